import fc from 'fast-check';
import { base32, hotp, matchTotp, otpauthUri, stepOf } from '../../../schema/identity/totp.ts';

/** The secrets of RFC 6238 appendix B: the ASCII digits 1 to 0, repeated to the length of the digest. */
const SECRETS = {
  sha1: Buffer.from('12345678901234567890'),
  sha256: Buffer.from('12345678901234567890123456789012'),
  sha512: Buffer.from('1234567890123456789012345678901234567890123456789012345678901234'),
};

describe('one-time passwords', () => {
  // RFC 4226 appendix D
  it.each(
    ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
      (code, counter) => [counter, code] as const,
    ),
  )('counter %i gives %s (RFC 4226)', (counter, code) => {
    expect(hotp(SECRETS.sha1, counter)).toBe(code);
  });

  // RFC 6238 appendix B
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('second %i gives the published values (RFC 6238)', (second, sha1, sha256, sha512) => {
    const step = stepOf(new Date(second * 1000));
    expect(hotp(SECRETS.sha1, step, 8, 'sha1')).toBe(sha1);
    expect(hotp(SECRETS.sha256, step, 8, 'sha256')).toBe(sha256);
    expect(hotp(SECRETS.sha512, step, 8, 'sha512')).toBe(sha512);
  });
});

describe('a code from the app', () => {
  const at = new Date('2026-11-24T00:31:10Z');
  const now = stepOf(at);

  it('is accepted for the step before, this one and the next, and no other', () => {
    for (let away = -4; away <= 4; away += 1) {
      const accepted = matchTotp(SECRETS.sha1, hotp(SECRETS.sha1, now + away), at, 0);
      expect([away, accepted]).toEqual([away, Math.abs(away) <= 1 ? now + away : null]);
    }
  });

  it('is never accepted twice, nor one before it', () => {
    expect(matchTotp(SECRETS.sha1, hotp(SECRETS.sha1, now), at, now)).toBeNull();
    expect(matchTotp(SECRETS.sha1, hotp(SECRETS.sha1, now - 1), at, now)).toBeNull();
    expect(matchTotp(SECRETS.sha1, hotp(SECRETS.sha1, now + 1), at, now)).toBe(now + 1);
  });

  it('may be typed with a space, and is nothing but six digits', () => {
    const code = hotp(SECRETS.sha1, now);
    expect(matchTotp(SECRETS.sha1, ` ${code.slice(0, 3)} ${code.slice(3)} `, at, 0)).toBe(now);
    for (const typed of ['', '12345', `${code}0`, `${code.slice(0, 5)}x`, 'undefined']) {
      expect(matchTotp(SECRETS.sha1, typed, at, 0)).toBeNull();
    }
  });

  it('of another secret is worth nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (other) => {
        const code = hotp(other, now);
        const near = [-1, 0, 1].map((away) => hotp(SECRETS.sha1, now + away));
        fc.pre(!near.includes(code));
        expect(matchTotp(SECRETS.sha1, code, at, 0)).toBeNull();
      }),
    );
  });
});

it('writes base32 as RFC 4648 does, without padding', () => {
  const published: [string, string][] = [
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ];
  for (const [plain, text] of published) expect(base32(Buffer.from(plain))).toBe(text);
  expect(otpauthUri('快处', 'a.b', Buffer.from('foobar'))).toBe(
    'otpauth://totp/%E5%BF%AB%E5%A4%84:a.b?secret=MZXW6YTBOI&issuer=%E5%BF%AB%E5%A4%84&algorithm=SHA1&digits=6&period=30',
  );
});
