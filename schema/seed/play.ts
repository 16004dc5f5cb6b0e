import { createHash } from 'node:crypto';
import { reportAccident, routeCase, updateFacts } from '../accident/service.ts';
import { IssueAgreement } from '../agreement/jobs.ts';
import { draftAgreement, markAgreementRead, signAgreement } from '../agreement/service.ts';
import { acknowledgeClaim } from '../claim/service.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { DeriveViews } from '../evidence/jobs.ts';
import { completePhotoUpload, confirmRoadCleared, requestPhotoUpload } from '../evidence/service.ts';
import { answerProposal, proposeLiability } from '../liability/service.ts';
import { claimCase } from '../mandate/claiming.ts';
import { SendNotice } from '../notice/jobs.ts';
import { createInvitation, joinCase, sealAccount, submitPartyDetails } from '../party/service.ts';
import type { DemoCase, DemoOrdinal, DemoParty, DemoStep } from './demo-case.ts';
import { pictureOf, strokesFor } from './pictures.ts';
import * as stage from './stage.ts';

/** What a step of a story works with. */
interface Scene {
  readonly platform: Platform;
  readonly story: DemoCase;
  readonly caseId: string;
  readonly moment: Date;
  /** The same for the same step of the same story, whenever it is told. */
  readonly key: (detail: string) => string;
  party(ordinal: DemoOrdinal): Promise<Caller>;
  staff(login: string): Promise<Caller>;
  standing(): Promise<stage.Standing>;
}

/**
 * Tells one story from the report to where it stops, with the real commands, each at its own time before `seededAt`.
 * Telling it again repeats nothing: the commands know their idempotency keys.
 *
 * @throws Error when the platform makes something else of it than the story expects; and whatever the commands refuse
 */
export async function playStory(platform: Platform, story: DemoCase, seededAt: Date): Promise<{ caseId: string }> {
  const { cityCode } = platform.settings;
  const before = (minutes: number): Date => new Date(seededAt.getTime() - minutes * 60_000);
  const reporter = await stage.driverActor(platform.db, cityCode, story.parties[0].phone);
  const reportedAt = before(story.reportedMinutesAgo);
  const { position, ...place } = story.place;
  const { caseId } = await reportAccident(
    stage.callerAt(platform, reportedAt, reporter, 'demo'),
    `demo-${story.key}-report`,
    {
      occurredAt: before(story.occurredMinutesAgo),
      place: {
        ...place,
        longitude: position[0],
        latitude: position[1],
        crs: 'WGS84',
        measuredAt: reportedAt,
        kilometrePost: null,
      },
      weather: story.weather,
      facts: story.facts,
      party: await detailsOf(platform, story.parties[0]),
    },
  );
  await behindTheScenes(platform, caseId, reportedAt);
  for (const [index, step] of story.steps.entries()) {
    const moment = before(step.minutesAgo);
    const caller = (actor: Caller['actor']): Caller => stage.callerAt(platform, moment, actor, 'demo');
    await play(step, {
      platform,
      story,
      caseId,
      moment,
      key: (detail) => `demo-${story.key}-${index}-${detail}`,
      party: async (ordinal) =>
        caller(await stage.driverActor(platform.db, cityCode, story.parties[ordinal - 1]!.phone)),
      staff: async (login) => caller(await stage.staffActor(platform.db, cityCode, login)),
      standing: () => stage.standingOf(platform.db, cityCode, caseId),
    });
    await behindTheScenes(platform, caseId, moment);
  }
  refuseOtherEnd(story, await stage.standingOf(platform.db, cityCode, caseId));
  return { caseId };
}

function refuseOtherEnd({ key, expected }: DemoCase, { state, route, sceneDuty }: stage.Standing): void {
  const [wanted, came] = [expected, { state, route, sceneDuty }].map(
    (end) => `${end.route}, ${end.sceneDuty}, ${end.state}`,
  );
  if (wanted !== came) throw new Error(`Expected the demo story ${key} to end as ${wanted} but it ended as ${came}`);
}

async function detailsOf({ db, settings }: Platform, { insurerCode, ...party }: DemoParty) {
  return { ...party, insurerId: await stage.insurerId(db, settings.cityCode, insurerCode) };
}

async function play(step: DemoStep, scene: Scene): Promise<unknown> {
  const { caseId, key } = scene;
  switch (step.command) {
    case 'UPLOAD_PHOTOS':
      for (const slot of step.slots) await uploadPhoto(scene, await scene.party(step.party), slot);
      return;
    case 'CONFIRM_ROAD_CLEARED':
      return confirmRoadCleared(await scene.party(step.party), key('cleared'), { caseId });
    case 'JOIN':
      return join(scene);
    case 'SEAL_ACCOUNT':
      return sealAccount(await scene.party(step.party), key('account'), { caseId, ...step.account });
    case 'UPDATE_FACTS':
      return updateFacts(await scene.party(step.party), key('facts'), { caseId, facts: step.facts });
    case 'CLAIM_CASE':
      return claimCase(await scene.staff(step.login), key('claim'), { caseId });
    case 'PROPOSE_LIABILITY': {
      const { partyIds } = await scene.standing();
      const grades = partyIds.map((partyId, index) => ({
        partyId,
        grade: step.grades[index] ?? ('UNDETERMINED' as const),
      }));
      const { patternId, note } = step;
      return proposeLiability(await scene.staff(step.login), key('propose'), { caseId, patternId, grades, note });
    }
    case 'ANSWER_PROPOSAL': {
      const { proposalId } = await scene.standing();
      return answerProposal(await scene.party(step.party), key('answer'), {
        caseId,
        proposalId: proposalId ?? '',
        answer: step.answer,
        guideSeen: true,
      });
    }
    case 'DRAFT_AGREEMENT': {
      const { factsText, performance, accidentForm } = step;
      return draftAgreement(await scene.staff(step.login), key('draft'), {
        caseId,
        factsText,
        performance,
        accidentForm,
      });
    }
    case 'READ_AND_SIGN':
      return readAndSign(scene, step.party);
    case 'ACKNOWLEDGE_CLAIM': {
      const clerk = await scene.staff(step.login);
      if (clerk.actor.kind !== 'STAFF') throw new Error(`${step.login} is not staff`);
      const { db, settings } = scene.platform;
      const claimId = await stage.claimIdOf(db, settings.cityCode, caseId, clerk.actor.organisationId);
      return acknowledgeClaim(clerk, key('acknowledge'), { claimId });
    }
    case 'ROUTE_TO_CENTER':
      return routeCase(await scene.staff(step.login), key('center'), { caseId, reason: step.reason }, 'CENTER');
  }
}

/** As the phone does it: ask, send the bytes, say that they are there. */
async function uploadPhoto(
  { platform, story, caseId, moment, key }: Scene,
  driver: Caller,
  slot: string,
): Promise<void> {
  const { db, store, settings } = platform;
  const bytes = await pictureOf(story, slot);
  const { photoId, upload } = await requestPhotoUpload(driver, key(`${slot}-request`), {
    caseId,
    slot,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.byteLength,
    contentType: 'image/jpeg',
    takenAt: new Date(moment.getTime() - 20_000),
    position: { longitude: story.place.position[0], latitude: story.place.position[1], crs: 'WGS84', accuracyM: 8 },
  });
  if (upload === null || (await stage.isSealed(db, settings.cityCode, photoId))) return;
  await store.write(`incoming/${settings.cityCode}/${photoId}`, bytes, 'image/jpeg');
  await completePhotoUpload(driver, key(`${slot}-complete`), { photoId });
}

async function join(scene: Scene): Promise<void> {
  const { caseId, key, platform, story } = scene;
  const { token, pin } = await createInvitation(await scene.party(1), key('invite'), { caseId });
  const other = await scene.party(2);
  await joinCase(other, key('join'), { token, pin, transport: 'BEARER' }, null);
  const details = await detailsOf(platform, story.parties[1]);
  await submitPartyDetails(other, key('details'), { caseId, ...details });
}

async function readAndSign(scene: Scene, ordinal: DemoOrdinal): Promise<void> {
  const { agreementId, contentHash } = await scene.standing();
  if (agreementId === null || contentHash === null) throw new Error(`${scene.story.key} has no agreement to sign`);
  const driver = await scene.party(ordinal);
  const strokes = strokesFor(scene.story.parties[ordinal - 1]!.name);
  await markAgreementRead(driver, scene.key('read'), { agreementId });
  await signAgreement(driver, scene.key('sign'), { agreementId, contentHash, strokes });
}

/** Does what the commands left to jobs, at the story's time; asked of the database, so that nothing is lost with a process. */
async function behindTheScenes(platform: Platform, caseId: string, moment: Date): Promise<void> {
  const { cityCode } = platform.settings;
  const then = stage.atMoment(platform, moment);
  // The paper queues more messages, hence more than one round.
  for (let round = 0; round < 4; round += 1) {
    const undone = await stage.undoneWork(platform.db, cityCode, caseId);
    if (undone.length === 0) return;
    for (const { kind, id } of undone) {
      if (kind === 'VIEWS') await DeriveViews.handle(then, { cityCode, photoId: id });
      else if (kind === 'PAPER') await IssueAgreement.handle(then, { cityCode, caseId, agreementId: id });
      else await SendNotice.handle(then, { cityCode, messageId: id });
    }
  }
  throw new Error(`The background work of case ${caseId} does not come to an end`);
}
