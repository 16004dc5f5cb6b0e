import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Permission to write one key until a moment, as the query of an address: `expires=<seconds since 1970>&signature=<hex>`.
 * Whoever holds it may write that key and no other; without the signing key it cannot be made or prolonged.
 */
export function signUploadQuery(key: string, expiresAt: Date, signingKey: Uint8Array): string {
  const expires = Math.floor(expiresAt.getTime() / 1_000);
  return `expires=${expires}&signature=${signatureOf(key, expires, signingKey).toString('hex')}`;
}

/** Whether the query permits writing `key` at `now`. Takes whatever a request brought, also repeated or missing parameters. */
export function isUploadPermitted(
  key: string,
  query: { readonly expires?: unknown; readonly signature?: unknown },
  now: Date,
  signingKey: Uint8Array,
): boolean {
  const { expires, signature } = query;
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires)) return false;
  if (typeof signature !== 'string' || !/^[0-9a-f]{64}$/.test(signature)) return false;
  if (Number(expires) * 1_000 < now.getTime()) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), signatureOf(key, Number(expires), signingKey));
}

function signatureOf(key: string, expires: number, signingKey: Uint8Array): Buffer {
  return createHmac('sha256', signingKey).update(`PUT\n${key}\n${expires}`).digest();
}
