import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { hammingDistance, hashStream } from '../../../media/fingerprint.ts';
import { SNIFF_BYTES } from '../../../media/sniff.ts';

describe('the fingerprint of a stream', () => {
  it('gives the published digests of "abc"', async () => {
    const { sha256, sm3, sizeBytes } = await hashStream(Readable.from([Buffer.from('abc')]));
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    // GM/T 0004-2012, example 1.
    expect(sm3).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sizeBytes).toBe(3);
  });

  it('does not depend on how the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 6000 }), { maxLength: 6 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const print = await hashStream(Readable.from(chunks, { objectMode: true }));
        expect(print.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
        expect(print.sizeBytes).toBe(whole.length);
        expect(Buffer.from(print.head).equals(whole.subarray(0, SNIFF_BYTES))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('gives nothing for a stream that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield randomBytes(10);
      throw new Error('connection lost');
    }
    await expect(hashStream(broken())).rejects.toThrow('connection lost');
  });
});

describe('the distance of two perceptual hashes', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['0000000000000000', 'ffffffffffffffff', 64],
    ['8000000000000000', '0000000000000001', 2],
    ['a18100272317385c', 'A18100272317385C', 0],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(hammingDistance(a, b)).toBe(distance);
  });

  it.each(['', '0', 'g000000000000000', '00000000000000000'])('is not defined for %p', (bad) => {
    expect(() => hammingDistance(bad, '0000000000000000')).toThrow(RangeError);
  });
});
