import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, type Client, type Json } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

let app: TestApp;
let cast: Cast;
let head: Client;
let centre: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  head = await signInStaff(app.origin, 'he.zheng');
  centre = await signInStaff(app.origin, 'sun.center');
}, 180_000);
afterAll(() => app.close());

const reason = '现场情况已核实';
const eventsOf = async (story: Story): Promise<string[]> => {
  const one = await story.look(cast.officer, 'timeline(first: 200) { edges { node { type } } }');
  return nodes(one?.timeline).map(({ type }) => text(type));
};
const demands = (value: Json): string[] => list(value.demands).map(({ rule }) => text(rule));

describe('a route is raised by anyone who takes part in the case or works on it', () => {
  it.each([
    ['a party', (story: Story) => story.reporter],
    ['the assessor', () => cast.assessor],
    ['an officer', () => cast.officer],
  ])('%s hands it to an officer', async (_who, whoIn) => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    const outcome = await whoIn(story).act('raiseRoute', { caseId, route: 'SIMPLE_PROCEDURE', reason });
    expect(outcome).toMatchObject({ kind: 'DONE', value: { route: 'SIMPLE_PROCEDURE', state: 'WITH_OFFICER' } });
    expect(await eventsOf(story)).toEqual(expect.arrayContaining(['ROUTE_RAISED', 'ROUTED_TO_OFFICER']));
  });

  it('announces the general procedure to the centre, and an emergency is followed by it', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    expect(await story.look(centre, 'id')).toBeNull();
    await cast.officer.do('raiseRoute', { caseId, route: 'EMERGENCY', reason });
    expect(await story.look(centre, 'route thenRoute')).toEqual({ route: 'EMERGENCY', thenRoute: 'GENERAL_PROCEDURE' });
  });

  it('is refused when the route would not be stricter, and needs a reason', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    const milder = await cast.officer.act('raiseRoute', { caseId, route: 'INSURER_ONLY', reason });
    expect(milder).toMatchObject({ type: 'RouteRefusal', code: 'ROUTE_NOT_STRICTER' });
    const silent = await cast.officer.act('raiseRoute', { caseId, route: 'SIMPLE_PROCEDURE', reason: ' ' });
    expect(silent).toMatchObject({ type: 'InvalidInputRefusal' });
  });
});

describe('only an officer lowers a route', () => {
  it('gives the case back to the parties where they were, and does not raise it again for what was weighed', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    await story.reporter.do('updateFacts', { caseId, facts: { insuranceMark: 'NO' } });
    expect(await story.look(cast.officer, 'state route')).toEqual({ state: 'WITH_OFFICER', route: 'SIMPLE_PROCEDURE' });
    const lowered = await cast.officer.act('lowerRoute', { caseId, route: 'SELF_NEGOTIATION', reason });
    expect(lowered).toMatchObject({ kind: 'DONE', value: { state: 'ACCOUNTS_SEALED', route: 'SELF_NEGOTIATION' } });
    expect((await eventsOf(story)).slice(-4)).toEqual([
      'ROUTE_LOWERED',
      'RETURNED_TO_PARTIES',
      'EVIDENCE_SEALED',
      'ACCOUNTS_COMPLETED',
    ]);
    const again = await story.reporter.do('updateFacts', { caseId, facts: { factsDisputed: 'NO' } });
    expect(again).toMatchObject({ state: 'ACCOUNTS_SEALED', route: 'SELF_NEGOTIATION' });
    const hurt = await story.reporter.do('updateFacts', { caseId, facts: { anyoneInjured: 'YES' } });
    expect(hurt).toMatchObject({ state: 'WITH_OFFICER', route: 'EMERGENCY' });
  });

  it.each([
    ['a licence that is not valid', { licence: 'INVALID' }, 'E-08'],
    ['a smell of drink', { alcoholSuspected: 'YES' }, 'E-07'],
    ['a party who wants an officer', { officerRequested: 'YES' }, 'E-16'],
    ['an open safety question', { plate: 'UNKNOWN' }, 'E-09'],
  ])('never to the parties themselves with %s', async (_what, facts, rule) => {
    const { caseId } = await Story.report(cast, { facts });
    const outcome = await cast.officer.act('lowerRoute', { caseId, route: 'SELF_NEGOTIATION', reason });
    expect(outcome).toMatchObject({ type: 'BelowLawRefusal', code: 'ROUTE_BELOW_LAW' });
    expect(demands(outcome.value)).toContain(rule);
    expect(outcome.messageZh).toContain(rule);
  });

  it('not to the insurer alone when more than one took part, and not upwards', async () => {
    const { caseId } = await Story.report(cast, { facts: { hitFacility: 'YES' } });
    const alone = await cast.officer.act('lowerRoute', { caseId, route: 'INSURER_ONLY', reason });
    expect(alone).toMatchObject({ code: 'NOT_ONE_VEHICLE' });
    const up = await cast.officer.act('lowerRoute', { caseId, route: 'GENERAL_PROCEDURE', reason });
    expect(up).toMatchObject({ code: 'ROUTE_NOT_MILDER' });
  });
});

describe('leaving the general procedure needs a second person', () => {
  const fled = () => Story.report(cast, { facts: { partyLeft: 'YES' } });
  const waiting = async (caseId: string): Promise<Json | undefined> => {
    const { loweringRequests } = await head.ask(
      '{ loweringRequests(first: 50) { edges { node { id caseId toRoute approved } } } }',
    );
    return nodes(loweringRequests).find((row) => text(row.caseId) === caseId);
  };

  it('which an officer cannot do without, and asks for only when the law lets it fall', async () => {
    const { caseId } = await fled();
    const alone = await cast.officer.act('lowerRoute', { caseId, route: 'SIMPLE_PROCEDURE', reason });
    expect(alone).toMatchObject({ code: 'ROUTE_NEEDS_APPROVAL' });
    const gone = await cast.officer.act('requestLowering', { caseId, route: 'SIMPLE_PROCEDURE', reason });
    expect(demands(gone.value)).toEqual(['E-05']);
    const back = { caseId, route: 'SIMPLE_PROCEDURE', partyReturned: true, reason };
    expect((await cast.officer.act('requestLowering', back)).kind).toBe('DONE');
    expect(await cast.officer.act('requestLowering', back)).toMatchObject({ code: 'LOWERING_OPEN' });
  });

  it('approved by the head of the unit, it goes back to an officer and is the centre’s no longer', async () => {
    const story = await fled();
    const { caseId } = story;
    await cast.officer.do('routeToCenter', { caseId, reason });
    const back = { route: 'SIMPLE_PROCEDURE', partyReturned: true, reason };
    await cast.officer.do('requestLowering', { caseId, ...back });
    const request = await waiting(caseId);
    const loweringId = text(request?.id);
    for (const who of [cast.officer, centre]) {
      const outcome = await who.act('decideLowering', { loweringId, approve: true, reason });
      expect(outcome.code).toBe('FORBIDDEN');
    }
    const unsure = await head.act('decideLowering', { loweringId, approve: true, reason });
    expect(demands(unsure.value)).toEqual(['E-05']);
    const approved = await head.act('decideLowering', { loweringId, approve: true, partyReturned: true, reason });
    expect(approved).toMatchObject({ kind: 'DONE', value: { route: 'SIMPLE_PROCEDURE', state: 'WITH_OFFICER' } });
    expect(await story.look(centre, 'id')).toBeNull();
    const twice = await head.act('decideLowering', { loweringId, approve: true, partyReturned: true, reason });
    expect(twice).toMatchObject({ code: 'LOWERING_DECIDED' });
    const seen = await story.look(cast.officer, 'lowerings { approved decisionReason decidedBy { displayName } }');
    expect(seen?.lowerings).toMatchObject([{ approved: true, decisionReason: reason }]);
  });

  it('refused, nothing changes but the record', async () => {
    const story = await fled();
    const { caseId } = story;
    await cast.officer.do('requestLowering', { caseId, route: 'SIMPLE_PROCEDURE', partyReturned: true, reason });
    const loweringId = text((await waiting(caseId))?.id);
    const refused = await head.act('decideLowering', { loweringId, approve: false, reason: '再查' });
    expect(refused).toMatchObject({ kind: 'DONE', value: { route: 'GENERAL_PROCEDURE', state: 'WITH_OFFICER' } });
    expect(await waiting(caseId)).toBeUndefined();
    expect(await eventsOf(story)).toContain('LOWERING_REFUSED');
  });

  it('is never approved by who asked for it, whatever their offices', async () => {
    const { caseId } = await fled();
    await app.platform.db.query(`update staff set roles = array['OFFICER', 'UNIT_HEAD'] where login = 'luo.ping'`);
    const both = await signInStaff(app.origin, 'luo.ping');
    await both.do('requestLowering', { caseId, route: 'SIMPLE_PROCEDURE', partyReturned: true, reason });
    const loweringId = text((await waiting(caseId))?.id);
    const outcome = await both.act('decideLowering', { loweringId, approve: true, partyReturned: true, reason });
    expect(outcome).toMatchObject({ type: 'SecondPersonRefusal', code: 'SECOND_PERSON_NEEDED' });
  });
});

describe('every decision can be made again', () => {
  it('from its stored facts and versions, with who brought it about', async () => {
    const story = await Story.report(cast, { facts: { partyLeft: 'YES' } });
    const { caseId } = story;
    await cast.officer.do('updateFacts', {
      caseId,
      facts: { military: 'YES', parties: [{ ordinal: 2, licence: 'INVALID', insuranceMark: 'ELECTRONIC' }] },
    });
    await cast.officer.do('requestLowering', { caseId, route: 'SIMPLE_PROCEDURE', partyReturned: true, reason });
    const fields = `decisions { edges { node { trigger actorLabel route ruleSetVersion policyVersion reevaluatesIdentically
      reasons { rule assumed articleZh } facts { name value source } } } }`;
    const rows = nodes((await story.look(cast.officer, fields))?.decisions);
    expect(rows.map((row) => text(row.trigger))).toEqual(['REPORT', 'FACTS', 'ROUTE_LOWERED']);
    expect(rows.map((row) => row.reevaluatesIdentically as unknown)).toEqual([true, true, true]);
    expect(rows[0]).toMatchObject({ actorLabel: '甲方', ruleSetVersion: '2026.11', policyVersion: '230600-2026.11' });
    expect(list(rows[1]?.reasons).map(({ rule }) => text(rule))).toEqual(expect.arrayContaining(['E-08', 'E-26']));
    const facts = new Map(list(rows[1]?.facts).map((fact) => [text(fact.name), fact]));
    expect(facts.get('licence')).toMatchObject({ value: 'INVALID', source: expect.stringContaining('STAFF:') });
    expect(facts.get('insuranceMark')).toMatchObject({ value: 'YES' });
    expect(facts.get('inArea')).toMatchObject({ value: 'YES', source: 'PLACE' });
    expect(facts.get('roadClass')).toMatchObject({ source: expect.stringMatching(/MAP|NOT_STATED/) });
  });

  it('and one that was tampered with does not come out the same', async () => {
    const story = await Story.report(cast);
    const { db } = app.platform;
    await db.query(
      `insert into eligibility_decision (city_code, id, case_id, decided_at, rule_set_version, policy_version, facts, outcome, trigger)
       select city_code, gen_random_uuid(), case_id, decided_at + interval '1 second', rule_set_version, policy_version,
              jsonb_set(facts, '{partyLeft,value}', '"YES"'), outcome, trigger
         from eligibility_decision where case_id = $1`,
      [story.caseId],
    );
    const rows = nodes(
      (await story.look(cast.officer, 'decisions { edges { node { reevaluatesIdentically } } }'))?.decisions,
    );
    expect(rows.map((row) => row.reevaluatesIdentically as unknown)).toEqual([true, false]);
  });

  it('lets no party state what only the police state, nor speak of the other’s car', async () => {
    const story = await Story.report(cast);
    const facts = { crimeSuspected: 'NO', parties: [{ ordinal: 2, licence: 'INVALID' }] };
    const outcome = await story.reporter.act('updateFacts', { caseId: story.caseId, facts });
    expect(list(outcome.value.fields).map(({ path }) => text(path))).toEqual([
      'facts.crimeSuspected',
      'facts.parties.0.ordinal',
    ]);
  });
});
