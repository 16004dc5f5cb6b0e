import type { Queryable } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { chainOf, contentHash, type AuditActor } from './chain.ts';

const CHAIN_START = `decode(repeat('00', 32), 'hex')`;

/**
 * Records something that happened outside a case's chain: a sign-in, a look at evidence, a change of settings. The record
 * is the next link of its chain, and exists only if the caller's transaction commits. One statement.
 *
 * @param subject what it was about, such as `photo:<id>`; null for none
 * @param detail ids and codes, no personal data; its `caseId`, if any, is the case under which the record is found
 * @source domain.md 6.3, 9.2
 */
export async function writeAudit(
  tx: Queryable,
  caller: Pick<Caller, 'actor' | 'requestId'>,
  at: Date,
  type: string,
  subject: string | null,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { actor, requestId } = caller;
  const record: AuditActor = {
    kind: actor.kind,
    id: actor.id,
    ...(actor.kind === 'STAFF' ? { organisationId: actor.organisationId, badgeNo: actor.badgeNo } : {}),
  };
  const { cityCode } = actor;
  const id = newId();
  const caseId = typeof detail['caseId'] === 'string' ? detail['caseId'] : null;
  const content = contentHash({ cityCode, id, at, type, actor: record, subject, caseId, detail, requestId });
  await tx.query(
    `with head as (
       insert into audit_chain_head as h (city_code, shard, seq, prev_hash, hash)
       values ($1, $10, 1, ${CHAIN_START}, sha256(int4send($10::int) || int4send(1) || $11::bytea || ${CHAIN_START}))
       on conflict (city_code, shard) do update
         set seq = h.seq + 1, prev_hash = h.hash,
             hash = sha256(int4send(h.shard) || int4send(h.seq + 1) || $11::bytea || h.hash)
       returning seq, prev_hash, hash)
     insert into audit_event (city_code, id, at, type, actor, subject, case_id, detail, request_id, shard, seq, prev_hash, hash)
     select $1, $2, $3, $4, $5::jsonb, $6, $7, $8::jsonb, $9, $10, head.seq, head.prev_hash, head.hash from head`,
    [
      cityCode,
      id,
      at,
      type,
      JSON.stringify(record),
      subject,
      caseId,
      JSON.stringify(detail),
      requestId,
      chainOf(actor, requestId),
      content,
    ],
  );
}
