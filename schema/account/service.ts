import { assertCan, type Action } from '../access/actions.ts';
import { writeAudit } from '../audit/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { Role } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { AccountRefusal } from '../identity/errors.ts';
import { passwordProblems } from '../identity/password-rules.ts';
import { derive } from '../identity/secrets.ts';
import { hashPassword } from '../identity/service.ts';
import {
  endSession,
  forgiveGuesses,
  ownerOfSession,
  removeFactor,
  revokeSessionsOf,
  updatePassword,
  type StaffRow,
} from '../identity/staff-service.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import * as queries from './queries.ts';
import { ADMINISTRATORS, roleProblems, type EmployerKind } from './rules.ts';

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,39}$/;

export interface NewAccount {
  readonly login: string;
  readonly displayName: string;
  readonly badgeNo: string | null;
  readonly organisationId: string;
  /** For the first sign-in only: a password of one's own is asked for then. */
  readonly password: string;
}
type Done = { readonly staffId: string };

/**
 * Makes an account that can do nothing yet: its roles are another office's to give.
 *
 * @throws InvalidInputRefusal, NotFoundRefusal (the employer), AccountRefusal (the login is taken)
 */
export async function createAccount(caller: Caller, key: string, account: NewAccount): Promise<Done> {
  assertCan(caller.actor, 'account:create');
  const { login, displayName, badgeNo, organisationId, password } = account;
  const problems: FieldProblem[] = [];
  if (!LOGIN.test(login)) {
    problems.push({
      path: 'login',
      messageZh: '账号用 2 到 40 个小写字母、数字、点、横线',
      messageEn: 'A login has 2 to 40 lower-case letters, digits, dots or hyphens',
    });
  }
  if (displayName.trim() === '' || displayName.length > 50) {
    problems.push({
      path: 'displayName',
      messageZh: '姓名写 1 到 50 个字',
      messageEn: 'A name has 1 to 50 characters',
    });
  }
  if (badgeNo !== null && badgeNo.length > 30) {
    problems.push({
      path: 'badgeNo',
      messageZh: '警号、证号最多 30 个字',
      messageEn: 'A badge number has at most 30 characters',
    });
  }
  problems.push(...passwordProblems(password, { login, displayName, secondFactor: false }));
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  const passwordHash = await hashPassword(password);
  const secretly = derive(caller.platform.settings.secret, 'reset', password).toString('hex');
  const body = { login, displayName, badgeNo, organisationId, password: secretly };
  return runCommand(caller, { name: 'createAccount', key, body }, async ({ tx, now, actor }) => {
    const { cityCode } = actor;
    if (!isId(organisationId) || (await queries.organisationKind(tx, cityCode, organisationId)) === null) {
      throw new NotFoundRefusal('这个单位', 'Organisation');
    }
    const staffId = newId();
    const row = {
      cityCode,
      id: staffId,
      organisationId,
      login,
      displayName: displayName.trim(),
      badgeNo,
      passwordHash,
      now,
    };
    if (!(await queries.insertAccount(tx, row))) {
      throw new AccountRefusal('LOGIN_TAKEN', `账号 ${login} 已经有了`, `The login ${login} exists already`);
    }
    await writeAudit(tx, caller, now, 'ACCOUNT_CREATED', `staff:${staffId}`, { login, organisationId });
    return { staffId };
  });
}

/** One change of somebody else's account: the office is checked, the account locked, its owner told from oneself. */
async function changeAccount(
  caller: Caller,
  key: string,
  action: Action,
  staffId: string,
  body: object,
  change: (command: Command, staff: StaffRow) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Done> {
  assertCan(caller.actor, action);
  return runCommand(caller, { name: action, key, body: { staffId, ...body } }, async (command) => {
    const { tx, now, actor } = command;
    const staff = isId(staffId) ? await queries.lockStaff(tx, actor.cityCode, staffId) : null;
    if (staff === null) throw new NotFoundRefusal('这个账号', 'Account');
    if (staff.id === actor.id) {
      throw new AccountRefusal(
        'OWN_ACCOUNT',
        '自己的账号要由别人来管',
        'One’s own account is for somebody else to administer',
      );
    }
    const detail = await change(command, staff);
    await writeAudit(tx, caller, now, AUDITED_AS[action] ?? action, `staff:${staffId}`, detail);
    return { staffId };
  });
}

const AUDITED_AS: Partial<Record<Action, string>> = {
  'account:setRoles': 'ROLES_SET',
  'account:deactivate': 'ACCOUNT_DEACTIVATED',
  'account:activate': 'ACCOUNT_ACTIVATED',
  'account:resetPassword': 'PASSWORD_RESET',
  'account:unlock': 'ACCOUNT_UNLOCKED',
  'account:resetSecondFactor': 'SECOND_FACTOR_RESET',
};

/**
 * Gives an account exactly these roles and ends its sessions, so that nobody goes on with what they had.
 *
 * @throws AccountRefusal when the roles do not go together, do not fit the employer, or the insurer's claims accounts are used up
 */
export async function setRoles(caller: Caller, key: string, staffId: string, wanted: readonly Role[]): Promise<Done> {
  const roles = [...new Set(wanted)].toSorted();
  return changeAccount(caller, key, 'account:setRoles', staffId, { roles }, async ({ tx, now, actor }, staff) => {
    const { cityCode } = actor;
    const kind = (await queries.organisationKind(tx, cityCode, staff.organisationId)) as EmployerKind;
    const [problem] = roleProblems(roles, kind);
    if (problem?.code === 'ROLES_SEPARATED') {
      throw new AccountRefusal(
        'ROLES_SEPARATED',
        '系统、安全、审计三个管理岗位不能由一人兼任',
        'System, security and audit administration cannot be held together',
      );
    }
    if (problem !== undefined) {
      throw new AccountRefusal(
        'ROLE_NOT_OF_EMPLOYER',
        `这个单位的人不能担任：${problem.roles.join('、')}`,
        `Nobody of this employer can be ${problem.roles.join(', ')}`,
      );
    }
    if (roles.includes('INSURER_CLAIMS')) await assertClaimsAccountLeft(caller, tx, staff, now);
    await assertNotLast(
      tx,
      cityCode,
      staff,
      staff.roles.filter((role) => !roles.includes(role)),
    );
    await queries.updateRoles(tx, cityCode, staffId, roles);
    await revokeSessionsOf(tx, cityCode, staffId, null, now);
    return { before: staff.roles, after: roles };
  });
}

async function assertClaimsAccountLeft(caller: Caller, tx: Command['tx'], staff: StaffRow, now: Date): Promise<void> {
  const { cityCode } = caller.actor;
  const { claimsAccountsPerInsurer: most } = (await inForce(tx, cityCode, CITY_POLICY, chinaDay(now))).content;
  const others = await queries.countActiveWithRole(tx, cityCode, 'INSURER_CLAIMS', staff.organisationId, staff.id);
  if (others < most) return;
  throw new AccountRefusal(
    'CLAIMS_ACCOUNTS_FULL',
    `这家公司已有 ${others} 个理赔账号，最多 ${most} 个`,
    `This insurer has ${others} claims accounts already; at most ${most}`,
  );
}

/** Nobody takes the last holder of an administrator's office away: the door would be locked from inside. */
async function assertNotLast(
  tx: Command['tx'],
  cityCode: string,
  staff: StaffRow,
  lost: readonly Role[],
): Promise<void> {
  for (const role of lost.filter((one) => staff.active && ADMINISTRATORS.includes(one))) {
    if ((await queries.countActiveWithRole(tx, cityCode, role, null, staff.id)) === 0) {
      throw new AccountRefusal(
        'LAST_ADMINISTRATOR',
        '这是该岗位最后一个在用账号，先给别人这个岗位',
        'This is the last active account of that office; give the office to somebody else first',
      );
    }
  }
}

/** Switches an account off: it is nobody from this moment on. @throws AccountRefusal */
export const deactivateAccount = (caller: Caller, key: string, staffId: string, reason: string): Promise<Done> =>
  changeAccount(caller, key, 'account:deactivate', staffId, { reason }, async ({ tx, now, actor }, staff) => {
    requireReason(reason);
    await assertNotLast(tx, actor.cityCode, staff, staff.roles);
    await queries.updateActive(tx, actor.cityCode, staffId, now);
    await revokeSessionsOf(tx, actor.cityCode, staffId, null, now);
    return { reason };
  });

/** Switches an account on again, with the roles it had. */
export const activateAccount = (caller: Caller, key: string, staffId: string, reason: string): Promise<Done> =>
  changeAccount(caller, key, 'account:activate', staffId, { reason }, async ({ tx, now, actor }, staff) => {
    requireReason(reason);
    if (staff.roles.includes('INSURER_CLAIMS') && !staff.active) await assertClaimsAccountLeft(caller, tx, staff, now);
    await queries.updateActive(tx, actor.cityCode, staffId, null);
    return { reason };
  });

/** Gives an account a password for the next sign-in, at which its owner chooses one. Whoever does this cannot touch the second factor. */
export async function resetPassword(caller: Caller, key: string, staffId: string, password: string): Promise<Done> {
  const passwordHash = await hashPassword(password.slice(0, 1_000));
  // The key remembers a keyed hash of the whole command: a plain one of a password could be guessed at.
  const body = { password: derive(caller.platform.settings.secret, 'reset', password).toString('hex') };
  return changeAccount(caller, key, 'account:resetPassword', staffId, body, async ({ tx, now, actor }, staff) => {
    const problems = passwordProblems(password, {
      login: staff.login,
      displayName: staff.displayName,
      secondFactor: false,
    });
    if (problems.length > 0) throw new InvalidInputRefusal(problems);
    await updatePassword(tx, actor.cityCode, staffId, passwordHash, true, now);
    await revokeSessionsOf(tx, actor.cityCode, staffId, null, now);
    return {};
  });
}

/** Forgives an account its wrong guesses. */
export const unlockAccount = (caller: Caller, key: string, staffId: string): Promise<Done> =>
  changeAccount(caller, key, 'account:unlock', staffId, {}, async ({ tx }, staff) => {
    await forgiveGuesses(tx, caller, staff.login);
    return {};
  });

/** Takes a lost second factor off; whoever does this cannot set the password. */
export const resetSecondFactor = (caller: Caller, key: string, staffId: string, reason: string): Promise<Done> =>
  changeAccount(caller, key, 'account:resetSecondFactor', staffId, { reason }, async ({ tx, now, actor }) => {
    requireReason(reason);
    const proven = await removeFactor(tx, actor.cityCode, staffId);
    await revokeSessionsOf(tx, actor.cityCode, staffId, null, now);
    return { reason, proven };
  });

/** Ends somebody's session at once. @throws NotFoundRefusal */
export async function revokeSessionOf(caller: Caller, key: string, sessionId: string): Promise<Done> {
  assertCan(caller.actor, 'session:revokeOthers');
  return runCommand(caller, { name: 'session:revokeOthers', key, body: { sessionId } }, async ({ tx, now, actor }) => {
    const staffId = isId(sessionId) ? await ownerOfSession(tx, actor.cityCode, sessionId, now) : null;
    if (staffId === null) throw new NotFoundRefusal('这个登录', 'Session');
    await endSession(tx, actor.cityCode, sessionId, now);
    await writeAudit(tx, caller, now, 'SESSION_REVOKED', `session:${sessionId}`, { staffId });
    return { staffId };
  });
}

function requireReason(reason: string): void {
  const length = reason.trim().length;
  if (length >= 2 && length <= 200) return;
  throw new InvalidInputRefusal([
    { path: 'reason', messageZh: '请写明原因（2 到 200 个字）', messageEn: 'State the reason (2 to 200 characters)' },
  ]);
}
