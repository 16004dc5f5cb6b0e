import { createHash } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { DEMO_PASSWORD } from '../../../schema/seed/seed.ts';
import { codesOf, getGraphql, postGraphql } from '../../support/graphql-post.ts';

/** What a city's installation tells to strangers: only what they need. */
let app: TestApp;
let origin: string;
let persistedOrigin: string;
const PERSISTED = 'query Who { viewer { kind } }';
const sha256Hash = createHash('sha256').update(PERSISTED).digest('hex');
const persistedQuery = { version: 1, sha256Hash };

beforeAll(async () => {
  app = await openTestApp();
  origin = await app.also({ production: true, publicUrl: 'https://kuaichu.example' });
  persistedOrigin = await app.also({
    production: true,
    persistedOnly: true,
    persistedDocuments: new Map([[sha256Hash, PERSISTED]]),
  });
});
afterAll(() => app.close());

describe('the schema is not told', () => {
  it.each([
    ['asked for as a whole', '{ __schema { types { name } } }'],
    ['asked for by type', '{ __type(name: "Query") { fields { name } } }'],
    ['asked for under another name', '{ a: __schema { queryType { name } } b: __type(name: "Party") { name } }'],
    ['asked for in a fragment', 'query { ...F } fragment F on Query { ... on Query { __schema { types { name } } } }'],
    ['asked for beside what is allowed', '{ viewer { kind } __schema { types { name } } }'],
  ])('%s', async (_how, query) => {
    const answers = [await postGraphql(origin, { query }), await getGraphql(origin, { query })];
    for (const answer of answers) {
      expect([answer.status, answer.data]).toEqual([400, null]);
      expect(answer.text).toContain('introspection has been disabled');
    }
  });

  it('still answers the name of a type that was asked for anyway', async () => {
    expect((await postGraphql(origin, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });

  const JOIN = 'mutation J($input: JoinCaseInput!) { joinCase(input: $input) { __typename } }';
  const joining = { idempotencyKey: 'some-key-1', token: 't', pin: '1' };
  it.each([
    ['field', '{ viewr { kind } }', {}],
    ['field with several near ones', '{ viewer { displayNam } }', {}],
    ['type', '{ viewer { ... on Vewer { kind } } }', {}],
    [
      'fragment on a union',
      'mutation J($input: JoinCaseInput!) { joinCase(input: $input) { bearerToken } }',
      { input: joining },
    ],
    ['argument', '{ accidentCase(ide: "x") { id } }', {}],
    ['enum value in a literal', '{ caseQueue(queue: OPN) { edges { cursor } } }', {}],
    ['enum value in a variable', JOIN, { input: { ...joining, transport: 'BEARR' } }],
    ['input field in a variable', JOIN, { input: { ...joining, transport: 'BEARER', pinn: '1' } }],
    ['input field in a literal', 'mutation { joinCase(input: { pinn: "1" }) { __typename } }', {}],
  ])('no near miss is suggested for a %s', async (_what, query, variables) => {
    const careless = await postGraphql(app.origin, { query, variables });
    const careful = await postGraphql(origin, { query, variables });
    expect(careless.text).toMatch(/Did you mean/); // otherwise this proves nothing
    expect(careful.errors.length).toBeGreaterThan(0);
    expect(careful.text).not.toMatch(/did you mean|suggestion/i);
  });
});

describe('what only developers need is not there', () => {
  it('no GraphiQL', async () => {
    const ask = (from: string): Promise<Response> => fetch(`${from}/graphql`, { headers: { accept: 'text/html' } });
    expect((await ask(app.origin)).headers.get('content-type')).toContain('text/html');
    const answer = await ask(origin);
    expect(answer.headers.get('content-type') ?? '').not.toContain('text/html');
    expect(await answer.text()).not.toMatch(/graphiql/i);
  });

  it.each(['/dev/outbox', '/dev/outbox.json', '/dev/outbox.json?phone=13900000001', '/DEV/OUTBOX'])(
    'no sent messages at %s',
    async (path) => {
      expect((await fetch(app.origin + path)).status).toBe(200);
      const answer = await fetch(origin + path);
      expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
    },
  );

  it('no sign-ins of the demo', async () => {
    const config = (await (await fetch(`${origin}/config.json`)).json()) as object;
    expect(config).toMatchObject({ production: true, devOutbox: false });
    expect(config).not.toHaveProperty('demoSignIns');
  });
});

describe('browsers are told to be careful', () => {
  it.each(['/', '/graphql?query={__typename}', '/nowhere', '/health/live', '/config.json', '/evidence/x/preview'])(
    '%s carries the headers',
    async (path) => {
      const { headers } = await fetch(origin + path);
      const policy = headers.get('content-security-policy') ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
      expect(scripts).toBe("'self'");
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).not.toBeNull();
      expect(headers.get('referrer-policy')).toMatch(/same-origin|no-referrer/);
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  it.each(['/graphql', '/config.json', '/evidence/x/preview', '/store/incoming/x', '/nowhere'])(
    'no other site may read %s, nor ask whether it may',
    async (path) => {
      const from = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      for (const method of ['OPTIONS', 'GET', 'POST']) {
        const { headers } = await fetch(origin + path, { method, headers: from });
        expect(headers.get('access-control-allow-origin')).toBeNull();
        expect(headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  it('gives the session in a cookie that no script reads, no other site sends and only HTTPS carries', async () => {
    const query = `mutation { signInStaff(input: { login: "lin.zhe", password: "${DEMO_PASSWORD}", transport: COOKIE }) {
      ... on Session { bearerToken viewer { csrfToken } } } }`;
    const secure = await postGraphql(origin, { query });
    expect(secure.data).toMatchObject({ signInStaff: { bearerToken: null } });
    const [session = '', csrf = ''] = secure.headers.getSetCookie();
    expect(session).toMatch(/^kc_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    expect(csrf).toMatch(/^kc_csrf=[\w-]{32}; Path=\/; Expires=[^;]+; Secure; SameSite=Lax$/);
    const plain = (await postGraphql(app.origin, { query })).headers.getSetCookie();
    expect(plain.map((cookie) => cookie.includes('Secure'))).toEqual([false, false]);
    expect(secure.text).not.toContain(session.split(/[=;]/)[1]);
  });
});

describe('with persisted documents only', () => {
  const code = async (body: object): Promise<unknown[]> => codesOf(await postGraphql(persistedOrigin, body));

  it('answers a document that is in the list', async () => {
    const answer = await postGraphql(persistedOrigin, { extensions: { persistedQuery } });
    expect([answer.status, answer.data]).toEqual([200, { viewer: null }]);
    const got = await getGraphql(persistedOrigin, { extensions: JSON.stringify({ persistedQuery }) });
    expect(got.data).toEqual({ viewer: null });
  });

  it('refuses every other', async () => {
    expect(await code({ query: PERSISTED })).toEqual(['PERSISTED_QUERY_ONLY']);
    expect(await code({ query: PERSISTED, extensions: { persistedQuery } })).toEqual(['PERSISTED_QUERY_ONLY']);
    expect(await code({ query: '{ __typename }' })).toEqual(['PERSISTED_QUERY_ONLY']);
    expect(await code({})).toEqual(['QUERY_REQUIRED']);
    for (const hash of ['0'.repeat(64), '', '__proto__', 'constructor', sha256Hash.toUpperCase()]) {
      expect(await code({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toEqual([
        'PERSISTED_QUERY_NOT_FOUND',
      ]);
    }
    expect((await getGraphql(persistedOrigin, { query: PERSISTED })).status).toBe(400);
  });

  it('does not learn a document that it is offered', async () => {
    const query = '{ viewer { roles } }';
    const offered = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
    expect(await code({ query, extensions: { persistedQuery: offered } })).toEqual(['PERSISTED_QUERY_ONLY']);
    expect(await code({ extensions: { persistedQuery: offered } })).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('by GET', () => {
  it('answers queries', async () => {
    expect((await getGraphql(origin, { query: '{ viewer { kind } }' })).data).toEqual({ viewer: null });
  });

  it.each([
    ['a mutation', { query: 'mutation { signOut }' }],
    ['a mutation among queries', { query: 'query A { viewer { kind } } mutation B { signOut }', operationName: 'B' }],
  ])('refuses %s', async (_what, parameters) => {
    const answer = await getGraphql(origin, parameters);
    expect([answer.status, answer.data, answer.headers.get('allow')]).toEqual([405, null, 'POST']);
  });
});

it('tells nothing of an accident of its own but the number under which it is logged', async () => {
  await app.platform.db.close();
  const answers = [
    await postGraphql(origin, { query: '{ city { nameZh } }' }),
    await postGraphql(origin, { query: '{ viewer { kind } }' }, { authorization: `Bearer ${'x'.repeat(43)}` }),
  ];
  for (const { text, errors, headers } of answers) {
    const requestId = headers.get('x-request-id');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL', requestId });
    expect(text).not.toMatch(/stack|select |database|closed|\.ts|\.js|node_modules|\/work|\/app|Error:/i);
    expect(
      app.log.some(({ level, fields }) => level === 'error' && 'requestId' in fields && fields.requestId === requestId),
    ).toBe(true);
  }
});
