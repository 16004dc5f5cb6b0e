/**
 * SHA-256 of a photo's original bytes, lower-case hex, computed before anything leaves the phone.
 * `crypto.subtle` exists only in secure contexts, so plain HTTP on a local network falls back to our own code.
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle !== undefined) {
    return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  }
  return toHex(sha256(bytes));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fractional bits of the cube roots of the first 64 primes and square roots of the first 8 (FIPS 180-4, 4.2.2 and 5.3.3). */
function constants(): { readonly rounds: Uint32Array; readonly start: Uint32Array } {
  const rounds = new Uint32Array(64);
  const start = new Uint32Array(8);
  let count = 0;
  for (let candidate = 2; count < 64; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
      if (candidate % divisor === 0) {
        prime = false;
        break;
      }
    }
    if (!prime) continue;
    const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);
    if (count < 8) start[count] = fraction(Math.sqrt(candidate));
    rounds[count] = fraction(Math.cbrt(candidate));
    count += 1;
  }
  return { rounds, start };
}

/** SHA-256 in plain JavaScript (FIPS 180-4), about 60 MB a second; returns the 32 digest bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const { rounds, start } = constants();
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);

  const h = start;
  const w = new Uint32Array(64);
  const at = (words: Uint32Array, index: number): number => words[index] as number;
  const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(block + t * 4);
    for (let t = 16; t < 64; t += 1) {
      const w15 = at(w, t - 15);
      const w2 = at(w, t - 2);
      const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
      const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
      w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
    }
    let [a, b, c, d, e, f, g, last] = h as unknown as [number, number, number, number, number, number, number, number];
    for (let t = 0; t < 64; t += 1) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const choice = (e & f) ^ (~e & g);
      const t1 = (last + s1 + choice + at(rounds, t) + at(w, t)) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const t2 = (s0 + majority) | 0;
      last = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, last].forEach((word, index) => {
      h[index] = at(h, index) + word;
    });
  }
  const digest = new DataView(new ArrayBuffer(32));
  h.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
}
