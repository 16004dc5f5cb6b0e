import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, nodes, signInStaff, text, type Json } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

const MINUTE = 60_000;
const FIELDS = 'parties { ordinal name phone licenceNo policyNo unmaskable unmasked { field until } }';
let app: TestApp;
let cast: Cast;
let closed: Story;
let jiahe: Client;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  closed = await Story.at(cast, 'CLOSED');
  jiahe = await signInStaff(app.origin, 'jiahe.claims');
}, 300_000);
afterAll(() => app.close());

const second = async (who: Client): Promise<Json> => list((await closed.look(who, FIELDS))?.parties)[1]!;
const input = (more: object = {}) => ({
  caseId: closed.caseId,
  partyOrdinal: 2,
  fields: ['PHONE'],
  reason: '核对回访电话',
  ...more,
});

it('shows the asked fields, to the person who asked, until the time is over', async () => {
  const before = await second(cast.officer);
  expect(text(before.phone)).toContain('****');
  await cast.officer.do('unmaskPersonalData', input({ fields: ['PHONE', 'NAME'] }));
  const shown = await second(cast.officer);
  expect(shown).toMatchObject({ name: '欧阳海燕', licenceNo: before.licenceNo, policyNo: before.policyNo });
  expect(text(shown.phone)).toMatch(/^1\d{10}$/);
  const until = new Date(text(list(shown.unmasked)[0]?.until)).getTime() - app.platform.now().getTime();
  expect(Math.round(until / MINUTE)).toBe(15);

  const colleague = await signInStaff(app.origin, 'han.qing');
  expect(await second(colleague)).toMatchObject({ name: before.name, phone: before.phone, unmasked: [] });
  app.advance(15 * MINUTE + 1_000);
  expect(await second(cast.officer)).toEqual(before);
});

it('is an event of the case and a record of the audit, with fields and reason and never a value', async () => {
  const { rows } = await app.platform.db.query<{ detail: string }>(
    `select payload::text as detail from case_event where case_id = $1 and type = 'PERSONAL_DATA_UNMASKED'
     union all select detail::text from audit_event where type = 'PERSONAL_DATA_UNMASKED'`,
    [closed.caseId],
  );
  expect(rows).toHaveLength(2);
  for (const { detail } of rows) {
    expect(detail).toContain('核对回访电话');
    expect(detail).toContain('phone');
    expect(detail).not.toMatch(/1\d{10}|欧阳海燕/);
  }
});

it.each([
  [{ reason: '' }, 'INVALID_INPUT'],
  [{ reason: '看看' }, 'INVALID_INPUT'],
  [{ fields: [] }, 'INVALID_INPUT'],
  [{ partyOrdinal: 5 }, 'NOT_FOUND'],
])('is refused for %j: %s', async (more, code) => {
  expect((await cast.officer.act('unmaskPersonalData', input(more))).code).toBe(code);
});

it('gives each office what its work needs: a supervisor calls back, and needs no licence number', async () => {
  const supervisor = await signInStaff(app.origin, 'qian.jian');
  expect((await second(supervisor)).unmaskable).toEqual(['NAME', 'PHONE']);
  expect((await supervisor.act('unmaskPersonalData', input({ fields: ['LICENCE_NO'] }))).code).toBe(
    'FIELD_NOT_OF_ROLE',
  );
  expect((await supervisor.act('unmaskPersonalData', input())).kind).toBe('DONE');
});

it('gives an insurer the data of its own insured, and not of the other side of the same accident', async () => {
  const parties = list((await closed.look(jiahe, 'parties { ordinal insurer { code } unmaskable }'))?.parties);
  const own = parties.find(({ insurer }) => (insurer?.code as unknown) === 'JIAH');
  const other = parties.find(({ insurer }) => (insurer?.code as unknown) !== 'JIAH');
  expect([list(own?.unmaskable).length, list(other?.unmaskable).length]).toEqual([4, 0]);
  expect((await jiahe.act('unmaskPersonalData', input({ partyOrdinal: own?.ordinal }))).kind).toBe('DONE');
  expect((await jiahe.act('unmaskPersonalData', input({ partyOrdinal: other?.ordinal }))).code).toBe('NOT_OWN_INSURED');
});

it('in bulk is told to the supervisor and the auditor, once a day and person', async () => {
  for (let times = 0; times < 22; times += 1)
    await jiahe.do('unmaskPersonalData', input({ partyOrdinal: 1 })).catch(() => undefined);
  for (let times = 0; times < 22; times += 1) await cast.officer.do('unmaskPersonalData', input());
  for (const login of ['qian.jian', 'auditor']) {
    const who = await signInStaff(app.origin, login);
    const { accessAlerts } = await who.ask('{ accessAlerts { edges { node { counted staff { badgeNo } } } } }');
    const officers = nodes(accessAlerts).filter(({ staff }) => (staff?.badgeNo as unknown) === 'E06001');
    expect(officers).toHaveLength(1);
    expect(officers[0]?.counted).toBeGreaterThan(20);
  }
});

it('cannot be taken back or stretched in the database', async () => {
  const { db } = app.platform;
  await expect(db.query(`update unmasking set until = until + interval '1 day'`)).rejects.toThrow();
  await expect(db.query('delete from unmasking')).rejects.toThrow();
  await expect(db.query(`update sign_in_record set outcome = 'SIGNED_IN'`)).rejects.toThrow();
});
