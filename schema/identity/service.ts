import { hash as argon2Hash, verify as argon2Verify } from '@node-rs/argon2';
import { writeAudit } from '../audit/service.ts';
import type { SignedInActor } from '../core/actor.ts';
import type { Queryable, Transaction } from '../core/database.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import type { SessionInfo } from '../core/request-context.ts';
import { sendSms } from '../notice/service.ts';
import { checkPhone } from '../core/validity.ts';
import { SignInRefusal } from './errors.ts';
import * as queries from './queries.ts';
import { derive, newSessionToken, newSmsCode, sameBytes, sha256 } from './secrets.ts';

export { findStaffByIds, isSessionLive } from './queries.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long a session lives, by who has it. A party's ends with the usual life of a fast case. */
const SESSION_MS = { STAFF: 12 * HOUR, DRIVER: 30 * 24 * HOUR, PARTY: 72 * HOUR } as const;
const LOCK_AFTER = 5;
const LOCK_MS = 15 * MINUTE;
export const SMS_CODE = { validMs: 5 * MINUTE, resendMs: MINUTE, attempts: 5, perDay: 10 } as const;

export interface OpenedSession {
  readonly sessionId: string;
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: SignedInActor;
  readonly transport: 'COOKIE' | 'BEARER';
}

/** Hashes a password with argon2id at the library's current recommended cost. */
export const hashPassword = (password: string): Promise<string> => argon2Hash(password);

// Verified against when the login is unknown, so that both answers take equally long.
let dummyHash: Promise<string> | undefined;

/**
 * Signs staff in. Five wrong passwords lock the account for fifteen minutes, also when they come at the same time.
 *
 * @throws SignInRefusal; the same one for an unknown login and a wrong password
 */
export async function signInStaff(
  caller: Caller,
  input: { login: string; password: string; transport: 'COOKIE' | 'BEARER' },
  userAgent: string | null,
): Promise<OpenedSession> {
  const { platform, actor } = caller;
  const { db } = platform;
  const now = platform.now();
  const staff = await queries.findStaffByLogin(db, actor.cityCode, input.login.trim());
  dummyHash ??= hashPassword('no such account');
  let lockedUntil: Date | null = null;
  if (staff !== null) {
    const lockUntil = new Date(now.getTime() + LOCK_MS);
    const guess = await queries.takeGuess(db, actor.cityCode, staff.id, LOCK_AFTER, now, lockUntil);
    if (guess.refused) throw lockedOut(guess.lockedUntil);
    lockedUntil = guess.lockedUntil;
  }
  const right = await argon2Verify(staff?.passwordHash ?? (await dummyHash), input.password);
  if (staff === null || staff.passwordHash === null || !staff.active || !right) {
    if (staff !== null) await writeAudit(db, caller, now, 'SIGN_IN_FAILED', `staff:${staff.id}`, {});
    if (lockedUntil !== null) throw lockedOut(lockedUntil);
    throw new SignInRefusal('SIGN_IN_FAILED', '账号或密码不对', 'Wrong login or password');
  }
  const staffActor: SignedInActor = {
    kind: 'STAFF',
    cityCode: actor.cityCode,
    id: staff.id,
    displayName: staff.displayName,
    badgeNo: staff.badgeNo,
    organisationId: staff.organisationId,
    roles: staff.roles,
  };
  return db.transaction(async (tx) => {
    await queries.clearFailedSignIns(tx, actor.cityCode, staff.id);
    await writeAudit(tx, { ...caller, actor: staffActor }, now, 'SIGNED_IN', `staff:${staff.id}`, {});
    return openSession(tx, { actor: staffActor, transport: input.transport, now, userAgent });
  });
}

const lockedOut = (until: Date | null): SignInRefusal =>
  new SignInRefusal(
    'SIGN_IN_LOCKED',
    '输错次数太多，账号暂时锁定',
    'Too many wrong passwords, the account is locked for now',
    until,
  );

/** Opens a session inside a transaction. `token` is given when it must be the same on a repeated command. */
export async function openSession(
  tx: Transaction,
  spec: {
    actor: SignedInActor;
    transport: 'COOKIE' | 'BEARER';
    now: Date;
    userAgent: string | null;
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
  });
  return { sessionId, token, expiresAt, actor, transport };
}

/**
 * Sends a sign-in code to a phone. At most one a minute and ten a day per phone.
 *
 * @returns when the code ends and when another may be asked for
 * @throws InvalidInputRefusal (not a mobile number), SignInRefusal (too soon, day limit)
 */
export async function requestSmsCode(
  caller: Caller,
  phoneInput: string,
): Promise<{ expiresAt: Date; resendAfter: Date }> {
  const phone = validPhone(phoneInput);
  const { platform, actor } = caller;
  const now = platform.now();
  const code = newSmsCode();
  const expiresAt = new Date(now.getTime() + SMS_CODE.validMs);
  await platform.db.transaction(async (tx) => {
    await queries.ensureSmsCode(tx, actor.cityCode, phone);
    const last = await queries.lockSmsCode(tx, actor.cityCode, phone);
    const sameDay = last !== null && now.getTime() - last.dayStartedAt.getTime() < 24 * HOUR;
    if (last !== null && now.getTime() - last.requestedAt.getTime() < SMS_CODE.resendMs) {
      const retryAt = new Date(last.requestedAt.getTime() + SMS_CODE.resendMs);
      throw new SignInRefusal(
        'CODE_TOO_SOON',
        '刚发过验证码，过一分钟再要',
        'A code was just sent; ask again in a minute',
        retryAt,
      );
    }
    if (sameDay && last.sentThatDay >= SMS_CODE.perDay) {
      const retryAt = new Date(last.dayStartedAt.getTime() + 24 * HOUR);
      throw new SignInRefusal(
        'CODE_DAY_LIMIT',
        '今天验证码发得太多，明天再试，或打 110',
        'Too many codes today; try tomorrow or call 110',
        retryAt,
      );
    }
    await queries.storeSmsCode(tx, actor.cityCode, phone, {
      codeHash: derive(platform.settings.secret, `sms-code:${phone}`, code),
      requestedAt: now,
      expiresAt,
      attemptsLeft: SMS_CODE.attempts,
      dayStartedAt: sameDay ? last.dayStartedAt : now,
      sentThatDay: sameDay ? last.sentThatDay + 1 : 1,
    });
    await sendSms(tx, platform, {
      template: 'SIGN_IN_CODE',
      recipient: phone,
      values: { code },
      caseId: null,
      now,
      validMs: SMS_CODE.validMs,
    });
  });
  platform.jobs.wake('notice.send');
  return { expiresAt, resendAfter: new Date(now.getTime() + SMS_CODE.resendMs) };
}

/**
 * Signs a driver in with the code sent to their phone; a code works once and bears five guesses.
 *
 * @throws SignInRefusal CODE_WRONG, CODE_EXPIRED
 */
export async function signInDriver(
  caller: Caller,
  input: { phone: string; code: string; transport: 'COOKIE' | 'BEARER' },
  userAgent: string | null,
): Promise<OpenedSession> {
  const phone = validPhone(input.phone);
  const { platform, actor } = caller;
  const now = platform.now();
  // The guess is counted in a transaction that commits even when the guess is wrong.
  const opened = await platform.db.transaction(async (tx): Promise<OpenedSession | SignInRefusal> => {
    const stored = await queries.lockSmsCode(tx, actor.cityCode, phone);
    if (stored === null || stored.expiresAt <= now || stored.attemptsLeft <= 0) {
      return new SignInRefusal('CODE_EXPIRED', '验证码过期了，请重新获取', 'The code has expired; ask for a new one');
    }
    const given = derive(platform.settings.secret, `sms-code:${phone}`, input.code.trim());
    const right = sameBytes(given, stored.codeHash);
    await queries.storeSmsCode(tx, actor.cityCode, phone, {
      ...stored,
      attemptsLeft: right ? 0 : stored.attemptsLeft - 1,
    });
    if (!right) {
      const left = stored.attemptsLeft - 1;
      return new SignInRefusal('CODE_WRONG', `验证码不对，还可以试 ${left} 次`, `Wrong code, ${left} tries left`);
    }
    const id = await queries.ensureDriver(tx, actor.cityCode, newId(), phone);
    const driver: SignedInActor = { kind: 'DRIVER', cityCode: actor.cityCode, id, phone };
    await writeAudit(tx, { ...caller, actor: driver }, now, 'SIGNED_IN', `driver:${id}`, {});
    return openSession(tx, { actor: driver, transport: input.transport, now, userAgent });
  });
  if (opened instanceof SignInRefusal) throw opened;
  return opened;
}

function validPhone(phone: string): string {
  const checked = checkPhone(phone);
  if (!checked.ok) {
    throw new InvalidInputRefusal([{ path: 'phone', messageZh: checked.messageZh, messageEn: checked.messageEn }]);
  }
  return checked.value;
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

/** Who a token belongs to; null when it is unknown, expired or revoked. One indexed statement. */
export async function resolveSession(
  db: Queryable,
  token: string,
  now: Date,
): Promise<{ actor: SignedInActor; session: SessionInfo } | null> {
  const row = await queries.findLiveSession(db, sha256(token), now);
  if (row === null) return null;
  const session: SessionInfo = { id: row.id, transport: row.transport, expiresAt: row.expiresAt };
  const { cityCode, subjectId: id } = row;
  switch (row.kind) {
    case 'STAFF':
      return {
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
      return { session, actor: { kind: 'DRIVER', cityCode, id, phone: row.phone ?? '' } };
    case 'PARTY':
      return { session, actor: { kind: 'PARTY', cityCode, id, caseId: row.caseId ?? '' } };
  }
}
