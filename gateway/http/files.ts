import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from '../../media/object-store.ts';
import type { Caller, Platform } from '../../schema/core/platform.ts';
import { agreementFile } from '../../schema/agreement/files.ts';
import { determinationFile, supplementFile } from '../../schema/determination/files.ts';
import { recordingFile } from '../../schema/determination/recordings.ts';
import { photoFile, type PhotoView } from '../../schema/evidence/files.ts';
import { authenticated } from './session.ts';
import { refuse } from './refuse.ts';
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
    const { photoId, view } = request.params;
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    const file = VIEWS.includes(view) ? await photoFile(caller, photoId, view as PhotoView) : null;
    await send(platform, request as Request, response, file);
  });
  router.get('/documents/:name', async (request: Request<{ name: string }>, response) => {
    const id = /^([0-9a-f-]{36})\.pdf$/.exec(request.params.name)?.[1];
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    await send(platform, request as Request, response, id === undefined ? null : await documentFile(caller, id));
  });
  router.get('/documents/:name/supplement', async (request: Request<{ name: string }>, response) => {
    const id = /^([0-9a-f-]{36})\.pdf$/.exec(request.params.name)?.[1];
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    await send(platform, request as Request, response, id === undefined ? null : await supplementFile(caller, id));
  });
  router.get('/recordings/:id', async (request: Request<{ id: string }>, response) => {
    const caller = { platform, actor: authenticated(request).actor, requestId: requestIdOf(request) };
    await send(platform, request as Request, response, await recordingFile(caller, request.params.id));
  });
  return router;
}

/** Ids are unique across the kinds of papers. */
const documentFile = async (caller: Caller, id: string): Promise<ServedFile | null> =>
  (await agreementFile(caller, id)) ?? determinationFile(caller, id);

const NOT_FOUND = {
  status: 404,
  code: 'NOT_FOUND',
  messageZh: '找不到这个文件，或您无权查看',
  messageEn: 'Not found, or not visible to you',
} as const;

async function send(platform: Platform, request: Request, response: Response, file: ServedFile | null): Promise<void> {
  if (file === null) return refuse(request, response, NOT_FOUND);
  try {
    const { sizeBytes } = await platform.store.stat(file.key);
    const stream = await platform.store.read(file.key);
    response.setHeader('content-type', file.contentType);
    response.setHeader('content-length', sizeBytes);
    response.setHeader('content-disposition', `inline; filename="${file.fileName}"`);
    // Never executable, never framed with our rights, kept only by this person's browser.
    response.setHeader('content-security-policy', "default-src 'none'; sandbox");
    response.setHeader('cache-control', 'private, max-age=300');
    response.setHeader('vary', 'cookie, authorization');
    await pipeline(stream, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    if (error instanceof ObjectNotFoundError) return refuse(request, response, NOT_FOUND);
    if (!(error instanceof ObjectStoreUnavailableError)) throw error;
    platform.log.error({ err: error, requestId: requestIdOf(request) }, 'a file could not be read');
    refuse(request, response, {
      status: 503,
      code: 'STORE_UNAVAILABLE',
      messageZh: '照片库暂时连不上，请稍后再试',
      messageEn: 'The store cannot be reached; try again shortly',
    });
  }
}
