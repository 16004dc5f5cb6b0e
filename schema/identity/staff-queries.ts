import type { Role } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

export interface StaffRow {
  id: string;
  organisationId: string;
  login: string;
  displayName: string;
  badgeNo: string | null;
  roles: Role[];
  passwordHash: string | null;
  mustChangePassword: boolean;
  active: boolean;
  createdAt: Date;
  deactivatedAt: Date | null;
}

/** The columns of an account, under the alias `s`. */
export const STAFF_COLUMNS = `s.id, s.organisation_id as "organisationId", s.login, s.display_name as "displayName",
  s.badge_no as "badgeNo", s.roles, s.password_hash as "passwordHash", s.must_change_password as "mustChangePassword",
  s.active, s.created_at as "createdAt", s.deactivated_at as "deactivatedAt"`;

export async function findStaffByLogin(db: Queryable, cityCode: string, login: string): Promise<StaffRow | null> {
  const { rows } = await db.query<StaffRow>(
    `select ${STAFF_COLUMNS} from staff s where s.city_code = $1 and s.login = $2`,
    [cityCode, login],
  );
  return rows[0] ?? null;
}

/** Staff by ids, for loaders; at most as many rows as ids. */
export async function findStaffByIds(db: Queryable, cityCode: string, ids: readonly string[]): Promise<StaffRow[]> {
  const { rows } = await db.query<StaffRow>(
    `select ${STAFF_COLUMNS} from staff s where s.city_code = $1 and s.id = any($2::uuid[])`,
    [cityCode, [...ids]],
  );
  return rows;
}

/** Active staff who hold one of the roles, by badge; at most `limit`. */
export async function listStaffWithRoles(
  db: Queryable,
  cityCode: string,
  roles: readonly Role[],
  limit: number,
): Promise<StaffRow[]> {
  const { rows } = await db.query<StaffRow>(
    `select ${STAFF_COLUMNS} from staff s where s.city_code = $1 and s.active and s.roles && $2::text[]
      order by s.badge_no nulls last, s.id limit $3`,
    [cityCode, [...roles], limit],
  );
  return rows;
}

export async function updatePassword(
  tx: Queryable,
  cityCode: string,
  id: string,
  passwordHash: string,
  mustChange: boolean,
  now: Date,
): Promise<void> {
  await tx.query(
    `update staff set password_hash = $3, must_change_password = $4, password_changed_at = $5
      where city_code = $1 and id = $2`,
    [cityCode, id, passwordHash, mustChange, now],
  );
}

/** Ends every open session of an account but one. */
export async function revokeSessionsOf(
  tx: Queryable,
  cityCode: string,
  staffId: string,
  except: string | null,
  now: Date,
): Promise<number> {
  const { rowCount } = await tx.query(
    `update session set revoked_at = $4
      where city_code = $1 and kind = 'STAFF' and subject_id = $2 and revoked_at is null and id is distinct from $3::uuid`,
    [cityCode, staffId, except, now],
  );
  return rowCount;
}

export interface OpenSessionRow {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  transport: 'COOKIE' | 'BEARER';
  strength: string;
  address: string | null;
  userAgent: string | null;
}

/** Open sessions of a member of staff, newest first; at most 50. */
export async function listSessions(
  db: Queryable,
  cityCode: string,
  staffId: string,
  now: Date,
): Promise<OpenSessionRow[]> {
  const { rows } = await db.query<OpenSessionRow>(
    `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", transport, strength,
            address, user_agent as "userAgent"
       from session where city_code = $1 and kind = 'STAFF' and subject_id = $2 and revoked_at is null and expires_at > $3
      order by created_at desc, id desc limit 50`,
    [cityCode, staffId, now],
  );
  return rows;
}

/** Whose staff session this is; null when it is none that is open. */
export async function ownerOfSession(db: Queryable, cityCode: string, id: string, now: Date): Promise<string | null> {
  const { rows } = await db.query<{ staffId: string }>(
    `select subject_id as "staffId" from session
      where city_code = $1 and id = $2 and kind = 'STAFF' and revoked_at is null and expires_at > $3`,
    [cityCode, id, now],
  );
  return rows[0]?.staffId ?? null;
}

export type SignInOutcome =
  | 'SIGNED_IN'
  | 'WRONG_PASSWORD'
  | 'SECOND_FACTOR_MISSING'
  | 'SECOND_FACTOR_WRONG'
  | 'LOCKED'
  | 'INACTIVE'
  | 'UNLOCKED';

export interface SignInRow {
  id: string;
  at: Date;
  outcome: SignInOutcome;
  strength: string | null;
  address: string | null;
  userAgent: string | null;
}

export async function insertSignIn(tx: Queryable, cityCode: string, staffId: string, row: SignInRow): Promise<void> {
  await tx.query(
    `insert into sign_in_record (city_code, id, staff_id, at, outcome, strength, address, user_agent)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [cityCode, row.id, staffId, row.at, row.outcome, row.strength, row.address, row.userAgent?.slice(0, 200) ?? null],
  );
}

/** The last tries to sign in to an account, newest first. */
export async function listSignIns(
  db: Queryable,
  cityCode: string,
  staffId: string,
  limit: number,
): Promise<SignInRow[]> {
  const { rows } = await db.query<SignInRow>(
    `select id, at, outcome, strength, address, user_agent as "userAgent" from sign_in_record
      where city_code = $1 and staff_id = $2 order by at desc, id desc limit $3`,
    [cityCode, staffId, limit],
  );
  return rows;
}
