import type { FieldProblem } from '../core/errors.ts';
import type { PartyDetails, PartyRow } from './queries.ts';
import { checkLicenceNo, checkPhone, checkPlate } from '../core/validity.ts';

/** What a party may state about itself; a missing member is "not stated", which never blocks a driver at the roadside. */
export type PartyDetailsInput = { readonly [Key in keyof PartyDetails]?: string | null | undefined };

/** What the agreement must name (LAW-25, Order 146 art 21) and a party has not stated yet. */
export const REQUIRED_DETAILS = [
  'name',
  'phone',
  'licenceNo',
  'vehicleKind',
  'plate',
  'insurerId',
  'policyNo',
] as const;

/** Members still missing for the agreement; people without a motor vehicle have no plate, insurer or policy. */
export function missingDetails(party: PartyRow): string[] {
  const required: readonly (keyof PartyDetails)[] =
    party.kind === 'MOTOR' ? REQUIRED_DETAILS : ['name', 'phone', 'licenceNo'];
  return required.filter((member) => party[member] === null);
}

const LIMITS = { name: 50, vehicleKind: 30, policyNo: 50, plateKind: 10 } as const;
const TEXT_LABELS = { name: '姓名', vehicleKind: '车型', policyNo: '保单号', plateKind: '号牌种类' } as const;

/**
 * Normalises stated details: plates, phones and licence numbers by their formats (domain.md 7.3-7.4), texts trimmed.
 * Empty text counts as not stated.
 *
 * @returns the normalised details and every problem found, so that a form can show them all at once
 */
export function normaliseDetails(
  input: PartyDetailsInput,
  prefix = '',
): { details: PartyDetails; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const text = (member: keyof PartyDetails): string | null => input[member]?.trim() || null;
  const checked = (
    member: 'phone' | 'plate' | 'licenceNo',
    check: (value: string) => { ok: true; value: string } | { ok: false; messageZh: string; messageEn: string },
  ): string | null => {
    const value = text(member);
    if (value === null) return null;
    const result = check(value);
    if (result.ok) return result.value;
    problems.push({ path: `${prefix}${member}`, messageZh: result.messageZh, messageEn: result.messageEn });
    return null;
  };
  for (const [member, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    if ((text(member)?.length ?? 0) > limit) {
      problems.push({
        path: `${prefix}${member}`,
        messageZh: `${TEXT_LABELS[member]}最多 ${limit} 个字`,
        messageEn: `${member} has at most ${limit} characters`,
      });
    }
  }
  // A temporary plate (22 临时行驶车) is free text with a flag: domain.md 7.3.
  const freePlate = input.plateKind === '22' || input.plateKind === '99';
  const details: PartyDetails = {
    name: text('name'),
    phone: checked('phone', checkPhone),
    licenceNo: checked('licenceNo', checkLicenceNo),
    vehicleKind: text('vehicleKind'),
    plate: freePlate ? (text('plate')?.slice(0, 20) ?? null) : checked('plate', checkPlate),
    plateKind: text('plateKind'),
    insurerId: text('insurerId'),
    policyNo: text('policyNo'),
  };
  return { details, problems };
}
