import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, uploadPhoto, type Client } from '../../support/client.ts';
import { ACCOUNTS, openCast, picture, QUICK_PATH, Story, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;
let centre: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  centre = await signInStaff(app.origin, 'sun.center');
}, 180_000);
afterAll(() => app.close());

const ROW = 'id state route thenRoute queuedAt eligibility { route reasons { rule key textZh articleZh } }';

async function inQueue(who: Client, queue: string, caseId: string) {
  const page = await who.ask(`{ caseQueue(queue: ${queue}, first: 100) { edges { node { ${ROW} } } } }`);
  return nodes(page.caseQueue).find(({ id }) => text(id) === caseId) ?? null;
}
const rulesOf = (row: Awaited<ReturnType<typeof inQueue>>): string[] =>
  list(row?.eligibility?.reasons).map(({ rule }) => text(rule));

/** The case waits for an officer, says why, and is no longer the assessors' business. */
async function expectWithOfficer(story: Story, rule: string): Promise<void> {
  const { caseId } = story;
  const row = await inQueue(cast.officer, 'OFFICER', caseId);
  expect(row).toMatchObject({ state: 'WITH_OFFICER' });
  expect(text(row?.queuedAt)).not.toBe('');
  expect(rulesOf(row)).toContain(rule);
  expect(row?.eligibility?.route).toEqual(row?.route);
  for (const queue of ['UNCLAIMED', 'MINE']) expect(await inQueue(cast.assessor, queue, caseId)).toBeNull();
  await expectAssessorOut(story);
  expect(await story.look(story.reporter, 'state waitingFor')).toEqual({
    state: 'WITH_OFFICER',
    waitingFor: 'OFFICER',
  });
}

async function expectAssessorOut({ caseId, ...story }: Story): Promise<void> {
  const party = await story.reporter.ask('query ($id: ID!) { accidentCase(id: $id) { parties { id } } }', {
    id: caseId,
  });
  const grades = list(party.accidentCase?.parties).map(({ id }, index) => ({
    partyId: id,
    grade: index === 0 ? 'FULL' : 'NONE',
  }));
  for (const [mutation, input] of [
    ['claimCase', { caseId }],
    ['proposeLiability', { caseId, patternId: 'L-02', grades }],
    ['draftAgreement', { caseId, factsText: '两车相刮，无人受伤。', performance: 'INSURER', accidentForm: '刮擦' }],
    ['requestMorePhotos', { caseId, slots: ['PH-D'] }],
  ] as const) {
    const outcome = await cast.assessor.act(mutation, input);
    expect([mutation, outcome.kind]).toEqual([mutation, 'REFUSED']);
    expect(['NOT_FOUND', 'CASE_ILLEGAL_STEP', 'CASE_NOT_CLAIMED']).toContain(outcome.code);
  }
}

describe('an accident that is not for the parties to settle goes to an officer at the report', () => {
  const roads: [what: string, facts: object, rule: string, route: string, duty: string][] = [
    ['somebody is hurt', { anyoneInjured: 'YES' }, 'E-02', 'EMERGENCY', 'HOLD'],
    ['somebody died', { anyoneDied: 'YES', anyoneInjured: 'YES' }, 'E-01', 'EMERGENCY', 'HOLD'],
    ['it smells of drink', { alcoholSuspected: 'YES' }, 'E-07', 'SIMPLE_PROCEDURE', 'HOLD'],
    ['a party has fled', { partyLeft: 'YES' }, 'E-05', 'GENERAL_PROCEDURE', 'HOLD'],
    ['a driver has no licence', { licence: 'INVALID' }, 'E-08', 'SIMPLE_PROCEDURE', 'HOLD'],
    ['a car has no plate', { plate: 'NONE' }, 'E-09', 'SIMPLE_PROCEDURE', 'HOLD'],
    ['a car cannot move', { allVehiclesMovable: 'NO' }, 'E-11', 'SIMPLE_PROCEDURE', 'HOLD'],
    ['dangerous goods take part', { hazmat: 'YES', hazmatLeak: 'NO' }, 'E-12', 'SIMPLE_PROCEDURE', 'HOLD'],
    ['dangerous goods leak', { hazmat: 'YES', hazmatLeak: 'YES' }, 'E-12', 'GENERAL_PROCEDURE', 'HOLD'],
    ['nobody can say whether somebody is hurt', { anyoneInjured: 'UNKNOWN' }, 'E-02', '', 'HOLD'],
    ['a railing was hit', { hitFacility: 'YES' }, 'E-15', 'SIMPLE_PROCEDURE', 'PHOTO_MOVE_CALL'],
    ['an officer is asked for', { officerRequested: 'YES' }, 'E-16', 'SIMPLE_PROCEDURE', 'PHOTO_MOVE'],
  ];
  it.each(roads)('%s', async (_what, facts, rule, route, duty) => {
    const story = await Story.report(cast, { facts });
    const one = await story.look(story.reporter, 'state route sceneDuty clearRoad { allowed blockedZh blockedEn }');
    expect(one).toMatchObject({ state: 'WITH_OFFICER', sceneDuty: duty });
    if (route !== '') expect(one?.route).toBe(route);
    await expectWithOfficer(story, rule);
    if (duty === 'HOLD') {
      expect(one?.clearRoad).toMatchObject({ allowed: false });
      expect(text(one?.clearRoad?.blockedZh)).toContain('保护现场');
    }
  });

  it('shows a case under the general procedure to the centre too, and no other', async () => {
    const general = await Story.report(cast, { facts: { partyLeft: 'YES' } });
    const emergency = await Story.report(cast, { facts: { anyoneInjured: 'YES' } });
    const simple = await Story.report(cast, { facts: { hitFacility: 'YES' } });
    expect(rulesOf(await inQueue(centre, 'CENTER', general.caseId))).toContain('E-05');
    expect(await inQueue(centre, 'CENTER', emergency.caseId)).toMatchObject({ thenRoute: 'GENERAL_PROCEDURE' });
    expect(await inQueue(centre, 'CENTER', simple.caseId)).toBeNull();
    expect(await simple.look(centre, 'id')).toBeNull();
  });

  it('keeps collecting on the other road: photos are sealed, both join and tell, and the stories open to each other', async () => {
    const story = await Story.report(cast, { facts: { hitFacility: 'YES' } });
    const { value } = await story.photograph();
    expect(value).toMatchObject({ state: 'WITH_OFFICER', clearRoad: { allowed: true } });
    await story.tell();
    const one = await story.look(story.other, 'state accountsRevealed parties { account { statement } }');
    expect(one).toMatchObject({
      state: 'WITH_OFFICER',
      accountsRevealed: true,
      parties: [
        { account: { statement: ACCOUNTS.first.statement } },
        { account: { statement: ACCOUNTS.second.statement } },
      ],
    });
    expect(await inQueue(cast.officer, 'OFFICER', story.caseId)).not.toBeNull();
  });

  it('opens the stories also when the last photo comes after them', async () => {
    const story = await Story.report(cast, { facts: { hitFacility: 'YES' } });
    await story.tell();
    expect(await story.look(story.other, 'accountsRevealed')).toEqual({ accountsRevealed: false });
    await story.photograph();
    expect(await story.look(story.other, 'accountsRevealed')).toEqual({ accountsRevealed: true });
  });

  it('never lets the road be cleared while the scene must be held, whatever photos there are', async () => {
    const story = await Story.report(cast, { facts: { alcoholSuspected: 'YES' } });
    const { value } = await story.photograph();
    expect(value).toMatchObject({ clearRoad: { allowed: false, missingSlots: [] } });
    const outcome = await story.reporter.act('confirmRoadCleared', { caseId: story.caseId });
    expect(outcome).toMatchObject({ kind: 'REFUSED' });
    expect(outcome.messageZh).toContain('保护现场');
    expect(await story.look(story.reporter, 'clearRoad { clearedAt }')).toEqual({ clearRoad: { clearedAt: null } });
  });
});

describe('any party gets an officer by asking, until all have signed', () => {
  const before = QUICK_PATH.filter((state) => state !== 'CLOSED');
  it.each(before)('in state %s', async (state) => {
    const story = await Story.at(cast, state);
    const who = story.other.token === null ? story.reporter : story.other;
    const outcome = await who.act('requestOfficer', { caseId: story.caseId, reason: '说不清楚' });
    expect(outcome).toMatchObject({ kind: 'DONE', value: { state: 'WITH_OFFICER', route: 'SIMPLE_PROCEDURE' } });
    await expectWithOfficer(story, 'E-16');
    // Asking twice is asking once.
    expect((await who.act('requestOfficer', { caseId: story.caseId, reason: '' })).kind).toBe('DONE');
  });

  it('when one has signed and the other has not', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    await story.sign(story.reporter);
    const outcome = await story.reporter.act('requestOfficer', { caseId: story.caseId, reason: '反悔了' });
    expect(outcome).toMatchObject({ kind: 'DONE', value: { state: 'WITH_OFFICER' } });
    await expectWithOfficer(story, 'E-16');
    expect((await story.sign(story.other).catch((error: Error) => error.message)) as unknown).toContain(
      'CASE_ILLEGAL_STEP',
    );
  });

  it('by answering a proposal so, at the scene or online', async () => {
    for (const answer of ['WANT_OFFICER_ON_SCENE', 'WANT_ONLINE_OFFICER']) {
      const story = await Story.at(cast, 'LIABILITY_PROPOSED');
      expect((await story.answer(story.reporter, 'AGREE')).kind).toBe('DONE');
      expect(await story.answer(story.other, answer)).toMatchObject({ kind: 'DONE', value: { state: 'WITH_OFFICER' } });
      await expectWithOfficer(story, 'E-16');
      const told = await story.look(cast.officer, 'parties { proposalAnswer }');
      expect(told?.parties).toEqual([{ proposalAnswer: 'AGREE' }, { proposalAnswer: answer }]);
    }
  });

  it('no longer when all have signed', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const outcome = await story.reporter.act('requestOfficer', { caseId: story.caseId, reason: '晚了' });
    expect(outcome).toMatchObject({ type: 'IllegalStepRefusal', value: { state: 'CLOSED', step: 'REQUEST_OFFICER' } });
  });
});

describe('what turns out later raises the route', () => {
  it.each(['EVIDENCE_SEALED', 'ACCOUNTS_SEALED', 'AGREEMENT_DRAFTED'] as const)(
    'a late injury in state %s goes to officer and centre, and holds the scene',
    async (state) => {
      const story = await Story.at(cast, state);
      const facts = { anyoneInjured: 'YES' };
      const outcome = await story.reporter.act('updateFacts', { caseId: story.caseId, facts });
      expect(outcome).toMatchObject({
        kind: 'DONE',
        value: { state: 'WITH_OFFICER', route: 'EMERGENCY', sceneDuty: 'HOLD', clearRoad: { allowed: false } },
      });
      await expectWithOfficer(story, 'E-02');
      expect(rulesOf(await inQueue(centre, 'CENTER', story.caseId))).toContain('E-02');
    },
  );

  it('a late injury reaches the centre also when an officer has the case already', async () => {
    const story = await Story.report(cast, { facts: { hitFacility: 'YES' } });
    expect(await inQueue(centre, 'CENTER', story.caseId)).toBeNull();
    await story.reporter.do('updateFacts', { caseId: story.caseId, facts: { anyoneInjured: 'YES' } });
    const row = await inQueue(centre, 'CENTER', story.caseId);
    expect(row).toMatchObject({ route: 'EMERGENCY', thenRoute: 'GENERAL_PROCEDURE' });
    expect(rulesOf(row)).toEqual(expect.arrayContaining(['E-02', 'E-15']));
  });

  it('taking a fact back lowers nothing, and the reason for the route stays on the case', async () => {
    const story = await Story.report(cast, { facts: { anyoneInjured: 'YES' } });
    const back = await story.reporter.do('updateFacts', { caseId: story.caseId, facts: { anyoneInjured: 'NO' } });
    expect(back).toMatchObject({ state: 'WITH_OFFICER', route: 'EMERGENCY', sceneDuty: 'HOLD' });
    await expectWithOfficer(story, 'E-02');
    const said = await story.look(cast.officer, 'facts { name value }');
    expect(list(said?.facts)).toContainEqual({ name: 'injured', value: 'NO' });
  });

  it('a harmless fact leaves the case where it is', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const outcome = await story.reporter.act('updateFacts', {
      caseId: story.caseId,
      facts: { agreeOnLiability: 'YES' },
    });
    expect(outcome).toMatchObject({ kind: 'DONE', value: { state: 'EVIDENCE_SEALED', route: 'SELF_NEGOTIATION' } });
  });

  it('nothing is added to a closed case', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const seq = async () =>
      list((await story.look(story.reporter, 'timeline(first: 200) { edges { cursor } }'))?.timeline?.edges);
    const before = await seq();
    for (const facts of [{ agreeOnLiability: 'YES' }, { anyoneInjured: 'YES' }]) {
      const outcome = await story.reporter.act('updateFacts', { caseId: story.caseId, facts });
      expect(outcome).toMatchObject({ kind: 'REFUSED', type: 'IllegalStepRefusal' });
    }
    expect(await seq()).toEqual(before);
  });
});

describe('an agreement that fails', () => {
  it('is an officer’s case with the reason E-29', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    await story.sign(story.reporter);
    const { agreementId } = await story.agreement(story.other);
    const refused = await story.other.act('refuseAgreement', { agreementId, reason: '金额不对，我不签' });
    expect(refused).toMatchObject({ kind: 'DONE', value: { state: 'WITH_OFFICER', route: 'SIMPLE_PROCEDURE' } });
    await expectWithOfficer(story, 'E-29');
    const told = await story.look(
      cast.officer,
      'parties { refusedAt } agreement { signatures { ordinal refusalReason } }',
    );
    expect(told?.agreement?.signatures).toContainEqual({ ordinal: 2, refusalReason: '金额不对，我不签' });
  });
});

describe('handing over by staff', () => {
  it('an assessor raises a case to the officers, an officer to the centre, and nobody back', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    await cast.assessor.do('claimCase', { caseId });
    expect(await cast.assessor.act('routeToCenter', { caseId, reason: '越级' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await cast.assessor.act('routeToOfficer', { caseId, reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    await cast.assessor.do('routeToOfficer', { caseId, reason: '双方都说绿灯' });
    const row = await inQueue(cast.officer, 'OFFICER', caseId);
    expect(row).toMatchObject({ state: 'WITH_OFFICER', route: 'SIMPLE_PROCEDURE' });
    await expectAssessorOut(story);

    await cast.officer.do('claimCase', { caseId });
    await cast.officer.do('routeToCenter', { caseId, reason: '需要鉴定' });
    expect(await inQueue(centre, 'CENTER', caseId)).toMatchObject({ state: 'WITH_CENTER', route: 'GENERAL_PROCEDURE' });
    expect(await inQueue(cast.officer, 'OFFICER', caseId)).toBeNull();
    expect(await cast.officer.act('routeToOfficer', { caseId, reason: '退回' })).toMatchObject({ code: 'FORBIDDEN' });
    // The centre's case still takes photos.
    expect((await uploadPhoto(story.reporter, caseId, 'PH-D', await picture())).kind).toBe('DONE');
  });
});
