import type { z } from 'zod';
import type { Transaction } from './database.ts';
import type { Platform } from './platform.ts';

/**
 * Background work. The payload is parsed when queued and again when run; running it twice does no harm.
 */
export interface JobDefinition<Payload extends object> {
  /** Queue name: lower-case words with dots. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** Seconds after which a run counts as dead and is given to another worker. */
  readonly expireInS: number;
  readonly retryLimit: number;
  /** What to do when the last retry failed, so that no case waits in silence. */
  readonly onExhausted?: (platform: Platform, payload: Payload, error: string) => Promise<void>;
  handle(platform: Platform, payload: Payload): Promise<void>;
}

/** Lets TypeScript infer the payload from the schema. */
export const defineJob = <Payload extends object>(job: JobDefinition<Payload>): JobDefinition<Payload> => job;

export interface JobQueue {
  /**
   * Queues inside the caller's transaction: the job exists only if it commits.
   *
   * @param startAfter no worker takes it before this moment; left out, at once
   */
  enqueue<Payload extends object>(
    tx: Transaction,
    job: JobDefinition<Payload>,
    payload: Payload,
    startAfter?: Date,
  ): Promise<void>;
  /** After the commit: lets a worker look at once instead of at its next poll. Never throws. */
  wake(jobName: string): void;
}
