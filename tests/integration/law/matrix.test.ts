import { STEP_ACTORS, TRANSITIONS } from '../../../schema/case/state-machine.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { rolledBack } from '../../support/rolled-back.ts';
import { openCast, type Cast } from '../slice/story.ts';
import { MOVES, situationOf } from './moves.ts';
import { openCompany, prepareOpenings, type Company, type Opening } from './openings.ts';
import { openStage, type Told } from './stage.ts';

let app: TestApp;
let cast: Cast;
let company: Company;
let openings: Opening[];

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  company = await openCompany(app.origin, app.platform.db);
  openings = await prepareOpenings(cast, app.platform.db);
}, 300_000);
afterAll(() => app.close());

/** What a step may be taken as besides its own name: one mutation can approve or refuse, add facts or hand the case over. */
const CONSEQUENCES = new Set([
  'updateFacts',
  'unmaskPersonalData',
  'recordMilestone',
  'decideCorrection',
  'decideLowering',
]);

/**
 * Every move of the case's life, in every state, by everybody: what goes through is allowed to that person in that state by the
 * two tables, and every refusal says why in both languages. The table of expectations is the product's own law, not a list
 * beside it.
 *
 * @source design decision 9; domain.md 1.2
 */
it('lets nobody do in any state what the tables do not allow, and says why in both languages', async () => {
  const wrong: string[] = [];
  const through = new Set<string>();
  for (const { name, caseId, parties } of openings) {
    const people = [
      ...parties.map((actor, seat) => ({ name: `party ${seat + 1}`, actor })),
      ...company.staff,
      // Somebody of another case altogether.
      { name: 'stranger', actor: openings.find((other) => other.caseId !== caseId)!.parties[0]! },
    ];
    const known = {
      cityCode: '230600',
      caseId,
      otherCaseId: openings[0]!.caseId,
      insurerId: cast.insurers.jiahe,
      ...company,
    };
    for (const [mutation, { step, input }] of Object.entries(MOVES)) {
      for (const person of people) {
        const outcome = await rolledBack(app.platform.db, async (db) => {
          const stage = openStage(app.platform, db);
          const situation = await situationOf(db, { ...known, now: stage.platform.now() }, 0);
          return { state: situation.state, told: await stage.act(person.actor, mutation, input(situation)) };
        });
        const where = `${mutation} by ${person.name} in ${name} (${outcome.state}): ${outcome.told.code}`;
        if (outcome.told.code === 'OK') {
          through.add(mutation);
          const allowed: readonly string[] = STEP_ACTORS[step];
          const kinds = person.actor.kind === 'STAFF' ? person.actor.roles : ['PARTY'];
          const may =
            CONSEQUENCES.has(mutation) || kinds.some((kind) => allowed.includes(kind)) || step === 'FILE_CLAIMS';
          const legal = CONSEQUENCES.has(mutation) || TRANSITIONS[outcome.state][step] !== undefined;
          // Claiming what one has, reading again, or asking for the officer who is coming changes nothing.
          const repeated = ['claimCase', 'requestOfficer', 'markAgreementRead', 'markDeterminationRead'].includes(
            mutation,
          );
          if (!may || !(legal || repeated) || person.name === 'stranger') wrong.push(where);
        } else if (!isTold(outcome.told)) wrong.push(`${where} without words in both languages`);
      }
    }
  }
  expect(wrong).toEqual([]);
  // A table in which nothing ever goes through would prove nothing.
  expect(through.size).toBeGreaterThan(Object.keys(MOVES).length * 0.6);
}, 600_000);

const isTold = ({ code, messageZh, messageEn }: Told): boolean =>
  !code.startsWith('ERROR') && /\p{Script=Han}/u.test(messageZh ?? '') && /[A-Za-z]{2}/.test(messageEn ?? '');
