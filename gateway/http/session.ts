import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Actor } from '../../schema/core/actor.ts';
import type { Platform } from '../../schema/core/platform.ts';
import type { LockedSession, SessionInfo } from '../../schema/core/request-context.ts';
import { csrfTokenOf, sameBytes } from '../../schema/identity/secrets.ts';
import { resolveSession, touchSession, type ResolvedSession } from '../../schema/identity/service.ts';
import { refuse } from './refuse.ts';

export const SESSION_COOKIE = 'kc_session';
export const CSRF_COOKIE = 'kc_csrf';
export const CSRF_HEADER = 'x-csrf-token';
/** Seconds since the last key or pointer, from our own pages. */
export const IDLE_HEADER = 'x-idle-s';
const SESSION_STATE_HEADER = 'x-session-state';

/** Who asks, as found out once at the edge. */
export interface Authenticated {
  readonly actor: Actor;
  readonly session: SessionInfo | null;
  /** A session whose owner was away too long; it acts for nobody until it is opened again. */
  readonly lockedSession: LockedSession | null;
}
const AUTHENTICATED = Symbol('authenticated');
type CarryingRequest = Request & { [AUTHENTICATED]?: Authenticated };

/** What `authenticate` found for this request. */
export function authenticated(request: Request): Authenticated {
  const found = (request as CarryingRequest)[AUTHENTICATED];
  if (found === undefined) throw new Error('The route is not behind authenticate()');
  return found;
}

/** The value of one cookie; cookies are set by us alone, so nothing fancier is needed. */
export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

/**
 * Resolves the session of a request from its bearer token or cookie: one indexed statement, none without either. An unknown
 * or expired token is simply nobody; what needs somebody says UNAUTHENTICATED.
 */
export function authenticate(platform: Platform): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const bearer = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? readCookie(request, SESSION_COOKIE);
    const found = token === null ? null : await resolveSession(platform.db, token, platform.now());
    // A cookie's token is no bearer token and the other way round: each is only good the way it was issued.
    const usable = found !== null && (found.session.transport === 'BEARER') === (bearer !== undefined) ? found : null;
    const nobody = { kind: 'ANONYMOUS', cityCode: platform.settings.cityCode, id: 'anonymous' } as const;
    if (usable === null) {
      (request as CarryingRequest)[AUTHENTICATED] = { actor: nobody, session: null, lockedSession: null };
    } else if (usable.locked) {
      const lockedSession = { actor: usable.actor, session: usable.session };
      (request as CarryingRequest)[AUTHENTICATED] = { actor: nobody, session: null, lockedSession };
      response.setHeader(SESSION_STATE_HEADER, 'locked'); // the page puts its lock screen up and stays as it is
    } else {
      const { actor, session } = usable;
      (request as CarryingRequest)[AUTHENTICATED] = { actor, session, lockedSession: null };
      await noteActivity(platform, request, usable);
    }
    next();
  };
}

/** How often at most a busy session is written to. */
const TOUCH_MS = 30_000;

/**
 * Keeps a desk open while somebody is at it. Our pages say how long ago the last key or pointer was; without a word of it a command
 * counts as somebody at work, and a mere look does not, because pages look again by themselves.
 */
async function noteActivity(
  platform: Platform,
  request: Request,
  { actor, session, lastSeenAt }: ResolvedSession,
): Promise<void> {
  const said = request.headers[IDLE_HEADER];
  const idleS =
    typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) : request.method === 'POST' ? 0 : null;
  if (idleS === null) return;
  const at = new Date(platform.now().getTime() - idleS * 1_000);
  if (at.getTime() - lastSeenAt.getTime() < TOUCH_MS) return;
  await touchSession(platform.db, actor.cityCode, session.id, at);
}

/**
 * Refuses what another site could make a browser send: a foreign `Origin`, a cross-site fetch, or a cookie session without its
 * double-submit token.
 */
export function refuseCrossSite(platform: Platform, ownOrigins: ReadonlySet<string>): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return next();
    const { origin } = request.headers;
    const own = `${request.protocol}://${request.headers.host ?? ''}`;
    const foreign = origin !== undefined && origin !== own && !ownOrigins.has(origin);
    const crossSite = request.headers['sec-fetch-site'] === 'cross-site';
    if (foreign || crossSite) {
      return refuse(request, response, {
        status: 403,
        code: 'CROSS_SITE',
        messageZh: '不接受其他网站发来的请求',
        messageEn: 'Requests from other sites are not accepted',
      });
    }
    const { session: open, lockedSession } = authenticated(request);
    const session = open ?? lockedSession?.session ?? null;
    if (session?.transport === 'COOKIE') {
      const given = request.headers[CSRF_HEADER];
      const expected = csrfTokenOf(platform.settings.secret, session.id);
      if (typeof given !== 'string' || !sameBytes(Buffer.from(given), Buffer.from(expected))) {
        return refuse(request, response, {
          status: 403,
          code: 'CSRF_TOKEN',
          messageZh: '页面已过期，请刷新后重试',
          messageEn: `Send the cookie ${CSRF_COOKIE} as the header ${CSRF_HEADER}`,
        });
      }
    }
    return next();
  };
}
