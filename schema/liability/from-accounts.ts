import type { AccountRow, PartyRow } from '../party/queries.ts';
import type { LiabilityPattern } from './patterns.ts';
import type { PartyGrade } from './queries.ts';
import type { AccountComparison, PatternSuggestion } from './rules.ts';
import type { ToldAccount } from './told.ts';
import type { DrivingActivity, ImpactPoint } from './words.ts';

export type Difference = AccountComparison;

/** A suggestion with the parties' ids, as a proposal wants them. */
export interface Suggestion {
  readonly pattern: LiabilityPattern;
  readonly grades: readonly PartyGrade[];
  readonly becauseZh: readonly string[];
  readonly becauseEn: readonly string[];
}

/** The two sealed stories as the rules read them; null unless there are exactly two sides and both have told. */
export function describeAccount(
  parties: readonly PartyRow[],
  accounts: readonly AccountRow[],
): [ToldAccount, ToldAccount] | null {
  const told = parties.flatMap((party): ToldAccount[] => {
    const content = accounts.find(({ partyId }) => partyId === party.id)?.content;
    if (content === undefined) return [];
    return [
      {
        ordinal: party.ordinal,
        kind: party.kind,
        activities: content.activities as DrivingActivity[],
        impactPoint: content.impactPoint as ImpactPoint,
        otherImpactPoint: content.otherImpactPoint as ImpactPoint | null,
        signalled: content.signalled,
      },
    ];
  });
  const [one, two] = told;
  return parties.length === 2 && one !== undefined && two !== undefined ? [one, two] : null;
}

export const toSuggestion = (suggestion: PatternSuggestion, parties: readonly PartyRow[]): Suggestion => ({
  ...suggestion,
  grades: suggestion.grades.flatMap(({ ordinal, grade }) => {
    const party = parties.find((each) => each.ordinal === ordinal);
    return party === undefined ? [] : [{ partyId: party.id, ordinal, grade }];
  }),
});
