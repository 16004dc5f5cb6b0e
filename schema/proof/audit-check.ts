import { contentHash, LEGACY_CHAIN, linkHash, type AuditContent, type AuditLink } from '../audit/chain.ts';
import type { Queryable } from '../core/database.ts';
import { finding, type Report } from './findings.ts';

const AT_ONCE = 1000;

type StoredLink = AuditContent & AuditLink & { readonly atWhole: boolean; readonly legacyContent: Uint8Array | null };

/** Links of one chain in order, from the first. */
async function readLinks(db: Queryable, cityCode: string, shard: number, afterSeq: number): Promise<StoredLink[]> {
  const { rows } = await db.query<StoredLink>(
    `select city_code as "cityCode", id, at, at = date_trunc('milliseconds', at) as "atWhole", type, actor, subject,
            case_id as "caseId", detail, request_id as "requestId", shard, seq, prev_hash as "prevHash", hash,
            case when shard = ${LEGACY_CHAIN} then audit_legacy_content(audit_event) end as "legacyContent"
       from audit_event where city_code = $1 and shard = $2 and seq > $3 order by seq limit ${AT_ONCE}`,
    [cityCode, shard, afterSeq],
  );
  return rows;
}

/**
 * Checks the audit chains of a city against each other's hashes and against their heads. A chain that breaks is not followed
 * further: everything after it rests on the broken link.
 */
export async function verifyAudit(db: Queryable, cityCode: string, report: Report): Promise<void> {
  const { rows: heads } = await db.query<{ shard: number; seq: number; hash: Uint8Array }>(
    `select k.shard, coalesce(h.seq, 0) as seq, coalesce(h.hash, '\\x'::bytea) as hash
       from generate_series(0, ${LEGACY_CHAIN}) as k (shard)
       left join audit_chain_head h on h.city_code = $1 and h.shard = k.shard
      where h.seq is not null or exists (select from audit_event e where e.city_code = $1 and e.shard = k.shard)
      order by k.shard`,
    [cityCode],
  );
  for (const head of heads) await verifyChain(db, cityCode, head, report);
  // A record moved out of all chains of the city would be missed by every one of them.
  const { rows: strays } = await db.query<{ id: string }>(
    `select id from audit_event e
      where not exists (select from audit_chain_head h where h.city_code = e.city_code and h.shard = e.shard and h.seq >= e.seq)
      order by id limit 1`,
  );
  for (const { id } of strays) report.add(finding({ kind: 'AUDIT_EVENT', subject: id }, 'UNVOUCHED'));
}

async function verifyChain(
  db: Queryable,
  cityCode: string,
  head: { readonly shard: number; readonly seq: number; readonly hash: Uint8Array },
  report: Report,
): Promise<void> {
  let previous: Uint8Array = Buffer.alloc(32);
  let seq = 0;
  for (;;) {
    const links = await readLinks(db, cityCode, head.shard, seq);
    for (const link of links) {
      seq++;
      const place = { kind: 'AUDIT_EVENT', seq, subject: `chain ${head.shard}` } as const;
      if (link.seq !== seq) return report.add(finding(place, 'MISSING'));
      report.count('AUDIT_EVENT');
      const expected = linkHash({ ...link, prevHash: previous }, link.legacyContent ?? contentHash(link));
      if (!link.atWhole && link.legacyContent === null) return report.add(finding(place, 'ALTERED'));
      if (!expected.equals(link.hash) || !Buffer.from(previous).equals(link.prevHash))
        return report.add(finding(place, 'ALTERED'));
      previous = link.hash;
    }
    if (links.length < AT_ONCE) break;
  }
  const end = { kind: 'AUDIT_EVENT', seq, subject: `chain ${head.shard}` } as const;
  if (seq < head.seq) return report.add(finding({ ...end, seq: seq + 1 }, 'MISSING'));
  if (seq !== head.seq || !Buffer.from(previous).equals(head.hash)) report.add(finding(end, 'HEAD'));
}
