import { writeAudit } from '../audit/service.ts';
import type { Queryable } from '../core/database.ts';
import type { Caller } from '../core/platform.ts';
import { SignInRefusal } from './errors.ts';
import { newSessionToken, sha256 } from './secrets.ts';
import type { OpenedSession, Origin } from './service.ts';
import { openStaffSession } from './staff-sign-in.ts';
import { findStaffByIds, findStaffByLogin } from './staff-queries.ts';

const BEGUN_MS = 10 * 60_000;

/** What a browser takes to the provider and what must come back with it. */
export interface BegunSignIn {
  readonly verifier: string;
  readonly nonce: string;
}

/** Remembers a sign-in that a browser begins at the provider. @returns the state that the browser carries */
export async function beginExternal(caller: Caller, begun: BegunSignIn): Promise<string> {
  const { platform, actor } = caller;
  const state = newSessionToken();
  const now = platform.now();
  await platform.db.query('delete from external_sign_in where city_code = $1 and expires_at < $2', [
    actor.cityCode,
    now,
  ]);
  await platform.db.query(
    `insert into external_sign_in (city_code, state_hash, verifier, nonce, expires_at) values ($1, $2, $3, $4, $5)`,
    [actor.cityCode, sha256(state), begun.verifier, begun.nonce, new Date(now.getTime() + BEGUN_MS)],
  );
  return state;
}

/** What was remembered for a state; it is good once, and for ten minutes. */
export async function takeExternal(caller: Caller, state: string): Promise<BegunSignIn | null> {
  const { platform, actor } = caller;
  const { rows } = await platform.db.query<BegunSignIn & { expiresAt: Date }>(
    `delete from external_sign_in where city_code = $1 and state_hash = $2
     returning verifier, nonce, expires_at as "expiresAt"`,
    [actor.cityCode, sha256(state)],
  );
  const found = rows[0];
  return found === undefined || found.expiresAt <= platform.now() ? null : found;
}

/** Who the provider says is there. */
export interface ExternalPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Our login, where the city trusts the provider to name it. */
  readonly login: string | null;
}

/**
 * Signs in whoever the provider vouches for, if that is an active account: the one that was linked before, or the one of the login
 * that the provider names, which is then linked. Accounts are never made here. The provider's own second factor stands for ours.
 *
 * @throws SignInRefusal; it does not tell an unknown person from a switched-off account
 */
export async function signInExternal(caller: Caller, person: ExternalPerson, origin: Origin): Promise<OpenedSession> {
  const { platform, actor } = caller;
  const now = platform.now();
  const opened = await platform.db.transaction(async (tx) => {
    const linked = await linkedStaff(tx, actor.cityCode, person);
    const [staff] =
      linked !== null
        ? await findStaffByIds(tx, actor.cityCode, [linked])
        : person.login === null
          ? []
          : [await findStaffByLogin(tx, actor.cityCode, person.login)];
    if (staff === undefined || staff === null || !staff.active) return null;
    if (linked === null && !(await link(tx, actor.cityCode, person, staff.id, now))) return null;
    if (linked === null)
      await writeAudit(tx, caller, now, 'EXTERNAL_IDENTITY_LINKED', `staff:${staff.id}`, { issuer: person.issuer });
    return openStaffSession(tx, caller, staff, { ...origin, transport: 'COOKIE', strength: 'EXTERNAL', now });
  });
  if (opened !== null) return opened;
  await writeAudit(platform.db, caller, now, 'SIGN_IN_FAILED', null, {
    outcome: 'EXTERNAL_UNKNOWN',
    issuer: person.issuer,
  });
  throw new SignInRefusal('SIGN_IN_FAILED', '统一登录没有对应的在用账号', 'No active account belongs to this sign-in');
}

async function linkedStaff(db: Queryable, cityCode: string, person: ExternalPerson): Promise<string | null> {
  const { rows } = await db.query<{ staffId: string }>(
    'select staff_id as "staffId" from external_identity where city_code = $1 and issuer = $2 and subject = $3',
    [cityCode, person.issuer, person.subject],
  );
  return rows[0]?.staffId ?? null;
}

/** False when the account is linked to another person of the same provider already. */
async function link(
  tx: Queryable,
  cityCode: string,
  person: ExternalPerson,
  staffId: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into external_identity (city_code, issuer, subject, staff_id, linked_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [cityCode, person.issuer, person.subject, staffId, now],
  );
  return rowCount === 1;
}
