import { createHash } from 'node:crypto';
import { distanceM, isPlausible, toWgs84, type CoordinateSystem } from '../../geo/coordinates.ts';
import type { SignedUpload } from '../../media/object-store.ts';
import { DUTY_TEXTS } from '../accident/labels.ts';
import { assertAmong } from '../access/actions.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { isVisibleCase } from '../access/visibility.ts';
import { assertClaimedByActor } from '../case/claiming.ts';
import { holdCase, partyLabel, takeStep, type HeldCase } from '../case/service.ts';
import { STEP_ACTORS, stepsFrom, transition } from '../case/state-machine.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal, UnauthenticatedError, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { requireMandate } from '../mandate/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { completeAccountsIfReady } from '../party/service.ts';
import { PhotoRefusal, SlotSealedRefusal } from './errors.ts';
import { DeriveViews } from './jobs.ts';
import * as queries from './queries.ts';
import { reaching, receivePhoto } from './receive.ts';
import { CLEARANCE_SLOTS, findSlot } from './slots.ts';

export { findSealedSlots as photoSlotsOf } from './queries.ts';

export const MAX_PHOTOS_PER_CASE = 80;
/** A slow upload on a weak network still gets through; a leaked address soon does not. */
const UPLOAD_VALID_S = 30 * 60;

export interface UploadRequest {
  readonly caseId: string;
  readonly slot: string;
  /** Hex SHA-256 of the bytes, computed on the phone before sending. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly takenAt: Date | null;
  /** Where the phone was; browsers strip EXIF positions, so the phone says it itself. */
  readonly position: {
    readonly longitude: number;
    readonly latitude: number;
    readonly crs: CoordinateSystem;
    readonly accuracyM: number | null;
  } | null;
}

export interface UploadTicket {
  readonly photoId: string;
  readonly caseId: string;
  /** Null when the very same photo is sealed already: nothing to send. */
  readonly upload: SignedUpload | null;
}

/**
 * Registers a photo and gives the signed address to send its bytes to.
 *
 * @throws SlotSealedRefusal, PhotoRefusal (too large, too many), InvalidInputRefusal, MandateRefusal for staff
 */
export async function requestPhotoUpload(caller: Caller, key: string, input: UploadRequest): Promise<UploadTicket> {
  const { settings, store } = caller.platform;
  const answer = await runCommand(caller, { name: 'requestPhotoUpload', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'UPLOAD_PHOTO');
    transition(held.row.state, 'UPLOAD_PHOTO');
    checkUpload(input, settings.maxPhotoBytes);
    if (command.actor.kind === 'STAFF') await requireMandate(command, held.row, 'CAPTURE_EVIDENCE');
    const { tx, now } = command;
    const { cityCode, id: caseId } = held.row;
    const sealed = await queries.findSealedPhotosOf(tx, cityCode, [caseId]);
    const same = sealed.find((photo) => hex(photo.sha256) === input.sha256.toLowerCase() && photo.slot === input.slot);
    if (same !== undefined) return { photoId: same.id, caseId, stored: true };
    refuseSealedSlot(sealed, input.slot, held.ownParty?.id ?? null);
    if ((await queries.countPhotos(tx, cityCode, caseId)) >= MAX_PHOTOS_PER_CASE)
      throw new PhotoRefusal('PHOTO_LIMIT_REACHED');
    const id = newId();
    const at = input.position;
    // A phone without a fix says 0, 0: the photo counts all the same, only its distance is not known.
    const wgs84 =
      at !== null && isPlausible([at.longitude, at.latitude]) ? toWgs84([at.longitude, at.latitude], at.crs) : null;
    await queries.insertPhoto(tx, {
      cityCode,
      id,
      caseId,
      partyId: held.ownParty?.id ?? null,
      slot: input.slot,
      expectedSha256: Buffer.from(input.sha256, 'hex'),
      expectedBytes: input.sizeBytes,
      contentType: input.contentType,
      takenAt: input.takenAt,
      deviceLongitude: at?.longitude ?? null,
      deviceLatitude: at?.latitude ?? null,
      deviceCrs: at?.crs ?? null,
      deviceAccuracyM: at?.accuracyM ?? null,
      distanceM: wgs84 === null ? null : distanceM(wgs84, [held.row.longitude, held.row.latitude]),
      requestedAt: now,
      incomingKey: `incoming/${cityCode}/${id}`,
    });
    return { photoId: id, caseId, stored: false };
  });
  if (answer.stored) return { photoId: answer.photoId, caseId: answer.caseId, upload: null };
  const upload = await reaching(() =>
    store.signUpload(`incoming/${caller.actor.cityCode}/${answer.photoId}`, UPLOAD_VALID_S),
  );
  return { photoId: answer.photoId, caseId: answer.caseId, upload };
}

const hex = (bytes: Uint8Array | null): string => (bytes === null ? '' : Buffer.from(bytes).toString('hex'));

function checkUpload(input: UploadRequest, maxBytes: number): void {
  const problems: FieldProblem[] = [];
  if (findSlot(input.slot) === undefined) {
    problems.push({
      path: 'slot',
      messageZh: `没有 ${input.slot} 这个照片位`,
      messageEn: `There is no photo slot ${input.slot}`,
    });
  }
  if (!/^[0-9a-fA-F]{64}$/.test(input.sha256)) {
    problems.push({
      path: 'sha256',
      messageZh: '照片指纹应为 64 位十六进制',
      messageEn: 'sha256 must be 64 hexadecimal digits',
    });
  }
  if (input.sizeBytes < 1)
    problems.push({ path: 'sizeBytes', messageZh: '照片是空的', messageEn: 'The photo is empty' });
  if (input.contentType.length > 100)
    problems.push({
      path: 'contentType',
      messageZh: '文件类型最多 100 个字符',
      messageEn: 'contentType has at most 100 characters',
    });
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  if (input.sizeBytes > maxBytes) throw new PhotoRefusal('PHOTO_TOO_LARGE', `≤ ${maxBytes}`, String(input.sizeBytes));
}

function refuseSealedSlot(sealed: readonly queries.PhotoRow[], slot: string, partyId: string | null): void {
  const kind = findSlot(slot);
  if (kind === undefined || slot === 'PH-L') return;
  const taken = sealed.some(
    (photo) => photo.slot === slot && (CLEARANCE_SLOTS.includes(slot) || photo.partyId === partyId),
  );
  if (taken) throw new SlotSealedRefusal(slot, kind.nameZh, kind.nameEn);
}

/**
 * The phone says that the bytes are there. They are read back, proven, sealed under their hash, and only then is the
 * photo acknowledged. The last missing photo of the minimum seals the evidence: the road may be cleared.
 *
 * @throws PhotoRefusal (not there, other bytes, not a photo…), SlotSealedRefusal when another photo was faster
 */
export async function completePhotoUpload(
  caller: Caller,
  key: string,
  input: { photoId: string },
): Promise<{ caseId: string }> {
  const { platform, actor } = caller;
  const photo = await findOwnPhoto(caller, input.photoId);
  if (photo.state === 'SEALED') return { caseId: photo.caseId };
  if (photo.state === 'REFUSED') throw new PhotoRefusal('PHOTO_REFUSED_BEFORE');

  const received = await receivePhoto(platform.store, platform.settings, {
    key: photo.incomingKey,
    sha256: photo.expectedSha256,
    sizeBytes: Number(photo.expectedBytes),
  }).catch(async (error: unknown) => {
    if (!(error instanceof PhotoRefusal)) throw error;
    // The same request sent twice: the other one was faster and has tidied the upload away.
    const current = await queries.findPhoto(platform.db, actor.cityCode, photo.id);
    if (current?.state === 'SEALED') return null;
    if (error.final) {
      await queries.markRefused(platform.db, actor.cityCode, photo.id, error.code);
      await platform.store.discard(photo.incomingKey).catch((cause: unknown) => {
        platform.log.warn({ err: cause, photoId: photo.id }, 'refused upload left for the sweeper');
      });
    }
    throw error;
  });
  if (received === null) return { caseId: photo.caseId };
  const answer = await runCommand(caller, { name: 'completePhotoUpload', key, body: input }, async (command) => {
    const held = await holdCase(command, photo.caseId, 'UPLOAD_PHOTO');
    const current = await queries.findPhoto(command.tx, actor.cityCode, photo.id, true);
    if (current?.state === 'SEALED') return { caseId: photo.caseId };
    const sealed = await queries.findSealedPhotosOf(command.tx, actor.cityCode, [photo.caseId]);
    refuseSealedSlot(sealed, photo.slot, photo.partyId);
    await queries.markSealed(command.tx, actor.cityCode, photo.id, received, command.now);
    await command.enqueue(DeriveViews, { cityCode: actor.cityCode, photoId: photo.id });
    const after = await takeStep(command, held, 'UPLOAD_PHOTO', {
      payload: {
        photoId: photo.id,
        slot: photo.slot,
        sha256: received.sha256,
        sm3: received.sm3,
        sizeBytes: received.sizeBytes,
      },
    });
    await sealEvidenceIfMinimumMet(command, after);
    return { caseId: photo.caseId };
  });
  await platform.store.discard(photo.incomingKey).catch((error: unknown) => {
    platform.log.warn({ err: error, photoId: photo.id }, 'sealed upload left for the sweeper');
  });
  return answer;
}

/**
 * A photo of a case this caller may see and add to, asked before its bytes are read. The command asks again with the case held.
 *
 * @throws UnauthenticatedError, ForbiddenError, NotFoundRefusal
 */
async function findOwnPhoto({ platform: { db }, actor }: Caller, photoId: string): Promise<queries.PhotoRow> {
  if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
  const photo = isId(photoId) ? await queries.findPhoto(db, actor.cityCode, photoId) : null;
  if (photo === null || !(await isVisibleCase(db, actor, photo.caseId))) throw new NotFoundRefusal('这张照片', 'Photo');
  assertAmong(actor, 'UPLOAD_PHOTO', STEP_ACTORS.UPLOAD_PHOTO, await ownPartyOf(db, actor, photo.caseId));
  return photo;
}

/**
 * Seals the evidence once the minimum is there; a case that is not accepted yet only collects. Called by whatever could have
 * been the last missing piece: a photo, an accepted late report, a merged one.
 *
 * @source domain.md 6.1: self-negotiation minimum PH-A + PH-B + PH-C; LAW-03: then leave at once
 */
export async function sealEvidenceIfMinimumMet(command: Command, held: HeldCase): Promise<HeldCase> {
  const { row } = held;
  if (row.evidenceSealedAt !== null || !stepsFrom(row.state).includes('SEAL_EVIDENCE')) return held;
  const set = await queries.findSealedPhotosOf(command.tx, row.cityCode, [row.id]);
  if (!CLEARANCE_SLOTS.every((slot) => set.some((photo) => photo.slot === slot))) return held;
  const digest = createHash('sha256');
  for (const photo of set) digest.update(photo.sha256 ?? new Uint8Array());
  const sealed = await takeStep(command, held, 'SEAL_EVIDENCE', {
    payload: { photos: set.length, setSha256: digest.digest('hex'), sceneDuty: held.row.sceneDuty },
    changes: { evidenceSealedAt: command.now },
  });
  return completeAccountsIfReady(command, sealed);
}

/** The parties' cars are off the road: the headline figure of every case. */
export async function confirmRoadCleared(
  caller: Caller,
  key: string,
  input: { caseId: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'confirmRoadCleared', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'CLEAR_ROAD');
    if (held.row.roadClearedAt !== null) return { caseId: input.caseId };
    transition(held.row.state, 'CLEAR_ROAD');
    if (held.row.sceneDuty === 'HOLD')
      throw new InvalidInputRefusal([{ path: 'caseId', messageZh: DUTY_TEXTS.HOLD.zh, messageEn: DUTY_TEXTS.HOLD.en }]);
    if (held.row.evidenceSealedAt === null) {
      throw new InvalidInputRefusal([
        {
          path: 'caseId',
          messageZh: '三张照片还没收齐，先别挪车',
          messageEn: 'The three photos are not in yet; do not move',
        },
      ]);
    }
    await takeStep(command, held, 'CLEAR_ROAD', {
      payload: {
        party: partyLabel(held.ownParty!.ordinal),
        secondsSinceReport: Math.round((command.now.getTime() - held.row.reportedAt.getTime()) / 1000),
      },
      changes: { roadClearedAt: command.now },
    });
    return { caseId: input.caseId };
  });
}

/** Staff tick the slots they still need; the parties get a link. */
export async function requestMorePhotos(
  caller: Caller,
  key: string,
  input: { caseId: string; slots: readonly string[]; note: string | null },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'requestMorePhotos', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_PHOTOS');
    assertClaimedByActor(command, held);
    const unknown = input.slots.filter((slot) => findSlot(slot) === undefined);
    if (input.slots.length === 0 || unknown.length > 0) {
      throw new InvalidInputRefusal([
        { path: 'slots', messageZh: '请勾选要补拍的照片', messageEn: 'Tick the photos to be added' },
      ]);
    }
    await requireMandate(command, held.row, 'CAPTURE_EVIDENCE');
    await queries.insertPhotoRequest(command.tx, {
      cityCode: held.row.cityCode,
      id: newId(),
      caseId: held.row.id,
      slots: [...new Set(input.slots)],
      note: input.note,
      requestedBy: command.actor.id,
      requestedAt: command.now,
    });
    await takeStep(command, held, 'REQUEST_PHOTOS', { payload: { slots: [...new Set(input.slots)] } });
    await sendSmsToParties(command, held.row, 'PHOTOS_REQUESTED');
    return { caseId: input.caseId };
  });
}
