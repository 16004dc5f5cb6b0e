import { createClient, type ExecutionResult } from 'graphql-sse';
import { changesFor } from '../../../gateway/graphql/context.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, signInDriver, signInStaff } from '../../support/client.ts';
import { nextPhone, openCast, Story, type Cast } from '../slice/story.ts';

/** Live changes over server-sent events, as the pages receive them. */
let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
});
afterAll(() => app.close());

type Message = ExecutionResult<Record<string, { state?: string; kind?: string; roadCleared?: object }>>;
interface Stream {
  /** The next message; null when the stream has ended. */
  next(): Promise<Message | null>;
  close(): Promise<void>;
}

function listen(who: Client, query: string, variables: Record<string, unknown> = {}): Stream {
  const client = createClient({
    url: `${app.origin}/graphql`,
    singleConnection: false,
    retryAttempts: 0,
    headers: who.token === null ? {} : { authorization: `Bearer ${who.token}` },
  });
  const messages = client.iterate<Message['data'] & object>({ query, variables });
  return {
    next: async () => {
      const { done, value } = await messages.next();
      return done === true ? null : (value as Message);
    },
    close: async () => {
      await messages.return?.();
      client.dispose();
    },
  };
}
const CASE =
  'subscription C($caseId: ID!) { caseChanged(caseId: $caseId) { state clearRoad { clearedAt } photos { id } } }';
const BOARD = 'subscription { boardChanged { kind at accidentCase { id caseNo } unit { id status } } }';
const stateOf = (message: Message | null): unknown => message?.data?.['caseChanged']?.state;
const codeOf = (message: Message | null): unknown => message?.errors?.[0]?.extensions['code'];

describe('one case', () => {
  it('is told as it is now, and again after every change, in order', async () => {
    const story = await Story.report(cast);
    const stream = listen(story.reporter, CASE, { caseId: story.caseId });
    expect(stateOf(await stream.next())).toBe('REPORTED');
    await story.photograph();
    const seen: unknown[] = [];
    while (seen.at(-1) !== 'EVIDENCE_SEALED') seen.push(stateOf(await stream.next()));
    expect(seen.slice(0, -1).every((state) => state === 'REPORTED')).toBe(true);
    await story.reporter.do('confirmRoadCleared', { caseId: story.caseId });
    let cleared: unknown = null;
    while (cleared === null) {
      const message = await stream.next();
      cleared = (message!.data!['caseChanged'] as { clearRoad: { clearedAt: string | null } }).clearRoad.clearedAt;
    }
    expect(cleared).toMatch(/Z$/);
    await stream.close();
  });

  it('misses no change between the first value and those that follow', async () => {
    for (let round = 0; round < 5; round += 1) {
      const story = await Story.report(cast);
      const stream = listen(story.reporter, CASE, { caseId: story.caseId });
      // As soon as the first value is there, and before anybody has asked for the second.
      await stream.next();
      await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '对方不配合' });
      expect(stateOf(await stream.next())).toBe('WITH_OFFICER');
      await stream.close();
    }
  });

  it('is heard from the moment of the subscription, even if its first message is asked for later', async () => {
    const closed = new AbortController();
    const { bus } = app.platform;
    const message = { kind: 'CASE', cityCode: 'x', id: 'a', at: new Date(0).toISOString() } as const;
    const changes = changesFor(
      app.platform,
      'city.x',
      closed.signal,
      () => undefined,
      () => Promise.resolve(true),
    );
    bus.publish('city.x', message);
    expect(await changes.next()).toEqual({ done: false, value: message });
    const waiting = changes.next();
    closed.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('is told to the other party, to the assessor and to the officer as well', async () => {
    const story = await Story.report(cast);
    await story.photograph();
    await story.join();
    const watchers = [story.other, cast.officer].map((who) => listen(who, CASE, { caseId: story.caseId }));
    for (const stream of watchers) expect(stateOf(await stream.next())).toBe('EVIDENCE_SEALED');
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '对方不配合' });
    for (const stream of watchers) {
      let state: unknown = null;
      while (state !== 'WITH_OFFICER') state = stateOf(await stream.next());
      await stream.close();
    }
  });

  it('is refused to strangers, whoever they are, like a case that does not exist', async () => {
    const story = await Story.report(cast);
    const strangers = [
      await signInDriver(app.origin, nextPhone()),
      (await Story.report(cast)).reporter,
      await signInStaff(app.origin, 'admin'),
      await signInStaff(app.origin, 'jiahe.claims'),
      new Client(app.origin),
    ];
    for (const who of strangers) {
      for (const caseId of [story.caseId, '01890000-0000-7000-8000-000000000000', 'x', '']) {
        const stream = listen(who, CASE, { caseId });
        expect(codeOf(await stream.next())).toBe('NOT_FOUND');
        expect(await stream.next()).toBeNull();
        await stream.close();
      }
    }
  });
});

describe('the board', () => {
  it('is told to those who work queues', async () => {
    const stream = listen(await signInStaff(app.origin, 'zhou.lan'), BOARD);
    const asked = stream.next();
    await reportUntil(asked);
    expect((await asked)?.data?.['boardChanged']).toMatchObject({
      kind: 'CASE',
      accidentCase: { caseNo: expect.stringMatching(/^KC/) },
      unit: null,
    });
    await stream.close();
  });

  it('is refused to drivers, to insurers’ claim desks, to administrators and to nobody', async () => {
    const driver = await signInDriver(app.origin, nextPhone());
    const outsiders: [Client, string][] = [
      [driver, 'FORBIDDEN'],
      [await signInStaff(app.origin, 'jiahe.claims'), 'FORBIDDEN'],
      [await signInStaff(app.origin, 'admin'), 'FORBIDDEN'],
      [new Client(app.origin), 'UNAUTHENTICATED'],
    ];
    for (const [who, code] of outsiders) {
      const stream = listen(who, BOARD);
      expect(codeOf(await stream.next())).toBe(code);
      await stream.close();
    }
  });
});

describe('a stream ends', () => {
  it('with the session: nothing that happens afterwards is told', async () => {
    const story = await Story.report(cast);
    const officer = await signInStaff(app.origin, 'luo.ping');
    const stream = listen(officer, CASE, { caseId: story.caseId });
    expect(stateOf(await stream.next())).toBe('REPORTED');
    await officer.ask('mutation { signOut }');
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '对方不配合' });
    expect(await stream.next()).toBeNull();
    await stream.close();
  });

  it('with the session also when nothing happens any more', async () => {
    const story = await Story.report(cast);
    const officer = await signInStaff(app.origin, 'luo.ping');
    const stream = listen(officer, CASE, { caseId: story.caseId });
    await stream.next();
    await officer.ask('mutation { signOut }');
    expect(await stream.next()).toBeNull(); // within a quarter of a minute
    await stream.close();
  });

  it('with the hour of the session', async () => {
    const story = await Story.report(cast);
    const officer = await signInStaff(app.origin, 'luo.ping');
    const stream = listen(officer, CASE, { caseId: story.caseId });
    await stream.next();
    app.advance(12 * 60 * 60_000 + 1_000);
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '对方不配合' });
    expect(await stream.next()).toBeNull();
    await stream.close();
  });

  it.each([
    ['is switched off', 'active = false', 'active = true'],
    ['loses a role', `roles = array['SYSTEM_ADMIN']`, `roles = array['OFFICER', 'REMOTE_OFFICER']`],
  ])('when the account %s', async (_what, change, back) => {
    const story = await Story.report(cast);
    const officer = await signInStaff(app.origin, 'luo.ping');
    const stream = listen(officer, CASE, { caseId: story.caseId });
    await stream.next();
    await app.platform.db.query(`update staff set ${change} where login = 'luo.ping'`);
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '对方不配合' });
    expect(await stream.next()).toBeNull();
    await app.platform.db.query(`update staff set ${back} where login = 'luo.ping'`);
    await stream.close();
  });
});

/** A board has no first value, so a subscriber cannot know when it is heard: accidents happen until it is. */
async function reportUntil(heard: Promise<unknown>): Promise<void> {
  const state = { heard: false };
  void heard.then(() => (state.heard = true));
  do await Story.report(cast);
  while (!state.heard);
}
