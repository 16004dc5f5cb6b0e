import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from '../../media/object-store.ts';
import type { Platform } from '../../schema/core/platform.ts';
import { agreementFile } from '../../schema/agreement/files.ts';
import { photoFile, type PhotoView } from '../../schema/evidence/files.ts';
import { authenticated } from './session.ts';
import { requestIdOf } from './request-id.ts';

/** What may be sent as a file: where it lies, what it is, and how browsers may keep it. */
export interface ServedFile {
  readonly key: string;
  readonly contentType: string;
  readonly fileName: string;
}

const VIEWS: readonly string[] = ['thumbnail', 'preview', 'original'] satisfies PhotoView[];

/** Evidence and documents. A file has the rights of its case: the address alone opens nothing. */
export function fileRoutes(platform: Platform): Router {
  const router = Router();
  router.get('/evidence/:photoId/:view', async (request, response) => {
    const { photoId = '', view = '' } = request.params;
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    const file = VIEWS.includes(view) ? await photoFile(caller, photoId, view as PhotoView) : null;
    await send(platform, response, file);
  });
  router.get('/documents/:name', async (request: Request<{ name: string }>, response) => {
    const id = /^([0-9a-f-]{36})\.pdf$/.exec(request.params.name)?.[1];
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    await send(platform, response, id === undefined ? null : await agreementFile(caller, id));
  });
  return router;
}

async function send(platform: Platform, response: Response, file: ServedFile | null): Promise<void> {
  if (file === null)
    return refuse(response, 404, 'NOT_FOUND', '找不到这个文件，或您无权查看', 'Not found, or not visible to you');
  try {
    const { sizeBytes } = await platform.store.stat(file.key);
    const stream = await platform.store.read(file.key);
    response.setHeader('content-type', file.contentType);
    response.setHeader('content-length', sizeBytes);
    response.setHeader('content-disposition', `inline; filename="${file.fileName}"`);
    // Never executable, never framed with our rights, kept only by this person's browser.
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.setHeader('cache-control', 'private, max-age=300');
    await pipeline(stream, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    if (error instanceof ObjectNotFoundError) return refuse(response, 404, 'NOT_FOUND', '找不到这个文件', 'Not found');
    if (error instanceof ObjectStoreUnavailableError) {
      return refuse(
        response,
        503,
        'STORE_UNAVAILABLE',
        '照片库暂时连不上，请稍后再试',
        'The store cannot be reached; try again shortly',
      );
    }
    throw error;
  }
}

function refuse(response: Response, status: number, code: string, messageZh: string, messageEn: string): void {
  response.status(status).json({ code, messageZh, messageEn });
}
