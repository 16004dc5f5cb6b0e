export interface Conflict {
  readonly ordinal: number;
  readonly insurerId: string;
}

/**
 * Parties insured by an organisation that the person guiding them works for. In several cities an assessor serves parties of
 * any insurer, so the conflict is the normal case: it is shown to both parties and printed, not hidden.
 *
 * @source domain.md 1.4
 */
export const conflictsOf = (
  parties: readonly { ordinal: number; insurerId: string | null }[],
  employerIds: readonly string[],
): Conflict[] =>
  parties.flatMap(({ ordinal, insurerId }) =>
    insurerId !== null && employerIds.includes(insurerId) ? [{ ordinal, insurerId }] : [],
  );
