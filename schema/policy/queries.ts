import type { Queryable } from '../core/database.ts';
import type { PolicyKind } from './definition.ts';

export type PolicyStatus = 'DRAFT' | 'APPROVED' | 'WITHDRAWN';

export interface PolicyVersionRow {
  id: string;
  kind: PolicyKind;
  version: string;
  /** `2026-12-01` */
  effectiveFrom: string;
  content: unknown;
  contentHash: Uint8Array;
  status: PolicyStatus;
  note: string;
  citation: string;
  draftedBy: string;
  draftedAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
}

const COLUMNS = `id, kind, version, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", content,
  content_hash as "contentHash", status, note, citation, drafted_by as "draftedBy", drafted_at as "draftedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", withdrawn_by as "withdrawnBy", withdrawn_at as "withdrawnAt"`;

/** A stored version; its content is left out where the caller says that it has it already. */
export type StoredVersion = Pick<PolicyVersionRow, 'version' | 'effectiveFrom' | 'contentHash'> & {
  content: unknown;
};

const STORED = `version, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", content_hash as "contentHash",
  case when encode(content_hash, 'hex') = any($3::text[]) then null else content end as content`;

/** The newest approved version whose first day is not after `day`; null where there is none. */
export async function findInForce(
  db: Queryable,
  cityCode: string,
  kind: PolicyKind,
  knownHashes: readonly string[],
  day: string,
): Promise<StoredVersion | null> {
  const { rows } = await db.query<StoredVersion>(
    `select ${STORED} from policy_version
      where city_code = $1 and kind = $2 and status = 'APPROVED' and effective_from <= $4::date
      order by effective_from desc, approved_at desc limit 1`,
    [cityCode, kind, knownHashes, day],
  );
  return rows[0] ?? null;
}

/** An approved version by its name; null where there is none. */
export async function findApproved(
  db: Queryable,
  cityCode: string,
  kind: PolicyKind,
  knownHashes: readonly string[],
  version: string,
): Promise<StoredVersion | null> {
  const { rows } = await db.query<StoredVersion>(
    `select ${STORED} from policy_version where city_code = $1 and kind = $2 and status = 'APPROVED' and version = $4`,
    [cityCode, kind, knownHashes, version],
  );
  return rows[0] ?? null;
}

export async function findVersion(db: Queryable, cityCode: string, id: string): Promise<PolicyVersionRow | null> {
  const { rows } = await db.query<PolicyVersionRow>(
    `select ${COLUMNS} from policy_version where city_code = $1 and id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockVersion(tx: Queryable, cityCode: string, id: string): Promise<PolicyVersionRow | null> {
  const { rows } = await tx.query<PolicyVersionRow>(
    `select ${COLUMNS} from policy_version where city_code = $1 and id = $2 for update`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** Versions of a kind, newest draft first, after a cursor; at most `limit`. */
export async function listVersions(
  db: Queryable,
  cityCode: string,
  kind: PolicyKind,
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<PolicyVersionRow[]> {
  const { rows } = await db.query<PolicyVersionRow>(
    `select ${COLUMNS} from policy_version
      where city_code = $1 and kind = $2
        and ($3::timestamptz is null or drafted_at < $3 or (drafted_at = $3 and id > $4::uuid))
      order by drafted_at desc, id limit $5`,
    [cityCode, kind, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

/** @returns false when the city has a version of that name already */
export async function insertVersion(
  tx: Queryable,
  cityCode: string,
  row: Omit<PolicyVersionRow, 'status' | 'approvedBy' | 'approvedAt' | 'withdrawnBy' | 'withdrawnAt'>,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into policy_version (city_code, id, kind, version, effective_from, content, content_hash, status, note, citation,
       drafted_by, drafted_at)
     values ($1, $2, $3, $4, $5::date, $6::jsonb, $7, 'DRAFT', $8, $9, $10, $11)
     on conflict (city_code, kind, version) do nothing`,
    [
      cityCode,
      row.id,
      row.kind,
      row.version,
      row.effectiveFrom,
      JSON.stringify(row.content),
      row.contentHash,
      row.note,
      row.citation,
      row.draftedBy,
      row.draftedAt,
    ],
  );
  return rowCount === 1;
}

export async function markApproved(tx: Queryable, cityCode: string, id: string, by: string, at: Date): Promise<void> {
  await tx.query(
    `update policy_version set status = 'APPROVED', approved_by = $3, approved_at = $4 where city_code = $1 and id = $2`,
    [cityCode, id, by, at],
  );
}

export async function markWithdrawn(tx: Queryable, cityCode: string, id: string, by: string, at: Date): Promise<void> {
  await tx.query(
    `update policy_version set status = 'WITHDRAWN', withdrawn_by = $3, withdrawn_at = $4 where city_code = $1 and id = $2`,
    [cityCode, id, by, at],
  );
}
