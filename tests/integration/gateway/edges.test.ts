import { once } from 'node:events';
import { connect } from 'node:net';
import { createHash } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, signInDriver, signInStaff, text } from '../../support/client.ts';
import { requestText, sendRaw, type RawAnswer } from '../../support/raw-http.ts';
import { nextPhone, openCast, picture, Story, type Cast } from '../slice/story.ts';

/** Every address of the gateway, asked for in ways that no page of ours would. */
let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
});
afterAll(() => app.close());

const raw = (method: string, path: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  sendRaw(app.origin, requestText(method, path, headers));

describe('any address', () => {
  it.each([
    ['/nowhere', 404, 'NOT_FOUND'],
    ['/graphql/../nowhere', 404, 'NOT_FOUND'],
    ['/graphql/other', 404, 'NOT_FOUND'],
    ['/%', 404, 'NOT_FOUND'],
    ['/%E0%A4%A', 404, 'NOT_FOUND'],
    ['/evidence/%/preview', 400, 'BAD_REQUEST'],
    ['/documents/%C0%AE%C0%AE.pdf', 400, 'BAD_REQUEST'],
    ['/%00', 404, 'NOT_FOUND'],
    ['/assets/%00', 400, 'BAD_REQUEST'],
    ['/assets/x', 404, 'NOT_FOUND'],
    ['/assets/..%2f..%2fpackage.json', 403, 'FORBIDDEN'],
    ['/assets/%2e%2e/%2e%2e/package.json', 403, 'FORBIDDEN'],
    ['/..%2f..%2f..%2fetc/passwd', 404, 'NOT_FOUND'],
    ['//evil.example/%2e%2e', 404, 'NOT_FOUND'],
    ['//evil.example', 404, 'NOT_FOUND'],
    ['/assets', 404, 'NOT_FOUND'],
    ['/.env', 404, 'NOT_FOUND'],
    ['/.git/config', 404, 'NOT_FOUND'],
    ['/package.json', 404, 'NOT_FOUND'],
    [`/${'a'.repeat(10_000)}`, 404, 'NOT_FOUND'],
    [`/evidence/${'a'.repeat(10_000)}/preview`, 404, 'NOT_FOUND'],
    [`/graphql?query=${'a'.repeat(30_000)}`, 431, ''],
    ['/nowhere?phone=%00', 404, 'NOT_FOUND'],
    ['/dev/outbox.json?phone=%00', 200, ''],
    ['/dev/outbox.json?phone[]=1&phone[x]=2', 200, ''],
    ['/dev/outbox?phone=1&phone=2', 200, ''],
    ['/graphql?query=%00', 400, 'GRAPHQL_PARSE_FAILED'],
    ['/graphql?query={__typename}&variables=%7B', 400, 'BAD_REQUEST'],
    ['/graphql?query={__typename}&variables={}&variables={}', 400, 'BAD_REQUEST'],
    ['/graphql?query={__typename}&extensions=x', 400, 'BAD_REQUEST'],
    ['/graphql?query={__typename}&variables=[]', 400, 'BAD_REQUEST'],
    ['/graphql?query={__typename}&query={viewer{kind}}', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['/graphql', 400, 'QUERY_REQUIRED'],
  ])('%s is answered', async (path, status, code) => {
    const answer = await raw('GET', path, { Accept: 'application/graphql-response+json' });
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(code)]);
  });

  it.each([
    '/',
    '/graphql',
    '/health/live',
    '/config.json',
    '/evidence/x/preview',
    '/documents/x.pdf',
    '/store/incoming/x',
    '/dev/outbox',
    '/assets/x',
    '/nowhere',
  ])('%s survives every method', async (path) => {
    for (const method of [
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PUT',
      'DELETE',
      'PATCH',
      'POST',
      'PROPFIND',
      'CONNECT',
      'BREW',
    ]) {
      const { status, body } = await raw(method, path);
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(/node_modules|\.ts:|\.js:/);
    }
  });

  it.each(['', 'evil:port', 'a b', '[::', 'localhost:99999', 'ex%61mple', '"><script>', 'evil.example/path'])(
    'survives the host %j',
    async (host) => {
      for (const path of ['/', '/graphql?query={__typename}', '/nowhere']) {
        expect((await raw('GET', path, { Host: host, Accept: 'application/json' })).status).toBeLessThan(500);
      }
      const body = '{"query":"{ __typename }"}';
      const headers = { Host: host, 'Content-Type': 'application/json', 'Content-Length': String(body.length) };
      expect((await sendRaw(app.origin, requestText('POST', '/graphql', headers) + body)).status).toBeLessThan(500);
    },
  );

  it('keeps a usable request id, replaces any other, and never reflects one into a header', async () => {
    const idOf = async (given: string): Promise<string | undefined> =>
      (await raw('GET', '/health/live', { 'X-Request-Id': given })).headers['x-request-id'];
    expect(await idOf('proxy-4711.abc_DEF')).toBe('proxy-4711.abc_DEF');
    for (const bad of ['short', 'x'.repeat(65), 'with space inside', '<script>alert(1)</script>', '张三的编号']) {
      expect(await idOf(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('has answered all of this without an accident of its own', () => {
    expect(app.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('evidence and papers', () => {
  let story: Story;
  let files: { thumbnail: string; preview: string; original: string; paper: string };
  beforeAll(async () => {
    story = await Story.at(cast, 'CLOSED');
    const one = await story.until(
      ({ photos, agreement }) => JSON.stringify([photos, agreement]).match(/null/) === null,
      'photos { id thumbnailUrl previewUrl originalUrl } agreement { id pdfUrl }',
    );
    const photo = one.photos![0]!;
    files = {
      thumbnail: text(photo.thumbnailUrl),
      preview: text(photo.previewUrl),
      original: text(photo.originalUrl),
      paper: text(one.agreement?.pdfUrl),
    };
  });

  it('are given to both parties and to the officer, in a form that no browser runs', async () => {
    for (const who of [story.reporter, story.other, cast.officer, cast.assessor]) {
      for (const [name, path] of Object.entries(files)) {
        const { status, headers, bytes } = await who.file(path);
        expect([status, bytes.length]).toEqual([200, Number(headers.get('content-length'))]);
        expect(headers.get('content-type')).toBe(name === 'paper' ? 'application/pdf' : 'image/jpeg');
        expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cache-control')).toMatch(/^private/);
        expect(headers.get('content-disposition')).toMatch(/^inline; filename="[\w.-]+"$/);
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      }
    }
  });

  it('do not exist for anybody else: the answer is that of an address that never was', async () => {
    const strangers = [
      new Client(app.origin),
      new Client(app.origin, 'x'.repeat(43)),
      await signInDriver(app.origin, nextPhone()),
      await signInStaff(app.origin, 'admin'),
      (await Story.at(cast, 'REPORTED')).reporter,
    ];
    const never = await strangers[0]!.file(`/evidence/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}/preview`);
    const { requestId: _one, ...expected } = JSON.parse(never.bytes.toString()) as Record<string, unknown>;
    for (const who of strangers) {
      for (const path of Object.values(files)) {
        const { status, bytes } = await who.file(path);
        const { requestId: _other, ...said } = JSON.parse(bytes.toString()) as Record<string, unknown>;
        expect([status, said]).toEqual([404, expected]);
      }
    }
  });

  it('end with the session', async () => {
    const officer = await signInStaff(app.origin, 'luo.ping');
    expect((await officer.file(files.original)).status).toBe(200);
    await officer.ask('mutation { signOut }');
    expect((await officer.file(files.original)).status).toBe(404);
  });

  it.each([
    '/evidence/:id/Preview',
    '/evidence/:id/sealed',
    '/evidence/:id/..',
    '/evidence/:id',
    '/evidence/..%2f..%2fsecret/preview',
    '/evidence/:id%00/preview',
    '/evidence/:id/preview/more',
    '/documents/:id',
    '/documents/:id.pdf.pdf',
    '/documents/..%2f:id.pdf',
    '/documents/%2e%2e%2fsecret.pdf',
    '/documents/:id.PDF',
  ])('are not at %s', async (pattern) => {
    const id = (pattern.startsWith('/evidence') ? files.preview : files.paper).split(/[/.]/)[2]!;
    const { status, body } = await raw('GET', pattern.replace(':id', id), {
      Authorization: `Bearer ${story.reporter.token}`,
    });
    expect([status, body.includes('NOT_FOUND')]).toEqual([404, true]);
  });

  it('are written down whenever they are looked at', async () => {
    const count = async (): Promise<number> =>
      (await app.platform.db.query(`select 1 from audit_event where type in ('EVIDENCE_VIEWED', 'DOCUMENT_VIEWED')`))
        .rowCount;
    const before = await count();
    await cast.officer.file(files.original);
    await cast.officer.file(files.paper);
    await new Client(app.origin).file(files.original);
    expect((await count()) - before).toBe(2);
  });
});

describe('an upload', () => {
  const KEY = 'incoming/230600/edge-test';
  const put = (path: string, body: Uint8Array | string): Promise<Response> =>
    fetch(app.origin + path, { method: 'PUT', body: typeof body === 'string' ? body : new Uint8Array(body) });
  const isThere = (key: string): Promise<boolean> =>
    app.platform.store.stat(key).then(
      () => true,
      () => false,
    );
  const signed = async (key: string, seconds = 60): Promise<string> =>
    (await app.platform.store.signUpload(key, seconds)).url;

  it('is taken at the address that was signed, and only there', async () => {
    const url = await signed(`${KEY}/right`);
    expect((await put(url, 'bytes')).status).toBe(204);
    expect(await isThere(`${KEY}/right`)).toBe(true);
  });

  it.each([
    ['no signature', async () => `/store/${KEY}/a`],
    ['half a signature', async () => (await signed(`${KEY}/a`)).slice(0, -1)],
    ['a signature of another key', async () => (await signed(`${KEY}/b`)).replace('/b?', '/a?')],
    ['a signature that has expired', () => signed(`${KEY}/a`, -2)],
    [
      'a signature prolonged by hand',
      async () => (await signed(`${KEY}/a`, -2)).replace(/expires=\d+/, 'expires=9999999999'),
    ],
    ['a signature given twice', async () => `${await signed(`${KEY}/a`)}&signature=x`],
    ['a key that climbs', async () => (await signed(`${KEY}/a`)).replace(`${KEY}/a`, 'incoming/..%2fsealed/a')],
    ['a key of the sealed area', async () => (await signed(`${KEY}/a`)).replace('incoming', 'sealed')],
    ['a key with a NUL', async () => (await signed(`${KEY}/a`)).replace('/a?', '/a%00?')],
    ['another spelling of the key', async () => (await signed(`${KEY}/a`)).replace('/a?', '/A?')],
  ])('is refused with %s', async (_what, address) => {
    const answer = await put(await address(), 'bytes');
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'UPLOAD_NOT_SIGNED']);
    expect(await isThere(`${KEY}/a`)).toBe(false);
  });

  it('is refused when it announces too much, or sends too much without announcing it, and leaves nothing', async () => {
    const most = app.platform.settings.maxPhotoBytes;
    const url = await signed(`${KEY}/large`);
    const announced = await sendRaw(app.origin, requestText('PUT', url, { 'Content-Length': String(most + 1) }));
    expect([announced.status, announced.body.includes('PHOTO_TOO_LARGE')]).toEqual([413, true]);

    const socket = connect(Number(new URL(app.origin).port), '127.0.0.1').on('error', () => undefined);
    socket.write(requestText('PUT', url, { 'Transfer-Encoding': 'chunked' }));
    const chunk = Buffer.from(`100000\r\n${'x'.repeat(1_048_576)}\r\n`);
    let sent = 0;
    while (!socket.destroyed && sent < 4 * most) {
      sent += chunk.length;
      if (!socket.write(chunk))
        await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
    }
    expect([socket.destroyed, sent < 3 * most]).toEqual([true, true]);
    expect(await isThere(`${KEY}/large`)).toBe(false);
  });

  it('that breaks off leaves nothing, and the phone may send it again to the same address', async () => {
    const url = await signed(`${KEY}/again`);
    const socket = connect(Number(new URL(app.origin).port), '127.0.0.1');
    socket.write(`${requestText('PUT', url, { 'Content-Length': '1000000' })}${'x'.repeat(300_000)}`);
    await once(socket, 'ready');
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    const bytes = await picture();
    expect((await put(url, bytes)).status).toBe(204);
    const stored: Buffer[] = [];
    for await (const part of await app.platform.store.read(`${KEY}/again`)) stored.push(part as Buffer);
    const hash = (buffer: Buffer): string => createHash('sha256').update(buffer).digest('hex');
    expect(hash(Buffer.concat(stored))).toBe(hash(bytes));
    expect(app.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('log lines of whole accidents and all these sign-ins', () => {
  it('carry a request id and no personal data', async () => {
    const story = await Story.at(cast, 'CLOSED');
    await signInStaff(app.origin, 'lin.zhe', 'a very wrong password').catch(() => undefined);
    const { token, pin } = { token: story.reporter.token!, pin: story.other.token! };
    const lines = app.log.map(({ message, fields }) =>
      JSON.stringify([message, fields, 'err' in fields ? String((fields.err as Error).stack) : '']),
    );
    const { rows } = await app.platform.db.query<{ words: string[] }>(
      `select array[name, phone, licence_no, plate, policy_no] as words from party where name is not null
       union all select array[body, recipient] from outbound_message
       union all select array[place_description, road_name] from accident_case
       union all select array[content ->> 'statement'] from party_account
       union all select array[display_name] from staff`,
    );
    const secrets = ['a very wrong password', 'daqing-demo-2026', token, pin, app.platform.settings.secret.toString()];
    const codes = rows.flatMap(({ words }) => words.flatMap((word) => /验证码 (\d{6})/.exec(word ?? '')?.[1] ?? []));
    const personal = [...rows.flatMap(({ words }) => words), ...secrets, ...codes].filter(
      (word) => (word ?? '').length > 1,
    );
    expect(personal.length).toBeGreaterThan(100);
    const found = personal.filter((word) => lines.some((line) => line.includes(word)));
    expect(found).toEqual([]);
    const requests = app.log.filter(({ message }) => message === 'request');
    expect(requests.length).toBeGreaterThan(100);
    for (const { fields } of requests)
      expect(fields).toEqual({
        requestId: expect.stringMatching(/^[\w.-]{8,64}$/),
        method: expect.any(String),
        path: expect.stringMatching(/^.{1,300}$/),
        status: expect.any(Number),
        ms: expect.any(Number),
      });
    expect(new Set(requests.map(({ fields }) => (fields as { path: string }).path))).toContain('/graphql');
  });

  it('show neither the link of an invitation nor the number of a phone', async () => {
    await raw('GET', '/j/7KQ2M4');
    await raw('GET', '/j/some-invitation-token/more');
    await raw('GET', '/case/13912345678?phone=13912345678');
    const paths = app.log.map(({ fields }) => JSON.stringify(fields));
    expect(paths.filter((line) => /7KQ2M4|some-invitation|13912345678/.test(line))).toEqual([]);
  });
});

describe('health', () => {
  it('says that it lives and is ready', async () => {
    const answers = await Promise.all(['/health/live', '/health/ready'].map((path) => fetch(app.origin + path)));
    expect(await Promise.all(answers.map((each) => each.json()))).toEqual([
      { live: true },
      { ready: true, database: true, store: true, events: true },
    ]);
  });

  it('says which part is away, not why, and goes on living', async () => {
    await app.platform.db.close();
    const ready = await fetch(`${app.origin}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, database: false, store: true, events: true },
    ]);
    expect((await fetch(`${app.origin}/health/live`)).status).toBe(200);
  });
});
