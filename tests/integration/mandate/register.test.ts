import { DAQING_DEFAULT_POLICY } from '../../../schema/policy/city-policy.ts';
import { NEVER_GRANTABLE } from '../../../schema/mandate/rules.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, text, type Client, type Outcome } from '../../support/client.ts';
import { DRAFT, Story } from '../slice/story.ts';
import { nextNo, openRegister, terms, type Register } from './desk.ts';

let app: TestApp;
let cast: Register;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openRegister(app);
}, 180_000);
afterAll(() => app.close());

const conditions = ({ value }: Outcome): string[] => list(value.failed).map(({ condition }) => text(condition));
const paths = ({ value }: Outcome): string[] => list(value.fields).map(({ path }) => text(path));
const propose = async (who: Client, story: Story): Promise<Outcome> =>
  who.act('proposeLiability', { caseId: story.caseId, patternId: 'L-02', grades: await story.grades() });
const kinds = async (mandateId: unknown): Promise<string[]> =>
  list((await cast.seen(mandateId, 'history { type reason actorLabel }')).history).map(({ type }) => text(type));

describe('a mandate', () => {
  it('is in force as soon as an officer has issued it, and carries its holder through a case', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { client, staffId } = await cast.holder('jiahe.003');
    const none = await client.act('claimCase', { caseId: story.caseId });
    expect([none.code, conditions(none)]).toEqual(['MANDATE_REFUSED', ['NO_MANDATE']]);
    const issued = await cast.issue(staffId);
    expect(issued).toMatchObject({ standing: 'IN_FORCE', version: 1, approval: 'NOT_NEEDED', areaNames: ['萨尔图区'] });
    await client.do('claimCase', { caseId: story.caseId });
    expect((await propose(client, story)).kind).toBe('DONE');
    expect(await cast.standings('IN_FORCE', 'jiahe.003')).toEqual(['IN_FORCE']);
    expect(await kinds(issued.id)).toEqual(['ISSUED']);
  });

  it.each([...NEVER_GRANTABLE])('never carries %s, whatever else it says', async (act) => {
    const { staffId } = await cast.holder('jiahe.005');
    const outcome = await cast.head.act('issueMandate', { staffId, terms: terms({ acts: ['GUIDE_AGREEMENT', act] }) });
    expect([outcome.code, paths(outcome)]).toEqual(['MANDATE_NOT_GRANTABLE', ['acts']]);
    expect(outcome.messageZh).toContain(act);
    expect(await cast.standings('ALL', 'jiahe.005')).toEqual([]);
  });

  it('is issued by nobody to themselves, and by no office but the traffic police', async () => {
    const own = async (login: string): Promise<unknown> =>
      (await app.platform.db.query<{ id: string }>('select id from staff where login = $1', [login])).rows[0]?.id;
    for (const [who, login] of [
      [cast.officer, 'luo.ping'],
      [cast.head, 'he.zheng'],
    ] as const) {
      const outcome = await who.act('issueMandate', { staffId: await own(login), terms: terms() });
      expect([outcome.code, paths(outcome)]).toEqual(['MANDATE_NOT_GRANTABLE', ['staffId']]);
    }
    const { staffId } = await cast.holder('jiahe.005');
    for (const who of [cast.assessor, cast.claims, cast.supervisor, cast.dispatcher])
      expect((await who.act('issueMandate', { staffId, terms: terms() })).code).toBe('FORBIDDEN');
  });

  it('names every field at fault at once, and writes nothing', async () => {
    const { staffId } = await cast.holder('jiahe.005');
    const outcome = await cast.officer.act('issueMandate', {
      staffId,
      terms: terms({
        documentNo: '',
        acts: [],
        accidentForms: ['L-99'],
        ceilingFen: -1,
        districtCodes: [],
        dailyUntil: '00:00',
        validUntil: '2020-01-01T00:00:00Z',
        training: {
          course: '',
          passedOn: '2999-01-01',
          score: 101,
          examiner: '',
          validUntil: '2020-01-01T00:00:00Z',
        },
      }),
    });
    expect(outcome.code).toBe('MANDATE_NOT_GRANTABLE');
    expect(new Set(paths(outcome))).toEqual(
      new Set([
        'documentNo',
        'acts',
        'accidentForms',
        'ceilingFen',
        'districtCodes',
        'dailyUntil',
        'validUntil',
        'training.course',
        'training.passedOn',
        'training.score',
        'training.examiner',
        'training.validUntil',
      ]),
    );
    expect(await cast.standings('ALL', 'jiahe.005')).toEqual([]);
  });

  it.each([
    ['the same number twice', { documentNo: '庆公交授〔重复〕1号' }, 'documentNo'],
    ['a district of nowhere', { districtCodes: ['999999'] }, 'districtCodes'],
    ['districts and an area', { area: { type: 'Polygon', coordinates: [] } }, 'area'],
    [
      'an area outside the city',
      {
        districtCodes: null,
        area: {
          type: 'Polygon',
          coordinates: [
            [
              [116, 39],
              [116.1, 39],
              [116.1, 39.1],
              [116, 39],
            ],
          ],
        },
      },
      'area',
    ],
  ])('is not issued with %s', async (_what, more, path) => {
    const { staffId } = await cast.holder('jiahe.006');
    await cast.officer.act('issueMandate', { staffId, terms: terms({ documentNo: '庆公交授〔重复〕1号' }) });
    const outcome = await cast.officer.act('issueMandate', { staffId, terms: terms(more) });
    expect([outcome.code, new Set(paths(outcome))]).toEqual(['MANDATE_NOT_GRANTABLE', new Set([path])]);
  });

  it('suspended, resumed or revoked in the middle of a case, decides the very next command', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { client, staffId } = await cast.holder('jiahe.004');
    const { id: mandateId } = await cast.issue(staffId);
    await client.do('claimCase', { caseId: story.caseId });

    await cast.officer.do('suspendMandate', { mandateId, reason: '投诉待查' });
    const suspended = await propose(client, story);
    expect([suspended.code, conditions(suspended)]).toEqual(['MANDATE_REFUSED', ['SUSPENDED']]);
    expect(suspended.value.approvable).toBe(false);
    expect((await cast.officer.act('suspendMandate', { mandateId, reason: '再' })).value.why).toBe('ALREADY_SUSPENDED');

    await cast.officer.do('resumeMandate', { mandateId, reason: '查清了' });
    expect((await cast.officer.act('resumeMandate', { mandateId, reason: '再' })).value.why).toBe('NOT_SUSPENDED');
    expect((await propose(client, story)).kind).toBe('DONE');
    for (const party of [story.reporter, story.other]) await story.answer(party);

    await cast.supervisor.do('revokeMandate', { mandateId, reason: '督察决定' });
    const revoked = await client.act('draftAgreement', { caseId: story.caseId, ...DRAFT });
    expect([revoked.code, conditions(revoked)]).toEqual(['MANDATE_REFUSED', ['REVOKED']]);
    expect((await cast.officer.act('resumeMandate', { mandateId, reason: '再' })).value.why).toBe('ALREADY_REVOKED');
    expect(await kinds(mandateId)).toEqual(['ISSUED', 'SUSPENDED', 'RESUMED', 'REVOKED']);
    // what was proposed under it keeps the mandate as it was
    const { rows } = await app.platform.db.query<{ mandate: Record<string, unknown> }>(
      'select mandate from liability_proposal where case_id = $1',
      [story.caseId],
    );
    expect(rows.map(({ mandate }) => mandate.mandateId)).toEqual([mandateId]);
  });

  it('is suspended, resumed and revoked with a reason only', async () => {
    const { staffId } = await cast.holder('jiahe.006');
    const { id: mandateId } = await cast.issue(staffId);
    for (const mutation of ['suspendMandate', 'revokeMandate']) {
      const outcome = await cast.officer.act(mutation, { mandateId, reason: '  ' });
      expect([outcome.code, paths(outcome)]).toEqual(['MANDATE_NOT_GRANTABLE', ['reason']]);
    }
    expect(await kinds(mandateId)).toEqual(['ISSUED']);
  });

  it('amended keeps the version before as it was; the new one decides from then on', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { client, staffId } = await cast.holder('jiahe.007');
    const first = await cast.issue(staffId);
    await client.do('claimCase', { caseId: story.caseId });
    const amended = await cast.officer.do('amendMandate', {
      mandateId: first.id,
      reason: '缩小形态',
      terms: terms({ documentNo: text(first.documentNo), accidentForms: ['L-01'] }),
    });
    expect(amended).toMatchObject({ version: 2, standing: 'IN_FORCE' });
    const { versions, history } = await cast.seen(
      amended.id,
      'versions { id version standing accidentForms } history { type reason }',
    );
    expect(versions).toEqual([
      { id: first.id, version: 1, standing: 'REPLACED', accidentForms: ['L-01', 'L-02', 'L-03'] },
      { id: amended.id, version: 2, standing: 'IN_FORCE', accidentForms: ['L-01'] },
    ]);
    expect(history).toMatchObject([{ type: 'ISSUED' }, { type: 'AMENDED', reason: '缩小形态' }]);
    const outcome = await propose(client, story);
    expect([outcome.code, conditions(outcome)]).toEqual(['MANDATE_REFUSED', ['FORM']]);
    const late = await cast.officer.act('suspendMandate', { mandateId: first.id, reason: '旧版' });
    expect(late.value.why).toBe('REPLACED');
  });

  it('renewed runs on after the one before; it must end later', async () => {
    const { staffId } = await cast.holder('jiahe.008');
    const first = await cast.issue(staffId);
    const renew = (days: number): Promise<Outcome> =>
      cast.officer.act('renewMandate', {
        mandateId: first.id,
        reason: '续一年',
        terms: terms({
          documentNo: nextNo(),
          validFrom: new Date(Date.now() + 200 * 86_400_000).toISOString(),
          validUntil: new Date(Date.now() + days * 86_400_000).toISOString(),
        }),
      });
    const sooner = await renew(201 - 2);
    expect([sooner.code, paths(sooner)[0]]).toEqual(['MANDATE_NOT_GRANTABLE', 'validUntil']);
    expect(await renew(500)).toMatchObject({ kind: 'DONE', value: { standing: 'NOT_YET_VALID', version: 2 } });
    expect((await cast.standings('ALL', 'jiahe.008')).toSorted()).toEqual(['IN_FORCE', 'NOT_YET_VALID']);
  });

  it('lapses with the training behind it', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { client, staffId } = await cast.holder('jiahe.009');
    const { id } = await cast.issue(staffId);
    await app.platform.db.query(`update mandate set training_valid_until = now() - interval '1 minute' where id = $1`, [
      id,
    ]);
    const outcome = await client.act('claimCase', { caseId: story.caseId });
    expect(conditions(outcome)).toEqual(['TRAINING_LAPSED']);
    expect(await cast.standings('ALL', 'jiahe.009')).toEqual(['TRAINING_LAPSED']);
  });
});

describe('where the city wants a second person', () => {
  it('a mandate waits until the head of the unit, who did not issue it, has approved it', async () => {
    const { version: _version, ...content } = DAQING_DEFAULT_POLICY;
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const drafted = await cast.supervisor.do('draftPolicy', {
      kind: 'CITY_POLICY',
      version: '230600-test.second',
      effectiveFrom: today,
      content: { ...content, mandateNeedsApprover: true },
      note: '授权要第二人批准',
      citation: '支队〔2026〕2号',
    });
    await cast.head.do('approvePolicy', { policyId: drafted.id });

    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { client, staffId } = await cast.holder('tongtai.005');
    const issued = await cast.issue(staffId);
    const mandateId = issued.id;
    expect(issued).toMatchObject({ standing: 'PENDING', approval: 'PENDING' });
    expect(await cast.standings('PENDING', 'tongtai.005')).toEqual(['PENDING']);
    const waiting = await client.act('claimCase', { caseId: story.caseId });
    expect(conditions(waiting)).toEqual(['PENDING_APPROVAL']);

    const decision = { mandateId, approve: true, reason: '' };
    expect((await cast.officer.act('decideMandate', decision)).code).toBe('FORBIDDEN');
    expect(paths(await cast.head.act('decideMandate', { ...decision, approve: false }))).toEqual(['reason']);
    expect(await cast.head.do('decideMandate', decision)).toMatchObject({ standing: 'IN_FORCE', approval: 'APPROVED' });
    await client.do('claimCase', { caseId: story.caseId });
    expect((await cast.head.act('decideMandate', decision)).value.why).toBe('NOT_PENDING');

    const own = await cast.head.do('issueMandate', { staffId, terms: terms() });
    const approvesOwn = await cast.head.act('decideMandate', { mandateId: own.id, approve: true, reason: '' });
    expect(paths(approvesOwn)).toEqual(['approvedBy']);

    // an amendment that waits, or is refused, leaves the version before in force
    const amended = await cast.officer.do('amendMandate', {
      mandateId,
      reason: '缩小形态',
      terms: terms({ documentNo: text(issued.documentNo), accidentForms: ['L-01'] }),
    });
    expect((await cast.seen(mandateId, 'standing')).standing).toBe('IN_FORCE');
    await cast.head.do('decideMandate', { mandateId: amended.id, approve: false, reason: '不同意' });
    expect((await cast.seen(amended.id, 'standing')).standing).toBe('REFUSED');
    expect((await propose(client, story)).kind).toBe('DONE');
    expect(await kinds(mandateId)).toEqual(['ISSUED', 'APPROVED', 'AMENDED', 'REFUSED']);
  });
});
