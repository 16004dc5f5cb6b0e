import { createHash } from 'node:crypto';
import { SNIFF_BYTES } from './sniff.ts';

export interface StreamFingerprint {
  /** Lower-case hex, 64 digits. */
  readonly sha256: string;
  /** The national digest (GM/T 0004), lower-case hex, 64 digits. */
  readonly sm3: string;
  readonly sizeBytes: number;
  /** The first `SNIFF_BYTES` bytes (fewer for a shorter file), for `sniff`. */
  readonly head: Uint8Array;
}

/**
 * Both digests, the size and the head of a file in one pass, so that evidence is read once however large it is.
 *
 * @param bytes a Node stream or anything that yields chunks; consumed to its end
 * @throws whatever the stream fails with; nothing is returned for a stream that broke off
 */
export async function hashStream(bytes: AsyncIterable<Uint8Array>): Promise<StreamFingerprint> {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  const headChunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of bytes) {
    sha256.update(chunk);
    sm3.update(chunk);
    if (sizeBytes < SNIFF_BYTES) headChunks.push(chunk.subarray(0, SNIFF_BYTES - sizeBytes));
    sizeBytes += chunk.byteLength;
  }
  return { sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), sizeBytes, head: Buffer.concat(headChunks) };
}

/**
 * How many of the 64 bits of two perceptual hashes differ. Up to about 6: the same picture, re-saved or resized;
 * from about 20: different pictures.
 *
 * @param a 16 hex digits, as `deriveViews` returns them
 * @throws RangeError when one is not 16 hex digits
 */
export function hammingDistance(a: string, b: string): number {
  let differing = parseHash(a) ^ parseHash(b);
  let count = 0;
  while (differing !== 0n) {
    differing &= differing - 1n;
    count += 1;
  }
  return count;
}

function parseHash(hash: string): bigint {
  if (!/^[0-9a-f]{16}$/i.test(hash)) throw new RangeError(`Expected a hash of 16 hex digits but received ${hash}`);
  return BigInt(`0x${hash}`);
}
