import { SweepClocks } from '../../../schema/deadline/jobs.ts';
import { findChainBreak } from '../../../schema/case/chain.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, type Client, type Json } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

const DAY_MS = 86_400_000;
const FIELDS = `clocks { id rule { id articleZh nextZh } partyOrdinal state dueOn percent workingDaysLeft endedAt alertsSent
  suspendedReason provisional canSuspend canResume canExtend }`;

let app: TestApp;
let cast: Cast;
let head: Client;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  head = await signInStaff(app.origin, 'he.zheng');
}, 300_000);
afterAll(() => app.close());

const sweep = (): Promise<void> => SweepClocks.handle(app.platform, { cityCode: app.platform.settings.cityCode });
const clocksOf = async (story: Story, who: Client = cast.officer): Promise<readonly Json[]> =>
  list((await story.look(who, FIELDS))?.clocks);
const clockOf = async (story: Story, id: string, who?: Client): Promise<Json> => {
  const found = (await clocksOf(story, who)).filter(({ rule }) => text(rule?.id) === id).at(-1);
  if (found === undefined) throw new Error(`${id} does not run`);
  return found;
};
const eventsOf = async (story: Story, type: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await app.platform.db.query<{ payload: Record<string, unknown> }>(
    'select payload from case_event where case_id = $1 and type = $2 order by seq',
    [story.caseId, type],
  );
  return rows.map(({ payload }) => payload);
};
const milestone = (story: Story, code: string, more: object = {}) => ({
  caseId: story.caseId,
  milestone: code,
  happenedAt: app.platform.now().toISOString(),
  note: '文书第 1 号',
  ...more,
});
const atOfficer = async (): Promise<Story> => {
  const story = await Story.report(cast);
  await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '' });
  return story;
};

describe('a case and its clocks', () => {
  it('starts the officer’s three working days with the article when a party asks for an officer', async () => {
    const story = await atOfficer();
    expect(await clockOf(story, 'DL-02')).toMatchObject({
      state: 'RUNNING',
      percent: 0,
      workingDaysLeft: 3,
      rule: { articleZh: '《道路交通事故处理程序规定》第二十四条', nextZh: '制作并送达认定书' },
    });
    const { rows } = await app.platform.db.query<{ type: string }>(
      `select e.type from case_clock k join case_event e on e.case_id = k.case_id and e.seq = k.start_event_seq
        where k.case_id = $1 and k.clock = 'DL-02'`,
      [story.caseId],
    );
    expect(rows).toEqual([{ type: 'OFFICER_REQUESTED' }]);
  });

  it('starts and ends by milestones, each with its paper, in the chain', async () => {
    const story = await atOfficer();
    await cast.officer.do('recordMilestone', milestone(story, 'COURT_ASKED_FILE', { note: '萨尔图区法院函 12 号' }));
    expect(await clockOf(story, 'DL-22')).toMatchObject({ state: 'RUNNING' });
    await cast.officer.do('recordMilestone', milestone(story, 'COURT_FILE_SENT'));
    expect(await clockOf(story, 'DL-22')).toMatchObject({ state: 'MET' });
    expect(await eventsOf(story, 'MILESTONE_RECORDED')).toMatchObject([
      { milestone: 'COURT_ASKED_FILE', note: '萨尔图区法院函 12 号' },
      { milestone: 'COURT_FILE_SENT' },
    ]);
  });

  it.each([
    ['a milestone that does not exist', 'NO_SUCH', {}, 'INVALID_INPUT'],
    ['no paper', 'COURT_ASKED_FILE', { note: ' ' }, 'INVALID_INPUT'],
    ['the future', 'COURT_ASKED_FILE', { happenedAt: new Date(Date.now() + DAY_MS).toISOString() }, 'INVALID_INPUT'],
    ['a time before the accident', 'COURT_ASKED_FILE', { happenedAt: '2026-01-01T00:00:00Z' }, 'INVALID_INPUT'],
    ['a party where none is concerned', 'COURT_ASKED_FILE', { partyOrdinal: 1 }, 'INVALID_INPUT'],
    ['no party where one is', 'REVIEW_ASKED', {}, 'INVALID_INPUT'],
    ['no day of the mediation', 'MEDIATION_SCHEDULED', {}, 'INVALID_INPUT'],
    ['a day that does not exist', 'MEDIATION_SCHEDULED', { date: '2027-02-30' }, 'INVALID_INPUT'],
    ['what the head alone approves', 'INVESTIGATION_SUSPENDED', {}, 'FORBIDDEN'],
    ['what the insurer alone knows', 'CLAIM_PAID', { partyOrdinal: 1 }, 'FORBIDDEN'],
  ])('refuses %s', async (_what, code, more, expected) => {
    const story = await atOfficer();
    const outcome = await cast.officer.act('recordMilestone', milestone(story, code, more));
    expect(outcome.code).toBe(expected);
    expect(await eventsOf(story, 'MILESTONE_RECORDED')).toEqual([]);
  });

  it('lets an insurer speak of its own insured alone, and shows it their clocks alone', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const desk = await signInStaff(app.origin, 'jiahe.claims');
    expect((await clocksOf(story, desk)).map(({ rule, partyOrdinal }) => [text(rule?.id), partyOrdinal])).toEqual([
      ['DL-23a', 1],
      ['DL-26', null],
    ]);
    await desk.do('recordMilestone', milestone(story, 'CLAIM_PAPERS_LISTED', { partyOrdinal: 1 }));
    expect((await desk.act('recordMilestone', milestone(story, 'CLAIM_PAPERS_LISTED', { partyOrdinal: 2 }))).code).toBe(
      'FORBIDDEN',
    );
    expect((await desk.act('recordMilestone', milestone(story, 'COURT_ASKED_FILE'))).code).toBe('FORBIDDEN');
    const states = (await clocksOf(story))
      .filter(({ rule }) => text(rule?.id) === 'DL-23a')
      .map(({ state }) => text(state));
    expect(new Set(states)).toEqual(new Set(['MET', 'RUNNING']));
  });

  it('is paused by the head alone, and five working days are left when it goes on', async () => {
    const story = await atOfficer();
    await cast.officer.do('recordMilestone', milestone(story, 'SCENE_INVESTIGATED'));
    const clock = await clockOf(story, 'DL-08', head);
    expect(clock).toMatchObject({ canSuspend: true, canResume: false });
    const input = { caseId: story.caseId, clockId: clock.id, reason: '伤者抢救，无法接受调查' };
    expect((await cast.officer.act('suspendClock', input)).code).toBe('FORBIDDEN');
    expect((await head.act('suspendClock', { ...input, reason: '' })).code).toBe('INVALID_INPUT');
    await head.do('suspendClock', input);
    expect(await clockOf(story, 'DL-08')).toMatchObject({
      state: 'SUSPENDED',
      suspendedReason: input.reason,
      workingDaysLeft: null,
    });
    expect(await clockOf(story, 'DL-13a')).toMatchObject({ state: 'RUNNING' });
    expect((await head.act('suspendClock', { ...input, reason: '再停一次' })).code).toBe('CLOCK_NOT_RUNNING');
    const simple = await clockOf(story, 'DL-02');
    expect((await head.act('suspendClock', { ...input, clockId: simple.id })).code).toBe('CLOCK_NOT_SUSPENDIBLE');
    await cast.officer.do('resumeClock', { ...input, reason: '伤者已能接受询问' });
    expect(await clockOf(story, 'DL-13b')).toMatchObject({ state: 'RUNNING', workingDaysLeft: 5 });
    expect(await eventsOf(story, 'CLOCK_CHANGED')).toMatchObject([
      { change: 'SUSPENDED', clock: 'DL-08' },
      { change: 'RESUMED' },
    ]);
  });

  it('is extended within what the law allows, by the head alone', async () => {
    const story = await atOfficer();
    await cast.officer.do('recordMilestone', milestone(story, 'APPRAISAL_COMMISSIONED'));
    const clock = await clockOf(story, 'DL-04', head);
    const input = { caseId: story.caseId, clockId: clock.id, count: 60, reason: '检材复杂' };
    expect((await cast.officer.act('extendClock', input)).code).toBe('FORBIDDEN');
    expect((await head.act('extendClock', { ...input, count: 61 })).code).toBe('CLOCK_EXTENSION_TOO_LONG');
    expect((await head.act('extendClock', { ...input, count: 30 })).code).toBe('CLOCK_EXTENSION_TOO_LONG');
    const simple = await clockOf(story, 'DL-02');
    expect((await head.act('extendClock', { ...input, clockId: simple.id })).code).toBe('CLOCK_NOT_EXTENDABLE');
    await head.do('extendClock', input);
    const after = await clockOf(story, 'DL-04', head);
    expect(Date.parse(text(after.dueOn)) - Date.parse(text(clock.dueOn))).toBe(30 * DAY_MS);
    expect(after).toMatchObject({ canExtend: false });
  });
});

// From here on time moves; sign-ins before it have ended.
describe('the sweep', () => {
  it('tells each missed date once, with several workers at once and after a long downtime', async () => {
    const story = await atOfficer();
    const kept = await atOfficer();
    await cast.officer.do('recordMilestone', milestone(kept, 'COURT_ASKED_FILE'));
    await cast.officer.do('recordMilestone', milestone(kept, 'COURT_FILE_SENT'));
    await sweep();
    expect(await eventsOf(story, 'CLOCK_MISSED')).toEqual([]);
    app.advance(40 * DAY_MS);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await eventsOf(story, 'CLOCK_MISSED')).toMatchObject([{ clock: 'DL-02', kind: 'DUTY' }]);
    expect((await eventsOf(kept, 'CLOCK_MISSED')).map(({ clock }) => clock)).toEqual(['DL-02']);
    const { rows } = await app.platform.db.query<{ percent: number }>(
      `select a.percent from clock_alert a join case_clock k on k.id = a.clock_id
        where k.case_id = $1 and k.clock = 'DL-02' order by 1`,
      [story.caseId],
    );
    expect(rows.map(({ percent }) => percent)).toEqual([50, 80, 100]);
    const { rows: events } = await app.platform.db.query(
      `select city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload, prev_hash as "prevHash", hash
         from case_event where case_id = $1 order by seq`,
      [story.caseId],
    );
    expect(findChainBreak(events as never)).toBeNull();
  }, 120_000);

  it('shows what is late to the supervisor and the head, to an officer what is in hand, and to nobody else', async () => {
    const supervisor = await signInStaff(app.origin, 'qian.jian');
    const officer = await signInStaff(app.origin, 'luo.ping');
    const ask =
      '{ overdueClocks(filter: MISSED) { edges { node { rule { id } state workingDaysLeft accidentCase { caseNo } } } } }';
    const seen = nodes((await supervisor.ask(ask)).overdueClocks);
    expect(seen.length).toBeGreaterThanOrEqual(2);
    for (const clock of seen) {
      expect(clock).toMatchObject({ state: 'MISSED', accidentCase: { caseNo: expect.any(String) } });
      expect(Number(clock.workingDaysLeft)).toBeLessThan(0);
    }
    expect(nodes((await officer.ask(ask)).overdueClocks)).toEqual([]);
    const assessor = await signInStaff(app.origin, 'chen.tao');
    expect((await assessor.send(ask)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('tells a party once, without personal data, that its right is about to lapse, and only that party', async () => {
    const officer = await signInStaff(app.origin, 'luo.ping');
    const now = { ...cast, officer, assessor: await signInStaff(app.origin, 'lin.zhe') };
    const story = await Story.report(now);
    await story.join();
    await story.details();
    await officer.do('recordMilestone', { ...milestone(story, 'APPRAISAL_SERVED', { partyOrdinal: 2 }) });
    const { rows: clocks } = await app.platform.db.query<{ wake: Date; due: Date }>(
      `select wake_at as wake, due_at as due from case_clock where case_id = $1 and clock = 'DL-06'`,
      [story.caseId],
    );
    app.advance(clocks[0]!.due.getTime() - app.platform.now().getTime() - 3_600_000); // an hour before it lapses
    await Promise.all([sweep(), sweep()]);
    const { rows } = await app.platform.db.query<{ body: string; recipient: string }>(
      `select body, recipient from outbound_message where case_id = $1 and template = 'RIGHT_ENDING'`,
      [story.caseId],
    );
    const { rows: parties } = await app.platform.db.query<{ phone: string }>(
      'select phone from party where case_id = $1 and ordinal = 2',
      [story.caseId],
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual([parties[0]!.phone]);
    expect(rows[0]!.body).not.toMatch(/欧阳|黑E|1\d{10}/);
  }, 60_000);
});
