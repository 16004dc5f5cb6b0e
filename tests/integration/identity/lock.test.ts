import { DEMO_PASSWORD } from '../../../schema/seed/seed.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { signInStaff } from '../../support/client.ts';
import { codesOf, postGraphql, type GraphqlAnswer } from '../../support/graphql-post.ts';

/** A desk that nobody sits at locks; the page behind it stays as it was. */
const MINUTE = 60_000;
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

interface Desk {
  ask(query: string, headers?: Record<string, string>): Promise<GraphqlAnswer>;
}
async function deskOf(login: string): Promise<Desk> {
  const query = `mutation { signInStaff(input: { login: "${login}", password: "${DEMO_PASSWORD}", transport: COOKIE }) { __typename } }`;
  const cookies = (await postGraphql(app.origin, { query })).headers.getSetCookie().map((each) => each.split(';')[0]!);
  const csrf = cookies.find((each) => each.startsWith('kc_csrf='))!.slice('kc_csrf='.length);
  const own = { cookie: cookies.join('; '), 'x-csrf-token': csrf };
  return { ask: (text, headers = {}) => postGraphql(app.origin, { query: text }, { ...own, ...headers }) };
}
const WHO = '{ viewer { kind } }';
const unlock = (password: string): string =>
  `mutation { unlockSession(input: { password: "${password}" }) { __typename ... on SignInRefusal { code } } }`;
const isOpen = async (desk: Desk, headers: Record<string, string> = {}): Promise<boolean> =>
  ((await desk.ask(WHO, headers)).data as { viewer: unknown }).viewer !== null;

it.each([
  ['admin', 10],
  ['luo.ping', 20],
  ['zhou.lan', 60],
])('the desk of %s locks after %i minutes without input', async (login, minutes) => {
  const desk = await deskOf(login);
  app.advance((minutes - 1) * MINUTE);
  expect(await isOpen(desk, { 'x-idle-s': String((minutes - 1) * 60) })).toBe(true);
  app.advance(MINUTE);
  const answer = await desk.ask(WHO, { 'x-idle-s': '0' });
  expect([answer.data, answer.headers.get('x-session-state')]).toEqual([{ viewer: null }, 'locked']);
});

it('looking again by itself does not keep a desk open, a key or a pointer does', async () => {
  const [idle, busy] = [await deskOf('luo.ping'), await deskOf('luo.ping')];
  for (let minute = 1; minute <= 30; minute += 1) {
    app.advance(MINUTE);
    await idle.ask(WHO, { 'x-idle-s': String(minute * 60) });
    await busy.ask(WHO, { 'x-idle-s': '5' });
  }
  expect([await isOpen(idle), await isOpen(busy)]).toEqual([false, true]);
});

it('a locked desk acts for nobody, opens with the password alone, and counts wrong ones', async () => {
  const desk = await deskOf('han.qing');
  await desk.ask('mutation { lockSession }');
  expect(await isOpen(desk)).toBe(false);
  expect(codesOf(await desk.ask('{ dispatchBoard { asOf } }'))).toEqual(['UNAUTHENTICATED']);
  for (let tries = 0; tries < 4; tries += 1) {
    expect((await desk.ask(unlock('wrong'))).data).toEqual({
      unlockSession: { __typename: 'SignInRefusal', code: 'SIGN_IN_FAILED' },
    });
  }
  expect((await desk.ask(unlock(DEMO_PASSWORD))).data).toEqual({ unlockSession: { __typename: 'Viewer' } });
  expect(await isOpen(desk)).toBe(true);
});

it('a locked desk still needs its double-submit token, and can sign out', async () => {
  const desk = await deskOf('han.qing');
  await desk.ask('mutation { lockSession }');
  expect((await desk.ask(unlock(DEMO_PASSWORD), { 'x-csrf-token': 'x' })).status).toBe(403);
  expect((await desk.ask('mutation { signOut }')).data).toEqual({ signOut: true });
  expect((await desk.ask(WHO)).headers.get('x-session-state')).toBeNull();
});

it('a program has no keyboard to be idle at', async () => {
  const program = await signInStaff(app.origin, 'luo.ping');
  app.advance(3 * 60 * MINUTE);
  expect(await program.ask(WHO)).toEqual({ viewer: { kind: 'STAFF' } });
});

describe('one address', () => {
  it('asks for a bounded number of codes in an hour, to however many phones', async () => {
    const origin = await app.also({ addressLimits: { smsCodesPerHour: 3, failedSignInsPerQuarter: 4 } });
    const ask = async (phone: string): Promise<unknown> => {
      const query = `mutation { requestSmsCode(input: { phone: "${phone}" }) { __typename ... on SignInRefusal { code } } }`;
      const { data } = await postGraphql(origin, { query });
      return (data as { requestSmsCode: { code?: string } }).requestSmsCode.code ?? 'SENT';
    };
    const codes = [];
    for (let last = 0; last < 5; last += 1) codes.push(await ask(`1390000200${last}`));
    expect(codes).toEqual(['SENT', 'SENT', 'SENT', 'CODE_ADDRESS_LIMIT', 'CODE_ADDRESS_LIMIT']);
    app.advance(61 * MINUTE);
    expect(await ask('13900002009')).toBe('SENT');
  });

  it('fails to sign in a bounded number of times, at however many logins', async () => {
    const origin = await app.also({ addressLimits: { smsCodesPerHour: 3, failedSignInsPerQuarter: 4 } });
    const enter = async (login: string, password: string): Promise<unknown> => {
      const query = `mutation { signInStaff(input: { login: "${login}", password: "${password}", transport: BEARER }) { __typename ... on SignInRefusal { code } } }`;
      const { data } = await postGraphql(origin, { query });
      return (data as { signInStaff: { code?: string } }).signInStaff.code ?? 'IN';
    };
    const codes = [];
    for (let each = 0; each < 6; each += 1) codes.push(await enter(`nobody.${each}`, 'wrong'));
    expect(codes.slice(-2)).toEqual(['ADDRESS_LIMIT', 'ADDRESS_LIMIT']);
    expect(await enter('sun.center', DEMO_PASSWORD)).toBe('ADDRESS_LIMIT');
    app.advance(16 * MINUTE);
    expect(await enter('sun.center', DEMO_PASSWORD)).toBe('IN');
  });

  it('learns by no lock-out which logins exist', async () => {
    const lockOut = async (login: string): Promise<unknown[]> => {
      const query = `mutation { signInStaff(input: { login: "${login}", password: "wrong", transport: BEARER }) { __typename ... on SignInRefusal { code messageZh messageEn } } }`;
      const answers = [];
      for (let tries = 0; tries < 7; tries += 1) answers.push((await postGraphql(app.origin, { query })).data);
      return answers;
    };
    expect(await lockOut('dispatch.01')).toEqual(await lockOut('dispatch.99'));
  });
});
