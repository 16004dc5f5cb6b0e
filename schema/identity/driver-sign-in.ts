import { writeAudit } from '../audit/service.ts';
import type { SignedInActor } from '../core/actor.ts';
import type { Transaction } from '../core/database.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { checkPhone } from '../core/validity.ts';
import { sendSms } from '../notice/service.ts';
import { countForAddress } from './guess-queries.ts';
import { SignInRefusal } from './errors.ts';
import * as queries from './queries.ts';
import { derive, newSmsCode, sameBytes } from './secrets.ts';
import { openSession, type OpenedSession, type Origin } from './service.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const SMS_CODE = { validMs: 5 * MINUTE, resendMs: MINUTE, attempts: 5, perDay: 10 } as const;

/**
 * Sends a sign-in code to a phone. At most one a minute and ten a day per phone, and a bounded number per address.
 *
 * @returns when the code ends and when another may be asked for
 * @throws InvalidInputRefusal (not a mobile number), SignInRefusal (too soon, day limit)
 */
export async function requestSmsCode(
  caller: Caller,
  phoneInput: string,
  address: string | null,
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
    await boundAddress(tx, caller, address, now);
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
  origin: Origin,
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
    return openSession(tx, {
      actor: driver,
      transport: input.transport,
      now,
      userAgent: origin.userAgent,
      address: origin.address,
      strength: 'SMS',
    });
  });
  if (opened instanceof SignInRefusal) throw opened;
  return opened;
}

/** Somebody who asks for codes to many phones is stopped by where they ask from. @throws SignInRefusal */
async function boundAddress(tx: Transaction, caller: Caller, address: string | null, now: Date): Promise<void> {
  if (address === null) return;
  const { settings } = caller.platform;
  const hash = derive(settings.secret, 'address', address);
  const { times, beganAt } = await countForAddress(tx, caller.actor.cityCode, 'SMS_CODE', hash, now, HOUR);
  if (times <= settings.addressLimits.smsCodesPerHour) return;
  throw new SignInRefusal(
    'CODE_ADDRESS_LIMIT',
    '这个网络地址要的验证码太多，请稍后再试，或打 110',
    'Too many codes were asked for from this address; try later or call 110',
    new Date(beganAt.getTime() + HOUR),
  );
}

function validPhone(phone: string): string {
  const checked = checkPhone(phone);
  if (!checked.ok) {
    throw new InvalidInputRefusal([{ path: 'phone', messageZh: checked.messageZh, messageEn: checked.messageEn }]);
  }
  return checked.value;
}
