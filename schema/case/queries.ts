import type { ActorRecord } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';
import type { CaseState } from './state-machine.ts';

/** A case as stored; times are Dates, positions WGS-84 degrees. */
export interface CaseRow {
  cityCode: string;
  id: string;
  caseNo: string;
  state: CaseState;
  source: 'DRIVER_WEB' | 'CALL_110' | 'INSURER' | 'OUTLET';
  route: string;
  thenRoute: string | null;
  sceneDuty: string;
  occurredAt: Date;
  reportedAt: Date;
  longitude: number;
  latitude: number;
  originalLongitude: number;
  originalLatitude: number;
  originalCrs: 'WGS84' | 'GCJ02' | 'BD09' | 'CGCS2000';
  accuracyM: number | null;
  positionSource: string;
  positionMeasuredAt: Date;
  placeDescription: string;
  roadName: string | null;
  direction: string | null;
  referencePoint: string | null;
  kilometrePost: string | null;
  districtCode: string | null;
  weather: string | null;
  facts: Record<string, StoredFact>;
  decisionId: string;
  evidenceSealedAt: Date | null;
  roadClearedAt: Date | null;
  accountsSealedAt: Date | null;
  firstSignedAt: Date | null;
  claimedBy: string | null;
  claimedAt: Date | null;
  queue: CaseQueueName;
  queuedAt: Date | null;
  withCenterSince: Date | null;
  closedAt: Date | null;
  /** The police unit that has jurisdiction; null until the place is known to lie in one's area. */
  policeUnitId: string | null;
  jurisdictionSince: Date | null;
  handling: 'REMOTE' | 'ON_SCENE' | null;
  lateReport: boolean;
  mergedInto: string | null;
  splitFrom: string | null;
  holdSince: Date | null;
  holdReason: string | null;
  reopenedAt: Date | null;
  recusalPending: boolean;
  lastEventSeq: number;
  lastEventHash: Uint8Array;
  changedAt: Date;
}
export type CaseQueueName = 'NONE' | 'ASSESSOR' | 'OFFICER' | 'CENTER';

/** A fact with who stated it and when; facts are never overwritten silently, each change is an event. */
export interface StoredFact {
  readonly value: unknown;
  readonly source: string;
  readonly at: string;
  /** What was said of one party's vehicle or papers, by the party's ordinal; `0` is what was said of all of them. */
  readonly of?: Readonly<Record<string, Statement>>;
}
export type Statement = Omit<StoredFact, 'of'>;

/** The columns of a case, under the alias `c`. Every read of cases selects exactly these. */
export const CASE_COLUMNS = `
  c.city_code as "cityCode", c.id, c.case_no as "caseNo", c.state, c.source, c.route, c.then_route as "thenRoute",
  c.scene_duty as "sceneDuty", c.occurred_at as "occurredAt", c.reported_at as "reportedAt",
  st_x(c.location::geometry) as longitude, st_y(c.location::geometry) as latitude,
  c.original_longitude as "originalLongitude", c.original_latitude as "originalLatitude", c.original_crs as "originalCrs",
  c.accuracy_m as "accuracyM", c.position_source as "positionSource", c.position_measured_at as "positionMeasuredAt",
  c.place_description as "placeDescription", c.road_name as "roadName", c.direction, c.reference_point as "referencePoint",
  c.kilometre_post as "kilometrePost", c.district_code as "districtCode", c.weather, c.facts, c.decision_id as "decisionId",
  c.evidence_sealed_at as "evidenceSealedAt", c.road_cleared_at as "roadClearedAt",
  c.accounts_sealed_at as "accountsSealedAt", c.first_signed_at as "firstSignedAt", c.claimed_by as "claimedBy", c.claimed_at as "claimedAt", c.queue,
  c.queued_at as "queuedAt", c.with_center_since as "withCenterSince", c.closed_at as "closedAt",
  c.police_unit_id as "policeUnitId", c.jurisdiction_since as "jurisdictionSince", c.handling, c.late_report as "lateReport",
  c.merged_into as "mergedInto", c.split_from as "splitFrom", c.hold_since as "holdSince", c.hold_reason as "holdReason",
  c.reopened_at as "reopenedAt", c.recusal_pending as "recusalPending",
  c.last_event_seq as "lastEventSeq", c.last_event_hash as "lastEventHash", c.changed_at as "changedAt"`;

/** A case, locked until the transaction ends; null when there is none. */
export async function lockCase(tx: Queryable, cityCode: string, caseId: string): Promise<CaseRow | null> {
  const { rows } = await tx.query<CaseRow>(
    `select ${CASE_COLUMNS} from accident_case c where c.city_code = $1 and c.id = $2 for update`,
    [cityCode, caseId],
  );
  return rows[0] ?? null;
}

/** Locks several cases, always in the same order, so that two commands on the same pair never wait for each other. */
export async function lockInOrder(tx: Queryable, cityCode: string, caseIds: readonly string[]): Promise<void> {
  await tx.query('select 1 from accident_case where city_code = $1 and id = any($2::uuid[]) order by id for update', [
    cityCode,
    [...caseIds],
  ]);
}

/** What was merged into a case belongs to the case that now absorbs it. */
export async function passOnMerged(tx: Queryable, cityCode: string, fromId: string, intoId: string): Promise<void> {
  await tx.query('update accident_case set merged_into = $3 where city_code = $1 and merged_into = $2', [
    cityCode,
    fromId,
    intoId,
  ]);
}

export interface CaseChanges {
  state: CaseState;
  route?: string;
  thenRoute?: string | null;
  sceneDuty?: string;
  facts?: Record<string, StoredFact>;
  decisionId?: string;
  evidenceSealedAt?: Date | null;
  roadClearedAt?: Date | null;
  accountsSealedAt?: Date | null;
  firstSignedAt?: Date | null;
  claimedBy?: string | null;
  claimedAt?: Date | null;
  queue: CaseQueueName;
  queuedAt: Date | null;
  withCenterSince?: Date | null;
  closedAt?: Date | null;
  policeUnitId?: string | null;
  jurisdictionSince?: Date | null;
  handling?: CaseRow['handling'];
  lateReport?: boolean;
  mergedInto?: string | null;
  splitFrom?: string | null;
  holdSince?: Date | null;
  holdReason?: string | null;
  reopenedAt?: Date | null;
  recusalPending?: boolean;
  /** Corrected by an approved request only. */
  placeDescription?: string;
  occurredAt?: Date;
}

/** Writes what a step changed, together with the new head of the chain. */
export async function updateCase(
  tx: Queryable,
  current: CaseRow,
  changes: CaseChanges,
  head: { seq: number; hash: Uint8Array; at: Date },
): Promise<CaseRow> {
  const next = { ...current, ...changes };
  await tx.query(
    `update accident_case
        set state = $3, route = $4, then_route = $5, scene_duty = $6, facts = $7::jsonb, decision_id = $8,
            evidence_sealed_at = $9, road_cleared_at = $10, accounts_sealed_at = $11, claimed_by = $12, claimed_at = $13,
            queue = $14, queued_at = $15, with_center_since = $16, closed_at = $17,
            last_event_seq = $18, last_event_hash = $19, changed_at = $20, first_signed_at = $21,
            police_unit_id = $22, jurisdiction_since = $23, handling = $24, late_report = $25, merged_into = $26,
            split_from = $27, hold_since = $28, hold_reason = $29, reopened_at = $30, recusal_pending = $31,
            place_description = $32, occurred_at = $33
      where city_code = $1 and id = $2`,
    [
      current.cityCode,
      current.id,
      next.state,
      next.route,
      next.thenRoute,
      next.sceneDuty,
      JSON.stringify(next.facts),
      next.decisionId,
      next.evidenceSealedAt,
      next.roadClearedAt,
      next.accountsSealedAt,
      next.claimedBy,
      next.claimedAt,
      next.queue,
      next.queuedAt,
      next.withCenterSince,
      next.closedAt,
      head.seq,
      head.hash,
      head.at,
      next.firstSignedAt,
      next.policeUnitId,
      next.jurisdictionSince,
      next.handling,
      next.lateReport,
      next.mergedInto,
      next.splitFrom,
      next.holdSince,
      next.holdReason,
      next.reopenedAt,
      next.recusalPending,
      next.placeDescription,
      next.occurredAt,
    ],
  );
  return { ...next, lastEventSeq: head.seq, lastEventHash: head.hash, changedAt: head.at };
}

export interface EventRow {
  cityCode: string;
  caseId: string;
  seq: number;
  type: string;
  at: Date;
  actor: ActorRecord;
  payload: unknown;
  prevHash: Uint8Array;
  hash: Uint8Array;
}

export async function insertEvent(tx: Queryable, event: EventRow): Promise<void> {
  await tx.query(
    `insert into case_event (city_code, case_id, seq, type, at, actor, payload, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9)`,
    [
      event.cityCode,
      event.caseId,
      event.seq,
      event.type,
      event.at,
      JSON.stringify(event.actor),
      JSON.stringify(event.payload),
      event.prevHash,
      event.hash,
    ],
  );
}

const EVENT_COLUMNS = `city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload,
  prev_hash as "prevHash", hash`;

/** Events of one case after `afterSeq`, in order; at most `limit`. */
export async function readEvents(
  db: Queryable,
  cityCode: string,
  caseId: string,
  afterSeq: number,
  limit: number,
): Promise<EventRow[]> {
  const { rows } = await db.query<EventRow>(
    `select ${EVENT_COLUMNS} from case_event where city_code = $1 and case_id = $2 and seq > $3 order by seq limit $4`,
    [cityCode, caseId, afterSeq, limit],
  );
  return rows;
}

/** A page of each of several timelines, in one statement. */
export async function readTimelines(
  db: Queryable,
  cityCode: string,
  pages: readonly { readonly caseId: string; readonly afterSeq: number; readonly limit: number }[],
): Promise<EventRow[]> {
  const { rows } = await db.query<EventRow>(
    `select e.* from unnest($2::uuid[], $3::int[], $4::int[]) as p(case_id, after_seq, most)
      cross join lateral (
        select ${EVENT_COLUMNS} from case_event
         where city_code = $1 and case_id = p.case_id and seq > p.after_seq order by seq limit p.most) e
      order by e."caseId", e.seq`,
    [
      cityCode,
      pages.map(({ caseId }) => caseId),
      pages.map(({ afterSeq }) => afterSeq),
      pages.map(({ limit }) => limit),
    ],
  );
  return rows;
}

/** The next serial of a city's day (UTC+8), for case numbers. */
export async function nextSerial(tx: Queryable, cityCode: string, day: string): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(
    `insert into case_serial (city_code, day, last) values ($1, $2::date, 1)
     on conflict (city_code, day) do update set last = case_serial.last + 1 returning last`,
    [cityCode, day],
  );
  return rows[0]?.last ?? 1;
}

export interface NewCase {
  cityCode: string;
  id: string;
  caseNo: string;
  state: CaseState;
  source: CaseRow['source'];
  route: string;
  thenRoute: string | null;
  sceneDuty: string;
  occurredAt: Date;
  reportedAt: Date;
  longitude: number;
  latitude: number;
  originalLongitude: number;
  originalLatitude: number;
  originalCrs: CaseRow['originalCrs'];
  accuracyM: number | null;
  positionSource: string;
  positionMeasuredAt: Date;
  placeDescription: string;
  roadName: string | null;
  direction: string | null;
  referencePoint: string | null;
  kilometrePost: string | null;
  weather: string | null;
  facts: Record<string, StoredFact>;
  decisionId: string;
}

/**
 * Writes the case; district and police unit are found from the position: of the units whose area covers it, the smallest has
 * jurisdiction. Events follow through `appendEvent`.
 *
 * @source Order 146 art 9 (the traffic police of the place)
 */
export async function insertCase(tx: Queryable, row: NewCase): Promise<void> {
  await tx.query(
    `insert into accident_case (city_code, id, case_no, state, source, route, then_route, scene_duty, occurred_at,
       reported_at, location, original_longitude, original_latitude, original_crs, accuracy_m, position_source,
       position_measured_at, place_description, road_name, direction, reference_point, kilometre_post, district_code,
       weather, facts, decision_id, changed_at, police_unit_id, jurisdiction_since)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, st_setsrid(st_makepoint($11, $12), 4326)::geography, $13, $14, $15,
       $16, $17, $18, $19, $20, $21, $22, $23,
       (select d.code from district d where d.city_code = $1
          and st_covers(d.boundary, st_setsrid(st_makepoint($11, $12), 4326)) order by d.code limit 1),
       $24, $25::jsonb, $26, $10, u.id, case when u.id is null then null else $10::timestamptz end
       from (select 1) one left join lateral (
         select o.id from organisation o where o.city_code = $1 and o.kind = 'POLICE_UNIT'
            and st_covers(o.area, st_setsrid(st_makepoint($11, $12), 4326)) order by st_area(o.area), o.code limit 1) u on true`,
    [
      row.cityCode,
      row.id,
      row.caseNo,
      row.state,
      row.source,
      row.route,
      row.thenRoute,
      row.sceneDuty,
      row.occurredAt,
      row.reportedAt,
      row.longitude,
      row.latitude,
      row.originalLongitude,
      row.originalLatitude,
      row.originalCrs,
      row.accuracyM,
      row.positionSource,
      row.positionMeasuredAt,
      row.placeDescription,
      row.roadName,
      row.direction,
      row.referencePoint,
      row.kilometrePost,
      row.weather,
      JSON.stringify(row.facts),
      row.decisionId,
    ],
  );
}

/** The name under which a colleague is shown to somebody who finds the case taken. */
export async function findStaffName(db: Queryable, cityCode: string, staffId: string): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    'select display_name as name from staff where city_code = $1 and id = $2',
    [cityCode, staffId],
  );
  return rows[0]?.name ?? '同事';
}
