import type { StaffRow } from '../identity/staff-queries.ts';
import {
  CLOSING_LABELS,
  HANDLING_LABELS,
  MEDIATION_LABELS,
  RESULT_LABELS,
  SCOPE_LABELS,
  SCOPES,
  type Closing,
  type MediationKind,
} from './content.ts';
import type { DeterminationPaper, PaperSignature } from './pdf.ts';
import type { DeterminationRow, MediationRow, PartyStandingRow } from './queries.ts';
import type { SupplementPaper } from './supplement.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What is printed, from what was drafted, signed and noted. A paper nobody has signed for the authority is a preview. */
export function toPaper(
  determination: DeterminationRow,
  standings: readonly PartyStandingRow[],
  officer: Pick<StaffRow, 'displayName' | 'badgeNo'> | undefined,
  verifyPath: string | null,
): DeterminationPaper {
  const { content } = determination;
  return {
    kind: content.kind,
    documentNo: content.documentNo,
    caseNo: content.caseNo,
    contentSha256: hex(determination.contentHash),
    authority: content.authority,
    madeAt: determination.signedAt ?? determination.draftedAt,
    occurredAt: new Date(content.occurredAt),
    weather: content.weather,
    place: content.place,
    scopes: SCOPES.map((scope) => ({ label: SCOPE_LABELS[scope], ticked: scope === content.scope })),
    notes: [
      ['处理方式', content.handlingMode === null ? '' : HANDLING_LABELS[content.handlingMode]],
      ['结案方式', content.closing === null ? '' : CLOSING_LABELS[content.closing]],
      ['调解方式', content.mediationKind === null ? '' : MEDIATION_LABELS[content.mediationKind]],
    ],
    factsText: content.factsText,
    unestablished: content.unestablished,
    parties: content.parties.map((party) => ({
      ...party,
      label: party.label.replace('方', ''),
      signature: signatureOf(standings.find(({ partyId }) => partyId === party.partyId)),
    })),
    patternZh: content.patternId === null ? null : `${content.patternId} ${content.patternZh}`,
    articleZh: content.articleZh,
    overrideReason: content.overrideReason,
    recorderNo: content.recorderNo,
    officer:
      determination.signedAt === null || officer === undefined
        ? null
        : { name: officer.displayName, badgeNo: officer.badgeNo ?? '', signedAt: determination.signedAt },
    verifyPath,
  };
}

function signatureOf(standing: PartyStandingRow | undefined): PaperSignature {
  if (standing?.signedAt != null && standing.strokes !== null)
    return {
      kind: 'SIGNED',
      strokes: standing.strokes,
      at: standing.signedAt,
      recorded: standing.recordingId !== null,
    };
  if (standing?.refusedAt != null) {
    return {
      kind: standing.unsignedWhy === 'ABSENT' ? 'ABSENT' : 'REFUSED',
      at: standing.refusedAt,
      reason: standing.refusalReason ?? '',
      byOfficer: standing.notedBy !== null,
    };
  }
  return { kind: 'OPEN' };
}

/** How the form's note fields read after mediating on the spot. @source domain.md 7.2 */
function closingOf({ result, content }: MediationRow): { closing: Closing | null; kind: MediationKind | null } {
  if (result === 'AGREED') return { closing: 'MEDIATED', kind: 'POLICE' };
  if (content.objection) return { closing: 'OBJECTION', kind: null };
  return { closing: result === 'NO_CONSENT' ? 'NO_CONSENT' : null, kind: null };
}

/** The page added to the determination with the result of the mediation. */
export function toSupplement(determination: DeterminationRow, mediation: MediationRow): SupplementPaper {
  const { content } = mediation;
  const label = (ordinal: number | null): string | null =>
    ordinal === null
      ? null
      : (determination.content.parties.find((party) => party.ordinal === ordinal)?.label ?? String(ordinal));
  const { closing, kind } = closingOf(mediation);
  return {
    documentNo: determination.documentNo,
    caseNo: determination.content.caseNo,
    contentSha256: hex(determination.contentHash),
    authority: determination.content.authority,
    recordedAt: mediation.recordedAt,
    result: RESULT_LABELS[mediation.result].zh,
    closing: closing === null ? '' : CLOSING_LABELS[closing],
    mediationKind: kind === null ? '' : MEDIATION_LABELS[kind],
    payer: label(content.payerOrdinal),
    payee: label(content.payeeOrdinal),
    amountFen: content.amountFen,
    term: content.term,
    text: content.text,
    signatures: content.signatures.map(({ ordinal, strokes }) => ({
      title: `${label(ordinal)}签名　${determination.content.parties.find((party) => party.ordinal === ordinal)?.name ?? ''}`,
      strokes,
    })),
    officer: { name: content.officer.name, badgeNo: content.officer.badgeNo ?? '' },
  };
}
