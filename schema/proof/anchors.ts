import { writeAudit } from '../audit/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { Queryable, Transaction } from '../core/database.ts';
import type { Caller } from '../core/platform.ts';
import { anchorHash, leafText, type Anchor, type AnchorLeaf, type CaseProof } from './anchor-rules.ts';
import { finding, type Report } from './findings.ts';
import { hashLeaf, inclusionPath, MerkleRoot } from './merkle.ts';
import { countCases } from './queries.ts';

const LEAVES_AT_ONCE = 2000;
/** A command's time is that of its beginning: what it wrote may appear this much later. Such a case has a leaf in two anchors. */
const OVERLAP_MS = 60 * 60_000;
const ANCHOR_START = Buffer.alloc(32);

const ANCHOR_COLUMNS = `city_code as "cityCode", seq, day, covers_from as "coversFrom", made_at as "madeAt",
  case_heads as "caseHeads", audit_heads as "auditHeads", case_count as "caseCount", root, prev_hash as "prevHash", hash`;

/** A city's anchors, newest first, before `beforeSeq`. */
export async function listAnchors(
  db: Queryable,
  cityCode: string,
  beforeSeq: number | null,
  limit: number,
): Promise<Anchor[]> {
  const { rows } = await db.query<Anchor>(
    `select ${ANCHOR_COLUMNS} from audit_anchor where city_code = $1 and ($2::int is null or seq < $2) order by seq desc limit $3`,
    [cityCode, beforeSeq, limit],
  );
  return rows;
}

/** The heads of the cases that moved since a time, after a case, by id. */
async function readMoved(
  db: Queryable,
  cityCode: string,
  since: Date,
  afterCase: string | null,
): Promise<AnchorLeaf[]> {
  const { rows } = await db.query<AnchorLeaf>(
    `select m.case_id as "caseId", null::int as shard, c.last_event_seq as seq, c.last_event_hash as hash
       from (select distinct case_id from case_event
              where city_code = $1 and at >= $2 and ($3::uuid is null or case_id > $3::uuid) order by case_id limit $4) as m
       join accident_case c on c.city_code = $1 and c.id = m.case_id
      order by m.case_id`,
    [cityCode, since, afterCase, LEAVES_AT_ONCE],
  );
  return rows;
}

async function insertLeaves(
  tx: Transaction,
  cityCode: string,
  anchorSeq: number,
  from: number,
  leaves: readonly AnchorLeaf[],
): Promise<void> {
  await tx.query(
    `insert into audit_anchor_leaf (city_code, anchor_seq, position, case_id, shard, seq, hash)
     select $1, $2, $3 + l.place - 1, l.case_id, l.shard, l.seq, l.hash
       from unnest($4::uuid[], $5::int[], $6::int[], $7::bytea[]) with ordinality as l (case_id, shard, seq, hash, place)`,
    [
      cityCode,
      anchorSeq,
      from,
      leaves.map(({ caseId }) => caseId),
      leaves.map(({ shard }) => shard),
      leaves.map(({ seq }) => seq),
      leaves.map(({ hash }) => hash),
    ],
  );
}

/**
 * Makes the next anchor: one leaf for every case that moved since the last one, and one for every audit chain. Its making is
 * itself an audit record with the anchor's hash, so that a deleted anchor is missed.
 */
export async function makeAnchor(tx: Transaction, caller: Caller, madeAt: Date): Promise<Anchor> {
  const { cityCode } = caller.actor;
  // One at a time, and a steady view: heads read later must not be younger than the case's own.
  await tx.query('select pg_advisory_xact_lock(2306001951)');
  const [last] = await listAnchors(tx, cityCode, null, 1);
  const seq = (last?.seq ?? 0) + 1;
  const coversFrom = last === undefined ? new Date(0) : new Date(last.madeAt.getTime() - OVERLAP_MS);
  const tree = new MerkleRoot();
  const add = async (leaves: readonly AnchorLeaf[]): Promise<void> => {
    if (leaves.length > 0) await insertLeaves(tx, cityCode, seq, tree.count, leaves);
    for (const leaf of leaves) tree.add(hashLeaf(leafText(leaf)));
  };
  for (let after: string | null = null; ; ) {
    const leaves: AnchorLeaf[] = await readMoved(tx, cityCode, coversFrom, after);
    await add(leaves);
    if (leaves.length < LEAVES_AT_ONCE) break;
    after = leaves.at(-1)!.caseId;
  }
  const caseHeads = tree.count;
  const { rows: chains } = await tx.query<AnchorLeaf>(
    `select null::uuid as "caseId", shard, seq, hash from audit_chain_head where city_code = $1 order by shard`,
    [cityCode],
  );
  await add(chains);
  const unhashed = {
    cityCode,
    seq,
    day: chinaDay(madeAt),
    coversFrom,
    madeAt,
    caseHeads,
    auditHeads: chains.length,
    caseCount: await countCases(tx, cityCode),
    root: tree.root(),
    prevHash: last?.hash ?? ANCHOR_START,
  };
  const anchor = { ...unhashed, hash: anchorHash(unhashed) };
  await insertAnchor(tx, anchor);
  await writeAudit(tx, caller, madeAt, 'ANCHOR_MADE', `anchor:${seq}`, {
    seq,
    hash: anchor.hash.toString('hex'),
    root: anchor.root.toString('hex'),
  });
  return anchor;
}

async function insertAnchor(tx: Transaction, anchor: Anchor): Promise<void> {
  await tx.query(
    `insert into audit_anchor (city_code, seq, day, covers_from, made_at, case_heads, audit_heads, case_count, root, prev_hash, hash)
     values ($1, $2, $3::date, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      anchor.cityCode,
      anchor.seq,
      anchor.day,
      anchor.coversFrom,
      anchor.madeAt,
      anchor.caseHeads,
      anchor.auditHeads,
      anchor.caseCount,
      anchor.root,
      anchor.prevHash,
      anchor.hash,
    ],
  );
}

/** Whether a day (China time) has an anchor. */
export async function hasAnchorOf(db: Queryable, cityCode: string, day: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from audit_anchor where city_code = $1 and day = $2::date limit 1', [
    cityCode,
    day,
  ]);
  return rows.length > 0;
}

async function readLeaves(db: Queryable, cityCode: string, anchorSeq: number, from: number): Promise<AnchorLeaf[]> {
  const { rows } = await db.query<AnchorLeaf>(
    `select case_id as "caseId", shard, seq, hash from audit_anchor_leaf
      where city_code = $1 and anchor_seq = $2 and position >= $3 and position < $3 + ${LEAVES_AT_ONCE} order by position`,
    [cityCode, anchorSeq, from],
  );
  return rows;
}

/** The newest proof for a case: its leaf in the last anchor that has one. Null before the first anchor. */
export async function proveCase(db: Queryable, cityCode: string, caseId: string): Promise<CaseProof | null> {
  const { rows } = await db.query<{
    anchorSeq: number;
    position: number;
    seq: number;
    hash: Uint8Array;
    caseNo: string;
  }>(
    `select l.anchor_seq as "anchorSeq", l.position, l.seq, l.hash, c.case_no as "caseNo"
       from audit_anchor_leaf l join accident_case c on c.city_code = l.city_code and c.id = l.case_id
      where l.city_code = $1 and l.case_id = $2 order by l.anchor_seq desc limit 1`,
    [cityCode, caseId],
  );
  const own = rows[0];
  const [anchor] = own === undefined ? [] : await listAnchors(db, cityCode, own.anchorSeq + 1, 1);
  if (own === undefined || anchor === undefined || anchor.seq !== own.anchorSeq) return null;
  const leaves: Buffer[] = [];
  for (;;) {
    const page = await readLeaves(db, cityCode, anchor.seq, leaves.length);
    for (const leaf of page) leaves.push(hashLeaf(leafText(leaf)));
    if (page.length < LEAVES_AT_ONCE) break;
  }
  if (own.position >= leaves.length) return null;
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return {
    caseNo: own.caseNo,
    leaf: { caseId, seq: own.seq, hash: hex(own.hash) },
    position: own.position,
    leaves: leaves.length,
    path: inclusionPath(leaves, own.position).map(hex),
    anchor: {
      ...anchor,
      coversFrom: anchor.coversFrom.toISOString(),
      madeAt: anchor.madeAt.toISOString(),
      root: hex(anchor.root),
      prevHash: hex(anchor.prevHash),
      hash: hex(anchor.hash),
    },
  };
}

/** Checks every anchor: the chain of anchors, each root over its leaves, and each leaf against the link it names. */
export async function verifyAnchors(db: Queryable, cityCode: string, report: Report): Promise<void> {
  const { rows } = await db.query<{ made: number; anchored: number }>(
    `select coalesce((select max((detail ->> 'seq')::int) from audit_event where city_code = $1 and type = 'ANCHOR_MADE'), 0) as made,
            coalesce((select max(seq) from audit_anchor where city_code = $1), 0) as anchored`,
    [cityCode],
  );
  const made = Math.max(rows[0]?.made ?? 0, rows[0]?.anchored ?? 0);
  let previous: Uint8Array = ANCHOR_START;
  for (let seq = 1; seq <= made; seq++) {
    const { rows: found } = await db.query<Anchor & { readonly atWhole: boolean }>(
      `select ${ANCHOR_COLUMNS}, date_trunc('milliseconds', made_at) = made_at
              and date_trunc('milliseconds', covers_from) = covers_from as "atWhole"
         from audit_anchor where city_code = $1 and seq = $2`,
      [cityCode, seq],
    );
    const [anchor] = found;
    const place = { kind: 'ANCHOR', seq } as const;
    if (anchor === undefined) {
      report.add(finding(place, 'MISSING'));
      continue;
    }
    report.count('ANCHOR');
    const follows = Buffer.from(anchor.prevHash).equals(previous);
    if (!anchor.atWhole || !follows || !anchorHash(anchor).equals(anchor.hash)) report.add(finding(place, 'ALTERED'));
    await verifyLeaves(db, anchor, report);
    previous = anchor.hash;
    if (seq === made && (await countCases(db, cityCode)) < anchor.caseCount) report.add(finding(place, 'FEWER_CASES'));
  }
}

async function verifyLeaves(db: Queryable, anchor: Anchor, report: Report): Promise<void> {
  const tree = new MerkleRoot();
  for (;;) {
    const page = await readLeaves(db, anchor.cityCode, anchor.seq, tree.count);
    for (const leaf of page) tree.add(hashLeaf(leafText(leaf)));
    if (page.length < LEAVES_AT_ONCE) break;
  }
  const place = { kind: 'ANCHOR', seq: anchor.seq } as const;
  if (!tree.root().equals(anchor.root) || tree.count !== anchor.caseHeads + anchor.auditHeads)
    report.add(finding({ ...place, subject: 'root' }, 'ALTERED'));
  const { rows } = await db.query<{ caseId: string | null; shard: number | null; seq: number }>(
    `select l.case_id as "caseId", l.shard, l.seq
       from audit_anchor_leaf l
       left join case_event e on e.city_code = l.city_code and e.case_id = l.case_id and e.seq = l.seq
       left join audit_event a on a.city_code = l.city_code and a.shard = l.shard and a.seq = l.seq
      where l.city_code = $1 and l.anchor_seq = $2 and coalesce(e.hash, a.hash) is distinct from l.hash
      order by l.position limit 1`,
    [anchor.cityCode, anchor.seq],
  );
  for (const { caseId, shard, seq } of rows) {
    const subject = `anchor ${anchor.seq}`;
    if (caseId !== null) report.add(finding({ kind: 'CASE_EVENT', caseId, seq, subject }, 'DISAGREES'));
    else report.add(finding({ kind: 'AUDIT_EVENT', seq, subject: `chain ${shard}, ${subject}` }, 'DISAGREES'));
  }
}
