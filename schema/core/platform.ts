import type { ObjectStore } from '../../media/object-store.ts';
import type { Actor } from './actor.ts';
import type { Database } from './database.ts';
import type { EventBus } from './event-bus.ts';
import type { JobQueue } from './jobs.ts';

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Where text messages leave the platform: a provider's gateway, or nowhere (they stay readable in the outbox). */
export interface SmsCarrier {
  /** Hands one message over. Rejects when it was not taken; the job tries again. `messageId` lets the provider drop repeats. */
  send(recipient: string, body: string, messageId: string): Promise<void>;
}

export interface PlatformSettings {
  readonly cityCode: string;
  readonly production: boolean;
  /** Origin that links in messages and QR codes begin with, without a trailing slash. */
  readonly publicUrl: string;
  readonly maxPhotoBytes: number;
  readonly maxPhotoPixels: number;
  readonly maxRecordingBytes: number;
  /** Key from which invitation tokens, PINs and CSRF tokens are derived. */
  readonly secret: Uint8Array;
  /** Whether the roles that need a second factor are refused without one; offered to everybody all the same. */
  readonly requireSecondFactor: boolean;
  /** Minutes without a key or a pointer after which a desk in a browser locks. */
  readonly idleLockMinutes: { readonly administrators: number; readonly dispatch: number; readonly others: number };
  readonly addressLimits: {
    /** Sign-in codes that one address may ask for within an hour. */
    readonly smsCodesPerHour: number;
    /** Failed sign-ins of staff from one address within a quarter of an hour. */
    readonly failedSignInsPerQuarter: number;
  };
}

/** Everything a slice may use of the world, made once in `gateway/` and handed in. */
export interface Platform {
  readonly db: Database;
  readonly store: ObjectStore;
  readonly bus: EventBus;
  readonly jobs: JobQueue;
  readonly sms: SmsCarrier;
  readonly log: Log;
  readonly settings: PlatformSettings;
  /** The clock as a value: tests and replays set it. */
  readonly now: () => Date;
}

/** Who asks, and through which request. Commands and reads take one; jobs make one for the system. */
export interface Caller {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly requestId: string;
}
