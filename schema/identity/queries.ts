import type { Actor, Role } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

export interface NewSession {
  cityCode: string;
  id: string;
  tokenHash: Uint8Array;
  kind: 'STAFF' | 'DRIVER' | 'PARTY';
  subjectId: string;
  transport: 'COOKIE' | 'BEARER';
  createdAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  strength: SessionStrength;
  idleMinutes: number | null;
  address: string | null;
}
/** What the person proved when the session was opened. */
export type SessionStrength = 'PASSWORD' | 'SECOND_FACTOR' | 'EXTERNAL' | 'SMS' | 'INVITATION';

export async function insertSession(tx: Queryable, session: NewSession): Promise<void> {
  await tx.query(
    `insert into session (city_code, id, token_hash, kind, subject_id, transport, created_at, last_seen_at, expires_at, user_agent,
       strength, idle_minutes, address)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12)`,
    [
      session.cityCode,
      session.id,
      session.tokenHash,
      session.kind,
      session.subjectId,
      session.transport,
      session.createdAt,
      session.expiresAt,
      session.userAgent?.slice(0, 200) ?? null,
      session.strength,
      session.idleMinutes,
      session.address,
    ],
  );
}

export interface LiveSessionRow {
  cityCode: string;
  id: string;
  kind: 'STAFF' | 'DRIVER' | 'PARTY';
  subjectId: string;
  transport: 'COOKIE' | 'BEARER';
  expiresAt: Date;
  lastSeenAt: Date;
  lockedAt: Date | null;
  idleMinutes: number | null;
  displayName: string | null;
  badgeNo: string | null;
  organisationId: string | null;
  roles: Role[] | null;
  phone: string | null;
  caseId: string | null;
}

/** The live session of a token with its subject, in one indexed statement; null when unknown, revoked, expired or inactive. */
export async function findLiveSession(db: Queryable, tokenHash: Uint8Array, now: Date): Promise<LiveSessionRow | null> {
  const { rows } = await db.query<LiveSessionRow>(
    `select s.city_code as "cityCode", s.id, s.kind, s.subject_id as "subjectId", s.transport, s.expires_at as "expiresAt",
            s.last_seen_at as "lastSeenAt", s.locked_at as "lockedAt", s.idle_minutes as "idleMinutes",
            f.display_name as "displayName", f.badge_no as "badgeNo", f.organisation_id as "organisationId", f.roles,
            d.phone, p.case_id as "caseId"
       from session s
       left join staff f on s.kind = 'STAFF' and f.city_code = s.city_code and f.id = s.subject_id and f.active
       left join driver d on s.kind = 'DRIVER' and d.city_code = s.city_code and d.id = s.subject_id
       left join party p on s.kind = 'PARTY' and p.city_code = s.city_code and p.id = s.subject_id
      where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2
        and coalesce(f.id, d.id, p.id) is not null`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** Notes that the owner of a session was at work at `at`; an earlier moment changes nothing. */
export async function touchSession(db: Queryable, cityCode: string, sessionId: string, at: Date): Promise<void> {
  await db.query(
    'update session set last_seen_at = $3 where city_code = $1 and id = $2 and last_seen_at < $3 and locked_at is null',
    [cityCode, sessionId, at],
  );
}

export async function lockSession(db: Queryable, cityCode: string, sessionId: string, at: Date): Promise<void> {
  await db.query('update session set locked_at = $3 where city_code = $1 and id = $2 and idle_minutes is not null', [
    cityCode,
    sessionId,
    at,
  ]);
}

export async function unlockSession(db: Queryable, cityCode: string, sessionId: string, at: Date): Promise<void> {
  await db.query('update session set locked_at = null, last_seen_at = $3 where city_code = $1 and id = $2', [
    cityCode,
    sessionId,
    at,
  ]);
}

/** Sessions of a joined person follow them to their seat in another case. */
export async function moveSessions(
  tx: Queryable,
  cityCode: string,
  fromPartyId: string,
  toPartyId: string,
): Promise<void> {
  await tx.query(
    `update session set subject_id = $3 where city_code = $1 and kind = 'PARTY' and subject_id = $2 and revoked_at is null`,
    [cityCode, fromPartyId, toPartyId],
  );
}

export async function revokeSession(tx: Queryable, cityCode: string, sessionId: string, now: Date): Promise<void> {
  await tx.query('update session set revoked_at = $3 where city_code = $1 and id = $2 and revoked_at is null', [
    cityCode,
    sessionId,
    now,
  ]);
}

export interface SmsCodeRow {
  codeHash: Uint8Array;
  requestedAt: Date;
  expiresAt: Date;
  attemptsLeft: number;
  dayStartedAt: Date;
  sentThatDay: number;
}

/** Makes sure that a phone has a row to lock, so that two first requests at once do not send two messages. */
export async function ensureSmsCode(tx: Queryable, cityCode: string, phone: string): Promise<void> {
  await tx.query(
    `insert into sms_code (city_code, phone, code_hash, requested_at, expires_at, attempts_left, day_started_at, sent_that_day)
     values ($1, $2, '', 'epoch', 'epoch', 0, 'epoch', 0) on conflict do nothing`,
    [cityCode, phone],
  );
}

/** The code waiting for a phone, locked: two guesses at once count as two. */
export async function lockSmsCode(tx: Queryable, cityCode: string, phone: string): Promise<SmsCodeRow | null> {
  const { rows } = await tx.query<SmsCodeRow>(
    `select code_hash as "codeHash", requested_at as "requestedAt", expires_at as "expiresAt",
            attempts_left as "attemptsLeft", day_started_at as "dayStartedAt", sent_that_day as "sentThatDay"
       from sms_code where city_code = $1 and phone = $2 for update`,
    [cityCode, phone],
  );
  return rows[0] ?? null;
}

export async function storeSmsCode(tx: Queryable, cityCode: string, phone: string, code: SmsCodeRow): Promise<void> {
  await tx.query(
    `insert into sms_code (city_code, phone, code_hash, requested_at, expires_at, attempts_left, day_started_at, sent_that_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (city_code, phone) do update
        set code_hash = $3, requested_at = $4, expires_at = $5, attempts_left = $6, day_started_at = $7, sent_that_day = $8`,
    [
      cityCode,
      phone,
      code.codeHash,
      code.requestedAt,
      code.expiresAt,
      code.attemptsLeft,
      code.dayStartedAt,
      code.sentThatDay,
    ],
  );
}

/** The driver of a proven phone number; made on first sign-in. */
export async function ensureDriver(tx: Queryable, cityCode: string, id: string, phone: string): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into driver (city_code, id, phone) values ($1, $2, $3)
     on conflict (city_code, phone) do update set phone = excluded.phone returning id`,
    [cityCode, id, phone],
  );
  return rows[0]?.id ?? id;
}

/**
 * Whether the session of this actor still is what it was when it was resolved: neither revoked, expired nor locked, and of staff
 * that is still active in the same roles. Asked again and again while it streams.
 */
export async function isSessionLive(db: Queryable, actor: Actor, sessionId: string, now: Date): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from session s
      where s.city_code = $1 and s.id = $2 and s.revoked_at is null and s.expires_at > $3
        and s.locked_at is null
        and (s.idle_minutes is null or s.last_seen_at > $3::timestamptz - s.idle_minutes * interval '1 minute')
        and (s.kind <> 'STAFF' or exists (select from staff f where f.city_code = s.city_code and f.id = s.subject_id
               and f.active and f.roles = $4::text[]))`,
    [actor.cityCode, sessionId, now, actor.kind === 'STAFF' ? [...actor.roles] : []],
  );
  return rows.length > 0;
}
