import type { Queryable } from '../core/database.ts';

export interface ClaimRow {
  id: string;
  cityCode: string;
  caseId: string;
  partyId: string;
  insurerId: string;
  claimNo: string;
  state: 'DELIVERED' | 'ACKNOWLEDGED';
  grade: string;
  deliveredAt: Date;
  listPapersBy: Date;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  suspendedAt: Date | null;
  suspendedFor: 'INJURY' | 'DRINK' | 'DRUGS' | 'REOPENED' | null;
}

const CLAIM_COLUMNS = `id, city_code as "cityCode", case_id as "caseId", party_id as "partyId", insurer_id as "insurerId",
  claim_no as "claimNo", state, grade, delivered_at as "deliveredAt", list_papers_by as "listPapersBy",
  acknowledged_at as "acknowledgedAt", acknowledged_by as "acknowledgedBy",
  suspended_at as "suspendedAt", suspended_for as "suspendedFor"`;

/** Delivers a claim; one that is there already stays as it is, unless it was suspended: then this result stands again. */
export async function insertClaim(
  tx: Queryable,
  claim: Omit<ClaimRow, 'state' | 'acknowledgedAt' | 'acknowledgedBy' | 'suspendedAt' | 'suspendedFor'>,
): Promise<void> {
  await tx.query(
    `insert into claim (city_code, id, case_id, party_id, insurer_id, claim_no, state, grade, delivered_at, list_papers_by)
     values ($1, $2, $3, $4, $5, $6, 'DELIVERED', $7, $8, $9) on conflict (city_code, case_id, party_id) do update
       set grade = excluded.grade, suspended_at = null, suspended_for = null where claim.suspended_at is not null`,
    [
      claim.cityCode,
      claim.id,
      claim.caseId,
      claim.partyId,
      claim.insurerId,
      claim.claimNo,
      claim.grade,
      claim.deliveredAt,
      claim.listPapersBy,
    ],
  );
}

export async function findClaimsOf(db: Queryable, cityCode: string, caseIds: readonly string[]): Promise<ClaimRow[]> {
  const { rows } = await db.query<ClaimRow>(
    `select ${CLAIM_COLUMNS} from claim where city_code = $1 and case_id = any($2::uuid[]) order by case_id, claim_no`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** One insurer's inbox, newest first, after a cursor. */
export async function listInbox(
  db: Queryable,
  cityCode: string,
  insurerId: string,
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<ClaimRow[]> {
  const { rows } = await db.query<ClaimRow>(
    `select ${CLAIM_COLUMNS} from claim
      where city_code = $1 and insurer_id = $2
        and ($3::timestamptz is null or (delivered_at, id) < ($3::timestamptz, $4::uuid))
      order by delivered_at desc, id desc limit $5`,
    [cityCode, insurerId, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

export async function lockClaim(
  tx: Queryable,
  cityCode: string,
  insurerId: string,
  id: string,
): Promise<ClaimRow | null> {
  const { rows } = await tx.query<ClaimRow>(
    `select ${CLAIM_COLUMNS} from claim where city_code = $1 and insurer_id = $2 and id = $3 for update`,
    [cityCode, insurerId, id],
  );
  return rows[0] ?? null;
}

/** Tells the insurers of a case that what they were handed does not stand for now. */
export async function suspendClaims(
  tx: Queryable,
  cityCode: string,
  caseId: string,
  cause: NonNullable<ClaimRow['suspendedFor']>,
  now: Date,
): Promise<void> {
  await tx.query(
    'update claim set suspended_at = $3, suspended_for = $4 where city_code = $1 and case_id = $2 and suspended_at is null',
    [cityCode, caseId, now, cause],
  );
}

export async function acknowledge(
  tx: Queryable,
  cityCode: string,
  id: string,
  staffId: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `update claim set state = 'ACKNOWLEDGED', acknowledged_at = $3, acknowledged_by = $4 where city_code = $1 and id = $2`,
    [cityCode, id, now, staffId],
  );
}

export async function findClaim(db: Queryable, cityCode: string, id: string): Promise<ClaimRow | null> {
  const { rows } = await db.query<ClaimRow>(`select ${CLAIM_COLUMNS} from claim where city_code = $1 and id = $2`, [
    cityCode,
    id,
  ]);
  return rows[0] ?? null;
}
