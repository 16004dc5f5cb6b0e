import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, signInStaff, text, type Client } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

let app: TestApp;
let cast: Cast;
let dispatcher: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  dispatcher = await signInStaff(app.origin, 'zhou.lan');
}, 180_000);
afterAll(() => app.close());

const late = (facts: object = {}) => Story.report(cast, { facts: { sceneCleared: 'YES', ...facts } });
const stateOf = async (story: Story) => text((await story.look(cast.officer, 'state'))?.state);

describe('an accident reported after the scene was cleared', () => {
  it('waits for an officer, holds nothing at the scene, and is not in the assessors’ queue', async () => {
    const story = await late();
    expect(await story.look(story.reporter, 'state lateReport sceneDuty waitingFor')).toEqual({
      state: 'INTAKE_REVIEW',
      lateReport: true,
      sceneDuty: 'NONE',
      waitingFor: 'OFFICER',
    });
    expect(await story.look(cast.assessor, 'id')).toBeNull();
  });

  it('collects photos, papers and both stories meanwhile, and goes on with all of them when it is accepted', async () => {
    const story = await late();
    await story.photograph();
    await story.tell();
    expect(await stateOf(story)).toBe('INTAKE_REVIEW');
    await cast.officer.do('claimCase', { caseId: story.caseId });
    const accepted = await cast.officer.do('acceptLateReport', { caseId: story.caseId });
    expect(accepted.state).toBe('ACCOUNTS_SEALED');
    const types = list((await story.look(cast.officer, 'timeline { edges { node { type } } }'))?.timeline?.edges).map(
      (edge) => edge.node?.type,
    );
    expect(types.slice(-3)).toEqual(['REPORT_ACCEPTED', 'EVIDENCE_SEALED', 'ACCOUNTS_COMPLETED']);
  });

  it('goes to an officer once accepted when the facts do not let the parties settle it', async () => {
    const story = await late({ partyLeft: 'YES' });
    expect(await stateOf(story)).toBe('INTAKE_REVIEW');
    await cast.officer.do('claimCase', { caseId: story.caseId });
    expect((await cast.officer.do('acceptLateReport', { caseId: story.caseId })).state).toBe('WITH_OFFICER');
  });

  it('takes new facts while it waits, and stays where it is', async () => {
    const story = await late();
    await story.reporter.do('updateFacts', { caseId: story.caseId, facts: { anyoneInjured: 'YES' } });
    expect(await story.look(story.reporter, 'state route')).toEqual({ state: 'INTAKE_REVIEW', route: 'EMERGENCY' });
  });

  it('is refused in writing: the reasons stay readable, the SMS names nobody', async () => {
    const story = await late();
    await cast.officer.do('claimCase', { caseId: story.caseId });
    const reason = '现有材料不能证明事故发生';
    await cast.officer.do('refuseLateReport', { caseId: story.caseId, reason });
    expect(
      await story.look(story.reporter, 'state waitingFor closedAt lateReportDecision { accepted reason }'),
    ).toMatchObject({
      state: 'NOT_ACCEPTED',
      waitingFor: 'NOBODY',
      closedAt: expect.any(String),
      lateReportDecision: { accepted: false, reason },
    });
    const outbox = await fetch(`${app.origin}/dev/outbox.json?phone=${story.reporterPhone}`);
    const bodies = ((await outbox.json()) as { body: string }[]).map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('不予受理'))).toHaveLength(1);
    expect(bodies.join()).not.toContain(reason);
    const { rows } = await app.platform.db.query(
      'select accepted, reason from late_report_decision where case_id = $1',
      [story.caseId],
    );
    expect(rows).toEqual([{ accepted: false, reason }]);
  });

  it.each(['acceptLateReport', 'refuseLateReport'])('%s needs the case on the officer’s desk', async (mutation) => {
    const story = await late();
    const outcome = await cast.officer.act(mutation, {
      caseId: story.caseId,
      ...(mutation === 'refuseLateReport' ? { reason: '无法证明' } : {}),
    });
    expect(outcome.code).toBe('CASE_NOT_CLAIMED');
    for (const [who, code] of [
      [story.reporter, 'FORBIDDEN'],
      [dispatcher, 'FORBIDDEN'],
      [cast.assessor, 'NOT_FOUND'],
    ] as const) {
      expect(
        (
          await who.act(mutation, {
            caseId: story.caseId,
            ...(mutation === 'refuseLateReport' ? { reason: '不' } : {}),
          })
        ).code,
      ).toBe(code);
    }
    expect(await stateOf(story)).toBe('INTAKE_REVIEW');
  });

  it('is decided once', async () => {
    const story = await late();
    await cast.officer.do('claimCase', { caseId: story.caseId });
    const both = await Promise.all([
      cast.officer.act('acceptLateReport', { caseId: story.caseId }),
      cast.officer.act('refuseLateReport', { caseId: story.caseId, reason: '不能证明' }),
    ]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['DONE', 'REFUSED']);
  });

  it('is not asked of a report from the scene', async () => {
    const story = await Story.report(cast);
    expect((await cast.officer.act('acceptLateReport', { caseId: story.caseId })).code).toBe('CASE_ILLEGAL_STEP');
  });
});
