import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { ExternalSignInConfig } from '../../../gateway/config.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { postGraphql } from '../../support/graphql-post.ts';

/** Sign-in of staff at a real OpenID Connect provider (the certified oidc-provider) over HTTP on this machine. */
const PUBLIC = 'http://localhost';
/** Subject at the provider → the login that it vouches for. */
const PEOPLE: Readonly<Record<string, string>> = {
  'subject-luo': 'luo.ping',
  'subject-other': 'luo.ping',
  'subject-off': 'guo.expired',
  'subject-nobody': 'nobody.here',
};
let app: TestApp;
let provider: Server;
let config: ExternalSignInConfig;
let ours = '';
beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'kuaichu',
        client_secret: 'a secret of the client',
        redirect_uris: [`${PUBLIC}/sign-in/external/return`],
        application_type: 'native', // loopback addresses in clear text, as in this test
      },
    ],
    claims: { profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, preferred_username: PEOPLE[sub] }),
    }),
    cookies: { keys: ['a key for the cookies of the test'] },
    pkce: { required: () => true },
  });
  provider.on('request', oidc.callback());
  config = {
    issuer,
    clientId: 'kuaichu',
    clientSecret: 'a secret of the client',
    loginClaim: 'preferred_username',
    label: '统一登录',
  };
  app = await openTestApp();
  ours = await app.also({ externalSignIn: config });
});
afterAll(async () => {
  await app.close();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

/** A browser with its cookies by host, that goes where it is sent; our public address stands for the test's own port. */
class Browser {
  readonly jar = new Map<string, Map<string, string>>();
  async get(address: string, form?: Record<string, string>): Promise<{ url: URL; status: number; body: string }> {
    let url = new URL(address);
    let body = form;
    for (let hop = 0; hop < 15; hop += 1) {
      if (url.origin === PUBLIC) url = new URL(`${url.pathname}${url.search}`, ours);
      const jar = this.jar.get(url.host) ?? new Map<string, string>();
      this.jar.set(url.host, jar);
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) }),
      });
      body = undefined;
      for (const each of response.headers.getSetCookie()) {
        const [pair = ''] = each.split(';');
        const at = pair.indexOf('=');
        if (/expires=Thu, 01 Jan 1970/i.test(each)) jar.delete(pair.slice(0, at));
        else jar.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const next = response.headers.get('location');
      if (next === null) return { url, status: response.status, body: await response.text() };
      url = new URL(next, url);
      if (url.pathname === '/console' || url.pathname === '/console/sign-in') return { url, status: 200, body: '' };
    }
    throw new Error('Expected an end of the redirects');
  }
  /** Begins here, signs in at the provider's own pages as `subject` and consents, and comes back. */
  async signIn(subject: string): Promise<URL> {
    let page = await this.get(`${ours}/sign-in/external`);
    for (let step = 0; step < 3 && page.url.pathname.startsWith('/interaction/'); step += 1) {
      const prompt = page.body.includes('name="login"') ? 'login' : 'consent';
      page = await this.get(page.url.href, {
        prompt,
        ...(prompt === 'login' ? { login: subject, password: 'any' } : {}),
      });
    }
    return page.url;
  }
  async viewer(): Promise<unknown> {
    const jar = this.jar.get(new URL(ours).host) ?? new Map<string, string>();
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'x-csrf-token': jar.get('kc_csrf') ?? '' };
    return ((await postGraphql(ours, { query: '{ viewer { displayName } }' }, headers)).data as { viewer: unknown })
      .viewer;
  }
}

it('opens the account whose login the provider vouches for, links it, and knows it by subject from then on', async () => {
  const browser = new Browser();
  expect((await browser.signIn('subject-luo')).pathname).toBe('/console');
  expect(await browser.viewer()).toEqual({ displayName: '罗志平' });
  const { rows } = await app.platform.db.query(`select subject from external_identity`);
  expect(rows).toEqual([{ subject: 'subject-luo' }]);
  const { rows: audit } = await app.platform.db.query<{ type: string }>(
    `select type from audit_event where type = 'EXTERNAL_IDENTITY_LINKED' or detail ->> 'strength' = 'EXTERNAL' order by at, id`,
  );
  expect(audit.map(({ type }) => type)).toEqual(['EXTERNAL_IDENTITY_LINKED', 'SIGNED_IN']);
  const again = new Browser();
  expect((await again.signIn('subject-luo')).pathname).toBe('/console');
  expect(await again.viewer()).toEqual({ displayName: '罗志平' });
});

it.each([
  ['subject-nobody', 'whose login is nobody here'],
  ['subject-other', 'who claims a login that is linked to somebody else'],
  ['subject-off', 'whose account is switched off'],
])('lets %s not in, %s, and says the same to all', async (subject) => {
  await app.platform.db.query(`update staff set active = false where login = 'guo.expired'`);
  const browser = new Browser();
  const { pathname, search } = await browser.signIn(subject);
  expect([pathname, search]).toEqual(['/console/sign-in', '?external=SIGN_IN_FAILED']);
  expect(await browser.viewer()).toBeNull();
});

it('takes an answer only in the browser in which it began, once, and with the code that belongs to it', async () => {
  const failed = '?external=EXTERNAL_FAILED';
  const begin = async (browser: Browser): Promise<URL> => {
    const response = await fetch(`${ours}/sign-in/external`, { redirect: 'manual' });
    const state = /kc_external=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
    browser.jar.set(new URL(ours).host, new Map([['kc_external', state]]));
    return new URL(response.headers.get('location') ?? '');
  };
  const back = `${ours}/sign-in/external/return`;
  const mine = new Browser();
  const asked = await begin(mine);
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
  const state = asked.searchParams.get('state') ?? '';
  const iss = encodeURIComponent(config.issuer);
  // Another browser brings it; then its own browser with a code that the provider never gave; then the used-up state again.
  expect((await new Browser().get(`${back}?code=x&state=${state}&iss=${iss}`)).url.search).toBe(failed);
  expect((await mine.get(`${back}?code=made-up&state=${state}&iss=${iss}`)).url.search).toBe(failed);
  await begin(mine);
  expect((await mine.get(`${back}?code=made-up&state=${state}&iss=${iss}`)).url.search).toBe(failed);
  expect((await mine.get(`${back}?error=access_denied`)).url.search).toBe(failed);
  expect(await mine.viewer()).toBeNull();
});

it('is offered by the page only where it is set up, and does not exist elsewhere', async () => {
  const offered = async (origin: string) =>
    ((await (await fetch(`${origin}/config.json`)).json()) as Record<string, unknown>)['externalSignIn'];
  expect([await offered(ours), await offered(app.origin)]).toEqual([{ label: '统一登录' }, null]);
  expect((await fetch(`${app.origin}/sign-in/external`, { redirect: 'manual' })).status).toBe(404);
});

it('is no fault of ours when the provider is away', async () => {
  const origin = await app.also({ externalSignIn: { ...config, issuer: 'http://127.0.0.1:9' } });
  const response = await fetch(`${origin}/sign-in/external`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    '/console/sign-in?external=EXTERNAL_FAILED',
  ]);
});
