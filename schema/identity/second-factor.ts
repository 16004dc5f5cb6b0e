import { createHmac, randomBytes } from 'node:crypto';
import { toString as qrToString } from 'qrcode';
import type { Role } from '../core/actor.ts';
import type { Queryable, Transaction } from '../core/database.ts';
import type { PlatformSettings } from '../core/platform.ts';
import type { Enrolment } from './errors.ts';
import * as queries from './factor-queries.ts';
import { seal, unseal } from './seal.ts';
import { base32, matchTotp, otpauthUri } from './totp.ts';

/**
 * Who may not work with a password alone: those who decide, who supervise and who administer.
 *
 * @source domain.md 9.2 (level 3: two or more factors for administrators and remote staff)
 */
export const SECOND_FACTOR_ROLES: readonly Role[] = [
  'OFFICER',
  'REMOTE_OFFICER',
  'UNIT_HEAD',
  'SUPERVISOR',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
];
const ISSUER = '事故快处 KuaiChu';
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

/** Whether these roles come in with a second factor only. */
export const needsSecondFactor = (settings: PlatformSettings, roles: readonly Role[]): boolean =>
  settings.requireSecondFactor && roles.some((role) => SECOND_FACTOR_ROLES.includes(role));

interface Owner {
  readonly cityCode: string;
  readonly id: string;
  readonly login: string;
}
const contextOf = ({ cityCode, id }: Owner): string => `${cityCode}:${id}`;

/** Begins an enrolment that has still to be proven by a code; null when the account has a proven factor. */
export async function beginEnrolment(
  tx: Queryable,
  settings: PlatformSettings,
  owner: Owner,
  now: Date,
): Promise<Enrolment | null> {
  const secret = randomBytes(SECRET_BYTES);
  const sealed = seal(settings.secret, 'totp', contextOf(owner), secret);
  if (!(await queries.beginFactor(tx, owner.cityCode, owner.id, sealed, now))) return null;
  return showEnrolment(owner.login, secret);
}

async function showEnrolment(login: string, secret: Uint8Array): Promise<Enrolment> {
  const uri = otpauthUri(ISSUER, login, secret);
  return { otpauthUri: uri, qrSvg: await qrToString(uri, { type: 'svg', margin: 1 }), secret: base32(secret) };
}

/** The enrolment that was begun and not proven, shown again; a new one where there is none. */
export async function pendingEnrolment(
  tx: Queryable,
  settings: PlatformSettings,
  owner: Owner,
  now: Date,
): Promise<Enrolment | null> {
  const factor = await queries.findFactor(tx, owner.cityCode, owner.id);
  if (factor === null) return beginEnrolment(tx, settings, owner, now);
  if (factor.confirmedAt !== null) return null;
  return showEnrolment(owner.login, unseal(settings.secret, 'totp', contextOf(owner), factor.sealedSecret));
}

/**
 * Takes a code from the app, or (for a proven factor) a recovery code; either works once.
 *
 * @param prove whether the code proves an enrolment that was begun
 */
export async function acceptCode(
  tx: Transaction,
  settings: PlatformSettings,
  owner: Owner,
  code: string,
  now: Date,
  prove: boolean,
): Promise<boolean> {
  const { cityCode, id } = owner;
  const factor = await queries.findFactor(tx, cityCode, id);
  if (factor === null || (factor.confirmedAt === null) !== prove) return false;
  const secret = unseal(settings.secret, 'totp', contextOf(owner), factor.sealedSecret);
  const step = matchTotp(secret, code, now, factor.lastStep);
  if (step !== null) return queries.useStep(tx, cityCode, id, step, prove ? now : null);
  if (prove) return false;
  return queries.useRecoveryCode(tx, cityCode, id, recoveryHash(settings, owner, code), now);
}

const recoveryHash = (settings: PlatformSettings, owner: Owner, code: string): Buffer =>
  createHmac('sha256', settings.secret)
    .update(`recovery:${contextOf(owner)}:${code.toUpperCase().replaceAll(/[^A-Z2-7]/g, '')}`)
    .digest();

/** Ten codes of fifty bits for the day the phone is lost. Shown once, kept as hashes; earlier ones are void. */
export async function newRecoveryCodes(tx: Transaction, settings: PlatformSettings, owner: Owner): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => {
    const text = base32(randomBytes(7)).slice(0, 10);
    return `${text.slice(0, 5)}-${text.slice(5)}`;
  });
  await queries.replaceRecoveryCodes(
    tx,
    owner.cityCode,
    owner.id,
    codes.map((code) => recoveryHash(settings, owner, code)),
  );
  return codes;
}
