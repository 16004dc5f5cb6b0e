import { createHash } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, signInDriver, signInStaff } from '../../support/client.ts';
import { codesOf, postGraphql, type GraphqlAnswer } from '../../support/graphql-post.ts';
import { DEMO_PASSWORD } from '../../../schema/seed/seed.ts';

/** Who is let in, for how long, and what another site can do with it. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const WHO = { query: '{ viewer { kind displayName } }' };
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });
const signIn = (login: string, password: string, transport = 'BEARER', headers = {}): Promise<GraphqlAnswer> =>
  postGraphql(
    app.origin,
    {
      query: `mutation S($input: SignInStaffInput!) { signInStaff(input: $input) { __typename
        ... on Session { bearerToken expiresAt } ... on SignInRefusal { code messageZh messageEn retryAt } } }`,
      variables: { input: { login, password, transport } },
    },
    headers,
  );
const answerOf = async (answer: Promise<GraphqlAnswer>, field: string): Promise<Record<string, unknown>> =>
  ((await answer).data as Record<string, Record<string, unknown>>)[field]!;
const whoIs = async (headers: Record<string, string>): Promise<unknown> =>
  ((await postGraphql(app.origin, WHO, headers)).data as { viewer: { displayName: string } | null }).viewer;

interface Browser {
  readonly cookie: string;
  readonly csrf: string;
  readonly token: string;
}
async function browserOf(login: string): Promise<Browser> {
  const cookies = (await signIn(login, DEMO_PASSWORD, 'COOKIE')).headers
    .getSetCookie()
    .map((each) => each.split(';')[0]!);
  const [token = '', csrf = ''] = cookies.map((each) => each.slice(each.indexOf('=') + 1));
  return { cookie: cookies.join('; '), csrf, token };
}

describe('what another site can make a browser send', () => {
  let browser: Browser;
  const post = (headers: Record<string, string>): Promise<GraphqlAnswer> => postGraphql(app.origin, WHO, headers);
  beforeAll(async () => {
    browser = await browserOf('lin.zhe');
  });

  it('is answered with the cookie and its double-submit token', async () => {
    const answer = await post({ cookie: browser.cookie, 'x-csrf-token': browser.csrf });
    expect(answer.data).toEqual({ viewer: { kind: 'STAFF', displayName: expect.any(String) } });
  });

  it('is refused without the token, with a wrong one, and with the token of another session', async () => {
    const other = await browserOf('lin.zhe');
    for (const token of [
      undefined,
      '',
      'x',
      browser.csrf.slice(1),
      `${browser.csrf} `.repeat(2),
      other.csrf,
      browser.token,
    ]) {
      const answer = await post({ cookie: browser.cookie, ...(token === undefined ? {} : { 'x-csrf-token': token }) });
      expect([answer.status, codesOf(answer), answer.data]).toEqual([403, ['CSRF_TOKEN'], null]);
    }
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'https://localhost', 'http://127.0.0.1:1'])(
    'is refused from %s, whatever it carries',
    async (origin) => {
      for (const more of [{}, { cookie: browser.cookie, 'x-csrf-token': browser.csrf }, asBearer('x'.repeat(43))]) {
        const answer = await post({ origin, ...more });
        expect([answer.status, codesOf(answer)]).toEqual([403, ['CROSS_SITE']]);
      }
    },
  );

  it('is refused when the browser says that it comes from another site', async () => {
    const answer = await post({ 'sec-fetch-site': 'cross-site', cookie: browser.cookie, 'x-csrf-token': browser.csrf });
    expect([answer.status, codesOf(answer)]).toEqual([403, ['CROSS_SITE']]);
  });

  it('is accepted from our own pages', async () => {
    for (const origin of [app.origin, 'http://localhost']) {
      const answer = await post({
        origin,
        'sec-fetch-site': 'same-origin',
        cookie: browser.cookie,
        'x-csrf-token': browser.csrf,
      });
      expect(answer.status).toBe(200);
    }
  });

  it.each([
    ['text/plain', JSON.stringify({ query: 'mutation { signOut }' })],
    ['application/x-www-form-urlencoded', 'query=mutation%20%7B%20signOut%20%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\nmutation { signOut }\r\n--x--\r\n',
    ],
    ['application/graphql', 'mutation { signOut }'],
    ['text/plain; charset=application/json', JSON.stringify({ query: 'mutation { signOut }' })],
    ['application/json; charset=utf-16', JSON.stringify({ query: 'mutation { signOut }' })],
  ])('is refused as %s, which a form can send', async (type, body) => {
    const headers = { 'content-type': type, cookie: browser.cookie, 'x-csrf-token': browser.csrf };
    const answer = await postGraphql(app.origin, body, headers);
    expect([answer.status, codesOf(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    expect(await whoIs({ cookie: browser.cookie, 'x-csrf-token': browser.csrf })).not.toBeNull();
  });

  it('does not reach a program, which sends its token itself', async () => {
    const { bearerToken } = await answerOf(signIn('lin.zhe', DEMO_PASSWORD), 'signInStaff');
    expect(await whoIs(asBearer(String(bearerToken)))).not.toBeNull();
  });

  it('knows nobody by a cookie sent as bearer token, nor by a bearer token sent as cookie', async () => {
    const { bearerToken } = await answerOf(signIn('lin.zhe', DEMO_PASSWORD), 'signInStaff');
    expect(await whoIs(asBearer(browser.token))).toBeNull();
    expect(await whoIs({ cookie: `kc_session=${String(bearerToken)}` })).toBeNull();
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic eDp5',
    `Bearer ${'x'.repeat(5_000)}`,
    'Bearer a b c',
    `bearer ${'x'.repeat(43)}`,
  ])('knows nobody by the authorization %j', async (authorization) => {
    expect(await whoIs({ authorization })).toBeNull();
  });
});

describe('staff', () => {
  it('get the same answer for a wrong password, an unknown login and an account without a password', async () => {
    const answers = await Promise.all(
      [
        ['zhou.lan', 'wrong'],
        ['nobody.at.all', 'wrong'],
        ['zhou.lan', ''],
        ["x' or '1'='1", 'x'],
      ].map(([login, password]) => answerOf(signIn(login!, password!), 'signInStaff')),
    );
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 'SIGN_IN_FAILED', retryAt: null });
  });

  it('cannot be told from strangers by how long the answer takes', async () => {
    const timeOf = async (login: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        const began = performance.now();
        await signIn(login, 'wrong password');
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await timeOf('sun.center'), await timeOf('sun.centre')];
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(4);
  });

  it('are locked out by five wrong passwords for fifteen minutes, then have five again', async () => {
    const guess = async (password: string) =>
      (await answerOf(signIn('qian.jian', password), 'signInStaff'))['code'] ?? 'IN';
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) expect(await guess(`wrong ${tries}`)).toBe('SIGN_IN_FAILED');
      const locked = await answerOf(signIn('qian.jian', 'wrong 5'), 'signInStaff');
      const minutes = (new Date(String(locked['retryAt'])).getTime() - app.platform.now().getTime()) / MINUTE;
      expect([locked['code'], Math.round(minutes)]).toEqual(['SIGN_IN_LOCKED', 15]);
      expect(await guess(DEMO_PASSWORD)).toBe('SIGN_IN_LOCKED'); // the right one, while locked
      app.advance(14 * MINUTE);
      expect(await guess(DEMO_PASSWORD)).toBe('SIGN_IN_LOCKED');
      app.advance(2 * MINUTE);
    }
    expect(await guess(DEMO_PASSWORD)).toBe('IN');
    for (let tries = 0; tries < 4; tries += 1) await guess('wrong');
    expect(await guess(DEMO_PASSWORD)).toBe('IN'); // a success forgives the wrong ones before it
  });

  it('have no more than five guesses when forty come at once, even if one of them is right', async () => {
    const guesses = Array.from({ length: 40 }, (_, index) => (index === 30 ? DEMO_PASSWORD : `wrong ${index}`));
    const codes = await Promise.all(
      guesses.map(
        async (password) => (await answerOf(signIn('beichen.claims', password), 'signInStaff'))['code'] ?? 'IN',
      ),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(4);
    expect(codes).not.toContain('IN');
    const { rows } = await app.platform.db.query('select 1 from sign_in_guess where guesses > 5');
    expect(rows).toEqual([]);
  });

  it('are signed out at once, and only in the session that signed out', async () => {
    const [first, second] = [await signInStaff(app.origin, 'chen.tao'), await signInStaff(app.origin, 'chen.tao')];
    expect(first.token).not.toBe(second.token);
    expect(await first.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(await first.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect(await second.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
    expect(await first.ask('mutation { signOut }')).toEqual({ signOut: false });
  });

  it('take their cookies away when they sign out', async () => {
    const browser = await browserOf('chen.tao');
    const headers = { cookie: browser.cookie, 'x-csrf-token': browser.csrf };
    const cookies = (await postGraphql(app.origin, { query: 'mutation { signOut }' }, headers)).headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.slice(0, 40))).toEqual([
      expect.stringContaining('kc_session=; Path=/; Expires=Thu, 01 Ja'),
      expect.stringContaining('kc_csrf=; Path=/; Expires=Thu, 01 Jan 1'),
    ]);
    expect(await whoIs({ cookie: browser.cookie })).toBeNull();
  });

  it('are nobody after twelve hours', async () => {
    const staff = await signInStaff(app.origin, 'chen.tao');
    app.advance(12 * HOUR - MINUTE);
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
    app.advance(2 * MINUTE);
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: null });
  });

  it('are nobody, and cannot come back, from the moment their account is switched off', async () => {
    const staff = await signInStaff(app.origin, 'guo.expired');
    await app.platform.db.query(`update staff set active = false where login = 'guo.expired'`);
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect((await answerOf(signIn('guo.expired', DEMO_PASSWORD), 'signInStaff'))['code']).toBe('SIGN_IN_FAILED');
  });

  it('have their tokens kept as hashes only, and their sign-ins and sign-outs on record', async () => {
    const staff = await signInStaff(app.origin, 'luo.ping');
    const hash = createHash('sha256').update(staff.token!).digest('hex');
    const { db } = app.platform;
    const { rows } = await db.query<{ row: string }>(`select row_to_json(s)::text as row from session s`);
    expect(rows.some(({ row }) => row.includes(hash))).toBe(true);
    expect(rows.some(({ row }) => row.includes(staff.token!))).toBe(false);
    await staff.ask('mutation { signOut }');
    const { rows: events } = await db.query<{ type: string }>(
      `select a.type from audit_event a, staff f where f.login = 'luo.ping' and a.actor ->> 'id' = f.id::text order by a.at, a.id`,
    );
    expect(events.map(({ type }) => type)).toEqual(['SIGNED_IN', 'SIGNED_OUT']);
    const { rows: failures } = await db.query(`select 1 from audit_event where type = 'SIGN_IN_FAILED'`);
    expect(failures.length).toBeGreaterThan(10);
  });
});

describe('drivers', () => {
  const nobody = (): Client => new Client(app.origin);
  const request = async (phone: string): Promise<string> => (await nobody().act('requestSmsCode', { phone })).code;
  const codeFor = async (phone: string): Promise<string> => {
    const response = await fetch(`${app.origin}/dev/outbox.json?phone=${phone}`);
    return ((await response.json()) as { code: string }[])[0]!.code;
  };
  const enter = async (phone: string, code: string): Promise<string> =>
    (await nobody().act('signInDriver', { phone, code, transport: 'BEARER' })).code;
  const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');

  it('are let in once with the code from the message', async () => {
    expect(await request('13900001001')).toBe('OK');
    const code = await codeFor('13900001001');
    expect(code).toMatch(/^\d{6}$/);
    expect(await enter('13900001001', code)).toBe('OK');
    expect(await enter('13900001001', code)).toBe('CODE_EXPIRED');
  });

  it('have five guesses, and the right code is worth nothing after them', async () => {
    await request('13900001002');
    const code = await codeFor('13900001002');
    for (let guess = 0; guess < 5; guess += 1) expect(await enter('13900001002', wrongFor(code))).toBe('CODE_WRONG');
    expect(await enter('13900001002', code)).toBe('CODE_EXPIRED');
  });

  it('have five guesses also when fifty come at once', async () => {
    await request('13900001003');
    const code = await codeFor('13900001003');
    const answers = await Promise.all(Array.from({ length: 50 }, () => enter('13900001003', wrongFor(code))));
    expect(answers.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(5);
  });

  it('are sent one message when many ask at once for a phone that never asked before', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => request('13900001010')));
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
  });

  it('have five minutes', async () => {
    await request('13900001004');
    const code = await codeFor('13900001004');
    app.advance(5 * MINUTE + 1_000);
    expect(await enter('13900001004', code)).toBe('CODE_EXPIRED');
  });

  it('must use the newest code', async () => {
    await request('13900001005');
    const first = await codeFor('13900001005');
    expect(await request('13900001005')).toBe('CODE_TOO_SOON');
    app.advance(MINUTE + 1_000);
    expect(await request('13900001005')).toBe('OK');
    const second = await codeFor('13900001005');
    if (first !== second) expect(await enter('13900001005', first)).toBe('CODE_WRONG');
    expect(await enter('13900001005', second)).toBe('OK');
  });

  it('are sent ten messages in a day and no more', async () => {
    for (let message = 0; message < 10; message += 1) {
      expect(await request('13900001006')).toBe('OK');
      app.advance(MINUTE + 1_000);
    }
    expect(await request('13900001006')).toBe('CODE_DAY_LIMIT');
    app.advance(24 * HOUR);
    expect(await request('13900001006')).toBe('OK');
  });

  it('cannot use the code of another phone', async () => {
    await request('13900001007');
    await request('13900001008');
    const [mine, other] = [await codeFor('13900001007'), await codeFor('13900001008')];
    if (mine !== other) expect(await enter('13900001007', other)).toBe('CODE_WRONG');
    expect(await enter('13900001009', mine)).toBe('CODE_EXPIRED');
  });

  it('are the same driver however they write their number', async () => {
    const first = await signInDriver(app.origin, '13900001011');
    app.advance(2 * MINUTE);
    expect(await request('+86 139-0000-1011')).toBe('OK');
    const code = await codeFor('13900001011');
    expect(await enter('１３９ 0000 1011', code)).toBe('OK');
    const { rows } = await app.platform.db.query(`select 1 from driver where phone = '13900001011'`);
    expect(rows).toHaveLength(1);
    expect(await first.ask('{ viewer { kind phoneMasked } }')).toEqual({
      viewer: { kind: 'DRIVER', phoneMasked: '139****1011' },
    });
  });

  it.each(['', '1', '12345678901', '1390000100', '139000010011', '+1 13900001001', 'abcdefghijk', '13９0000100x'])(
    'are refused %j as a phone',
    async (phone) => {
      expect(await request(phone)).toBe('INVALID_INPUT');
      expect(await enter(phone, '123456')).toBe('INVALID_INPUT');
    },
  );

  it.each(['', '12345', '1234567', 'abcdef', '      ', '１２３４５６'])('are refused %j as a code', async (code) => {
    const phone = '13900001012';
    app.advance(2 * MINUTE);
    await request(phone);
    expect(await enter(phone, code)).toBe('CODE_WRONG');
  });

  it('leave a code in the database only as a keyed hash', async () => {
    app.advance(2 * MINUTE);
    await request('13900001013');
    const code = await codeFor('13900001013');
    const { rows } = await app.platform.db.query<{ hash: Uint8Array }>(
      `select code_hash as hash from sms_code where phone = '13900001013'`,
    );
    const hash = Buffer.from(rows[0]!.hash).toString('hex');
    expect(hash).toHaveLength(64);
    expect([code, `13900001013${code}`].map((text) => createHash('sha256').update(text).digest('hex'))).not.toContain(
      hash,
    );
  });

  it('whose messages are shown to developers cannot write HTML into that page', async () => {
    await app.platform.db.query(
      `insert into outbound_message (city_code, id, channel, recipient, template, body, created_at, expires_at, state)
       values ('230600', gen_random_uuid(), 'SMS', '13900001014', 'SIGN_IN_CODE', '<script>alert("x")</script>&amp;', now(), now(), 'SENT')`,
    );
    const page = await (await fetch(`${app.origin}/dev/outbox?phone=13900001014`)).text();
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;&#38;amp;');
  });
});
