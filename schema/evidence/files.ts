import { writeAudit } from '../audit/service.ts';
import { isVisibleEvidence } from '../access/visibility.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findPhoto } from './queries.ts';

export type PhotoView = 'thumbnail' | 'preview' | 'original';

/**
 * Where a view of a photo lies, if the caller may see its case; null otherwise. Looking at a preview or an original is
 * written down before a byte is sent.
 *
 * @source domain.md 6.3: every view is logged
 */
export async function photoFile(
  caller: Caller,
  photoId: string,
  view: PhotoView,
): Promise<{ key: string; contentType: string; fileName: string } | null> {
  const { db } = caller.platform;
  const photo = isId(photoId) ? await findPhoto(db, caller.actor.cityCode, photoId) : null;
  if (photo === null) return null;
  if (!(await isVisibleEvidence(db, caller.actor, photo.caseId))) return null;
  const key = { thumbnail: photo.thumbnailKey, preview: photo.previewKey, original: photo.sealedKey }[view];
  if (key === null) return null;
  if (view !== 'thumbnail') {
    await writeAudit(db, caller, caller.platform.now(), 'EVIDENCE_VIEWED', `photo:${photo.id}`, {
      view,
      caseId: photo.caseId,
    });
  }
  // A shared copy must not tell by its name when or by whom it was taken.
  const contentType = view === 'original' ? (photo.contentType ?? 'application/octet-stream') : 'image/jpeg';
  return { key, contentType, fileName: `${photo.slot}-${view}.${contentType.split('/')[1]}` };
}
