import { hash as argon2Hash } from '@node-rs/argon2';
import { writeAudit } from '../audit/service.ts';
import type { Role, SignedInActor } from '../core/actor.ts';
import type { Queryable, Transaction } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Caller, PlatformSettings } from '../core/platform.ts';
import type { SessionInfo } from '../core/request-context.ts';
import { normalisePassword } from './password-rules.ts';
import * as queries from './queries.ts';
import type { SessionStrength } from './queries.ts';
import { newSessionToken, sha256 } from './secrets.ts';

export { isSessionLive, lockSession, touchSession } from './queries.ts';
export { findStaffByIds, listStaffWithRoles } from './staff-queries.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export { moveSessions } from './queries.ts';

/** How long a session lives however busy it is, by who has it. A party's ends with the usual life of a fast case. */
const SESSION_MS = { STAFF: 12 * HOUR, DRIVER: 30 * 24 * HOUR, PARTY: 72 * HOUR } as const;

/** Where a session is opened from. */
export interface Origin {
  readonly userAgent: string | null;
  readonly address: string | null;
}

export interface OpenedSession {
  readonly sessionId: string;
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: SignedInActor;
  readonly transport: 'COOKIE' | 'BEARER';
}

/** Hashes a password, in the form in which passwords are compared, with argon2id at the library's current recommended cost. */
export const hashPassword = (password: string): Promise<string> => argon2Hash(normalisePassword(password));

/**
 * Minutes without input after which the desk of these roles locks. The 110 centre watches more than it types and is never alone;
 * an administrator's desk is worth most to a stranger. The strictest role counts.
 */
export function idleMinutesOf({ idleLockMinutes }: PlatformSettings, roles: readonly Role[]): number {
  const { administrators, dispatch, others } = idleLockMinutes;
  if (roles.some((role) => ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'].includes(role))) return administrators;
  return roles.length > 0 && roles.every((role) => role === 'DISPATCH_110') ? dispatch : others;
}

/** Opens a session inside a transaction. `token` is given when it must be the same on a repeated command. */
export async function openSession(
  tx: Transaction,
  spec: {
    actor: SignedInActor;
    transport: 'COOKIE' | 'BEARER';
    now: Date;
    userAgent: string | null;
    address?: string | null;
    strength: SessionStrength;
    idleMinutes?: number | null;
    id?: string;
    token?: string;
  },
): Promise<OpenedSession> {
  const { actor, transport, now } = spec;
  const sessionId = spec.id ?? newId();
  const token = spec.token ?? newSessionToken();
  const expiresAt = new Date(now.getTime() + SESSION_MS[actor.kind]);
  await queries.insertSession(tx, {
    cityCode: actor.cityCode,
    id: sessionId,
    tokenHash: sha256(token),
    kind: actor.kind,
    subjectId: actor.id,
    transport,
    createdAt: now,
    expiresAt,
    userAgent: spec.userAgent,
    strength: spec.strength,
    idleMinutes: spec.idleMinutes ?? null,
    address: spec.address ?? null,
  });
  return { sessionId, token, expiresAt, actor, transport };
}

/** Ends the caller's session at once, whatever it was. */
export async function signOut(caller: Caller, session: SessionInfo): Promise<void> {
  const { platform, actor } = caller;
  const now = platform.now();
  await platform.db.transaction(async (tx) => {
    await queries.revokeSession(tx, actor.cityCode, session.id, now);
    await writeAudit(tx, caller, now, 'SIGNED_OUT', `session:${session.id}`, {});
  });
}

export interface ResolvedSession {
  readonly actor: SignedInActor;
  readonly session: SessionInfo;
  /** Its owner was away too long, or locked it. */
  readonly locked: boolean;
  readonly lastSeenAt: Date;
}

/** Who a token belongs to; null when it is unknown, expired or revoked. One indexed statement. */
export async function resolveSession(db: Queryable, token: string, now: Date): Promise<ResolvedSession | null> {
  const row = await queries.findLiveSession(db, sha256(token), now);
  if (row === null) return null;
  const { lastSeenAt, idleMinutes } = row;
  const idle = idleMinutes !== null && now.getTime() - lastSeenAt.getTime() >= idleMinutes * MINUTE;
  const standing = { locked: idle || row.lockedAt !== null, lastSeenAt };
  const session: SessionInfo = { id: row.id, transport: row.transport, expiresAt: row.expiresAt };
  const { cityCode, subjectId: id } = row;
  switch (row.kind) {
    case 'STAFF':
      return {
        ...standing,
        session,
        actor: {
          kind: 'STAFF',
          cityCode,
          id,
          displayName: row.displayName ?? '',
          badgeNo: row.badgeNo,
          organisationId: row.organisationId ?? '',
          roles: row.roles ?? [],
        },
      };
    case 'DRIVER':
      return { ...standing, session, actor: { kind: 'DRIVER', cityCode, id, phone: row.phone ?? '' } };
    case 'PARTY':
      return { ...standing, session, actor: { kind: 'PARTY', cityCode, id, caseId: row.caseId ?? '' } };
  }
}
