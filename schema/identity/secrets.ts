import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A bearer secret for a session: 256 random bits. Only its hash is stored. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A value that only the holder of the platform's secret can make, bound to a purpose and a subject. */
export const derive = (secret: Uint8Array, purpose: string, subject: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}:${subject}`).digest();

/** The double-submit value of a session: readable by our own pages, useless to another site. */
export const csrfTokenOf = (secret: Uint8Array, sessionId: string): string =>
  derive(secret, 'csrf', sessionId).toString('base64url').slice(0, 32);

/** Six digits, uniformly. */
export const newSmsCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
