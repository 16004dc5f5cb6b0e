import fc from 'fast-check';
import type { SignedInActor } from '../../../schema/core/actor.ts';
import { STEP_ACTORS, TRANSITIONS, type CaseState, type CaseStepType } from '../../../schema/case/state-machine.ts';
import { schema } from '../../../schema/index.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { unlawfulIn } from '../../support/law.ts';
import { rolledBack } from '../../support/rolled-back.ts';
import { services } from '../../support/services.ts';
import { openCast, type Cast } from '../slice/story.ts';
import { MOVES, NO_MOVES, situationOf, type Situation } from './moves.ts';
import { openCompany, prepareOpenings, type Company, type Opening } from './openings.ts';
import { openStage } from './stage.ts';

const onServers = services.databaseUrl !== null;
/** Real servers are fast enough for the whole number; the embedded engine plays fewer, the same way. */
const STORIES = onServers ? 4_000 : 400;
/** Stories played at once, each on cases of its own: a story locks what it touches until it is undone. */
const AT_ONCE = onServers ? 4 : 1;
const MOVE_NAMES = Object.keys(MOVES);
const DAY_MS = 24 * 3_600_000;

let app: TestApp;
let cast: Cast;
let company: Company;
/** One set of prepared cases for each story that is played at once. */
const stages: (readonly Opening[])[] = [];

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  company = await openCompany(app.origin, app.platform.db);
  for (let index = 0; index < AT_ONCE; index += 1) stages.push(await prepareOpenings(cast, app.platform.db));
}, 300_000);
afterAll(() => app.close());

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
    const others = { otherCaseId: openings[0]!.caseId, insurerId: cast.insurers.jiahe, ...company };
    const known = { cityCode: '230600', caseId, ...others };
    const people = [...parties.map((actor, seat) => ({ name: `party ${seat}`, actor })), ...company.staff];
    for (const { sensible, who, what, how, later } of moves) {
      stage.advance(later);
      const situation = await situationOf(db, { ...known, now: stage.platform.now() }, how);
      const mutations = sensible ? possibleIn(situation.state) : MOVE_NAMES;
      const mutation = mutations[what % mutations.length]!;
      const { step, input: inputOf } = MOVES[mutation]!;
      const entitled = sensible ? people.filter(({ actor }) => mayTake(actor, step, situation)) : people;
      const person = (entitled.length === 0 ? people : entitled)[who % Math.max(1, entitled.length)]!;
      const input = inputOf(situation);
      const { code } = await stage.act(person.actor, mutation, input);
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
