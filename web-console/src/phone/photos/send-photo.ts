import type { Client } from 'urql';
import { PhoneCompletePhotoUploadDocument, PhoneRequestPhotoUploadDocument } from '../../api/generated/graphql.ts';
import { newIdempotencyKey } from '../../api/idempotency.ts';
import { type Problem, problemOf } from '../use-command.ts';
import type { SendPhoto } from './photo-queue.ts';
import { sha256Hex } from '../../shared/sha256.ts';

interface Refused {
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

function refused({ code, messageZh, messageEn }: Refused): Problem {
  return { kind: 'REFUSED', code, messageZh, messageEn, fields: [], attemptsLeft: null };
}

const lost: Problem = {
  kind: 'OFFLINE',
  code: 'UPLOAD',
  messageZh: '没送出，点这里重发',
  messageEn: 'Not sent. Tap to send again',
  fields: [],
  attemptsLeft: null,
};

/** Puts the bytes to the signed address; `onProgress` gets 0–100. `fetch` cannot report upload progress, so XHR. */
function put(
  url: string,
  headers: readonly { readonly name: string; readonly value: string }[],
  body: Blob,
  onProgress: (percent: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    });
    request.addEventListener('load', () => resolve(request.status >= 200 && request.status < 300));
    request.addEventListener('error', () => resolve(false));
    request.addEventListener('timeout', () => resolve(false));
    request.timeout = 120_000;
    request.send(body);
  });
}

/**
 * Sends a photo: hash on the phone, ask for a signed address, put the bytes, ask for the receipt. The server knows the
 * photo by its hash, so sending again after a lost answer changes nothing; each attempt is a new command because the
 * address of the last one may have expired.
 */
export function photoSender(client: Client): SendPhoto {
  return async (photo, onProgress) => {
    const sha256 = await sha256Hex(new Uint8Array(await photo.blob.arrayBuffer()));
    const asked = await client
      .mutation(PhoneRequestPhotoUploadDocument, {
        input: {
          idempotencyKey: newIdempotencyKey(),
          caseId: photo.caseId,
          slot: photo.slot,
          sha256,
          sizeBytes: photo.blob.size,
          contentType: photo.contentType,
          takenAt: photo.takenAt,
          position: photo.position === null ? null : { ...photo.position, crs: 'WGS84' },
        },
      })
      .toPromise();
    if (asked.error !== undefined) return problemOf(asked.error);
    const upload = asked.data?.requestPhotoUpload;
    if (upload === undefined) return lost;
    if (upload.__typename !== 'PhotoUpload') return refused(upload);
    if (!upload.alreadyStored && !(await put(upload.url, upload.headers, photo.blob, onProgress))) return lost;
    const receipt = await client
      .mutation(PhoneCompletePhotoUploadDocument, {
        input: { idempotencyKey: newIdempotencyKey(), photoId: upload.photo.id },
      })
      .toPromise();
    if (receipt.error !== undefined) return problemOf(receipt.error);
    const result = receipt.data?.completePhotoUpload;
    if (result === undefined) return lost;
    return result.__typename === 'AccidentCase' ? null : refused(result);
  };
}
