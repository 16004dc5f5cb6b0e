import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds a code is shown for. */
const STEP_S = 30;
const DIGITS = 6;
/** A clock may be one step off in either direction; more would only help a guesser. */
const DRIFT_STEPS = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The one-time password of a counter.
 *
 * @param digits six in the product; the vectors of the RFC have eight
 * @source RFC 4226 section 5.3
 */
export function hotp(
  secret: Uint8Array,
  counter: number,
  digits = DIGITS,
  algorithm: 'sha1' | 'sha256' | 'sha512' = 'sha1',
): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac(algorithm, secret).update(message).digest();
  const offset = mac[mac.length - 1]! & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The time step of a moment. @source RFC 6238 section 4.2 */
export const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / STEP_S);

/**
 * Which time step a code belongs to.
 *
 * @param lastStep the newest step already used: it and those before it are not accepted again (RFC 6238 section 5.2)
 * @returns null when the code fits no step in reach
 */
export function matchTotp(secret: Uint8Array, code: string, at: Date, lastStep: number): number | null {
  const given = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return null;
  const now = stepOf(at);
  let found: number | null = null;
  // Every step is compared, so that the time taken does not tell which one was near.
  for (let step = now - DRIFT_STEPS; step <= now + DRIFT_STEPS; step += 1) {
    const same = timingSafeEqual(Buffer.from(hotp(secret, step)), Buffer.from(given));
    if (same && step > lastStep) found = step;
  }
  return found;
}

/** Base32 without padding, as authenticator apps read it. @source RFC 4648 section 6 */
export function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}

/** What an authenticator app scans. */
export function otpauthUri(issuer: string, login: string, secret: Uint8Array): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_S}`;
}
