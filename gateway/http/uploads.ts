import { Router, type Request, type Response } from 'express';
import { UploadTooLargeError, type FileStore } from '../../media/file-store.ts';
import { ObjectStoreUnavailableError } from '../../media/object-store.ts';
import { UPLOAD_BASE_PATH } from '../store.ts';
import { refuse } from './refuse.ts';

const UPLOAD_PATH = new RegExp(`^${UPLOAD_BASE_PATH}/(.+)$`);

/** What the embedded store needs of the gateway: a place to receive signed uploads. An S3 store receives them itself. */
export function uploadRoutes(
  store: FileStore,
  limits: { readonly photoBytes: number; readonly recordingBytes: number },
): Router {
  const router = Router();
  router.put(UPLOAD_PATH, async (request: Request, response) => {
    const key = (request.params as unknown as readonly string[])[0] ?? '';
    if (!store.verifyUpload(key, request.query)) {
      return refuse(request, response, {
        status: 403,
        code: 'UPLOAD_NOT_SIGNED',
        messageZh: '上传地址无效或已过期，请重发',
        messageEn: 'The upload address is invalid or has expired',
      });
    }
    const maxBytes = key.includes('/recordings/') ? limits.recordingBytes : limits.photoBytes;
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge(request, response, maxBytes);
    try {
      await store.receive(key, request, maxBytes);
    } catch (error) {
      if (error instanceof UploadTooLargeError) return tooLarge(request, response, maxBytes);
      if (request.destroyed && !request.complete) return; // the phone went away; it will send again
      if (!(error instanceof ObjectStoreUnavailableError)) throw error;
      return refuse(request, response, {
        status: 503,
        code: 'PHOTO_STORE_UNAVAILABLE',
        messageZh: '照片库暂时写不进去，照片还在你手机里，稍后重发',
        messageEn: 'The store cannot be written; the photo is still on your phone',
      });
    }
    response.status(204).end();
  });
  return router;
}

function tooLarge(request: Request, response: Response, maxBytes: number): void {
  response.set('connection', 'close'); // the rest of the body is not wanted: the connection ends with the answer
  refuse(request, response, {
    status: 413,
    code: 'PHOTO_TOO_LARGE',
    messageZh: '照片文件太大',
    messageEn: `At most ${maxBytes} bytes`,
  });
}
