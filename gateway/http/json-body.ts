import { AsyncResource } from 'node:async_hooks';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { refuse, type HttpRefusal } from './refuse.ts';

/** Largest GraphQL request: a report with every field is under 10 kB, a signature under 100 kB. */
const MAX_BYTES = 256 * 1024;
/** So much of a body that is too large is still read, because most clients read no answer before they have sent everything. */
const PATIENCE_BYTES = 4 * 1024 * 1024;
const JSON_UTF8 = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const NOT_JSON: HttpRefusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  messageZh: '只接受未压缩的 application/json',
  messageEn: 'Send application/json in UTF-8, not compressed',
};
const TOO_LARGE: HttpRefusal = {
  status: 413,
  code: 'REQUEST_TOO_LARGE',
  messageZh: '请求太大',
  messageEn: `The request is too large: at most ${MAX_BYTES} bytes`,
};

const NO_JSON: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  messageZh: '请求内容不是 JSON',
  messageEn: 'Not JSON in UTF-8',
};

/** Looked at here, because the GraphQL server would repeat in its answer what it could not parse, or take it for its own fault. */
function isJson(text: unknown): boolean {
  try {
    if (typeof text === 'string') JSON.parse(text);
    else if (text instanceof Uint8Array) JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    else return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the body of a POST into `request.body`; by GET it looks at the parameters only. Only JSON, because a form of another site can send every other type without asking
 * the browser's permission first; not compressed, because a small body could then become a large one.
 */
export function jsonBody(): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') {
      const { variables, extensions } = request.query;
      const sound = [variables, extensions].every((each) => each === undefined || isJson(each));
      return sound ? next() : refuse(request, response, NO_JSON);
    }
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
    if (!JSON_UTF8.test(type) || encoding !== 'identity') return refuse(request, response, NOT_JSON);

    const proceed = AsyncResource.bind(next); // what follows still knows which request it belongs to
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    request.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes <= MAX_BYTES) chunks.push(chunk);
      else if (sizeBytes > PATIENCE_BYTES && !response.headersSent) {
        request.pause();
        response.set('connection', 'close');
        refuse(request, response, TOO_LARGE);
      }
    });
    request.once('end', () => {
      if (sizeBytes > MAX_BYTES) return refuse(request, response, TOO_LARGE);
      const body = Buffer.concat(chunks);
      if (!isJson(body)) return refuse(request, response, NO_JSON);
      request.body = body;
      proceed();
    });
    // A sender that goes away needs no answer, and `end` never comes.
    request.once('error', () => undefined);
  };
}
