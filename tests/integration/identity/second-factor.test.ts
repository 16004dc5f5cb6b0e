import { DEMO_PASSWORD } from '../../../schema/seed/seed.ts';
import { hotp, stepOf } from '../../../schema/identity/totp.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, signInStaff, text, type Outcome } from '../../support/client.ts';

const MINUTE = 60_000;
let app: TestApp;
/** The same city through a gateway that refuses officers without a second factor. */
let strict = '';
beforeAll(async () => {
  app = await openTestApp();
  strict = await app.also({ requireSecondFactor: true });
});
afterAll(() => app.close());

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function bytesOf(secret: string): Buffer {
  const bits = Array.from(secret, (letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
/** What the authenticator shows now; each call waits for the next code, because one works once. */
function codeOf(secret: string): string {
  app.advance(MINUTE);
  return hotp(bytesOf(secret), stepOf(app.platform.now()));
}
const enter = (origin: string, login: string, more: object = {}): Promise<Outcome> =>
  new Client(origin).act('signInStaff', { login, password: DEMO_PASSWORD, transport: 'BEARER', ...more });
const secretOf = (outcome: Outcome): string => text(outcome.value.enrolment?.secret);

describe('an office that needs a second factor', () => {
  it.each(['luo.ping', 'he.zheng', 'qian.jian', 'admin', 'security', 'auditor'])(
    'is not opened by the password of %s alone: the factor is set up first',
    async (login) => {
      const refused = await enter(strict, login);
      expect(refused).toMatchObject({ kind: 'REFUSED', code: 'SECOND_FACTOR_ENROLMENT' });
      expect(secretOf(refused)).toMatch(/^[A-Z2-7]{32}$/);
      expect((await enter(strict, login, { totpCode: '000000' })).code).toBe('SECOND_FACTOR_WRONG');
    },
  );

  it.each(['lin.zhe', 'zhou.lan', 'jiahe.claims', 'sun.center'])('does not concern %s', async (login) => {
    expect((await enter(strict, login)).kind).toBe('DONE');
  });

  it('shows the same enrolment until it is proven, then asks for a code at every sign-in, here and on every gateway', async () => {
    const secret = secretOf(await enter(strict, 'han.qing'));
    expect(secretOf(await enter(strict, 'han.qing'))).toBe(secret);
    const opened = await enter(strict, 'han.qing', { totpCode: codeOf(secret) });
    expect(opened.kind).toBe('DONE');
    expect(list(opened.value.recoveryCodes)).toHaveLength(10);

    for (const origin of [strict, app.origin]) {
      expect((await enter(origin, 'han.qing')).code).toBe('SECOND_FACTOR_REQUIRED');
      const again = await enter(origin, 'han.qing', { totpCode: codeOf(secret) });
      expect([again.kind, again.value.recoveryCodes]).toEqual(['DONE', null]);
    }
  });

  it('does not tell whether a password is right by asking for a code', async () => {
    const wrong = { password: 'wrong', totpCode: '123456' };
    expect((await enter(strict, 'luo.ping', wrong)).code).toBe('SIGN_IN_FAILED');
    expect((await enter(strict, 'nobody', wrong)).code).toBe('SIGN_IN_FAILED');
  });
});

describe('a code', () => {
  let secret = '';
  let recovery: string[] = [];
  beforeAll(async () => {
    secret = secretOf(await enter(strict, 'he.zheng'));
    const opened = await enter(strict, 'he.zheng', { totpCode: codeOf(secret) });
    recovery = list(opened.value.recoveryCodes).map(text);
  });

  it('works once', async () => {
    const code = codeOf(secret);
    expect((await enter(strict, 'he.zheng', { totpCode: code })).kind).toBe('DONE');
    expect((await enter(strict, 'he.zheng', { totpCode: code })).code).toBe('SECOND_FACTOR_WRONG');
  });

  it('works once also when it comes five times at the same moment', async () => {
    const code = codeOf(secret);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => enter(strict, 'he.zheng', { totpCode: code })));
    expect(outcomes.filter(({ kind }) => kind === 'DONE')).toHaveLength(1);
    app.advance(16 * MINUTE);
  });

  it('of the recovery list works once, in any writing', async () => {
    const [first = ''] = recovery;
    expect((await enter(strict, 'he.zheng', { totpCode: first.toLowerCase().replace('-', ' ') })).kind).toBe('DONE');
    expect((await enter(strict, 'he.zheng', { totpCode: first })).code).toBe('SECOND_FACTOR_WRONG');
  });

  it('is guessed five times at most, then the login is locked even for the right one', async () => {
    app.advance(16 * MINUTE);
    expect((await enter(strict, 'he.zheng', { totpCode: codeOf(secret) })).kind).toBe('DONE');
    const codes: string[] = [];
    for (let tries = 0; tries < 5; tries += 1)
      codes.push((await enter(strict, 'he.zheng', { totpCode: '000000' })).code);
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'SECOND_FACTOR_WRONG'), 'SIGN_IN_LOCKED']);
    expect((await enter(strict, 'he.zheng', { totpCode: codeOf(secret) })).code).toBe('SIGN_IN_LOCKED');
    app.advance(16 * MINUTE);
    expect((await enter(strict, 'he.zheng', { totpCode: codeOf(secret) })).kind).toBe('DONE');
  });

  it('and its secret are nowhere in the database in clear', async () => {
    const { rows } = await app.platform.db.query<{ row: string }>(
      `select row_to_json(f)::text as row from second_factor f union all select row_to_json(r)::text from recovery_code r
       union all select row_to_json(a)::text from audit_event a`,
    );
    const everything = rows.map(({ row }) => row).join('\n');
    for (const hidden of [secret, bytesOf(secret).toString('hex'), ...recovery])
      expect(everything).not.toContain(hidden);
  });
});

describe('one’s own second factor', () => {
  it('is offered where it is not required: begun with the password, proven by a code, taken off by a code', async () => {
    const staff = await signInStaff(app.origin, 'lin.zhe');
    expect((await staff.act('beginSecondFactor', { password: 'wrong' })).code).toBe('SIGN_IN_FAILED');
    const begun = await staff.do('beginSecondFactor', { password: DEMO_PASSWORD });
    expect(text(begun.qrSvg)).toContain('<svg');
    const secret = text(begun.secret);
    expect((await enter(app.origin, 'lin.zhe')).kind).toBe('DONE'); // nothing has changed yet
    expect((await staff.act('confirmSecondFactor', { code: '000000' })).code).toBe('SECOND_FACTOR_WRONG');
    expect(list((await staff.do('confirmSecondFactor', { code: codeOf(secret) })).codes)).toHaveLength(10);
    expect((await enter(app.origin, 'lin.zhe')).code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await staff.act('beginSecondFactor', { password: DEMO_PASSWORD })).code).toBe('SECOND_FACTOR_NEEDED');
    await staff.do('removeSecondFactor', { code: codeOf(secret) });
    expect((await enter(app.origin, 'lin.zhe')).kind).toBe('DONE');
  });

  it('cannot be taken off where the office needs one', async () => {
    const secret = secretOf(await enter(strict, 'auditor'));
    const opened = await enter(strict, 'auditor', { totpCode: codeOf(secret) });
    const auditor = new Client(strict, text(opened.value.bearerToken));
    expect((await auditor.act('removeSecondFactor', { code: codeOf(secret) })).code).toBe('SECOND_FACTOR_NEEDED');
  });
});
