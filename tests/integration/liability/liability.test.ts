import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, signInStaff, text, type Client } from '../../support/client.ts';
import { ACCOUNTS, DRAFT, openCast, Story, STROKES, type Cast } from '../slice/story.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 120_000);
afterAll(() => app.close());

const SECRET = '我打灯向右变道';
const everything = `caseNo accountsRevealed parties { ordinal accountSealedAt account { statement activities impactPoint toldAfterReveal } }
  differences { field values } timeline(first: 100) { edges { node { type textZh textEn } } }`;

/** The case with the first story told so many minutes ago. */
async function oneSided(minutesAgo: number): Promise<Story> {
  const story = await Story.report(cast);
  await story.photograph();
  await story.join();
  await story.details();
  await story.reporter.do('sealAccount', { caseId: story.caseId, ...ACCOUNTS.first });
  app.advance(minutesAgo * 60_000);
  return story;
}
/** Runs the waiting job now. */
async function reveal(story: Story): Promise<void> {
  await app.platform.db.query(
    `update pgboss.job set start_after = now() where name = 'party.reveal-accounts' and data->>'caseId' = $1`,
    [story.caseId],
  );
  await story.until((one) => (one.accountsRevealed as unknown) === true, 'accountsRevealed');
}

describe('a sealed story', () => {
  it('is unreadable to the other side and to staff at every path until both are sealed', async () => {
    const story = await oneSided(0);
    for (const who of [story.other, cast.assessor, cast.officer]) {
      const one = await story.look(who, everything);
      expect(one?.accountsRevealed).toBe(false);
      expect(JSON.stringify(one)).not.toContain(SECRET);
      expect(JSON.stringify(one)).not.toContain('RIGHT_FRONT_DOOR');
      expect(one?.differences).toEqual([]);
    }
    const { rows } = await app.platform.db.query<{ payload: unknown }>(
      'select payload from case_event where case_id = $1',
      [story.caseId],
    );
    expect(JSON.stringify(rows)).not.toContain(SECRET);
    expect(JSON.stringify(rows)).not.toContain('CHANGE_LANE');
    const { rows: audit } = await app.platform.db.query('select * from audit_event');
    expect(JSON.stringify(audit)).not.toContain(SECRET);
    await story.other.do('sealAccount', { caseId: story.caseId, ...ACCOUNTS.second });
    expect(JSON.stringify(await story.look(story.other, everything))).toContain(SECRET);
  }, 120_000);

  it('may be read when the time for the other side has run out, and who tells late says so', async () => {
    const story = await oneSided(61);
    await reveal(story);
    const seen = await story.look(story.other, everything);
    expect(JSON.stringify(seen)).toContain(SECRET);
    const { rows } = await app.platform.db.query<{ payload: { timedOut?: boolean; told?: number } }>(
      `select payload from case_event where case_id = $1 and type = 'ACCOUNTS_COMPLETED'`,
      [story.caseId],
    );
    expect(rows.map(({ payload }) => payload)).toEqual([{ parties: 2, told: 1, timedOut: true }]);
    await story.other.do('sealAccount', { caseId: story.caseId, ...ACCOUNTS.second });
    const after = await story.look(cast.assessor, `${everything} liabilityNeeds { key }`);
    expect(list(after?.parties).map(({ account }) => account?.toldAfterReveal)).toEqual([false, true]);
    expect(list(after?.liabilityNeeds).map(({ key }) => key)).toEqual(['LATE_ACCOUNT']);
    await story.propose();
    const late = await story.other.act('sealAccount', { caseId: story.caseId, ...ACCOUNTS.second });
    expect(late.kind).not.toBe('DONE');
  }, 120_000);

  it('stays sealed while the time runs', async () => {
    const story = await oneSided(58);
    await app.platform.db.query(
      `update pgboss.job set start_after = now() where name = 'party.reveal-accounts' and data->>'caseId' = $1`,
      [story.caseId],
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(JSON.stringify(await story.look(story.other, everything))).not.toContain(SECRET);
  }, 120_000);
});

describe('a proposal', () => {
  const propose = async (story: Story, more: { patternId?: string; grades: [string, string]; reason?: string }) => {
    const grades = (await story.grades()).map((each, index) => ({ ...each, grade: more.grades[index]! }));
    return cast.assessor.act('proposeLiability', {
      caseId: story.caseId,
      patternId: more.patternId ?? 'L-02',
      grades,
      ...(more.reason === undefined ? {} : { reason: more.reason }),
    });
  };

  it('needs a reason to leave the default, the other side’s fault or the pattern that the stories point to', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    await cast.assessor.do('claimCase', { caseId: story.caseId });
    for (const more of [
      { grades: ['MAIN', 'SECONDARY'] },
      { grades: ['NONE', 'FULL'] },
      { patternId: 'L-03', grades: ['FULL', 'NONE'] },
      { grades: ['MAIN', 'SECONDARY'], reason: '   ' },
    ] as const) {
      const refused = await propose(story, { ...more, grades: [...more.grades] });
      expect([refused.kind, refused.code]).toEqual(['REFUSED', 'LIABILITY_REFUSED']);
      expect(refused.messageEn).toContain('reason');
    }
    const done = await propose(story, { grades: ['MAIN', 'SECONDARY'], reason: '乙车未减速，照片可见' });
    expect(done.kind).toBe('DONE');
    const one = await story.look(
      cast.assessor,
      'proposal { overridden overrideReason ruleSetVersion pattern { articleZh } }',
    );
    expect(one?.proposal).toMatchObject({ overridden: true, overrideReason: '乙车未减速，照片可见' });
    expect(text(one?.proposal?.pattern?.articleZh)).toContain('第四十四条第二款');
  }, 120_000);

  it('keeps the row and the finding that it was made with', async () => {
    const story = await Story.at(cast, 'LIABILITY_PROPOSED');
    const { rows } = await app.platform.db.query<{ pattern: { id: string }; finding: unknown; version: string }>(
      'select pattern, finding, rule_set_version as version from liability_proposal where case_id = $1',
      [story.caseId],
    );
    expect(rows[0]).toMatchObject({
      pattern: { id: 'L-02' },
      finding: { suggestions: [{ patternId: 'L-02' }], contradictions: [], needs: [] },
      version: '2026.11',
    });
  }, 120_000);
});

describe('the agreement', () => {
  it('is not drafted before every party that joined has agreed to the proposal in force', async () => {
    const story = await Story.at(cast, 'LIABILITY_PROPOSED');
    const draft = () => cast.assessor.act('draftAgreement', { caseId: story.caseId, ...DRAFT });
    const none = await draft();
    expect([none.code, none.messageZh]).toEqual(['AGREEMENT_NOT_AGREED', expect.stringContaining('甲方、乙方')]);
    await story.answer(story.reporter);
    expect((await draft()).messageZh).toMatch(/乙方$/);
    await story.answer(story.other);
    expect((await draft()).kind).toBe('DONE');
  }, 120_000);

  it('paid between the parties is signed knowingly, asks no insurer and closes', async () => {
    const story = await Story.at(cast, 'LIABILITY_PROPOSED');
    for (const who of [story.reporter, story.other]) await story.answer(who);
    await cast.assessor.do('draftAgreement', { caseId: story.caseId, ...DRAFT, performance: 'SELF_PAY' });
    const sign = async (who: Client, more: object) => {
      const { agreementId, contentHash } = await story.agreement(who);
      await who.do('markAgreementRead', { agreementId });
      return who.act('signAgreement', { agreementId, contentHash, strokes: STROKES, ...more });
    };
    const unwarned = await sign(story.reporter, {});
    expect(unwarned.code).toBe('AGREEMENT_WAIVER_NOT_ACKNOWLEDGED');
    for (const who of [story.reporter, story.other])
      expect((await sign(who, { waiverAcknowledged: true })).kind).toBe('DONE');
    await story.until((one) => text(one.state) === 'CLOSED', 'state');
    const { rows } = await app.platform.db.query<{ claims: number; heard: number }>(
      `select (select count(*)::int from claim where case_id = $1) as claims,
              (select count(*)::int from agreement_signature s join agreement a on a.id = s.agreement_id
                where a.case_id = $1 and s.waiver_acknowledged_at is not null) as heard`,
      [story.caseId],
    );
    expect(rows[0]).toEqual({ claims: 0, heard: 2 });
  }, 180_000);

  it('names the road once', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const one = await story.look(story.reporter, 'agreement { content { place } }');
    expect(one?.agreement?.content?.place).toBe('中七路与经三街路口北侧 南向北');
  }, 120_000);
});

describe('a trial calculation', () => {
  const TRIAL = `query Trial($id: ID!, $losses: [PartyLossInput!]!, $agreed: Boolean) {
    answer: compensationTrial(caseId: $id, losses: $losses, mutualAgreed: $agreed) {
      __typename
      ... on CompensationTrial { accidentDay payments { fromLabel toLabel cover amountFen } mutualOpen notes { key } unconfirmedSwitches }
      ... on Refusal { code }
    } }`;

  it('follows the proposal for parties and assessor, and is closed to whoever has no part in it', async () => {
    const story = await Story.at(cast, 'LIABILITY_PROPOSED');
    const parties = await story.grades();
    const variables = {
      id: story.caseId,
      losses: [{ partyId: parties[1]!.partyId, propertyFen: 350_000 }],
      agreed: null,
    };
    for (const who of [story.reporter, story.other, cast.assessor, cast.officer]) {
      const { answer } = await who.ask(TRIAL, variables);
      expect(answer?.payments).toEqual([
        { fromLabel: '甲方', toLabel: '乙方', cover: 'COMPULSORY', amountFen: 200_000 },
        { fromLabel: '甲方', toLabel: '乙方', cover: 'TORTFEASOR', amountFen: 150_000 },
      ]);
      expect(answer?.unconfirmedSwitches).toEqual(['gradeSharePercent']);
    }
    const stranger = await Story.report(cast);
    expect((await stranger.reporter.ask(TRIAL, variables)).answer).toMatchObject({ code: 'NOT_FOUND' });
    const { errors } = await (await signInStaff(app.origin, 'zhou.lan')).send(TRIAL, variables);
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const bad = await story.reporter.ask(TRIAL, { ...variables, losses: [{ partyId: 'x', propertyFen: -1 }] });
    expect(bad.answer).toMatchObject({ code: 'INVALID_INPUT' });
  }, 120_000);
});

describe('the rules page’s query', () => {
  const ASK =
    'query Ask($kind: String!, $cases: JSON!) { answer: evaluateRules(kind: $kind, cases: $cases) { lines { ok answer } } }';

  it('answers like the command, and is bounded', async () => {
    const cases = [
      {
        id: 1,
        pattern: 'L-02',
        grades: [
          { party: 'A', grade: 'FULL' },
          { party: 'B', grade: 'NONE' },
        ],
      },
      { id: 2 },
    ];
    const { answer } = await cast.officer.ask(ASK, { kind: 'liability', cases });
    expect(list(answer?.lines).map(({ ok }) => ok)).toEqual([true, false]);
    expect(list(answer?.lines)[0]?.answer).toMatchObject({ id: 1, allowed: true });
    for (const [kind, given] of [
      ['nonsense', []],
      ['money', {}],
      ['money', Array.from({ length: 501 }, () => ({}))],
    ] as const) {
      const { errors } = await cast.officer.send(ASK, { kind, cases: given });
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    const { errors } = await cast.assessor.send(ASK, { kind: 'money', cases: [] });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
