import { hasRole, type SignedInActor } from '../../../schema/core/actor.ts';
import type { Database } from '../../../schema/core/database.ts';
import { list, signInStaff, text } from '../../support/client.ts';
import { draftInput, paperOf } from '../determination/desk.ts';
import { ACCOUNTS, Story, type Cast } from '../slice/story.ts';
import { actorOf } from './stage.ts';

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

export interface Person {
  readonly name: string;
  readonly actor: SignedInActor;
}
export interface Opening {
  readonly name: string;
  readonly caseId: string;
  readonly parties: readonly SignedInActor[];
}

/** Staff of every kind that works on cases, and what their moves may name. */
export interface Company {
  readonly staff: readonly Person[];
  readonly officerIds: readonly string[];
  readonly unitIds: readonly string[];
}
export async function openCompany(origin: string, db: Database): Promise<Company> {
  const staff = await Promise.all(
    STAFF.map(async (name) => ({ name, actor: await actorOf(db, await signInStaff(origin, name)) })),
  );
  const units = await db.query<{ id: string }>(
    `select id from organisation where kind = 'POLICE_UNIT' order by code limit 4`,
  );
  return {
    staff,
    officerIds: staff.filter(({ actor }) => hasRole(actor, 'OFFICER')).map(({ actor }) => actor.id),
    unitIds: units.rows.map(({ id }) => id),
  };
}

/** Cases in every state from which something can be tried, each brought there through the public API. */
export async function prepareOpenings(cast: Cast, db: Database): Promise<Opening[]> {
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
  await draftAtScene(cast, draftedToo);
  await open('DETERMINATION_DRAFTED', draftedToo);
  const issued = await Story.at(cast, 'ACCOUNTS_SEALED');
  await issued.reporter.do('requestOfficer', { caseId: issued.caseId, reason: '要民警' });
  await draftAtScene(cast, issued);
  await noteAbsent(cast, issued);
  await open('READY_TO_SIGN', issued);
  const toServe = await Story.at(cast, 'ACCOUNTS_SEALED');
  await toServe.reporter.do('requestOfficer', { caseId: toServe.caseId, reason: '要民警' });
  await draftAtScene(cast, toServe);
  await noteAbsent(cast, toServe);
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
async function draftAtScene(cast: Cast, story: Story): Promise<void> {
  const { caseId } = story;
  await cast.officer.do('claimCase', { caseId });
  await cast.officer.do('divertToScene', { caseId, reason: '到现场处理' });
  await cast.officer.do('draftDetermination', await draftInput(story, { recorderNo: 'B0001' }));
}
async function noteAbsent(cast: Cast, story: Story): Promise<void> {
  const { determinationId } = await paperOf(story);
  for (const { id } of list((await story.look(cast.officer, 'parties { id }'))?.parties)) {
    const note = { determinationId, partyId: text(id), why: 'ABSENT', reason: '已离开' };
    await cast.officer.do('noteDeterminationRefusal', note);
  }
}
