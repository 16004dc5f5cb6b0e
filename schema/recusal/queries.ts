import type { ActorRecord } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

export interface RecusalRow {
  id: string;
  cityCode: string;
  caseId: string;
  aboutStaff: string;
  requestedBy: ActorRecord;
  reason: string;
  requestedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  approved: boolean | null;
  decisionReason: string | null;
}

const COLUMNS = `id, city_code as "cityCode", case_id as "caseId", about_staff as "aboutStaff", requested_by as "requestedBy",
  reason, requested_at as "requestedAt", decided_by as "decidedBy", decided_at as "decidedAt", approved,
  decision_reason as "decisionReason"`;

/** Requests of the given cases, oldest first; at most twenty a case are ever shown. */
export async function findRecusalsOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<RecusalRow[]> {
  const { rows } = await db.query<RecusalRow>(
    `select ${COLUMNS} from recusal where city_code = $1 and case_id = any($2::uuid[])
      order by case_id, requested_at, id limit 2000`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export async function insertRecusal(
  tx: Queryable,
  row: Pick<RecusalRow, 'id' | 'cityCode' | 'caseId' | 'aboutStaff' | 'requestedBy' | 'reason' | 'requestedAt'>,
): Promise<void> {
  await tx.query(
    `insert into recusal (city_code, id, case_id, about_staff, requested_by, reason, requested_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
    [row.cityCode, row.id, row.caseId, row.aboutStaff, JSON.stringify(row.requestedBy), row.reason, row.requestedAt],
  );
}

export async function decide(
  tx: Queryable,
  cityCode: string,
  id: string,
  decision: { by: string; at: Date; approved: boolean; reason: string },
): Promise<void> {
  await tx.query(
    `update recusal set decided_by = $3, decided_at = $4, approved = $5, decision_reason = $6
      where city_code = $1 and id = $2 and decided_at is null`,
    [cityCode, id, decision.by, decision.at, decision.approved, decision.reason],
  );
}

/** Whether a member of staff was recused from a case. */
export async function isRecused(db: Queryable, cityCode: string, caseId: string, staffId: string): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from recusal where city_code = $1 and case_id = $2 and about_staff = $3 and approved limit 1`,
    [cityCode, caseId, staffId],
  );
  return rows.length > 0;
}
