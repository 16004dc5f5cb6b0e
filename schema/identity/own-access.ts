import { writeAudit } from '../audit/service.ts';
import type { StaffActor } from '../core/actor.ts';
import { ForbiddenError, NotFoundRefusal, UnauthenticatedError } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { AccountRefusal, type Enrolment } from './errors.ts';
import { deleteFactor } from './factor-queries.ts';
import { revokeSession as markRevoked } from './queries.ts';
import { acceptCode, beginEnrolment, needsSecondFactor, newRecoveryCodes } from './second-factor.ts';
import type { Origin } from './service.ts';
import { confirmPassword, storeOwnPassword } from './staff-sign-in.ts';
import * as queries from './staff-queries.ts';
import type { StaffRow } from './staff-queries.ts';

/** The member of staff who asks. @throws UnauthenticatedError, ForbiddenError for drivers and parties */
export function staffOf({ actor }: Pick<Caller, 'actor'>): StaffActor {
  if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
  if (actor.kind !== 'STAFF') throw new ForbiddenError('access:own');
  return actor;
}

async function ownRow(caller: Caller): Promise<StaffRow> {
  const { id, cityCode } = staffOf(caller);
  const [row] = await queries.findStaffByIds(caller.platform.db, cityCode, [id]);
  if (row === undefined) throw new UnauthenticatedError();
  return row;
}
const ownerOf = (caller: Caller, { id, login }: StaffRow) => ({ cityCode: caller.actor.cityCode, id, login });

/** Begins to set up one's own second factor; the password is asked for again. @throws SignInRefusal, AccountRefusal */
export async function beginOwnFactor(caller: Caller, password: string, origin: Origin): Promise<Enrolment> {
  const row = await ownRow(caller);
  await confirmPassword(caller, row, password, origin);
  const { db, settings, now } = caller.platform;
  const enrolment = await beginEnrolment(db, settings, ownerOf(caller, row), now());
  if (enrolment !== null) return enrolment;
  throw new AccountRefusal(
    'SECOND_FACTOR_NEEDED',
    '第二因素已经设好；要换手机，先用现在的验证码移除它',
    'The second factor is set up already; to move to another phone, remove it first',
  );
}

/** Proves the factor that was begun; answers with the recovery codes, shown this once. @throws AccountRefusal */
export async function confirmOwnFactor(caller: Caller, code: string): Promise<string[]> {
  const row = await ownRow(caller);
  const { db, settings } = caller.platform;
  const now = caller.platform.now();
  return db.transaction(async (tx) => {
    if (!(await acceptCode(tx, settings, ownerOf(caller, row), code, now, true))) throw wrongCode();
    await writeAudit(tx, caller, now, 'SECOND_FACTOR_ENROLLED', `staff:${row.id}`, {});
    return newRecoveryCodes(tx, settings, ownerOf(caller, row));
  });
}

/** New recovery codes in the place of all earlier ones, against a code from the app. @throws AccountRefusal */
export async function renewRecoveryCodes(caller: Caller, code: string): Promise<string[]> {
  const row = await ownRow(caller);
  const { db, settings } = caller.platform;
  const now = caller.platform.now();
  return db.transaction(async (tx) => {
    if (!(await acceptCode(tx, settings, ownerOf(caller, row), code, now, false))) throw wrongCode();
    await writeAudit(tx, caller, now, 'RECOVERY_CODES_RENEWED', `staff:${row.id}`, {});
    return newRecoveryCodes(tx, settings, ownerOf(caller, row));
  });
}

/** Takes one's own factor off, unless the office needs one: then only moving it through an administrator is left. */
export async function removeOwnFactor(caller: Caller, code: string): Promise<void> {
  const row = await ownRow(caller);
  const { db, settings } = caller.platform;
  const now = caller.platform.now();
  if (needsSecondFactor(settings, row.roles)) {
    throw new AccountRefusal(
      'SECOND_FACTOR_NEEDED',
      '这个岗位必须有第二因素；换手机请找安全管理员重置',
      'This office must have a second factor; a security administrator resets it when the phone changes',
    );
  }
  await db.transaction(async (tx) => {
    if (!(await acceptCode(tx, settings, ownerOf(caller, row), code, now, false))) throw wrongCode();
    await deleteFactor(tx, caller.actor.cityCode, row.id);
    await writeAudit(tx, caller, now, 'SECOND_FACTOR_REMOVED', `staff:${row.id}`, {});
  });
}

const wrongCode = (): AccountRefusal =>
  new AccountRefusal(
    'SECOND_FACTOR_WRONG',
    '数字不对或已经用过，等下一组再试',
    'Wrong or used code; wait for the next one',
  );

/** Changes one's own password and ends every other session. @throws SignInRefusal, InvalidInputRefusal */
export async function changeOwnPassword(
  caller: Caller,
  sessionId: string,
  current: string,
  chosen: string,
  origin: Origin,
): Promise<void> {
  const row = await ownRow(caller);
  await confirmPassword(caller, row, current, origin);
  const now = caller.platform.now();
  await caller.platform.db.transaction(async (tx) => {
    await storeOwnPassword(tx, caller, row, chosen, now);
    await queries.revokeSessionsOf(tx, caller.actor.cityCode, row.id, sessionId, now);
  });
}

/** Ends one of one's own sessions, at once. @throws NotFoundRefusal when it is nobody's or somebody else's */
export async function revokeOwnSession(caller: Caller, sessionId: string): Promise<void> {
  const { id, cityCode } = staffOf(caller);
  const { db } = caller.platform;
  const now = caller.platform.now();
  const owner = isId(sessionId) ? await queries.ownerOfSession(db, cityCode, sessionId, now) : null;
  if (owner !== id) throw new NotFoundRefusal('这个登录', 'Session');
  await db.transaction(async (tx) => {
    await markRevoked(tx, cityCode, sessionId, now);
    await writeAudit(tx, caller, now, 'SESSION_REVOKED', `session:${sessionId}`, {});
  });
}
