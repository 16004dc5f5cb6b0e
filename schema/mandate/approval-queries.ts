import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';

export interface ApprovalRow {
  id: string;
  cityCode: string;
  caseId: string;
  act: string;
  accidentForm: string | null;
  /** bigint: a decimal string, in fen. */
  estimateFen: string | null;
  failed: string[];
  mandateId: string;
  reason: string;
  requestedBy: string;
  requestedAt: Date;
  state: 'REQUESTED' | 'APPROVED' | 'REFUSED' | 'USED';
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  validUntil: Date | null;
  usedAt: Date | null;
}

const COLUMNS = `a.id, a.city_code as "cityCode", a.case_id as "caseId", a.act, a.accident_form as "accidentForm",
  a.estimate_fen as "estimateFen", a.failed, a.mandate_id as "mandateId", a.reason, a.requested_by as "requestedBy",
  a.requested_at as "requestedAt", a.state, a.decided_by as "decidedBy", a.decided_at as "decidedAt",
  a.decision_reason as "decisionReason", a.valid_until as "validUntil", a.used_at as "usedAt"`;

/** @returns false when the same request is open already */
export async function insertApproval(
  tx: Queryable,
  row: Pick<
    ApprovalRow,
    'id' | 'cityCode' | 'caseId' | 'act' | 'accidentForm' | 'mandateId' | 'reason' | 'requestedBy' | 'requestedAt'
  > & { readonly estimateFen: number | null; readonly failed: readonly string[] },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into act_approval (city_code, id, case_id, act, accident_form, estimate_fen, failed, mandate_id, reason,
                               requested_by, requested_at, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'REQUESTED')
     on conflict (city_code, case_id, act, requested_by) where state = 'REQUESTED' do nothing`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.act,
      row.accidentForm,
      row.estimateFen,
      [...row.failed],
      row.mandateId,
      row.reason,
      row.requestedBy,
      row.requestedAt,
    ],
  );
  return rowCount === 1;
}

export async function findApproval(db: Queryable, cityCode: string, id: string): Promise<ApprovalRow | null> {
  const { rows } = await db.query<ApprovalRow>(
    `select ${COLUMNS} from act_approval a where a.city_code = $1 and a.id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** What waits for an officer, the longest first. */
export async function listWaiting(
  db: Queryable,
  cityCode: string,
  after: Cursor | null,
  limit: number,
): Promise<ApprovalRow[]> {
  const { rows } = await db.query<ApprovalRow>(
    `select ${COLUMNS} from act_approval a
      where a.city_code = $1 and a.state = 'REQUESTED'
        and ($2::timestamptz is null or (a.requested_at, a.id) > ($2::timestamptz, $3::uuid))
      order by a.requested_at, a.id limit $4`,
    [cityCode, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

/** The approvals of cases, newest first; at most 20 of each. */
export async function findApprovalsOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<ApprovalRow[]> {
  const { rows } = await db.query<ApprovalRow>(
    `select a.* from unnest($2::uuid[]) as c(id) cross join lateral (
       select ${COLUMNS} from act_approval a where a.city_code = $1 and a.case_id = c.id
        order by a.requested_at desc, a.id limit 20) a`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** @returns false when it was decided before */
export async function decide(
  tx: Queryable,
  cityCode: string,
  id: string,
  decision: {
    readonly state: 'APPROVED' | 'REFUSED';
    readonly by: string;
    readonly at: Date;
    readonly reason: string | null;
    readonly validUntil: Date | null;
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update act_approval set state = $3, decided_by = $4, decided_at = $5, decision_reason = $6, valid_until = $7
      where city_code = $1 and id = $2 and state = 'REQUESTED'`,
    [cityCode, id, decision.state, decision.by, decision.at, decision.reason, decision.validUntil],
  );
  return rowCount === 1;
}

export interface SpentApproval {
  id: string;
  approverId: string;
  approverName: string;
  approverBadgeNo: string | null;
  decidedAt: Date;
  reason: string | null;
}

/**
 * Spends an approval: at most one, once, while it is valid, and only for what it was asked for. The conditions that fail
 * now must all be among those that the officer saw.
 */
export async function spendApproval(
  tx: Queryable,
  asked: {
    readonly cityCode: string;
    readonly caseId: string;
    readonly act: string;
    readonly requestedBy: string;
    readonly accidentForm: string | null;
    readonly estimateFen: number | null;
    readonly failed: readonly string[];
    readonly now: Date;
  },
): Promise<SpentApproval | null> {
  const { rows } = await tx.query<SpentApproval>(
    `update act_approval a set state = 'USED', used_at = $8
       from staff s
      where s.city_code = a.city_code and s.id = a.decided_by and a.city_code = $1 and a.state = 'APPROVED'
        and a.id = (select b.id from act_approval b
                     where b.city_code = $1 and b.case_id = $2 and b.act = $3 and b.requested_by = $4 and b.state = 'APPROVED'
                       and b.valid_until > $8 and b.accident_form is not distinct from $5
                       and (b.estimate_fen is not distinct from $6::bigint or $6::bigint <= b.estimate_fen) and b.failed @> $7::text[]
                     order by b.valid_until limit 1 for update)
     returning a.id, s.id as "approverId", s.display_name as "approverName", s.badge_no as "approverBadgeNo",
               a.decided_at as "decidedAt", a.decision_reason as reason`,
    [
      asked.cityCode,
      asked.caseId,
      asked.act,
      asked.requestedBy,
      asked.accidentForm,
      asked.estimateFen,
      [...asked.failed],
      asked.now,
    ],
  );
  return rows[0] ?? null;
}
