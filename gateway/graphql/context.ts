import type { Request, Response } from 'express';
import type { BusMessage } from '../../schema/core/event-bus.ts';
import { cityTopic } from '../../schema/core/command.ts';
import type { Platform } from '../../schema/core/platform.ts';
import type { RequestContext } from '../../schema/core/request-context.ts';
import { isSessionLive } from '../../schema/identity/service.ts';
import { authenticated, CSRF_COOKIE, SESSION_COOKIE } from '../http/session.ts';
import { requestIdOf } from '../http/request-id.ts';

/** Between two looks at whether a streaming session is still good. */
const RECHECK_MS = 30_000;

/** Builds what resolvers get from one HTTP request. */
export function requestContext(
  platform: Platform,
  request: Request,
  response: Response,
  secureCookies: boolean,
): RequestContext {
  const { actor, session } = authenticated(request);
  const memory = new Map<object, unknown>();
  const closed = new AbortController();
  response.once('close', () => closed.abort());

  return {
    platform,
    actor,
    session,
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
        session !== null && isSessionLive(platform.db, actor.cityCode, session.id, platform.now());
      return changesFor(platform, cityTopic(actor.cityCode), closed.signal, forget, isLive);
    },
    once<Value>(key: object, make: () => Value): Value {
      if (!memory.has(key)) memory.set(key, make());
      return memory.get(key) as Value;
    },
  };
}

/** The city's changes until the connection closes or the session ends (signed out, revoked, expired). */
async function* changesFor(
  platform: Platform,
  topic: string,
  signal: AbortSignal,
  forget: () => void,
  isLive: () => Promise<boolean>,
): AsyncGenerator<BusMessage> {
  let lookedAt = Date.now();
  for await (const message of platform.bus.subscribe(topic, signal)) {
    if (Date.now() - lookedAt > RECHECK_MS) {
      if (!(await isLive())) return;
      lookedAt = Date.now();
    }
    forget();
    yield message;
  }
}
