import type { CaseRow } from '../case/queries.ts';
import { partyLabel } from '../case/service.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { normaliseDetails } from '../party/details.ts';
import type { PartyDetails, PartyRow } from '../party/queries.ts';
import type { CorrectionField } from './queries.ts';

/** What may be corrected by request and approval, and what it is called on the corrected paper. */
export const CORRECTABLE: Record<CorrectionField, { readonly zh: string; readonly en: string }> = {
  PARTY_NAME: { zh: '姓名', en: 'name' },
  PARTY_LICENCE_NO: { zh: '驾驶证号', en: 'licence number' },
  PARTY_PLATE: { zh: '车牌', en: 'plate' },
  PARTY_POLICY_NO: { zh: '保单号', en: 'policy number' },
  PLACE_DESCRIPTION: { zh: '事故地点', en: 'place' },
  OCCURRED_AT: { zh: '事故时间', en: 'time' },
};
export const CORRECTION_FIELDS = Object.keys(CORRECTABLE) as CorrectionField[];

const MEMBERS = {
  PARTY_NAME: ['name', 'name'],
  PARTY_LICENCE_NO: ['licenceNo', 'licence_no'],
  PARTY_PLATE: ['plate', 'plate'],
  PARTY_POLICY_NO: ['policyNo', 'policy_no'],
} as const satisfies Partial<Record<CorrectionField, readonly [keyof PartyDetails, string]>>;

export type PartyField = keyof typeof MEMBERS;
export const isPartyField = (field: CorrectionField): field is PartyField => field in MEMBERS;
export const partyColumn = (field: PartyField) => MEMBERS[field][1];

/** What stands there now. */
export function currentValue(row: CaseRow, party: PartyRow | null, field: CorrectionField): string {
  if (isPartyField(field)) return party?.[MEMBERS[field][0]] ?? '';
  return field === 'PLACE_DESCRIPTION' ? row.placeDescription : row.occurredAt.toISOString();
}

/**
 * The proposed value as it would be stored.
 *
 * @throws InvalidInputRefusal when it is no such thing: a plate of no kind, a time in the future
 * @source domain.md 7 (validation), as when it was first stated
 */
export function normalisedValue(
  row: CaseRow,
  party: PartyRow | null,
  field: CorrectionField,
  proposed: string,
): string {
  const value = proposed.trim();
  const refuse = (messageZh: string, messageEn: string): never => {
    throw new InvalidInputRefusal([{ path: 'proposedValue', messageZh, messageEn }]);
  };
  if (value === '') refuse('请写出正确的内容', 'State the right value');
  if (isPartyField(field)) {
    const member = MEMBERS[field][0];
    const kind = field === 'PARTY_PLATE' ? { plateKind: party?.plateKind ?? null } : {};
    const { details, problems } = normaliseDetails({ [member]: value, ...kind });
    const [problem] = problems;
    if (problem !== undefined) refuse(problem.messageZh, problem.messageEn);
    return details[member] ?? value;
  }
  if (field === 'PLACE_DESCRIPTION') {
    if (value.length > 200) refuse('地点最多 200 个字', 'The place has at most 200 characters');
    return value;
  }
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) refuse('时间看不懂', 'This is no time');
  if (time > row.reportedAt) refuse('事故时间在报案之后', 'The accident cannot be after its report');
  return time.toISOString();
}

/** Whose what, for the corrected paper and for people. */
export const whatZh = (field: CorrectionField, party: PartyRow | null): string =>
  `${party === null ? '' : partyLabel(party.ordinal)}${CORRECTABLE[field].zh}`;
