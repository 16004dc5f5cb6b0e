import { z } from 'zod';
import { deriveViews } from '../../media/image.ts';
import { inspectPhoto } from '../../media/inspect.ts';
import { cityTopic } from '../core/command.ts';
import { defineJob } from '../core/jobs.ts';
import {
  findAbandonedUploads,
  findAccidentMoment,
  findPhoto,
  markDerived,
  markDeriveFailed,
  markRefused,
} from './queries.ts';

/** Makes what is shown of a sealed photo. Running it twice writes the same views again. */
export const DeriveViews = defineJob({
  name: 'evidence.derive',
  payload: z.object({ cityCode: z.string(), photoId: z.string() }),
  expireInS: 45, // what a killed process was doing is taken up again after this
  retryLimit: 4,
  async handle(platform, { cityCode, photoId }) {
    const photo = await findPhoto(platform.db, cityCode, photoId);
    if (photo === null || photo.sealedKey === null || photo.previewKey !== null) return;
    const accident = await findAccidentMoment(platform.db, cityCode, photo.caseId);
    const chunks: Buffer[] = [];
    for await (const chunk of await platform.store.read(photo.sealedKey)) chunks.push(chunk as Buffer);
    const views = await deriveViews(Buffer.concat(chunks), {
      maxPixels: platform.settings.maxPhotoPixels,
      maxFrames: 1,
      timeoutS: 40,
    });
    const thumbnailKey = `derived/${cityCode}/${photoId}/thumbnail.jpg`;
    const previewKey = `derived/${cityCode}/${photoId}/preview.jpg`;
    await platform.store.write(previewKey, views.preview, 'image/jpeg');
    await platform.store.write(thumbnailKey, views.thumbnail, 'image/jpeg');
    const warnings = inspectPhoto({
      width: views.width,
      height: views.height,
      sharpness: views.sharpness,
      meanLuma: views.meanLuma,
      takenAt: photo.takenAt,
      now: photo.sealedAt ?? platform.now(),
      accidentAt: accident?.occurredAt ?? photo.requestedAt,
      distanceFromSceneM: photo.distanceM,
    });
    const now = platform.now();
    await markDerived(platform.db, cityCode, photoId, { thumbnailKey, previewKey, dHash: views.dHash, warnings }, now);
    platform.bus.publish(cityTopic(cityCode), { kind: 'CASE', id: photo.caseId, cityCode, at: now.toISOString() });
  },
  async onExhausted(platform, { cityCode, photoId }, error) {
    await markDeriveFailed(platform.db, cityCode, photoId, error);
  },
});

/** Hours after which an upload that was never finished is given up and its bytes are swept. */
const ABANDONED_AFTER_H = 24;

/** Sweeps uploads that never finished, so that nothing unacknowledged stays half-visible. */
export const SweepUploads = defineJob({
  name: 'evidence.sweep',
  payload: z.object({ cityCode: z.string() }),
  expireInS: 300,
  retryLimit: 2,
  async handle(platform, { cityCode }) {
    const before = new Date(platform.now().getTime() - ABANDONED_AFTER_H * 3_600_000);
    for (const photo of await findAbandonedUploads(platform.db, cityCode, before, 500)) {
      await markRefused(platform.db, cityCode, photo.id, 'PHOTO_NOT_UPLOADED');
      await platform.store.discard(photo.incomingKey);
    }
  },
});
