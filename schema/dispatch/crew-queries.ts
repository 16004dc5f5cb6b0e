import type { Queryable } from '../core/database.ts';

export interface ShiftRow {
  id: string;
  unitId: string;
  signedOnAt: Date;
  /** Both offices aboard, the assessor with a mandate in force at the time asked about. */
  joint: boolean;
}

export interface ShiftMemberRow {
  shiftId: string;
  staffId: string;
  role: 'ASSESSOR' | 'AUX';
  /** Whether a mandate of theirs is in force as a whole; the act, place and hour are asked when they act. */
  mandateInForce: boolean;
}

/** The open shifts of units; at most one each. */
export async function findOpenShifts(
  db: Queryable,
  cityCode: string,
  unitIds: readonly string[],
  now: Date,
): Promise<ShiftRow[]> {
  const { rows } = await db.query<ShiftRow>(
    `select c.id, c.unit_id as "unitId", c.signed_on_at as "signedOnAt", crew_is_joint(c.city_code, c.id, $3) as joint
       from crew_shift c where c.city_code = $1 and c.unit_id = any($2::uuid[]) and c.signed_off_at is null`,
    [cityCode, [...unitIds], now],
  );
  return rows;
}

/** Who is aboard in shifts, assessors first. */
export async function findMembers(
  db: Queryable,
  cityCode: string,
  shiftIds: readonly string[],
  now: Date,
): Promise<ShiftMemberRow[]> {
  const { rows } = await db.query<ShiftMemberRow>(
    `select k.shift_id as "shiftId", k.staff_id as "staffId", k.role,
            exists (select from mandate m where m.city_code = k.city_code and m.staff_id = k.staff_id and mandate_stands(m, $3)) as "mandateInForce"
       from crew_shift_member k where k.city_code = $1 and k.shift_id = any($2::uuid[]) and k.left_at is null
      order by k.role, k.staff_id`,
    [cityCode, [...shiftIds], now],
  );
  return rows;
}

/** Which of these people are signed on somewhere, and where. */
export async function findSignedOn(
  db: Queryable,
  cityCode: string,
  staffIds: readonly string[],
): Promise<{ staffId: string; unitId: string; callSign: string }[]> {
  const { rows } = await db.query<{ staffId: string; unitId: string; callSign: string }>(
    `select k.staff_id as "staffId", u.id as "unitId", u.call_sign as "callSign"
       from crew_shift_member k
       join crew_shift c on c.city_code = k.city_code and c.id = k.shift_id
       join unit u on u.city_code = c.city_code and u.id = c.unit_id
      where k.city_code = $1 and k.staff_id = any($2::uuid[]) and k.left_at is null`,
    [cityCode, [...staffIds]],
  );
  return rows;
}

/** Two who sign on at once meet at these locks: the unit's, then each person's. */
export async function lockForSignOn(
  tx: Queryable,
  cityCode: string,
  unitId: string,
  staffIds: readonly string[],
): Promise<void> {
  await tx.query('select 1 from unit where city_code = $1 and id = $2 for update', [cityCode, unitId]);
  await tx.query('select 1 from staff where city_code = $1 and id = any($2::uuid[]) order by id for update', [
    cityCode,
    [...staffIds],
  ]);
}

export async function insertShift(
  tx: Queryable,
  shift: {
    readonly cityCode: string;
    readonly id: string;
    readonly unitId: string;
    readonly by: string;
    readonly at: Date;
    readonly members: readonly { readonly staffId: string; readonly role: 'ASSESSOR' | 'AUX' }[];
  },
): Promise<void> {
  const { cityCode, id, unitId, by, at, members } = shift;
  const staffIds = members.map(({ staffId }) => staffId);
  await tx.query(
    'insert into crew_shift (city_code, id, unit_id, signed_on_at, signed_on_by) values ($1, $2, $3, $4, $5)',
    [cityCode, id, unitId, at, by],
  );
  await tx.query(
    `insert into crew_shift_member (city_code, shift_id, staff_id, role)
     select $1, $2, r.* from unnest($3::uuid[], $4::text[]) as r`,
    [cityCode, id, staffIds, members.map(({ role }) => role)],
  );
  await tx.query('delete from unit_crew where city_code = $1 and (unit_id = $2 or staff_id = any($3::uuid[]))', [
    cityCode,
    unitId,
    staffIds,
  ]);
  await tx.query('insert into unit_crew (city_code, unit_id, staff_id) select $1, $2, s from unnest($3::uuid[]) as s', [
    cityCode,
    unitId,
    staffIds,
  ]);
}

export async function endShift(
  tx: Queryable,
  cityCode: string,
  shift: { readonly id: string; readonly unitId: string },
  by: string,
  at: Date,
): Promise<void> {
  await tx.query('update crew_shift set signed_off_at = $3, signed_off_by = $4 where city_code = $1 and id = $2', [
    cityCode,
    shift.id,
    at,
    by,
  ]);
  await tx.query(
    'update crew_shift_member set left_at = $3 where city_code = $1 and shift_id = $2 and left_at is null',
    [cityCode, shift.id, at],
  );
  await tx.query('delete from unit_crew where city_code = $1 and unit_id = $2', [cityCode, shift.unitId]);
}

/** Crew units that a person may see: all, or their own and those free to sign on to; at most 200. */
export async function listCrewUnitIds(db: Queryable, cityCode: string, ownOf: string | null): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select u.id from unit u
       left join crew_shift c on c.city_code = u.city_code and c.unit_id = u.id and c.signed_off_at is null
      where u.city_code = $1 and u.kind = 'CREW'
        and ($2::uuid is null or c.id is null
             or exists (select from crew_shift_member k where k.city_code = $1 and k.shift_id = c.id and k.staff_id = $2 and k.left_at is null))
      order by u.call_sign, u.id limit 200`,
    [cityCode, ownOf],
  );
  return rows.map(({ id }) => id);
}

/** Active assessors and auxiliaries who are on no unit, by name, login or badge; at most 20. */
export async function findCrewMates(db: Queryable, cityCode: string, search: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select s.id from staff s
      where s.city_code = $1 and s.active and s.roles && array['ASSESSOR', 'AUX']
        and (s.display_name ilike $2 or s.login ilike $2 or s.badge_no ilike $2)
        and not exists (select from crew_shift_member k where k.city_code = $1 and k.staff_id = s.id and k.left_at is null)
      order by s.login limit 20`,
    [cityCode, `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`],
  );
  return rows.map(({ id }) => id);
}
