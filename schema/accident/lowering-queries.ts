import type { Queryable } from '../core/database.ts';
import type { CaseRoute } from './rules.ts';

export interface LoweringRow {
  id: string;
  caseId: string;
  fromRoute: CaseRoute;
  toRoute: CaseRoute;
  reason: string;
  requestedBy: string;
  requestedAt: Date;
  /** null while nobody has decided. */
  approved: boolean | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
}

const COLUMNS = `id, case_id as "caseId", from_route as "fromRoute", to_route as "toRoute", reason,
  requested_by as "requestedBy", requested_at as "requestedAt", approved, decided_by as "decidedBy",
  decided_at as "decidedAt", decision_reason as "decisionReason"`;

/** @returns false when a request for this case waits already */
export async function insertLowering(
  tx: Queryable,
  cityCode: string,
  row: Pick<LoweringRow, 'id' | 'caseId' | 'fromRoute' | 'toRoute' | 'reason' | 'requestedBy' | 'requestedAt'>,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into route_lowering (city_code, id, case_id, from_route, to_route, reason, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (city_code, case_id) where approved is null do nothing`,
    [cityCode, row.id, row.caseId, row.fromRoute, row.toRoute, row.reason, row.requestedBy, row.requestedAt],
  );
  return rowCount === 1;
}

export async function findLowering(db: Queryable, cityCode: string, id: string): Promise<LoweringRow | null> {
  const { rows } = await db.query<LoweringRow>(
    `select ${COLUMNS} from route_lowering where city_code = $1 and id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** @returns false when somebody has decided it before */
export async function decideLoweringRow(
  tx: Queryable,
  cityCode: string,
  id: string,
  decision: { approved: boolean; by: string; at: Date; reason: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update route_lowering set approved = $3, decided_by = $4, decided_at = $5, decision_reason = $6
      where city_code = $1 and id = $2 and approved is null`,
    [cityCode, id, decision.approved, decision.by, decision.at, decision.reason],
  );
  return rowCount === 1;
}

/** Requests of the given cases, oldest first. One waits at most, the rest are history. */
export async function findLoweringsOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<LoweringRow[]> {
  const { rows } = await db.query<LoweringRow>(
    `select ${COLUMNS} from route_lowering where city_code = $1 and case_id = any($2::uuid[])
      order by case_id, requested_at, id limit 1000`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** Requests that wait for a decision, oldest first, after a cursor; at most `limit`. */
export async function listWaitingLowerings(
  db: Queryable,
  cityCode: string,
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<LoweringRow[]> {
  const { rows } = await db.query<LoweringRow>(
    `select ${COLUMNS} from route_lowering
      where city_code = $1 and approved is null
        and ($2::timestamptz is null or (requested_at, id) > ($2, $3::uuid))
      order by requested_at, id limit $4`,
    [cityCode, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}
