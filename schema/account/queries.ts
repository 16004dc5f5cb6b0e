import type { Role } from '../core/actor.ts';
import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';
import { STAFF_COLUMNS, type StaffRow } from '../identity/staff-queries.ts';

/** An account, locked until the transaction ends. */
export async function lockStaff(tx: Queryable, cityCode: string, id: string): Promise<StaffRow | null> {
  const { rows } = await tx.query<StaffRow>(
    `select ${STAFF_COLUMNS} from staff s where s.city_code = $1 and s.id = $2 for update`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** Accounts whose login, name or badge contains the words, newest first. */
export async function listStaff(
  db: Queryable,
  cityCode: string,
  search: string,
  after: Cursor | null,
  limit: number,
): Promise<StaffRow[]> {
  const { rows } = await db.query<StaffRow>(
    `select ${STAFF_COLUMNS} from staff s
      where s.city_code = $1 and ($2 = '' or position($2 in lower(s.login || ' ' || s.display_name || ' ' || coalesce(s.badge_no, ''))) > 0)
        and ($3::timestamptz is null or (s.created_at, s.id) < ($3::timestamptz, $4::uuid))
      order by s.created_at desc, s.id desc limit $5`,
    [cityCode, search.toLowerCase(), after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

export interface NewStaffRow {
  readonly cityCode: string;
  readonly id: string;
  readonly organisationId: string;
  readonly login: string;
  readonly displayName: string;
  readonly badgeNo: string | null;
  readonly passwordHash: string;
  readonly now: Date;
}

/** Writes an account without roles; false when the login is taken. */
export async function insertAccount(tx: Queryable, row: NewStaffRow): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into staff (city_code, id, organisation_id, login, display_name, badge_no, roles, password_hash,
       must_change_password, password_changed_at, created_at)
     values ($1, $2, $3, $4, $5, $6, '{}', $7, true, $8, $8) on conflict (city_code, login) do nothing`,
    [row.cityCode, row.id, row.organisationId, row.login, row.displayName, row.badgeNo, row.passwordHash, row.now],
  );
  return rowCount === 1;
}

export async function updateRoles(tx: Queryable, cityCode: string, id: string, roles: readonly Role[]): Promise<void> {
  await tx.query('update staff set roles = $3::text[] where city_code = $1 and id = $2', [cityCode, id, [...roles]]);
}

/** @param at when it was switched off; null switches it on again */
export async function updateActive(tx: Queryable, cityCode: string, id: string, at: Date | null): Promise<void> {
  await tx.query(
    'update staff set active = ($3::timestamptz is null), deactivated_at = $3 where city_code = $1 and id = $2',
    [cityCode, id, at],
  );
}

/** Active accounts with a role, locked: two grants at once are counted one after the other. @param organisationId null: of any */
export async function countActiveWithRole(
  tx: Queryable,
  cityCode: string,
  role: Role,
  organisationId: string | null,
  exceptId: string,
): Promise<number> {
  const { rows } = await tx.query(
    `select s.id from staff s where s.city_code = $1 and s.active and $2 = any(s.roles)
        and ($3::uuid is null or s.organisation_id = $3) and s.id <> $4 order by s.id for update`,
    [cityCode, role, organisationId, exceptId],
  );
  return rows.length;
}

/** What an organisation is; null when the city has none of this id. */
export async function organisationKind(db: Queryable, cityCode: string, id: string): Promise<string | null> {
  const { rows } = await db.query<{ kind: string }>('select kind from organisation where city_code = $1 and id = $2', [
    cityCode,
    id,
  ]);
  return rows[0]?.kind ?? null;
}
