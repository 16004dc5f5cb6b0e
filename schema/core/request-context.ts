import type { SignedInActor } from './actor.ts';
import type { BusMessage } from './event-bus.ts';
import type { Caller } from './platform.ts';

/** The session behind a request; null for anonymous callers. */
export interface SessionInfo {
  readonly id: string;
  readonly transport: 'COOKIE' | 'BEARER';
  readonly expiresAt: Date;
}

/** A session that waits behind the lock screen, and whose it is. */
export interface LockedSession {
  readonly session: SessionInfo;
  readonly actor: SignedInActor;
}

/** What a resolver gets. Loaders live as long as the request. */
export interface RequestContext extends Caller {
  readonly session: SessionInfo | null;
  /** The session whose owner was away too long: it opens nothing until its password is given again. */
  readonly lockedSession: LockedSession | null;
  /** Where the request came from, as far as the trusted proxies tell. */
  readonly address: string | null;
  readonly userAgent: string | null;
  /** Hands a new session to the browser (or takes it away), in a cookie that scripts cannot read. */
  setSessionCookie(token: string | null, expiresAt: Date | null, csrfToken: string | null): void;
  /** What changes in this viewer's city from now on; ends with the connection or the session. Forgets loaded rows at each message. */
  changes(): AsyncIterable<BusMessage>;
  /** One value per request and key; slices keep their loaders here. */
  once<Value>(key: object, make: () => Value): Value;
}
