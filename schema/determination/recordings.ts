import { hashStream } from '../../media/fingerprint.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError, type SignedUpload } from '../../media/object-store.ts';
import { RECORDING_TYPES, sniffRecording } from '../../media/recording.ts';
import { writeAudit } from '../audit/service.ts';
import { assertAmong } from '../access/actions.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { isVisibleCase } from '../access/visibility.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { STEP_ACTORS, transition } from '../case/state-machine.ts';
import { runCommand } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal, UnauthenticatedError, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { RecordingRefusal } from './errors.ts';
import { findCurrentDeterminations } from './queries.ts';
import * as queries from './recording-queries.ts';

/** A recording runs while people sign; more of them than this is a mistake. */
export const MAX_RECORDINGS = 30;
const UPLOAD_VALID_S = 60 * 60;
const LONGEST_MS = 4 * 3_600_000;
const CLOCK_SKEW_MS = 5 * 60_000;

export interface RecordingRequest {
  readonly caseId: string;
  /** Whose signing it shows; null: everybody present. Parties record themselves. */
  readonly partyId: string | null;
  readonly source: queries.RecordingRow['source'];
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Hex SHA-256 of the bytes, computed on the device before sending. */
  readonly sha256: string;
  readonly sizeBytes: number;
}
export interface RecordingTicket {
  readonly recordingId: string;
  readonly caseId: string;
  readonly upload: SignedUpload;
}

const incomingKey = (cityCode: string, id: string): string => `incoming/${cityCode}/recordings/${id}`;

/**
 * Registers a recording of a signing and gives the signed address to send its bytes to.
 *
 * @throws RecordingRefusal (too large, too many), InvalidInputRefusal, NotFoundRefusal without a document to sign
 * @source ADM 263 as quoted in domain.md 2.7: a party's electronic signing is recorded at the same time
 */
export async function requestRecordingUpload(
  caller: Caller,
  key: string,
  input: RecordingRequest,
): Promise<RecordingTicket> {
  const { platform } = caller;
  const answer = await runCommand(caller, { name: 'requestRecordingUpload', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'ATTACH_RECORDING');
    const { tx, now, actor } = command;
    const { cityCode, id: caseId } = held.row;
    transition(held.row.state, 'ATTACH_RECORDING');
    checkRequest(input, now);
    if (input.sizeBytes > platform.settings.maxRecordingBytes) throw new RecordingRefusal('RECORDING_TOO_LARGE');
    const [determination] = await findCurrentDeterminations(tx, cityCode, [caseId]);
    if (determination === undefined) throw new NotFoundRefusal('认定书', 'Determination');
    const partyId = held.ownParty?.id ?? input.partyId;
    if (partyId !== null && !determination.content.parties.some((party) => party.partyId === partyId))
      throw new NotFoundRefusal('这一方当事人', 'Party');
    const known = await queries.findRecordingsOf(tx, cityCode, [determination.id]);
    if (known.length >= MAX_RECORDINGS) throw new RecordingRefusal('RECORDING_LIMIT_REACHED');
    const id = newId();
    await queries.insertRecording(tx, {
      id,
      cityCode,
      caseId,
      determinationId: determination.id,
      partyId,
      source: held.ownParty === null ? input.source : 'PHONE',
      uploadedBy: held.ownParty?.id ?? actor.id,
      startedAt: input.startedAt,
      endedAt: input.endedAt,
      expectedSha256: Buffer.from(input.sha256, 'hex'),
      expectedBytes: input.sizeBytes,
      incomingKey: incomingKey(cityCode, id),
      requestedAt: now,
    });
    return { recordingId: id, caseId };
  });
  const upload = await reaching(() =>
    platform.store.signUpload(incomingKey(caller.actor.cityCode, answer.recordingId), UPLOAD_VALID_S),
  );
  return { ...answer, upload };
}

function checkRequest({ startedAt, endedAt, sha256, sizeBytes }: RecordingRequest, now: Date): void {
  const problems: FieldProblem[] = [];
  const [from, until] = [startedAt.getTime(), endedAt.getTime()];
  if (!(from < until) || until - from > LONGEST_MS || until > now.getTime() + CLOCK_SKEW_MS) {
    problems.push({
      path: 'endedAt',
      messageZh: '录制时间要有先后，不超过四小时，也不能在将来',
      messageEn: 'A recording begins before it ends, lasts at most four hours and is not in the future',
    });
  }
  if (!/^[0-9a-fA-F]{64}$/.test(sha256)) {
    problems.push({
      path: 'sha256',
      messageZh: '文件指纹应为 64 位十六进制',
      messageEn: 'sha256 must be 64 hexadecimal digits',
    });
  }
  if (sizeBytes < 1)
    problems.push({ path: 'sizeBytes', messageZh: '录音录像是空的', messageEn: 'The recording is empty' });
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}

/**
 * The device says that the bytes are there. They are read back, proven to be the promised recording, sealed under their hash,
 * and only then is the recording acknowledged.
 *
 * @throws RecordingRefusal (not there, other bytes, no recording …)
 */
export async function completeRecordingUpload(
  caller: Caller,
  key: string,
  input: { recordingId: string },
): Promise<{ caseId: string }> {
  const { platform, actor } = caller;
  const recording = await findOwnRecording(caller, input.recordingId);
  if (recording.state === 'SEALED') return { caseId: recording.caseId };
  if (recording.state === 'REFUSED') throw new RecordingRefusal('RECORDING_REFUSED_BEFORE');
  const received = await oneAtATime(() => receive(platform, recording)).catch(async (error: unknown) => {
    if (error instanceof RecordingRefusal) {
      // The same request sent twice: the other one was faster and has tidied the upload away.
      const current = await queries.findRecording(platform.db, actor.cityCode, recording.id);
      if (current?.state === 'SEALED') return null;
      if (error.final) await queries.markRecordingRefused(platform.db, actor.cityCode, recording.id, error.code);
    }
    throw error;
  });
  if (received === null) return { caseId: recording.caseId };
  const answer = await runCommand(caller, { name: 'completeRecordingUpload', key, body: input }, async (command) => {
    const held = await holdCase(command, recording.caseId, 'ATTACH_RECORDING');
    const current = await queries.findRecording(command.tx, actor.cityCode, recording.id, true);
    if (current?.state === 'SEALED') return { caseId: recording.caseId };
    await queries.markRecordingSealed(command.tx, actor.cityCode, recording.id, received, command.now);
    await takeStep(command, held, 'ATTACH_RECORDING', {
      payload: {
        recordingId: recording.id,
        determinationId: recording.determinationId,
        source: recording.source,
        sha256: received.sha256,
        sm3: received.sm3,
        sizeBytes: received.sizeBytes,
        contentType: received.contentType,
        startedAt: recording.startedAt.toISOString(),
        endedAt: recording.endedAt.toISOString(),
      },
    });
    return { caseId: recording.caseId };
  });
  await platform.store.discard(recording.incomingKey).catch((error: unknown) => {
    platform.log.warn({ err: error, recordingId: recording.id }, 'sealed recording left for the sweeper');
  });
  return answer;
}

/** A recording of a case this caller may see and add to, asked before its bytes are read. */
async function findOwnRecording({ platform: { db }, actor }: Caller, id: string): Promise<queries.RecordingRow> {
  if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
  const recording = isId(id) ? await queries.findRecording(db, actor.cityCode, id) : null;
  if (recording === null || !(await isVisibleCase(db, actor, recording.caseId)))
    throw new NotFoundRefusal('这份录音录像', 'Recording');
  const ownParty = await ownPartyOf(db, actor, recording.caseId);
  assertAmong(actor, 'ATTACH_RECORDING', STEP_ACTORS.ATTACH_RECORDING, ownParty);
  if (ownParty !== null && recording.uploadedBy !== ownParty.id) throw new NotFoundRefusal('这份录音录像', 'Recording');
  return recording;
}

let queue: Promise<unknown> = Promise.resolve();
/** A recording is held in memory while it is proven; one at a time, whatever arrives. */
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work, work);
  queue = turn.catch(() => undefined);
  return turn;
}

interface Received {
  readonly sealedKey: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly sizeBytes: number;
  readonly contentType: string;
}

/** Proves the bytes and writes those very bytes, as for photos: the upload's address stays good for a while. */
async function receive({ store, settings }: Platform, promised: queries.RecordingRow): Promise<Received> {
  const { sizeBytes } = await reaching(() => store.stat(promised.incomingKey));
  if (sizeBytes > settings.maxRecordingBytes) throw new RecordingRefusal('RECORDING_TOO_LARGE');
  const bytes = await reaching(async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of await store.read(promised.incomingKey)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  });
  const { sha256, sm3, head } = await hashStream(
    (async function* () {
      yield bytes;
    })(),
  );
  if (sha256 !== Buffer.from(promised.expectedSha256).toString('hex'))
    throw new RecordingRefusal('RECORDING_HASH_MISMATCH');
  const kind = sniffRecording(head);
  if (kind === null) throw new RecordingRefusal('RECORDING_NOT_A_RECORDING');
  const sealedKey = `sealed/${sha256.slice(0, 2)}/${sha256}`;
  await reaching(() => store.write(sealedKey, bytes, RECORDING_TYPES[kind]));
  return { sealedKey, sha256, sm3, sizeBytes: bytes.byteLength, contentType: RECORDING_TYPES[kind] };
}

async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ObjectNotFoundError) throw new RecordingRefusal('RECORDING_NOT_UPLOADED', { cause: error });
    if (error instanceof ObjectStoreUnavailableError)
      throw new RecordingRefusal('RECORDING_STORE_UNAVAILABLE', { cause: error });
    throw error;
  }
}

/**
 * Where a sealed recording lies, if the caller may see its case and is staff or the party it shows; null otherwise. Playing it
 * is written down.
 */
export async function recordingFile(
  caller: Caller,
  recordingId: string,
): Promise<{ key: string; contentType: string; fileName: string } | null> {
  const { db } = caller.platform;
  const { actor } = caller;
  const recording = isId(recordingId) ? await queries.findRecording(db, actor.cityCode, recordingId) : null;
  if (recording === null || recording.sealedKey === null || recording.contentType === null) return null;
  if (!(await isVisibleCase(db, actor, recording.caseId))) return null;
  if (actor.kind !== 'STAFF' && (await ownPartyOf(db, actor, recording.caseId))?.id !== recording.partyId) return null;
  await writeAudit(db, caller, caller.platform.now(), 'EVIDENCE_VIEWED', `recording:${recording.id}`, {
    caseId: recording.caseId,
  });
  const extension = recording.contentType.split('/')[1]!.replace('x-', '');
  return { key: recording.sealedKey, contentType: recording.contentType, fileName: `recording.${extension}` };
}
