import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, signInStaff, text, type Outcome } from '../../support/client.ts';
import { expectRefused } from './refused.ts';
import { DRAFT, openCast, Story, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
  const { rows } = await app.platform.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values);
  return rows[0]!.count;
};
/** State and number of events: what must not move when something is refused. */
async function standing(caseId: string): Promise<unknown> {
  const { rows } = await app.platform.db.query(
    'select state, last_event_seq as seq, claimed_by as "claimedBy", facts from accident_case where id = $1',
    [caseId],
  );
  return rows[0];
}
/** Demo accounts that nobody signs in with get the common password. */
async function signInAs(login: string): Promise<Client> {
  await app.platform.db.query(
    `update staff set password_hash = (select password_hash from staff where login = 'lin.zhe') where login = $1`,
    [login],
  );
  return signInStaff(app.origin, login);
}

describe('delegated authority', () => {
  async function conditionsAgainst(login: string, story: Story): Promise<string[]> {
    const person = await signInAs(login);
    const before = await standing(story.caseId);
    const outcome = await person.act('claimCase', { caseId: story.caseId });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(await standing(story.caseId)).toEqual(before);
    for (const { messageZh, messageEn } of list(outcome.value.failed)) {
      expect(text(messageZh)).toMatch(/\p{Script=Han}/u);
      expect(text(messageEn)).toMatch(/[a-z]/);
    }
    const seen = await story.look(person, 'myMandate { allowed failed { condition } }');
    expect(seen?.myMandate).toMatchObject({ allowed: false });
    return list(outcome.value.failed).map(({ condition }) => text(condition));
  }
  const set = (login: string, what: string): Promise<unknown> =>
    app.platform.db.query(`update mandate set ${what} where staff_id = (select id from staff where login = $1)`, [
      login,
    ]);

  it('refuses who has none, an expired, revoked or suspended one, the wrong act, area or hour, with each condition', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    await app.platform.db.query(
      `delete from mandate where staff_id = (select id from staff where login = 'jiahe.003')`,
    );
    expect(await conditionsAgainst('jiahe.003', story)).toEqual(['NO_MANDATE']);
    expect(await conditionsAgainst('guo.expired', story)).toEqual(['EXPIRED']);
    expect(await conditionsAgainst('songling.003', story)).toContain('REVOKED');
    expect(await conditionsAgainst('tongtai.005', story)).toContain('SUSPENDED');
    expect(await conditionsAgainst('jiahe.007', story)).toContain('ACT');
    expect(await conditionsAgainst('jiahe.008', story)).toContain('AREA');
    const chinaHour = (later: number): string =>
      `${String(new Date(app.platform.now().getTime() + (8 + later) * 3_600_000).getUTCHours()).padStart(2, '0')}:00`;
    await set('jiahe.004', `daily_from = '${chinaHour(2)}', daily_until = '${chinaHour(3)}'`);
    expect(await conditionsAgainst('jiahe.004', story)).toEqual(['HOURS']);
  });

  it('refuses a pattern the mandate does not name, and patterns that are for officers', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    const limited = await signInAs('tongtai.010');
    await set(
      'tongtai.010',
      `daily_from = '00:00', daily_until = '24:00', area = (select area from mandate where staff_id = (select id from staff where login = 'lin.zhe'))`,
    );
    await limited.do('claimCase', { caseId });
    const outcome = await limited.act('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(list(outcome.value.failed).map(({ condition }) => condition)).toEqual(['FORM']);
    const { codes } = await cast.assessor.ask('{ codes { patterns { id officerOnly } } }');
    const officers = list(codes?.patterns).find(({ officerOnly }) => Boolean(officerOnly))?.id;
    expectRefused(
      await limited.act('proposeLiability', { caseId, patternId: officers, grades: await story.grades() }),
      'LIABILITY_REFUSED',
    );
    expectRefused(
      await limited.act('proposeLiability', { caseId, patternId: 'L-99', grades: [] }),
      'LIABILITY_REFUSED',
    );
  });

  it('ends with the very next command when it is revoked in the middle of a case', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    const person = await signInStaff(app.origin, 'chen.tao');
    await person.do('claimCase', { caseId });
    await set('chen.tao', "revoked_at = now() - interval '1 second'");
    const before = await standing(caseId);
    const outcome = await person.act('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(await standing(caseId)).toEqual(before);
    await set('chen.tao', 'revoked_at = null');
    await person.do('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    await set('chen.tao', "suspended_at = now() - interval '1 second'");
    expectRefused(await person.act('draftAgreement', { caseId, ...DRAFT }), 'MANDATE_REFUSED');
    await set('chen.tao', 'suspended_at = null');
  });

  it('of two assessors who claim at once exactly one has the case, and the other learns who', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const other = await signInStaff(app.origin, 'chen.tao');
    const outcomes = await Promise.all(
      [cast.assessor, other].map((person) => person.act('claimCase', { caseId: story.caseId })),
    );
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(['CASE_TAKEN', 'OK']);
    expect(await count(`case_event where case_id = $1 and type = 'CASE_CLAIMED'`, [story.caseId])).toBe(1);
    const loser = outcomes[0]?.kind === 'DONE' ? other : cast.assessor;
    expectRefused(await loser.act('releaseCase', { caseId: story.caseId, reason: '换人' }), 'CASE_NOT_CLAIMED');
    for (const [mutation, input] of [
      ['proposeLiability', { patternId: 'L-02', grades: await story.grades() }],
      ['draftAgreement', DRAFT],
      ['requestMorePhotos', { slots: ['PH-D'] }],
    ] as const) {
      const outcome = await loser.act(mutation, { caseId: story.caseId, ...input });
      expectRefused(outcome, 'CASE_NOT_CLAIMED');
    }
  });

  it('a draft lists what article 21 wants and nobody has stated', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    await story.join();
    for (const who of [story.reporter, story.other]) {
      await who.do('sealAccount', {
        caseId,
        activities: ['STRAIGHT'],
        impactPoint: 'FRONT',
        signalled: 'NO',
        statement: '',
        hasDashcam: 'NO',
      });
    }
    await story.propose();
    for (const who of [story.reporter, story.other]) await story.answer(who);
    const outcome = await cast.assessor.act('draftAgreement', { caseId, ...DRAFT });
    expectRefused(outcome, 'AGREEMENT_DETAILS_MISSING');
    for (const word of ['甲方姓名', '乙方车牌', '乙方保单号']) expect(outcome.messageZh).toContain(word);
  });

  it.each([
    ['two at full fault', ['FULL', 'FULL']],
    ['main without secondary', ['MAIN', 'NONE']],
    ['equal against nobody', ['EQUAL', 'NONE']],
    ['undetermined for one only', ['UNDETERMINED', 'NONE']],
  ])('grades that cannot stand together are refused: %s', async (_what, grades) => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    await cast.assessor.do('claimCase', { caseId });
    const parties = await story.grades();
    const propose = (given: unknown): Promise<Outcome> =>
      cast.assessor.act('proposeLiability', { caseId, patternId: 'L-02', grades: given });
    expectRefused(
      await propose(parties.map(({ partyId }, at) => ({ partyId, grade: grades[at] }))),
      'LIABILITY_REFUSED',
    );
    expectRefused(await propose([parties[0]]), 'LIABILITY_REFUSED');
    expectRefused(await propose([...parties, parties[0]]), 'LIABILITY_REFUSED');
    expectRefused(await propose([...parties, { partyId: randomUUID(), grade: 'NONE' }]), 'LIABILITY_REFUSED');
  });
});
