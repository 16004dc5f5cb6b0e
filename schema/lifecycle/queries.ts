import type { ActorRecord } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

export interface LateReportDecisionRow {
  cityCode: string;
  caseId: string;
  accepted: boolean;
  reason: string | null;
  decidedBy: string;
  decidedAt: Date;
}

export async function insertLateReportDecision(tx: Queryable, row: LateReportDecisionRow): Promise<void> {
  await tx.query(
    `insert into late_report_decision (city_code, case_id, accepted, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.cityCode, row.caseId, row.accepted, row.reason, row.decidedBy, row.decidedAt],
  );
}

export async function findLateReportDecisions(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<LateReportDecisionRow[]> {
  const { rows } = await db.query<LateReportDecisionRow>(
    `select city_code as "cityCode", case_id as "caseId", accepted, reason, decided_by as "decidedBy", decided_at as "decidedAt"
       from late_report_decision where city_code = $1 and case_id = any($2::uuid[])`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export interface TransferRow {
  cityCode: string;
  id: string;
  caseId: string;
  fromUnitId: string | null;
  toUnitId: string | null;
  toAuthority: string | null;
  bySuperior: boolean;
  reason: string;
  decidedBy: string;
  decidedAt: Date;
}

export async function insertTransfer(tx: Queryable, row: TransferRow): Promise<void> {
  await tx.query(
    `insert into case_transfer (city_code, id, case_id, from_unit_id, to_unit_id, to_authority, by_superior, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.fromUnitId,
      row.toUnitId,
      row.toAuthority,
      row.bySuperior,
      row.reason,
      row.decidedBy,
      row.decidedAt,
    ],
  );
}

export async function countTransfers(tx: Queryable, cityCode: string, caseId: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*)::int as count from case_transfer where city_code = $1 and case_id = $2',
    [cityCode, caseId],
  );
  return rows[0]?.count ?? 0;
}

/** Transfers of the given cases, oldest first; at most twenty a case are ever shown. */
export async function findTransfers(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<TransferRow[]> {
  const { rows } = await db.query<TransferRow>(
    `select city_code as "cityCode", id, case_id as "caseId", from_unit_id as "fromUnitId", to_unit_id as "toUnitId",
            to_authority as "toAuthority", by_superior as "bySuperior", reason, decided_by as "decidedBy", decided_at as "decidedAt"
       from (select t.*, row_number() over (partition by case_id order by decided_at desc, id desc) as nth
               from case_transfer t where city_code = $1 and case_id = any($2::uuid[])) recent
      where nth <= 20 order by case_id, decided_at, id`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** Cases that came out of the given ones: merged into them, or split off them. */
export interface KinRow {
  caseId: string;
  kinId: string;
  kind: 'ABSORBED' | 'SPLIT_OFF';
}
export async function findKin(db: Queryable, cityCode: string, caseIds: readonly string[]): Promise<KinRow[]> {
  const { rows } = await db.query<KinRow>(
    `select merged_into as "caseId", id as "kinId", 'ABSORBED' as kind from accident_case
      where city_code = $1 and merged_into = any($2::uuid[])
     union all
     select split_from, id, 'SPLIT_OFF' from accident_case where city_code = $1 and split_from = any($2::uuid[])
      order by 1, 3, 2 limit 1000`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** How far apart two reports of one accident may lie. */
export const SAME_ACCIDENT = { withinM: 300, withinMinutes: 60, plateWithinHours: 24, limit: 10 } as const;

export interface CandidateRow {
  caseId: string;
  distanceM: number;
  minutesApart: number;
  equalPlates: string[];
}

/**
 * Open cases of the city that may be the same accident: near in place and time, or with an equal plate within a day.
 * Two index walks (place; plate), the best first, at most ten.
 */
export async function findCandidates(
  db: Queryable,
  row: { cityCode: string; id: string; longitude: number; latitude: number; occurredAt: Date },
): Promise<CandidateRow[]> {
  const { rows } = await db.query<CandidateRow>(
    `with here as (select st_setsrid(st_makepoint($3, $4), 4326)::geography as point, $5::timestamptz as at),
     own as (select distinct plate from party where city_code = $1 and case_id = $2 and plate is not null),
     near as (
       select c.id from here, accident_case c
        where c.city_code = $1 and c.closed_at is null and st_dwithin(c.location, here.point, $6)
          and c.occurred_at between here.at - make_interval(mins => $7) and here.at + make_interval(mins => $7)),
     plated as (
       select c.id from own join party p on p.city_code = $1 and p.plate = own.plate
         join accident_case c on c.city_code = $1 and c.id = p.case_id, here
        where c.closed_at is null
          and c.occurred_at between here.at - make_interval(hours => $8) and here.at + make_interval(hours => $8))
     select c.id as "caseId", round(st_distance(c.location, here.point))::int as "distanceM",
            round(abs(extract(epoch from c.occurred_at - here.at)) / 60)::int as "minutesApart",
            coalesce((select array_agg(distinct p.plate order by p.plate) from party p
                       where p.city_code = $1 and p.case_id = c.id and p.plate in (select plate from own)), '{}') as "equalPlates"
       from here, accident_case c
      where c.city_code = $1 and c.id <> $2 and c.id in (select id from near union select id from plated)
      order by 4 desc, 2, 3, 1 limit $9`,
    [
      row.cityCode,
      row.id,
      row.longitude,
      row.latitude,
      row.occurredAt,
      SAME_ACCIDENT.withinM,
      SAME_ACCIDENT.withinMinutes,
      SAME_ACCIDENT.plateWithinHours,
      SAME_ACCIDENT.limit,
    ],
  );
  return rows;
}

export type CorrectionField =
  | 'PARTY_NAME'
  | 'PARTY_LICENCE_NO'
  | 'PARTY_PLATE'
  | 'PARTY_POLICY_NO'
  | 'PLACE_DESCRIPTION'
  | 'OCCURRED_AT';

export interface CorrectionRow {
  cityCode: string;
  id: string;
  caseId: string;
  field: CorrectionField;
  partyId: string | null;
  proposedValue: string;
  reason: string;
  requestedBy: ActorRecord;
  requestedAt: Date;
  approved: boolean | null;
  decisionReason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

const CORRECTION_COLUMNS = `city_code as "cityCode", id, case_id as "caseId", field, party_id as "partyId",
  proposed_value as "proposedValue", reason, requested_by as "requestedBy", requested_at as "requestedAt", approved,
  decision_reason as "decisionReason", decided_by as "decidedBy", decided_at as "decidedAt"`;

export async function insertCorrection(
  tx: Queryable,
  row: Omit<CorrectionRow, 'approved' | 'decisionReason' | 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await tx.query(
    `insert into correction_request (city_code, id, case_id, field, party_id, proposed_value, reason, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.field,
      row.partyId,
      row.proposedValue,
      row.reason,
      JSON.stringify(row.requestedBy),
      row.requestedAt,
    ],
  );
}

/** A request with its row locked, so that it is decided once. */
export async function lockCorrection(tx: Queryable, cityCode: string, id: string): Promise<CorrectionRow | null> {
  const { rows } = await tx.query<CorrectionRow>(
    `select ${CORRECTION_COLUMNS} from correction_request where city_code = $1 and id = $2 for update`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** Requests of the given cases, oldest first; the newest fifty of each. */
export async function findCorrections(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<CorrectionRow[]> {
  const { rows } = await db.query<CorrectionRow>(
    `select ${CORRECTION_COLUMNS} from (
       select r.*, row_number() over (partition by case_id order by requested_at desc, id desc) as nth
         from correction_request r where city_code = $1 and case_id = any($2::uuid[])) recent
      where nth <= 50 order by case_id, requested_at, id`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export async function decideCorrection(
  tx: Queryable,
  row: Pick<CorrectionRow, 'cityCode' | 'id'> & {
    approved: boolean;
    reason: string;
    decidedBy: string;
    decidedAt: Date;
    oldValueSha256: Uint8Array;
  },
): Promise<void> {
  await tx.query(
    `update correction_request set approved = $3, decision_reason = $4, decided_by = $5, decided_at = $6, old_value_sha256 = $7
      where city_code = $1 and id = $2`,
    [row.cityCode, row.id, row.approved, row.reason, row.decidedBy, row.decidedAt, row.oldValueSha256],
  );
}
