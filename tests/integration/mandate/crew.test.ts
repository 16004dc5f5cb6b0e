import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, signInStaff, text, type Client, type Json } from '../../support/client.ts';
import { Story } from '../slice/story.ts';
import { openRegister, type Register } from './desk.ts';

let app: TestApp;
let cast: Register;
let assessor: Client;
let staffId: string;
let auxiliaryId: string;
let unitId: string;

const crews = async (who: Client): Promise<readonly Json[]> =>
  list((await who.ask('{ crews { id callSign shift { id joint lacks members { staff { id } } } } }')).crews);
const mine = async (): Promise<Json | undefined> => (await crews(assessor)).find(({ id }) => text(id) === unitId);

beforeAll(async () => {
  app = await openTestApp();
  cast = await openRegister(app);
  assessor = await signInStaff(app.origin, 'chen.tao');
  const { rows } = await app.platform.db.query<{ login: string; id: string; unitId: string }>(
    `select s.login, s.id, k.unit_id as "unitId" from staff s join unit_crew k on k.staff_id = s.id
      where s.login in ('chen.tao', 'aux.wang') order by s.login desc`,
  );
  ({ id: staffId, unitId } = rows[0]!);
  auxiliaryId = rows[1]!.id;
}, 180_000);
afterAll(() => app.close());

describe('a crew', () => {
  it('lacking an office may sign on, but takes no orders; with both aboard it is joint', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const claim = { caseId: story.caseId };
    await assessor.do('signOffCrew', { unitId });
    expect((await assessor.act('signOffCrew', { unitId })).value.why).toBe('NOT_SIGNED_ON');

    const alone = await assessor.do('signOnCrew', { unitId, staffIds: [staffId] });
    expect(alone.shift).toMatchObject({ joint: false, lacks: ['NO_AUX'] });
    expect((await assessor.act('claimCase', claim)).code).toBe('CREW_NOT_JOINT');
    for (const status of ['EN_ROUTE', 'ON_SCENE'])
      for (const who of [assessor, cast.dispatcher])
        expect((await who.act('setUnitStatus', { unitId, status })).value.why).toBe('NOT_JOINT');

    await assessor.do('signOffCrew', { unitId });
    const both = await assessor.do('signOnCrew', { unitId, staffIds: [staffId, auxiliaryId] });
    expect(both.shift).toMatchObject({ joint: true, lacks: [] });
    await assessor.do('setUnitStatus', { unitId, status: 'EN_ROUTE' });
    await assessor.do('claimCase', claim);
  });

  it('is no longer joint the moment its assessor’s mandate is revoked', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { mandates } = await cast.officer.ask(
      '{ mandates(filter: IN_FORCE, search: "chen.tao") { edges { node { id } } } }',
    );
    for (const { node } of list(mandates?.edges))
      await cast.head.do('revokeMandate', { mandateId: node?.id, reason: '考核作弊' });
    expect((await mine())?.shift).toMatchObject({ joint: false, lacks: ['NO_MANDATE'] });
    expect((await assessor.act('claimCase', { caseId: story.caseId })).code).toBe('CREW_NOT_JOINT');
    expect((await assessor.act('setUnitStatus', { unitId, status: 'EN_ROUTE' })).value.why).toBe('NOT_JOINT');
    await cast.issue(staffId);
    expect((await mine())?.shift).toMatchObject({ joint: true });
  });

  it('has each person once: not on two units, not without oneself, not somebody of another office', async () => {
    const free = await cast.holder('jiahe.004');
    const officerId = (await app.platform.db.query<{ id: string }>(`select id from staff where login = 'luo.ping'`))
      .rows[0]!.id;
    expect((await free.client.act('signOnCrew', { unitId, staffIds: [free.staffId] })).value.why).toBe('UNIT_TAKEN');
    await assessor.do('signOffCrew', { unitId });
    expect((await free.client.act('signOnCrew', { unitId, staffIds: [auxiliaryId] })).value.why).toBe('NOT_YOURSELF');
    const foreign = await free.client.act('signOnCrew', { unitId, staffIds: [free.staffId, officerId] });
    expect(foreign.value.why).toBe('NOT_CREW_ROLE');
    const other = (await crews(cast.dispatcher)).find(({ shift }) => shift !== null)!;
    const busy = list(other.shift?.members)[0]?.staff?.id;
    const taken = await free.client.act('signOnCrew', { unitId, staffIds: [free.staffId, busy] });
    expect(taken.value.why).toBe('PERSON_TAKEN');
    expect((await free.client.act('signOffCrew', { unitId: other.id })).code).toBe('FORBIDDEN');
    await cast.dispatcher.do('signOffCrew', { unitId: other.id });
    const now = await crews(cast.dispatcher);
    expect(now.find(({ id }) => id === other.id)?.shift).toBeNull();
  });
});
