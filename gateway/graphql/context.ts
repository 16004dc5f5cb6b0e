import type { Request, Response } from 'express';
import type { BusMessage } from '../../schema/core/event-bus.ts';
import { cityTopic } from '../../schema/core/command.ts';
import type { Platform } from '../../schema/core/platform.ts';
import type { RequestContext } from '../../schema/core/request-context.ts';
import { isSessionLive } from '../../schema/identity/service.ts';
import { authenticated, CSRF_COOKIE, SESSION_COOKIE } from '../http/session.ts';
import { requestIdOf } from '../http/request-id.ts';

/** Between two looks at whether the session of a quiet stream is still good; before each message it is looked at anyway. */
const RECHECK_MS = 15_000;

/** Builds what resolvers get from one HTTP request. */
export function requestContext(
  platform: Platform,
  request: Request,
  response: Response,
  secureCookies: boolean,
): RequestContext {
  const { actor, session, lockedSession } = authenticated(request);
  const memory = new Map<object, unknown>();
  const closed = new AbortController();
  response.once('close', () => closed.abort());

  return {
    platform,
    actor,
    session,
    lockedSession,
    address: request.ip ?? null,
    requestId: requestIdOf(request),
    userAgent: request.headers['user-agent'] ?? null,
    setSessionCookie(token, expiresAt, csrfToken) {
      const base = { path: '/', sameSite: 'lax' as const, secure: secureCookies };
      if (token === null || expiresAt === null || csrfToken === null) {
        response.clearCookie(SESSION_COOKIE, { ...base, httpOnly: true });
        response.clearCookie(CSRF_COOKIE, base);
        return;
      }
      response.cookie(SESSION_COOKIE, token, { ...base, httpOnly: true, expires: expiresAt });
      response.cookie(CSRF_COOKIE, csrfToken, { ...base, expires: expiresAt });
    },
    changes() {
      const forget = (): void => memory.clear(); // what loaders remember is stale after a change
      const isLive = async (): Promise<boolean> =>
        session !== null && isSessionLive(platform.db, actor, session.id, platform.now());
      return changesFor(platform, cityTopic(actor.cityCode), closed.signal, forget, isLive);
    },
    once<Value>(key: object, make: () => Value): Value {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as Value;
    },
  };
}

/**
 * The city's changes from this call on, until the connection closes or the session ends (signed out, revoked, expired): nothing
 * that happens after the end is told, and a stream on which nothing happens ends all the same.
 */
export function changesFor(
  platform: Platform,
  topic: string,
  closed: AbortSignal,
  forget: () => void,
  isLive: () => Promise<boolean>,
): AsyncGenerator<BusMessage> {
  const ended = new AbortController();
  // Subscribed here and not at the first `next`: what the caller reads meanwhile must not hide a change.
  const messages = platform.bus.subscribe(topic, AbortSignal.any([closed, ended.signal]));
  const recheck = setInterval(() => {
    isLive().then(
      (live) => live || ended.abort(),
      (error: unknown) => platform.log.warn({ err: error }, 'a stream could not look at its session'),
    );
  }, RECHECK_MS);
  recheck.unref();
  const stop = (): void => clearInterval(recheck);
  closed.addEventListener('abort', stop, { once: true });
  ended.signal.addEventListener('abort', stop, { once: true });

  return (async function* () {
    try {
      for await (const message of messages) {
        if (!(await isLive())) return;
        forget();
        yield message;
      }
    } finally {
      ended.abort();
    }
  })();
}
