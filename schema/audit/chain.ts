import { createHash } from 'node:crypto';
import type { Actor } from '../core/actor.ts';
import { canonicalJson } from '../core/canonical-json.ts';

/** Who did it, as the audit keeps it: ids only, names are looked up by whoever may. */
export interface AuditActor {
  readonly kind: Actor['kind'];
  readonly id: string;
  readonly organisationId?: string;
  readonly badgeNo?: string | null;
}

/** One thing that happened outside a case's own chain. */
export interface AuditContent {
  readonly cityCode: string;
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actor: AuditActor;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly detail: unknown;
  readonly requestId: string | null;
}

/** The place of a record in its chain. */
export interface AuditLink {
  readonly shard: number;
  readonly seq: number;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** Chains of a city that the application writes: 0 to 63. */
export const AUDIT_CHAINS = 64;
/** The chain of what was written before there were chains; its content was hashed by the database. */
export const LEGACY_CHAIN = 64;

/**
 * The chain of a record: one person's records are always in one chain, so that a command never waits for two. What nobody
 * signed in does is spread by request, because all of them share one id.
 */
export function chainOf(actor: Pick<Actor, 'kind' | 'id'>, requestId: string): number {
  const owner = actor.kind === 'ANONYMOUS' || actor.kind === 'SYSTEM' ? requestId : actor.id;
  return createHash('sha256').update(`${actor.kind}:${owner}`).digest().readUInt8(0) % AUDIT_CHAINS;
}

/** SHA-256 over what the record says. */
export function contentHash(record: AuditContent): Buffer {
  const { cityCode, id, at, type, actor, subject, caseId, detail, requestId } = record;
  return createHash('sha256')
    .update(canonicalJson({ v: 1, cityCode, id, at, type, actor, subject, caseId, detail, requestId }))
    .digest();
}

/** The hash of a link: its chain, its place, what it says and the link before it. The database computes the same. */
export function linkHash(link: Pick<AuditLink, 'shard' | 'seq' | 'prevHash'>, content: Uint8Array): Buffer {
  const place = Buffer.alloc(8);
  place.writeInt32BE(link.shard, 0);
  place.writeInt32BE(link.seq, 4);
  return createHash('sha256').update(place).update(content).update(link.prevHash).digest();
}
