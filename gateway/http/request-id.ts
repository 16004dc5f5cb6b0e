import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Log } from '../../schema/core/platform.ts';

const REQUEST_ID = Symbol('request id');
const current = new AsyncLocalStorage<string>();
const USABLE = /^[A-Za-z0-9._-]{8,64}$/;

export const requestIdOf = (request: Request): string =>
  (request as Request & { [REQUEST_ID]?: string })[REQUEST_ID] ?? 'none';

/** The id of the request being answered, where no request is at hand (error masking). */
export const currentRequestId = (): string => current.getStore() ?? 'none';

/** What of an address may stand in a log: no query string, no id or token, no join code, and not more than a line of it. */
const loggedPath = (url: string): string =>
  (url.split('?', 1)[0] ?? '')
    .slice(0, 300)
    .replace(/^\/j\/.*/i, '/j/:token')
    .replace(/[0-9a-f-]{36}|[A-Za-z0-9_-]{43,}|\d{11,}/gi, ':id');

/**
 * Gives every request an id (a usable `x-request-id` is kept, so that a proxy's log and ours can be joined), answers it and
 * logs one line per request without its query string or any body.
 */
export function requestIds(log: Log): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && USABLE.test(given) ? given : randomUUID();
    (request as Request & { [REQUEST_ID]?: string })[REQUEST_ID] = id;
    response.setHeader('x-request-id', id);
    const began = process.hrtime.bigint();
    response.once('close', () => {
      const ms = Number(process.hrtime.bigint() - began) / 1e6;
      const path = loggedPath(request.originalUrl); // `path` is cut short below a mounted route
      log.info(
        { requestId: id, method: request.method, path, status: response.statusCode, ms: Math.round(ms) },
        'request',
      );
    });
    current.run(id, next);
  };
}
