import { createHash } from 'node:crypto';
import type { ActorRecord } from '../core/actor.ts';
import { canonicalJson } from '../core/canonical-json.ts';

/** One thing that happened to a case, as stored. */
export interface ChainedEvent {
  readonly cityCode: string;
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: ActorRecord;
  readonly payload: unknown;
}

export interface StoredEvent extends ChainedEvent {
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** The hash before the first event of every case. */
export const CHAIN_START = new Uint8Array(32);

/** SHA-256 over the event's canonical text and the hash of the event before it. */
export function eventHash(event: ChainedEvent, prevHash: Uint8Array): Buffer {
  const { cityCode, caseId, seq, type, at, actor, payload } = event;
  return createHash('sha256')
    .update(canonicalJson({ v: 1, cityCode, caseId, seq, type, at, actor, payload }))
    .update(prevHash)
    .digest();
}

/**
 * Recomputes a case's chain.
 *
 * @param events all events of one case, in order of `seq`
 * @returns the first place where it does not hold, or null when every event is as it was written and none is missing
 */
export function findChainBreak(events: readonly StoredEvent[]): { seq: number; problem: 'MISSING' | 'ALTERED' } | null {
  let previous: Uint8Array = CHAIN_START;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return { seq: index + 1, problem: 'MISSING' };
    const expected = eventHash(event, previous);
    if (!expected.equals(event.hash) || !Buffer.from(event.prevHash).equals(previous)) {
      return { seq: event.seq, problem: 'ALTERED' };
    }
    previous = event.hash;
  }
  return null;
}
