import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { costOf } from '../../../gateway/graphql/cost.ts';
import { LIMITS } from '../../../gateway/graphql/limits.ts';
import { paths } from '../../../gateway/paths.ts';
import { schema } from '../../../schema/index.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { signInStaff } from '../../support/client.ts';
import { codesOf, postGraphql, type GraphqlAnswer } from '../../support/graphql-post.ts';
import { requestText, sendRaw } from '../../support/raw-http.ts';

/** What a stranger may send: each is answered quickly, with a reason and a code, and nothing is executed. */
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const send = (query: string, variables: object = {}): Promise<GraphqlAnswer> =>
  postGraphql(app.origin, { query, variables });

function expectRefused(answer: GraphqlAnswer, code: string): void {
  expect(codesOf(answer)).toContain(code);
  expect(answer.status).toBe(400);
  expect(answer.text).not.toContain('"data"');
}

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const JOIN = 'mutation Join($input: JoinCaseInput!) { joinCase(input: $input) { __typename } }';

describe('a document may not be too large', () => {
  it.each([
    ['levels', `{ claimInbox { edges { node { ${'accidentCase { claims { '.repeat(5)} id ${'} } '.repeat(5)} } } } }`],
    ['fields at the root', `{ ${many(LIMITS.rootFields + 1, (index) => `v${index}: viewer { kind }`)} }`],
    ['fields in one selection', `{ viewer { ${many(LIMITS.fieldsPerSet + 1, () => 'kind')} } }`],
    ['fields in all', `{ viewer { ${many(7, () => `city { ${many(99, () => 'code')} }`)} } }`],
    ['aliases', `{ viewer { ${many(LIMITS.aliases + 1, (index) => `k${index}: kind`)} } }`],
    ['directives', `{ viewer { kind ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } }`],
    ['tokens', `query A { viewer { kind } } query B { ${many(LIMITS.tokens, () => 'viewer { kind }')} }`],
  ])('refuses too many %s', async (_what, query) => {
    expectRefused(await send(query), 'QUERY_TOO_LARGE');
  });

  it('counts fields inside fragments that are defined and never used', async () => {
    const fragment = (index: number): string => `fragment F${index} on Viewer { ${many(99, () => 'kind')} }`;
    expectRefused(await send(`{ viewer { kind } } ${many(8, fragment)}`), 'QUERY_TOO_LARGE');
  });

  it('refuses a fragment bomb by what it would cost, not by its few characters', async () => {
    const bomb = (spreads: number): string => `query { dispatchBoard { cases { ...Outer } } }
      fragment Outer on AccidentCase { ${many(spreads, (copy) => `a${copy}: claims { accidentCase { ...Inner } }`)} }
      fragment Inner on AccidentCase { id parties { id ordinal label kind } photoSlots { code nameZh nameEn } }`;
    const staff = await signInStaff(app.origin, 'zhou.lan');
    expect((await staff.send(bomb(1))).errors).toEqual([]);
    expect(JSON.stringify((await staff.send(bomb(20))).errors)).toContain('QUERY_TOO_LARGE');
  });

  it('refuses wide pages inside wide pages, whether the size is a literal, a variable or a default', async () => {
    const staff = await signInStaff(app.origin, 'luo.ping');
    const ask = async (pages: string, head = 'query', variables: Record<string, unknown> = {}): Promise<string> => {
      const events = `timeline${pages} { edges { node { seq type at textZh textEn hash } } }`;
      const query = `${head} { caseQueue(queue: OPEN, first: 100) { edges { node { ${events} } } } }`;
      return JSON.stringify((await staff.send(query, variables)).errors);
    };
    expect(await ask('(first: 200)')).toContain('QUERY_TOO_LARGE');
    expect(await ask('(first: 2000000000)')).toContain('QUERY_TOO_LARGE');
    expect(await ask('(first: $n)', 'query Q($n: Int)', { n: 200 })).toContain('QUERY_TOO_LARGE');
    expect(await ask('(first: $n)', 'query Q($n: Int = 200)')).toContain('QUERY_TOO_LARGE');
    expect(await ask('(first: $n)', 'query Q($n: Int)', { n: null })).toContain('QUERY_TOO_LARGE');
    expect(await ask('(first: 10)')).toBe('[]');
  });

  it.each([
    ['itself', 'query { viewer { ...A } } fragment A on Viewer { kind ...A }'],
    ['another', 'query { viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'],
    [
      'itself below a field',
      'query { viewer { city { ...A } } } fragment A on City { outlets { ...B } } fragment B on Outlet { organisation { id } ...B }',
    ],
  ])('refuses a fragment that contains %s', async (_what, query) => {
    const answer = await send(query);
    expect(answer.status).toBe(400);
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it('answers the operations of our own pages well below every limit', async () => {
    const file = join(paths.root, 'web-console', 'src', 'api', 'generated', 'persisted-documents.json');
    const documents: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
    const costs = Object.values(documents).map((text) =>
      costOf({ schema, document: parse(text), variableValues: { first: 50 } }),
    );
    expect(costs.length).toBeGreaterThan(30);
    expect(Math.max(...costs)).toBeLessThan(LIMITS.cost * 0.6);
    // A document over a limit would be refused for that, signed in or not.
    const answers = await Promise.all(Object.values(documents).map((text) => send(text)));
    expect(answers.flatMap(codesOf).filter((code) => code === 'QUERY_TOO_LARGE')).toEqual([]);
  });
});

describe('a body may not be too large', () => {
  it('refuses more than 256 kB in words', async () => {
    const answer = await postGraphql(app.origin, {
      query: '{ viewer { kind } }',
      extensions: { x: 'x'.repeat(262_144) },
    });
    expect([answer.status, codesOf(answer)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  it('cuts off a body that never ends', async () => {
    const { port } = new URL(app.origin);
    const socket = connect(Number(port), '127.0.0.1');
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
    let sent = 0;
    socket.on('error', () => undefined);
    socket.write(requestText('POST', '/graphql', headers));
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    for (; !socket.destroyed && sent < 100_000_000; ) {
      sent += chunk.length;
      if (!socket.write(chunk))
        await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
    }
    expect([socket.destroyed, sent < 30_000_000]).toEqual([true, true]);
  });

  it('answers what arrives byte by byte', async () => {
    const body = '{"query":"{ __typename }"}';
    const chunks = body
      .split('')
      .map((character) => `1\r\n${character}\r\n`)
      .join('');
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
    const { status, body: answer } = await sendRaw(
      app.origin,
      `${requestText('POST', '/graphql', headers)}${chunks}0\r\n\r\n`,
    );
    expect([status, answer]).toEqual([200, expect.stringContaining('{"data":{"__typename":"Query"}}')]);
  });

  it('refuses a compressed body, which could become a large one', async () => {
    const response = await fetch(`${app.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(JSON.stringify({ query: '{ __typename }', x: ' '.repeat(5_000_000) }))),
    });
    expect([response.status, JSON.stringify(await response.json())]).toEqual([
      415,
      expect.stringContaining('UNSUPPORTED_MEDIA_TYPE'),
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"query":'],
    ['a number', '7'],
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a list (batches are not answered)', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['an empty list', '[]'],
  ])('refuses %s', async (_what, body) => {
    const answer = await postGraphql(app.origin, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
    expect(answer.text.length).toBeLessThan(400); // and does not repeat it
  });

  it('refuses bytes that are no UTF-8', async () => {
    const body = Buffer.from('{"query":"{ __typename }","x":"\xff"}', 'latin1');
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${app.origin}/graphql`, { method: 'POST', headers, body: new Uint8Array(body) });
    expect(response.status).toBe(400);
    await response.body?.cancel();
  });
});

describe('variables may not be too large', () => {
  it.each([20, 1_000, 100_000])('answers a JSON value %i levels deep without an accident', async (levels) => {
    const query = 'mutation S($input: SignAgreementInput!) { signAgreement(input: $input) { __typename } }';
    const input = { idempotencyKey: 'deep-strokes', agreementId: 'x', contentHash: 'y', strokes: 'HERE' };
    const strokes = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const answer = await postGraphql(
      app.origin,
      JSON.stringify({ query, variables: { input } }).replace('"HERE"', strokes),
    );
    if (levels > LIMITS.variableDepth) expectRefused(answer, 'QUERY_TOO_LARGE');
    else expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });

  it('does not stumble over a JSON literal of nine hundred levels', async () => {
    const strokes = `${'['.repeat(900)}${']'.repeat(900)}`;
    const answer = await send(
      `mutation { signAgreement(input: { idempotencyKey: "deep-literal", agreementId: "x", contentHash: "y", strokes: ${strokes} }) { __typename } }`,
    );
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).not.toContain('INTERNAL');
  });

  it('refuses more values than a signature has', async () => {
    const query = 'mutation S($input: SignAgreementInput!) { signAgreement(input: $input) { __typename } }';
    const strokes = [Array.from({ length: 20_001 }, () => 1)];
    const answer = await send(query, {
      input: { idempotencyKey: 'many-strokes', agreementId: 'x', contentHash: 'y', strokes },
    });
    expectRefused(answer, 'QUERY_TOO_LARGE');
  });

  it('answers a list of ten thousand', async () => {
    const slots = Array.from({ length: 10_000 }, () => 'PH-A');
    const query = 'mutation R($input: RequestMorePhotosInput!) { requestMorePhotos(input: $input) { __typename } }';
    const answer = await send(query, { input: { idempotencyKey: 'many-slots', caseId: 'x', slots, note: 'x' } });
    expect(answer.status).toBeLessThan(500);
    expect(codesOf(answer)).not.toContain('INTERNAL');
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\uD83Db'],
  ])('refuses a text with %s, which no database can keep', async (_what, text) => {
    const input = { idempotencyKey: 'key-of-join', token: text, pin: '0000', transport: 'BEARER' };
    expectRefused(await send(JOIN, { input }), 'BAD_USER_INPUT');
    expectRefused(
      await send(`{ invitation(token: ${JSON.stringify(text)}) { usable } }`),
      text.includes('\0') ? 'BAD_USER_INPUT' : 'GRAPHQL_PARSE_FAILED',
    );
  });

  it('refuses a NUL in the name of a JSON member', async () => {
    const query = 'mutation S($input: SignAgreementInput!) { signAgreement(input: $input) { __typename } }';
    const input = { idempotencyKey: 'nul-in-name', agreementId: 'x', contentHash: 'y', strokes: { 'a\0': 1 } };
    expectRefused(await send(query, { input }), 'BAD_USER_INPUT');
  });

  it.each(['__proto__', 'constructor', 'toString'])('treats a member named %s as unknown', async (name) => {
    const body = `{"query":${JSON.stringify(JOIN)},"variables":{"input":{"${name}":{"token":"x"}}}}`;
    const answer = await postGraphql(app.origin, body);
    expect(answer.status).toBe(400);
    expect(answer.errors.length).toBeGreaterThan(0);
  });
});

it('has logged no failure of its own in all of this', () => {
  expect(app.log.filter(({ level }) => level === 'error')).toEqual([]);
});
