import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical-json.ts';
import type { Queryable } from '../core/database.ts';
import { withoutPersonalData } from './export-fields.ts';

/**
 * One line of the export, version 1. Members are never renamed or given another meaning. `payloadSha256` is over the canonical
 * JSON of the whole payload as stored, so that a line can be compared with the database; the payload itself leaves without values that may
 * be personal.
 */
export interface ExportLine {
  readonly v: 1;
  /** `case:<case id>:<seq>` or `audit:<id>`; a reader that has the id already skips the line. */
  readonly id: string;
  /** Where to go on after this line: `--since`. */
  readonly cursor: string;
  readonly kind: 'CASE_EVENT' | 'AUDIT_EVENT';
  readonly cityCode: string;
  readonly caseId: string | null;
  /** Place in the chain: that of the case, or the audit chain `shard`. */
  readonly seq: number;
  readonly shard: number | null;
  readonly type: string;
  readonly at: string;
  readonly actor: unknown;
  readonly subject: string | null;
  readonly payload: unknown;
  readonly payloadSha256: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** How far a reader has come: a transaction and the last record of it. Records are in the order of their transactions. */
type Cursor = readonly [xid: bigint, kind: 'a' | 'c', id: string, seq: number];
const FIRST: Cursor = [0n, 'a', '00000000-0000-0000-0000-000000000000', 0];
const CURSOR = /^(\d{1,20})\.(a|c)\.([0-9a-f-]{36})\.(\d{1,10})$/;

/** @returns null when the text is no cursor of ours */
function parseCursor(text: string): Cursor | null {
  const [, xid, kind, id, seq] = CURSOR.exec(text) ?? [];
  return xid === undefined ? null : [BigInt(xid), kind as 'a' | 'c', id!, Number(seq)];
}
/** Whether a text is a cursor, as in the lines. */
export const isExportCursor = (text: string): boolean => parseCursor(text) !== null;

interface Row {
  readonly xid: string;
  readonly cityCode: string;
  readonly id: string;
  readonly caseId: string | null;
  readonly shard: number | null;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly subject: string | null;
  readonly payload: unknown;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function toLine(kind: 'a' | 'c', row: Row): ExportLine {
  const { kind: actorKind, id, organisationId, badgeNo } = row.actor;
  return {
    v: 1,
    id: kind === 'c' ? `case:${row.id}:${row.seq}` : `audit:${row.id}`,
    cursor: `${row.xid}.${kind}.${row.id}.${kind === 'c' ? row.seq : 0}`,
    kind: kind === 'c' ? 'CASE_EVENT' : 'AUDIT_EVENT',
    cityCode: row.cityCode,
    caseId: row.caseId,
    seq: row.seq,
    shard: row.shard,
    type: row.type,
    at: row.at.toISOString(),
    actor: { kind: actorKind, id, organisationId: organisationId ?? null, badgeNo: badgeNo ?? null },
    subject: row.subject,
    payload: withoutPersonalData(row.payload),
    payloadSha256: createHash('sha256').update(canonicalJson(row.payload)).digest('hex'),
    prevHash: hex(row.prevHash),
    hash: hex(row.hash),
  };
}

/**
 * The next lines after a cursor: case events and audit records together, only of transactions before which none is still
 * running. What is read once is therefore complete: nothing appears behind the cursor later.
 *
 * @param after a line's cursor; null from the beginning
 */
export async function readExport(
  db: Queryable,
  cityCode: string,
  after: string | null,
  limit: number,
): Promise<ExportLine[]> {
  const [xid, kind, id, seq] = (after === null ? null : parseCursor(after)) ?? FIRST;
  const { rows: bounds } = await db.query<{ ended: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as ended',
  );
  const ended = bounds[0]!.ended;
  // Audit records of a transaction come before its case events.
  const { rows: records } =
    kind === 'a'
      ? await db.query<Row>(`${AUDIT_ROWS} and (xid, id) > ($2::xid8, $5::uuid) order by xid, id limit $4`, [
          cityCode,
          String(xid),
          ended,
          limit,
          id,
        ])
      : await db.query<Row>(`${AUDIT_ROWS} and xid > $2::xid8 order by xid, id limit $4`, [
          cityCode,
          String(xid),
          ended,
          limit,
        ]);
  const { rows: events } =
    kind === 'c'
      ? await db.query<Row>(
          `${EVENT_ROWS} and (xid, case_id, seq) > ($2::xid8, $5::uuid, $6::int) order by xid, case_id, seq limit $4`,
          [cityCode, String(xid), ended, limit, id, seq],
        )
      : await db.query<Row>(`${EVENT_ROWS} and xid >= $2::xid8 order by xid, case_id, seq limit $4`, [
          cityCode,
          String(xid),
          ended,
          limit,
        ]);
  const lines: ExportLine[] = [];
  for (let [a, c] = [0, 0]; lines.length < limit && (a < records.length || c < events.length); ) {
    const [record, event] = [records[a], events[c]];
    const recordFirst = event === undefined || (record !== undefined && BigInt(record.xid) <= BigInt(event.xid));
    lines.push(recordFirst ? toLine('a', record!) : toLine('c', event));
    if (recordFirst) a++;
    else c++;
  }
  return lines;
}

const AUDIT_ROWS = `
  select xid::text as xid, city_code as "cityCode", id, case_id as "caseId", shard, seq, type, at, actor, subject,
         detail as payload, prev_hash as "prevHash", hash
    from audit_event where city_code = $1 and xid < $3::xid8`;
const EVENT_ROWS = `
  select xid::text as xid, city_code as "cityCode", case_id as id, case_id as "caseId", null::int as shard, seq, type, at, actor,
         null::text as subject, payload, prev_hash as "prevHash", hash
    from case_event where city_code = $1 and xid < $3::xid8`;

/** How far the export of this name has come; null when it has not begun. Locked until the transaction ends. */
export async function lockExportCursor(tx: Queryable, cityCode: string, name: string): Promise<string | null> {
  const { rows } = await tx.query<{ cursor: string }>(
    'select cursor from audit_export_cursor where city_code = $1 and name = $2 for update',
    [cityCode, name],
  );
  return rows[0]?.cursor ?? null;
}

/** Remembers how far the export has come. */
export async function saveExportCursor(
  tx: Queryable,
  cityCode: string,
  name: string,
  cursor: string,
  lines: number,
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into audit_export_cursor as k (city_code, name, cursor, exported, changed_at) values ($1, $2, $3, $4, $5)
     on conflict (city_code, name) do update
       set cursor = excluded.cursor, exported = k.exported + excluded.exported, changed_at = excluded.changed_at`,
    [cityCode, name, cursor, lines, at],
  );
}
