import type { Role } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';
import { manyByKey } from '../core/loader.ts';

export const UNMASKABLE = ['name', 'phone', 'licenceNo', 'policyNo'] as const;
export type UnmaskableField = (typeof UNMASKABLE)[number];

const GUIDING: readonly Role[] = ['ASSESSOR', 'AUX', 'OUTLET', 'RURAL_ASSISTANT'];
const POLICE: readonly Role[] = ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD'];
const CLAIMS: readonly Role[] = ['INSURER_CLAIMS'];

/**
 * Who may have which field in full, for a reason and a time. Nobody has more than the work asks for: a supervisor calls people back,
 * a dispatcher rings them up, a claims desk pays to a named person on a policy. The city may narrow it; unconfirmed.
 *
 * @source domain.md 9.3 (unmask = reason + audit + time limit); PIPL arts 6, 51
 */
export const UNMASK_ROLES: Readonly<Record<UnmaskableField, readonly Role[]>> = {
  name: [...GUIDING, ...POLICE, ...CLAIMS, 'DISPATCH_110', 'DISPATCH_INS', 'CENTER', 'SUPERVISOR'],
  phone: [...GUIDING, ...POLICE, ...CLAIMS, 'DISPATCH_110', 'DISPATCH_INS', 'CENTER', 'SUPERVISOR'],
  licenceNo: [...POLICE, ...CLAIMS, 'CENTER'],
  policyNo: ['ASSESSOR', 'OUTLET', ...POLICE, ...CLAIMS, 'CENTER'],
};

/** Fields of a party that one of these roles may have in full. */
export const unmaskableBy = (roles: readonly Role[]): UnmaskableField[] =>
  UNMASKABLE.filter((field) => UNMASK_ROLES[field].some((role) => roles.includes(role)));

export interface UnmaskingRow {
  partyId: string;
  fields: UnmaskableField[];
  until: Date;
}

/** What this member of staff has unmasked of these parties and may still see. */
export async function findUnmaskings(
  db: Queryable,
  cityCode: string,
  staffId: string,
  partyIds: readonly string[],
  now: Date,
): Promise<UnmaskingRow[]> {
  const { rows } = await db.query<UnmaskingRow>(
    `select party_id as "partyId", fields, until from unmasking
      where city_code = $1 and staff_id = $2 and party_id = any($3::uuid[]) and until > $4 order by until desc limit 500`,
    [cityCode, staffId, [...partyIds], now],
  );
  return rows;
}

/** Unmaskings in force for the viewer, by party, batched over the request; nothing for anybody but staff. */
export const loadUnmaskings = manyByKey<UnmaskingRow>(
  async ({ platform, actor }, partyIds) =>
    actor.kind === 'STAFF' ? findUnmaskings(platform.db, actor.cityCode, actor.id, partyIds, platform.now()) : [],
  ({ partyId }) => partyId,
);
