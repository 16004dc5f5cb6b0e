import { createHash } from 'node:crypto';
import { assertClaimedByActor, requireReason } from '../case/claiming.ts';
import { partyLabel, takeStep } from '../case/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import { hasRole } from '../core/actor.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { runCommand } from '../core/command.ts';
import { NotFoundRefusal } from '../core/errors.ts';
import type { Caller } from '../core/platform.ts';
import { readStrokes } from '../document/handwriting.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { assertNoPendingRecusal } from '../recusal/service.ts';
import { KIND_TITLES } from './content.ts';
import { DeterminationRefusal } from './errors.ts';
import { IssueDetermination } from './jobs.ts';
import * as queries from './queries.ts';
import { findRecordingsOf, type RecordingRow } from './recording-queries.ts';
import { assertSimpleProcedure } from './rules.ts';
import { holdDetermination } from './service.ts';

/** A recording that ended longer before the signature than this does not show it. */
const RECORDED_WITHIN_MS = 30 * 60_000;

/** The party has opened the whole text; signing asks for it. */
export async function markDeterminationRead(
  caller: Caller,
  key: string,
  input: { determinationId: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'markDeterminationRead', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(
      command,
      input.determinationId,
      'READ_DETERMINATION',
    );
    const { id: partyId, ordinal } = held.ownParty!;
    if (standings.find((standing) => standing.partyId === partyId)?.readAt === null) {
      await queries.markRead(command.tx, held.row.cityCode, determination.id, partyId, command.now);
      await takeStep(command, held, 'READ_DETERMINATION', {
        payload: { determinationId: determination.id, ordinal, contentHash: hex(determination.contentHash) },
      });
    }
    return { caseId: held.row.id };
  });
}

export interface SignReceiptInput {
  readonly determinationId: string;
  /** Hex SHA-256 of the content that was on the screen: nobody signs what they did not see. */
  readonly contentHash: string;
  readonly strokes?: unknown;
  /** The recording made at the same time; null where the officer's recorder runs. */
  readonly recordingId: string | null;
}

/**
 * A party signs the document. Signing is no agreement with it: objections go into a review.
 *
 * @throws DeterminationRefusal not read, changed since, signed already, no handwriting, or no recording of it
 * @source Order 146 art 24 (parties sign); ADM 263 (recorded at the same time)
 */
export async function signReceipt(caller: Caller, key: string, input: SignReceiptInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'signDeterminationReceipt', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(command, input.determinationId, 'SIGN_RECEIPT');
    const { tx, now } = command;
    const { row } = held;
    const { id: partyId, ordinal } = held.ownParty!;
    const contentHash = input.contentHash.toLowerCase();
    if (hex(determination.contentHash) !== contentHash) throw new DeterminationRefusal('DETERMINATION_CHANGED');
    const own = standings.find((standing) => standing.partyId === partyId);
    if (own === undefined) throw new NotFoundRefusal('这一方当事人', 'Party');
    if (own.readAt === null) throw new DeterminationRefusal('DETERMINATION_NOT_READ');
    if (own.signedAt !== null) throw new DeterminationRefusal('DETERMINATION_ALREADY_SIGNED');
    const strokes = readStrokes(input.strokes);
    if (strokes === null) throw new DeterminationRefusal('DETERMINATION_SIGNATURE_EMPTY');
    const recordings = await findRecordingsOf(tx, row.cityCode, [determination.id]);
    const recording = recordings.find(
      (each) =>
        covers(each, partyId) &&
        each.endedAt.getTime() > now.getTime() - RECORDED_WITHIN_MS &&
        (input.recordingId === null || each.id === input.recordingId),
    );
    const needed = await isRecordingRequired(command.tx, row.cityCode, row.occurredAt);
    if (needed && recording === undefined && (determination.content.recorderNo === null || input.recordingId !== null))
      throw new DeterminationRefusal('DETERMINATION_RECORDING_MISSING');
    await takeStep(command, held, 'SIGN_RECEIPT', {
      payload: {
        determinationId: determination.id,
        ordinal,
        contentHash,
        strokesSha256: createHash('sha256').update(canonicalJson(strokes)).digest('hex'),
        recordingSha256: recording === undefined ? null : hex(recording.sha256!),
        recorderNo: determination.content.recorderNo,
      },
    });
    await queries.markSigned(tx, row.cityCode, {
      id: determination.id,
      partyId,
      contentHash: determination.contentHash,
      strokes,
      recordingId: recording?.id ?? null,
      now,
    });
    return { caseId: row.id };
  });
}

/** Whether a recording is proven and shows this party, or everybody. */
const covers = (recording: RecordingRow, partyId: string): boolean =>
  recording.state === 'SEALED' && (recording.partyId === null || recording.partyId === partyId);

async function isRecordingRequired(
  db: Parameters<typeof inForce>[0],
  cityCode: string,
  occurredAt: Date,
): Promise<boolean> {
  const { content } = await inForce(db, cityCode, CITY_POLICY, chinaDay(occurredAt));
  return content.requireSigningRecording;
}

/**
 * A party does not sign, by its own word, or an officer notes that it refuses or is absent. The document is made and served
 * all the same: a refusal is a valid end.
 *
 * @param input.partyId whom the officer notes; a party speaks for itself
 * @source Order 146 arts 24, 26
 */
export async function noteRefusal(
  caller: Caller,
  key: string,
  input: { determinationId: string; partyId: string | null; why: 'REFUSED' | 'ABSENT'; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'noteDeterminationRefusal', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(command, input.determinationId, 'NOTE_REFUSAL');
    const { tx, now, actor } = command;
    if (actor.kind === 'STAFF') assertClaimedByActor(command, held);
    requireReason(input.reason);
    const partyId = held.ownParty?.id ?? input.partyId;
    const standing = standings.find((each) => each.partyId === partyId);
    if (standing === undefined) throw new NotFoundRefusal('这一方当事人', 'Party');
    if (standing.signedAt !== null) throw new DeterminationRefusal('DETERMINATION_ALREADY_SIGNED');
    const why = held.ownParty === null ? input.why : 'REFUSED';
    const reason = input.reason.trim();
    await queries.markUnsigned(tx, held.row.cityCode, {
      id: determination.id,
      partyId: standing.partyId,
      why,
      reason,
      notedBy: actor.kind === 'STAFF' ? actor.id : null,
      now,
    });
    await takeStep(command, held, 'NOTE_REFUSAL', {
      payload: {
        determinationId: determination.id,
        ordinal: standing.ordinal,
        why,
        reason: `${partyLabel(standing.ordinal)}${why === 'ABSENT' ? '不在场' : '拒绝签名'}，${reason}`,
      },
    });
    return { caseId: held.row.id };
  });
}

/**
 * The officer signs, and the document exists: every party has signed or is noted, and every signature was recorded. The paper
 * is made by a job.
 *
 * @throws DeterminationRefusal, RecusalRefusal, CaseNotClaimedRefusal
 * @source Order 146 art 24 (signed by the officer); ADM 263
 */
export async function signDetermination(
  caller: Caller,
  key: string,
  input: { determinationId: string; contentHash: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'signDetermination', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(
      command,
      input.determinationId,
      'SIGN_DETERMINATION',
    );
    const { tx, now, actor } = command;
    const { row } = held;
    assertClaimedByActor(command, held);
    assertNoPendingRecusal(held);
    // Since the draft somebody may have turned out to be hurt, or the route was raised: then this form does not apply any more.
    assertSimpleProcedure({
      ...row,
      scope: determination.content.scope,
      attendsScenes: hasRole(actor, 'OFFICER'),
    });
    if (hex(determination.contentHash) !== input.contentHash.toLowerCase())
      throw new DeterminationRefusal('DETERMINATION_CHANGED');
    const open = standings.filter(({ signedAt, refusedAt }) => signedAt === null && refusedAt === null);
    if (open.length > 0) {
      throw new DeterminationRefusal('DETERMINATION_UNSIGNED', [
        open.map(({ ordinal }) => partyLabel(ordinal)).join('、'),
        open.map(({ ordinal }) => `party ${ordinal}`).join(', '),
      ]);
    }
    const recordings = await findRecordingsOf(tx, row.cityCode, [determination.id]);
    const unrecorded = standings.filter(
      ({ signedAt, partyId }) => signedAt !== null && !recordings.some((recording) => covers(recording, partyId)),
    );
    if (unrecorded.length > 0 && (await isRecordingRequired(tx, row.cityCode, row.occurredAt))) {
      throw new DeterminationRefusal('DETERMINATION_RECORDING_MISSING', [
        unrecorded.map(({ ordinal }) => partyLabel(ordinal)).join('、'),
        unrecorded.map(({ ordinal }) => `party ${ordinal}`).join(', '),
      ]);
    }
    await takeStep(command, held, 'SIGN_DETERMINATION', {
      payload: {
        determinationId: determination.id,
        kind: determination.kind,
        kindZh: KIND_TITLES[determination.kind].zh,
        documentNo: determination.documentNo,
        contentHash: hex(determination.contentHash),
        signed: standings.flatMap(({ signedAt, ordinal }) => (signedAt === null ? [] : [ordinal])),
        refused: standings.flatMap(({ refusedAt, ordinal }) => (refusedAt === null ? [] : [ordinal])),
      },
    });
    await queries.markOfficerSigned(tx, row.cityCode, determination.id, actor.id, now);
    await command.enqueue(IssueDetermination, { cityCode: row.cityCode, determinationId: determination.id });
    return { caseId: row.id };
  });
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
