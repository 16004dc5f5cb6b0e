import { verify as argon2Verify } from '@node-rs/argon2';
import { writeAudit } from '../audit/service.ts';
import type { SignedInActor } from '../core/actor.ts';
import type { Queryable, Transaction } from '../core/database.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import type { LockedSession } from '../core/request-context.ts';
import { SignInRefusal } from './errors.ts';
import { findFactor } from './factor-queries.ts';
import * as guesses from './guess-queries.ts';
import { normalisePassword, passwordProblems } from './password-rules.ts';
import { unlockSession as markUnlocked, type SessionStrength } from './queries.ts';
import { acceptCode, needsSecondFactor, newRecoveryCodes, pendingEnrolment } from './second-factor.ts';
import { derive } from './secrets.ts';
import { hashPassword, idleMinutesOf, openSession, type OpenedSession, type Origin } from './service.ts';
import * as queries from './staff-queries.ts';
import type { SignInOutcome, StaffRow } from './staff-queries.ts';

const MINUTE = 60_000;
const LOCK_AFTER = 5;
const LOCK_MS = 15 * MINUTE;
const ADDRESS_WINDOW_MS = 15 * MINUTE;

export interface StaffCredentials {
  readonly login: string;
  readonly password: string;
  readonly transport: 'COOKIE' | 'BEARER';
  /** From the authenticator app, or a recovery code. */
  readonly totpCode?: string | null | undefined;
  /** In the place of one that somebody else has set. */
  readonly newPassword?: string | null | undefined;
}

export interface StaffSession extends OpenedSession {
  /** Shown once, when this sign-in has proven a new second factor. */
  readonly recoveryCodes: readonly string[] | null;
}

// Verified against when the login is unknown, so that both answers take equally long.
let dummyHash: Promise<string> | undefined;

const loginHash = ({ platform }: Caller, login: string): Buffer =>
  derive(platform.settings.secret, 'login', login.trim().toLowerCase());

/**
 * Signs staff in: password, then (where the account has one or must have one) the second factor. Five wrong guesses of either lock
 * the login for fifteen minutes, also when they come at the same time, and whether or not there is such a login.
 *
 * @throws SignInRefusal; the same one for an unknown login and a wrong password
 */
export async function signInStaff(
  caller: Caller,
  input: StaffCredentials,
  userAgent: string | null,
  address: string | null = null,
): Promise<StaffSession> {
  const { platform, actor } = caller;
  const { db } = platform;
  const now = platform.now();
  const origin = { userAgent, address };
  await refuseBusyAddress(caller, address, now);
  const staff = await queries.findStaffByLogin(db, actor.cityCode, input.login.trim());
  const hash = loginHash(caller, input.login);
  const guess = await guesses.takeGuess(db, actor.cityCode, hash, LOCK_AFTER, now, new Date(now.getTime() + LOCK_MS));
  if (guess.refused) {
    await record(db, caller, staff, 'LOCKED', origin, now);
    throw lockedOut(guess.lockedUntil);
  }
  if (!(await isRight(staff, input.password))) {
    if (staff !== null) {
      const outcome = staff.active ? 'WRONG_PASSWORD' : 'INACTIVE';
      await record(db, caller, staff, outcome, origin, now);
      await writeAudit(db, caller, now, 'SIGN_IN_FAILED', `staff:${staff.id}`, { outcome });
    } else {
      await writeAudit(db, caller, now, 'SIGN_IN_FAILED', null, { outcome: 'NO_SUCH_LOGIN' });
    }
    await countFailure(caller, address, now);
    if (guess.lockedUntil !== null) throw lockedOut(guess.lockedUntil);
    throw new SignInRefusal('SIGN_IN_FAILED', '账号或密码不对', 'Wrong login or password');
  }
  const known = staff as StaffRow;
  // What is refused here is kept: the guess that was counted, the step that was used up, the try on record.
  const tryToOpen = db.transaction(async (tx): Promise<StaffSession | SignInRefusal> => {
    const proven = await proveSecondFactor(tx, caller, known, input.totpCode ?? null, origin, now);
    if (proven instanceof SignInRefusal) {
      if (proven.code === 'SECOND_FACTOR_WRONG')
        return guess.lockedUntil === null ? proven : lockedOut(guess.lockedUntil);
      await guesses.returnGuess(tx, actor.cityCode, hash);
      return proven;
    }
    const renewed = await renewPassword(tx, caller, known, input, now);
    if (renewed !== null) {
      await guesses.returnGuess(tx, actor.cityCode, hash);
      return renewed;
    }
    await guesses.clearGuesses(tx, actor.cityCode, hash);
    const session = await openStaffSession(tx, caller, known, {
      ...origin,
      transport: input.transport,
      strength: proven.strength,
      now,
    });
    return { ...session, recoveryCodes: proven.recoveryCodes };
  });
  const opened = await tryToOpen.catch(async (error: unknown) => {
    // A new password that does not fit is no guess at the old one.
    if (error instanceof InvalidInputRefusal) await guesses.returnGuess(db, actor.cityCode, hash);
    throw error;
  });
  if (!(opened instanceof SignInRefusal)) return opened;
  if (opened.code === 'SECOND_FACTOR_WRONG') await countFailure(caller, address, now);
  throw opened;
}

async function isRight(staff: StaffRow | null, password: string): Promise<boolean> {
  dummyHash ??= hashPassword('no such account');
  const right = await argon2Verify(staff?.passwordHash ?? (await dummyHash), normalisePassword(password));
  return right && staff !== null && staff.passwordHash !== null && staff.active;
}

/** Opens a session for an account that has proven itself, and puts it on record. */
export async function openStaffSession(
  tx: Transaction,
  caller: Caller,
  staff: StaffRow,
  spec: Origin & { transport: 'COOKIE' | 'BEARER'; strength: SessionStrength; now: Date },
): Promise<OpenedSession> {
  const { cityCode } = caller.actor;
  const { settings } = caller.platform;
  const actor: SignedInActor = {
    kind: 'STAFF',
    cityCode,
    id: staff.id,
    displayName: staff.displayName,
    badgeNo: staff.badgeNo,
    organisationId: staff.organisationId,
    roles: staff.roles,
  };
  await writeAudit(tx, { ...caller, actor }, spec.now, 'SIGNED_IN', `staff:${staff.id}`, { strength: spec.strength });
  await record(tx, caller, staff, 'SIGNED_IN', spec, spec.now, spec.strength);
  // A program holds a bearer token and has no keyboard to be idle at.
  const idleMinutes = spec.transport === 'COOKIE' ? idleMinutesOf(settings, staff.roles) : null;
  return openSession(tx, { ...spec, actor, idleMinutes });
}

type Proof = { readonly strength: SessionStrength; readonly recoveryCodes: readonly string[] | null };

/** The second step, where this account has one: the factor it has, or the one it must set up now. */
async function proveSecondFactor(
  tx: Transaction,
  caller: Caller,
  staff: StaffRow,
  code: string | null,
  origin: Origin,
  now: Date,
): Promise<Proof | SignInRefusal> {
  const { settings } = caller.platform;
  const owner = { cityCode: caller.actor.cityCode, id: staff.id, login: staff.login };
  const factor = await findFactor(tx, owner.cityCode, owner.id);
  const proven = factor !== null && factor.confirmedAt !== null;
  if (!proven && !needsSecondFactor(settings, staff.roles)) return { strength: 'PASSWORD', recoveryCodes: null };
  if (code === null || code.trim() === '') {
    await record(tx, caller, staff, 'SECOND_FACTOR_MISSING', origin, now);
    if (proven) {
      return new SignInRefusal(
        'SECOND_FACTOR_REQUIRED',
        '请输入验证器上的 6 位数字',
        'Enter the six digits from the authenticator app',
      );
    }
    return new SignInRefusal(
      'SECOND_FACTOR_ENROLMENT',
      '这个岗位要有第二因素：用验证器扫码，再输入 6 位数字',
      'This office needs a second factor: scan the code with an authenticator app and enter its six digits',
      null,
      await pendingEnrolment(tx, settings, owner, now),
    );
  }
  if (await acceptCode(tx, settings, owner, code, now, !proven)) {
    const recoveryCodes = proven ? null : await newRecoveryCodes(tx, settings, owner);
    if (!proven) await writeAudit(tx, caller, now, 'SECOND_FACTOR_ENROLLED', `staff:${staff.id}`, {});
    return { strength: 'SECOND_FACTOR', recoveryCodes };
  }
  await record(tx, caller, staff, 'SECOND_FACTOR_WRONG', origin, now);
  await writeAudit(tx, caller, now, 'SIGN_IN_FAILED', `staff:${staff.id}`, { outcome: 'SECOND_FACTOR_WRONG' });
  return new SignInRefusal(
    'SECOND_FACTOR_WRONG',
    '数字不对或已经用过，等下一组再试',
    'Wrong or used code; wait for the next one',
  );
}

/** A password that somebody else has set opens the door once, for choosing one's own. */
async function renewPassword(
  tx: Transaction,
  caller: Caller,
  staff: StaffRow,
  input: StaffCredentials,
  now: Date,
): Promise<SignInRefusal | null> {
  if (!staff.mustChangePassword) return null;
  const chosen = input.newPassword ?? '';
  if (chosen === '' || normalisePassword(chosen) === normalisePassword(input.password)) {
    return new SignInRefusal(
      'NEW_PASSWORD_REQUIRED',
      '这是别人给的密码，请换成自己的',
      'Choose a password of your own first',
    );
  }
  await storeOwnPassword(tx, caller, staff, chosen, now);
  return null;
}

/** @throws InvalidInputRefusal when the rules for passwords do not permit it */
export async function storeOwnPassword(
  tx: Transaction,
  caller: Caller,
  staff: StaffRow,
  chosen: string,
  now: Date,
): Promise<void> {
  const secondFactor = needsSecondFactor(caller.platform.settings, staff.roles);
  const problems = passwordProblems(chosen, { login: staff.login, displayName: staff.displayName, secondFactor });
  if (problems.length > 0) throw new InvalidInputRefusal(problems.map((one) => ({ ...one, path: 'newPassword' })));
  await queries.updatePassword(tx, caller.actor.cityCode, staff.id, await hashPassword(chosen), false, now);
  await writeAudit(tx, caller, now, 'PASSWORD_CHANGED', `staff:${staff.id}`, {});
}

/**
 * Opens the lock screen again: the session itself is one proof, the password the other. Wrong ones count as wrong sign-ins.
 *
 * @throws SignInRefusal
 */
export async function unlockSession(
  caller: Caller,
  locked: LockedSession,
  password: string,
  origin: Origin,
): Promise<void> {
  const { platform } = caller;
  const { actor, session } = locked;
  const now = platform.now();
  const [staff] = await queries.findStaffByIds(platform.db, actor.cityCode, [actor.id]);
  if (staff === undefined) throw new SignInRefusal('SIGN_IN_FAILED', '密码不对', 'Wrong password');
  await confirmPassword(caller, staff, password, origin);
  await platform.db.transaction(async (tx) => {
    await markUnlocked(tx, actor.cityCode, session.id, now);
    await record(tx, caller, staff, 'UNLOCKED', origin, now);
    await writeAudit(tx, { ...caller, actor }, now, 'SESSION_UNLOCKED', `session:${session.id}`, {});
  });
}

/** Asks for the password again before something that a stranger at an open desk must not do. @throws SignInRefusal */
export async function confirmPassword(
  caller: Caller,
  staff: StaffRow,
  password: string,
  origin: Origin,
): Promise<void> {
  const { platform, actor } = caller;
  const now = platform.now();
  const hash = loginHash(caller, staff.login);
  const lockUntil = new Date(now.getTime() + LOCK_MS);
  const guess = await guesses.takeGuess(platform.db, actor.cityCode, hash, LOCK_AFTER, now, lockUntil);
  if (guess.refused) throw lockedOut(guess.lockedUntil);
  if (await isRight(staff, password)) {
    await guesses.clearGuesses(platform.db, actor.cityCode, hash);
    return;
  }
  await record(platform.db, caller, staff, 'WRONG_PASSWORD', origin, now);
  if (guess.lockedUntil !== null) throw lockedOut(guess.lockedUntil);
  throw new SignInRefusal('SIGN_IN_FAILED', '密码不对', 'Wrong password');
}

async function refuseBusyAddress(caller: Caller, address: string | null, now: Date): Promise<void> {
  if (address === null) return;
  const { db, settings } = caller.platform;
  const hash = derive(settings.secret, 'address', address);
  const { cityCode } = caller.actor;
  const window = await guesses.timesOfAddress(db, cityCode, 'SIGN_IN_FAILED', hash, now, ADDRESS_WINDOW_MS);
  if (window.times < settings.addressLimits.failedSignInsPerQuarter) return;
  throw new SignInRefusal(
    'ADDRESS_LIMIT',
    '这个网络地址登录失败的次数太多，请稍后再试',
    'Too many failed sign-ins from this address; try again later',
    new Date(window.beganAt.getTime() + ADDRESS_WINDOW_MS),
  );
}

async function countFailure(caller: Caller, address: string | null, now: Date): Promise<void> {
  if (address === null) return;
  const hash = derive(caller.platform.settings.secret, 'address', address);
  await guesses.countForAddress(
    caller.platform.db,
    caller.actor.cityCode,
    'SIGN_IN_FAILED',
    hash,
    now,
    ADDRESS_WINDOW_MS,
  );
}

async function record(
  db: Queryable,
  caller: Caller,
  staff: StaffRow | null,
  outcome: SignInOutcome,
  { address, userAgent }: Origin,
  at: Date,
  strength: SessionStrength | null = null,
): Promise<void> {
  if (staff === null) return;
  await queries.insertSignIn(db, caller.actor.cityCode, staff.id, {
    id: newId(),
    at,
    outcome,
    strength,
    address,
    userAgent,
  });
}

/** Until when an account's login is locked out; null when it is not. */
export const lockOf = (caller: Caller, login: string): Promise<Date | null> =>
  guesses.lockedUntil(caller.platform.db, caller.actor.cityCode, loginHash(caller, login), caller.platform.now());

/** Forgives an account its wrong guesses. */
export const forgiveGuesses = (tx: Transaction, caller: Caller, login: string): Promise<void> =>
  guesses.clearGuesses(tx, caller.actor.cityCode, loginHash(caller, login));

const lockedOut = (until: Date | null): SignInRefusal =>
  new SignInRefusal(
    'SIGN_IN_LOCKED',
    '输错次数太多，账号暂时锁定',
    'Too many wrong passwords, the account is locked for now',
    until,
  );
