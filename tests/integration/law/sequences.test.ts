import fc from 'fast-check';
import { hasRole, type SignedInActor } from '../../../schema/core/actor.ts';
import { STEP_ACTORS, TRANSITIONS, type CaseState, type CaseStepType } from '../../../schema/case/state-machine.ts';
import { schema } from '../../../schema/index.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, signInStaff, text } from '../../support/client.ts';
import { unlawfulIn } from '../../support/law.ts';
import { rolledBack } from '../../support/rolled-back.ts';
import { services } from '../../support/services.ts';
import { draftInput, paperOf } from '../determination/desk.ts';
import { ACCOUNTS, openCast, Story, type Cast } from '../slice/story.ts';
import { MOVES, NO_MOVES, situationOf, type Situation } from './moves.ts';
import { actorOf, openStage } from './stage.ts';

const onServers = services.databaseUrl !== null;
/** Real servers are fast enough for the whole number; the embedded engine plays fewer, the same way. */
const STORIES = onServers ? 4_000 : 400;
/** Stories played at once, each on cases of its own: a story locks what it touches until it is undone. */
const AT_ONCE = onServers ? 4 : 1;
const STARTS = [
  'REPORTED',
  'EVIDENCE_SEALED',
  'ACCOUNTS_SEALED',
  'LIABILITY_PROPOSED',
  'AGREEMENT_DRAFTED',
  'CLOSED',
] as const;
const STAFF = [
  'lin.zhe',
  'chen.tao',
  'guo.expired',
  'luo.ping',
  'han.qing',
  'zhou.lan',
  'sun.center',
  'qian.jian',
  'he.zheng',
  'jiahe.claims',
] as const;
const MOVE_NAMES = Object.keys(MOVES);
const DAY_MS = 24 * 3_600_000;

interface Opening {
  readonly name: string;
  readonly caseId: string;
  readonly parties: readonly SignedInActor[];
}

let app: TestApp;
let cast: Cast;
let officerIds: string[];
let unitIds: string[];
let staff: { readonly name: string; readonly actor: SignedInActor }[];
/** One set of prepared cases for each story that is played at once. */
const stages: (readonly Opening[])[] = [];

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  const { db } = app.platform;
  staff = await Promise.all(
    STAFF.map(async (name) => ({ name, actor: await actorOf(db, await signInStaff(app.origin, name)) })),
  );
  officerIds = staff.filter(({ actor }) => hasRole(actor, 'OFFICER')).map(({ actor }) => actor.id);
  const units = await db.query<{ id: string }>(
    `select id from organisation where kind = 'POLICE_UNIT' order by code limit 4`,
  );
  unitIds = units.rows.map(({ id }) => id);
  for (let index = 0; index < AT_ONCE; index += 1) stages.push(await prepare());
}, 300_000);
afterAll(() => app.close());

async function prepare(): Promise<Opening[]> {
  const { db } = app.platform;
  const openings: Opening[] = [];
  const open = async (name: string, { caseId, reporter, other }: Story): Promise<void> => {
    const people = [reporter, other].filter(({ token }) => token !== null);
    openings.push({ name, caseId, parties: await Promise.all(people.map((person) => actorOf(db, person))) });
  };
  for (const name of STARTS) await open(name, await Story.at(cast, name));
  const handed = await Story.at(cast, 'ACCOUNTS_SEALED');
  await handed.reporter.do('requestOfficer', { caseId: handed.caseId, reason: '要民警' });
  await open('WITH_OFFICER', handed);
  const drafted = await Story.at(cast, 'ACCOUNTS_SEALED');
  const { caseId } = drafted;
  await drafted.reporter.do('requestOfficer', { caseId, reason: '要民警' });
  await cast.officer.do('claimCase', { caseId });
  await cast.officer.do('divertToScene', { caseId, reason: '到现场处理' });
  await open('AT_SCENE', drafted);
  const draftedToo = await Story.at(cast, 'ACCOUNTS_SEALED');
  await draftedToo.reporter.do('requestOfficer', { caseId: draftedToo.caseId, reason: '要民警' });
  await draftAtScene(draftedToo);
  await open('DETERMINATION_DRAFTED', draftedToo);
  const issued = await Story.at(cast, 'ACCOUNTS_SEALED');
  await issued.reporter.do('requestOfficer', { caseId: issued.caseId, reason: '要民警' });
  await draftAtScene(issued);
  await noteAbsent(issued);
  await open('READY_TO_SIGN', issued);
  const toServe = await Story.at(cast, 'ACCOUNTS_SEALED');
  await toServe.reporter.do('requestOfficer', { caseId: toServe.caseId, reason: '要民警' });
  await draftAtScene(toServe);
  await noteAbsent(toServe);
  await cast.officer.do('signDetermination', await paperOf(toServe));
  await toServe.until((one) => one.determination?.pdfUrl !== null, 'determination { pdfUrl }', cast.officer);
  await open('DETERMINATION_ISSUED', toServe);
  const guided = await Story.at(cast, 'ACCOUNTS_SEALED');
  await cast.assessor.do('claimCase', { caseId: guided.caseId });
  await open('GUIDED', guided);
  await open('INTAKE_REVIEW', await Story.report(cast, { facts: { sceneCleared: 'YES' } }));
  const single = await Story.report(cast, { facts: { motorVehicles: 1 } });
  await single.photograph();
  await single.reporter.do('sealAccount', { caseId: single.caseId, ...ACCOUNTS.first });
  await open('SINGLE', single);
  return openings;
}

/** The officer goes to the scene and drafts there, beside the running recorder. */
async function draftAtScene(story: Story): Promise<void> {
  const { caseId } = story;
  await cast.officer.do('claimCase', { caseId });
  await cast.officer.do('divertToScene', { caseId, reason: '到现场处理' });
  await cast.officer.do('draftDetermination', await draftInput(story, { recorderNo: 'B0001' }));
}
async function noteAbsent(story: Story): Promise<void> {
  const { determinationId } = await paperOf(story);
  for (const { id } of list((await story.look(cast.officer, 'parties { id }'))?.parties)) {
    const note = { determinationId, partyId: text(id), why: 'ABSENT', reason: '已离开' };
    await cast.officer.do('noteDeterminationRefusal', note);
  }
}

it('tries every mutation there is, or says why not', () => {
  const all = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(all.filter((name) => !(name in MOVES) && !NO_MOVES.includes(name))).toEqual([]);
});

/**
 * Who (an index), what, how, and how much time passes before. Every other attempt is one that the tables allow to somebody,
 * so that stories get far; the rest is what nobody should try.
 */
const move = fc.record({
  sensible: fc.boolean(),
  who: fc.nat({ max: 99 }),
  what: fc.nat({ max: 999 }),
  how: fc.nat({ max: 9_999 }),
  later: fc.constantFrom(0, 0, 0, 0, 60_000, 3 * 3_600_000, 40 * DAY_MS),
});
const story = fc.record({
  opening: fc.nat({ max: 99 }),
  moves: fc.array(move, { minLength: 1, maxLength: 12, size: 'max' }),
});

type Played = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

const possibleIn = (state: CaseState): readonly string[] => {
  const possible = MOVE_NAMES.filter((mutation) => TRANSITIONS[state][MOVES[mutation]!.step] !== undefined);
  return possible.length === 0 ? MOVE_NAMES : possible;
};
/** Whom the tables allow a step; of staff, if somebody has the case, that one. */
function mayTake(actor: SignedInActor, step: CaseStepType, { claimedBy }: Situation): boolean {
  const allowed: readonly string[] = STEP_ACTORS[step];
  if (actor.kind !== 'STAFF') return allowed.includes('PARTY');
  return actor.roles.some((role) => allowed.includes(role)) && (claimedBy === null || claimedBy === actor.id);
}

/**
 * Whatever a mix of people tries, in any order, at any time, nothing is reached that the law forbids: not a state, not a
 * document, not a record by somebody who may not. Shrinks to a story that can be read.
 *
 * @source domain.md 1.1, 2, 3.2; design decisions 5, 6, 8, 9
 */
it('no mix of people reaches what the law forbids, whatever they try', async () => {
  const accepted = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(story, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (stories) => {
      const played = await Promise.all(stories.map((one, index) => play(one, stages[index]!, accepted)));
      const unlawful = played.filter(({ breaches }) => breaches.length > 0);
      if (unlawful.length === 0) return;
      throw new Error(unlawful.map(({ breaches, told }) => [...breaches, '', ...told].join('\n')).join('\n\n'));
    }),
    { numRuns: Math.ceil(STORIES / AT_ONCE) },
  );
  // A run in which a move never succeeds proves nothing about it.
  expect(accepted.size).toBeGreaterThan(MOVE_NAMES.length * (onServers ? 0.8 : 0.4));
}, 1_200_000);

async function play(
  { opening, moves }: Played,
  openings: readonly Opening[],
  accepted: Map<string, number>,
): Promise<{ breaches: string[]; told: string[] }> {
  const { name, caseId, parties } = openings[opening % openings.length]!;
  const told: string[] = [`from ${name}`];
  const breaches = await rolledBack(app.platform.db, async (db) => {
    const stage = openStage(app.platform, db);
    const others = { otherCaseId: openings[0]!.caseId, insurerId: cast.insurers.jiahe, officerIds, unitIds };
    const known = { cityCode: '230600', caseId, ...others };
    const people = [...parties.map((actor, seat) => ({ name: `party ${seat}`, actor })), ...staff];
    for (const { sensible, who, what, how, later } of moves) {
      stage.advance(later);
      const situation = await situationOf(db, { ...known, now: stage.platform.now() }, how);
      const mutations = sensible ? possibleIn(situation.state) : MOVE_NAMES;
      const mutation = mutations[what % mutations.length]!;
      const { step, input: inputOf } = MOVES[mutation]!;
      const entitled = sensible ? people.filter(({ actor }) => mayTake(actor, step, situation)) : people;
      const person = (entitled.length === 0 ? people : entitled)[who % Math.max(1, entitled.length)]!;
      const input = inputOf(situation);
      const code = await stage.act(person.actor, mutation, input);
      told.push(`${person.name} ${mutation} ${JSON.stringify(input).slice(0, 120)} → ${code}`);
      if (code.startsWith('ERROR')) return [`${mutation} by ${person.name}: ${code}`];
      if (code === 'OK') {
        accepted.set(mutation, (accepted.get(mutation) ?? 0) + 1);
        await stage.work();
      }
    }
    return unlawfulIn(db, '230600', caseId);
  });
  return { breaches, told };
}
