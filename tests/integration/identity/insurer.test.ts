import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, nodes, signInStaff, text } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

/** An insurer sees the cases of its own insured, on every path and never another. */
let app: TestApp;
let cast: Cast;
let ours: Story;
let foreign: Client;
let foreignDispatch: Client;
let ownDispatch: Client;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  await app.platform.db.query(
    `update staff set password_hash = (select password_hash from staff where login = 'lin.zhe') where login in ('tongtai.claims', 'anyuan.claims')`,
  );
  const dispatcher = async (login: string): Promise<Client> => {
    await app.platform.db.query(`update staff set roles = '{DISPATCH_INS}' where login = $1`, [login]);
    return signInStaff(app.origin, login);
  };
  foreignDispatch = await dispatcher('anyuan.claims');
  foreign = await signInStaff(app.origin, 'tongtai.claims');
  ours = await Story.at(cast, 'CLOSED');
  ownDispatch = await dispatcher('beichen.claims');
}, 300_000);
afterAll(() => app.close());

const photosOf = async (): Promise<string[]> => {
  const { rows } = await app.platform.db.query<{ id: string }>('select id from evidence_photo where case_id = $1', [
    ours.caseId,
  ]);
  return rows.map(({ id }) => id);
};

it('by id, by number and in lists another insurer finds nothing', async () => {
  for (const who of [foreign, foreignDispatch]) {
    expect(await ours.look(who, 'id')).toBeNull();
  }
  const { claimInbox } = await foreign.ask('{ claimInbox { edges { node { caseNo } } } }');
  expect(nodes(claimInbox)).toEqual([]);
  const { dispatchBoard } = await foreignDispatch.ask('{ dispatchBoard { cases { id } recentEvents { caseId } } }');
  expect([dispatchBoard?.cases, dispatchBoard?.recentEvents]).toEqual([[], []]);
});

it('photos and papers are not found by another insurer, and are by the own one', async () => {
  const [photo = ''] = await photosOf();
  const { rows } = await app.platform.db.query<{ id: string }>('select id from agreement where case_id = $1', [
    ours.caseId,
  ]);
  const jiahe = await signInStaff(app.origin, 'jiahe.claims');
  for (const path of [`/evidence/${photo}/original`, `/documents/${rows[0]!.id}.pdf`]) {
    for (const who of [foreign, foreignDispatch, new Client(app.origin)])
      expect((await who.file(path)).status).toBe(404);
    expect((await jiahe.file(path)).status).toBe(200);
  }
});

it('another insurer cannot follow the case live', async () => {
  for (const who of [foreign, foreignDispatch]) {
    const response = await fetch(`${app.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${who.token}`,
      },
      body: JSON.stringify({ query: `subscription { caseChanged(caseId: "${ours.caseId}") { id } }` }),
    });
    const told = await response.text();
    expect(told).toContain('NOT_FOUND');
    expect(told).not.toContain(`"id":"${ours.caseId}"`);
  }
});

it('a dispatcher of the own insurer sees own insured on the board from the report on, and only its own crews', async () => {
  const open = await Story.at(cast, 'ACCOUNTS_SEALED');
  const board = async (who: Client) =>
    (await who.ask('{ dispatchBoard { cases { id } units { id crew { organisation { code } } } reportedToday } }'))
      .dispatchBoard;
  const own = await board(ownDispatch);
  expect(list(own?.cases).map(({ id }) => text(id))).toContain(open.caseId);
  for (const unit of list(own?.units)) {
    expect(list(unit.crew).map(({ organisation }) => organisation?.code as unknown)).toContain('BEIC');
  }
  expect(list((await board(foreignDispatch))?.cases)).toEqual([]);
  // The figures of the whole city are the police's.
  expect([own?.reportedToday, (await board(foreignDispatch))?.reportedToday]).toEqual([expect.any(Number), 0]);
});
