import type { Client } from 'urql';
import {
  CompleteRecordingUploadDocument,
  RequestRecordingUploadDocument,
  type RecordingSource,
} from '../api/generated/graphql.ts';
import { newIdempotencyKey } from '../api/idempotency.ts';
import type { Recording } from './recorder.ts';
import { sha256Hex } from './sha256.ts';

/** Where a recording ended up: sealed, or why not, in both languages. */
export type SentRecording =
  | { readonly kind: 'SEALED'; readonly recordingId: string }
  | { readonly kind: 'NOT_SENT'; readonly code: string; readonly messageZh: string; readonly messageEn: string };

const LOST = {
  kind: 'NOT_SENT',
  code: 'NET',
  messageZh: '录音录像没送出去，还在这台设备里，再点一次',
  messageEn: 'The recording was not sent and is still on this device. Try again',
} as const;

/** Sends a recording as photos are sent: hash here, ask for a signed address, put the bytes, ask for the receipt. */
export async function sendRecording(
  client: Client,
  about: { readonly caseId: string; readonly partyId: string | null; readonly source: RecordingSource },
  recording: Recording,
): Promise<SentRecording> {
  const sha256 = await sha256Hex(new Uint8Array(await recording.blob.arrayBuffer()));
  const asked = await client
    .mutation(RequestRecordingUploadDocument, {
      input: {
        ...about,
        idempotencyKey: newIdempotencyKey(),
        startedAt: recording.startedAt.toISOString(),
        endedAt: recording.endedAt.toISOString(),
        sha256,
        sizeBytes: recording.blob.size,
      },
    })
    .toPromise();
  const upload = asked.data?.requestRecordingUpload;
  if (upload === undefined) return LOST;
  if (upload.__typename !== 'RecordingUpload') return { kind: 'NOT_SENT', ...upload };
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  const put = await fetch(upload.url, { method: 'PUT', headers, body: recording.blob }).catch(() => null);
  if (put === null || !put.ok) return LOST;
  const recordingId = upload.recording.id;
  const receipt = await client
    .mutation(CompleteRecordingUploadDocument, { input: { idempotencyKey: newIdempotencyKey(), recordingId } })
    .toPromise();
  const result = receipt.data?.completeRecordingUpload;
  if (result === undefined) return LOST;
  return result.__typename === 'AccidentCase' ? { kind: 'SEALED', recordingId } : { kind: 'NOT_SENT', ...result };
}
