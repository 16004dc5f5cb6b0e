import type { ActorRecord } from '../core/actor.ts';
import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';
import { MANDATE_COLUMNS, type MandateRow } from './queries.ts';

const FROM = `from mandate m join staff o on o.city_code = m.city_code and o.id = m.issued_by`;
const NO_POINT = 'null::boolean as "insideArea"';

/** A mandate of the city, held for a command. */
export async function lockMandate(tx: Queryable, cityCode: string, id: string): Promise<MandateRow | null> {
  const { rows } = await tx.query<MandateRow>(
    `select ${MANDATE_COLUMNS}, ${NO_POINT} ${FROM} where m.city_code = $1 and m.id = $2 for update of m`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

export async function findMandate(db: Queryable, cityCode: string, id: string): Promise<MandateRow | null> {
  const { rows } = await db.query<MandateRow>(
    `select ${MANDATE_COLUMNS}, ${NO_POINT} ${FROM} where m.city_code = $1 and m.id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** Versions by id, replaced ones included; at most as many rows as ids. */
export async function findVersionsById(db: Queryable, cityCode: string, ids: readonly string[]): Promise<MandateRow[]> {
  const { rows } = await db.query<MandateRow>(
    `select ${MANDATE_COLUMNS}, ${NO_POINT} ${FROM} where m.city_code = $1 and m.id = any($2::uuid[])`,
    [cityCode, [...ids]],
  );
  return rows;
}

export const REGISTER_FILTERS = ['ALL', 'IN_FORCE', 'EXPIRING', 'PENDING', 'SUSPENDED', 'REVOKED', 'EXPIRED'] as const;
export type RegisterFilter = (typeof REGISTER_FILTERS)[number];

/** `$3` is now, `$4` is when "soon" ends. Lapsed training suspends, so it stands there too. */
const FILTERS: Record<RegisterFilter, string> = {
  ALL: 'true',
  IN_FORCE: 'mandate_stands(m, $3)',
  EXPIRING: 'mandate_stands(m, $3) and least(m.valid_until, m.training_valid_until) <= $4',
  PENDING: `m.approval = 'PENDING' and m.revoked_at is null`,
  SUSPENDED:
    'm.revoked_at is null and m.valid_until > $3 and (m.suspended_at is not null or m.training_valid_until <= $3)',
  REVOKED: 'm.revoked_at is not null',
  EXPIRED: 'm.revoked_at is null and m.valid_until <= $3',
};

/** One page of the register: newest grant first, replaced versions left out. */
export async function listMandates(
  db: Queryable,
  cityCode: string,
  filter: RegisterFilter,
  search: string | null,
  [now, soon]: readonly [Date, Date],
  after: Cursor | null,
  limit: number,
): Promise<MandateRow[]> {
  const { rows } = await db.query<MandateRow>(
    `select ${MANDATE_COLUMNS}, ${NO_POINT} ${FROM}
       join staff h on h.city_code = m.city_code and h.id = m.staff_id
      where m.city_code = $1 and m.superseded_at is null and ${FILTERS[filter]}
        and ($2::text is null or h.display_name ilike $2 or h.login ilike $2 or h.badge_no ilike $2 or m.document_no ilike $2)
        and ($5::timestamptz is null or (m.issued_at, m.id) < ($5::timestamptz, $6::uuid))
        and $3::timestamptz is not null and $4::timestamptz is not null
      order by m.issued_at desc, m.id desc limit $7`,
    [
      cityCode,
      search === null ? null : `%${escapeLike(search)}%`,
      now,
      soon,
      after?.at ?? null,
      after?.id ?? null,
      limit,
    ],
  );
  return rows;
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** The versions of one series, the first one first; at most 100. */
export async function findVersions(
  db: Queryable,
  cityCode: string,
  seriesIds: readonly string[],
): Promise<MandateRow[]> {
  const { rows } = await db.query<MandateRow>(
    `select ${MANDATE_COLUMNS}, ${NO_POINT} ${FROM}
      where m.city_code = $1 and m.series_id = any($2::uuid[]) order by m.series_id, m.version limit 1000`,
    [cityCode, [...seriesIds]],
  );
  return rows;
}

export interface ResolvedArea {
  /** EWKB in hex. */
  shape: string;
  names: string[];
  missingCodes: string[];
  valid: boolean;
  inCity: boolean;
  inUnit: boolean;
}

/** About five kilometres: a mandate may reach a little over the city's line, as roads do. */
const NEAR_CITY_DEG = 0.05;
/** The lines of districts and of units are sketches and do not meet to the metre. */
const NEAR_UNIT_DEG = 0.005;

/** The shape of an area and what is to be known about it before it is granted. Null when there is nothing to shape. */
export async function resolveArea(
  tx: Queryable,
  cityCode: string,
  districtCodes: readonly string[] | null,
  area: unknown,
  unitId: string,
): Promise<ResolvedArea | null> {
  const { rows } = await tx.query<ResolvedArea>(
    `with asked as materialized (
       select case when $2::text[] is not null
                   then (select st_multi(st_union(d.boundary)) from district d where d.city_code = $1 and d.code = any($2))
                   else st_multi(st_setsrid(st_geomfromgeojson($3::text), 4326)) end as shape)
     select encode(st_asewkb(a.shape), 'hex') as shape, st_isvalid(a.shape) as valid,
            array(select d.name_zh || case when $2::text[] is null and not st_covers(a.shape, d.boundary) then '（部分）' else '' end
                    from district d
                   where d.city_code = $1
                     and case when $2::text[] is not null then d.code = any($2) else st_intersects(d.boundary, a.shape) end
                   order by d.code) as names,
            array(select c from unnest($2::text[]) as c
                   where not exists (select from district d where d.city_code = $1 and d.code = c) order by c) as "missingCodes",
            coalesce(st_coveredby(a.shape, (select st_buffer(st_union(d.boundary), $5::float8) from district d where d.city_code = $1)), false) as "inCity",
            coalesce((select o.area is null or st_coveredby(a.shape, st_buffer(o.area, $6::float8))
                        from organisation o where o.city_code = $1 and o.id = $4), false) as "inUnit"
       from asked a where a.shape is not null and not st_isempty(a.shape)`,
    [cityCode, districtCodes, area === null ? null : JSON.stringify(area), unitId, NEAR_CITY_DEG, NEAR_UNIT_DEG],
  );
  return rows[0] ?? null;
}

export interface NewMandate {
  readonly cityCode: string;
  readonly id: string;
  readonly seriesId: string;
  readonly version: number;
  readonly amendedFrom: string | null;
  readonly renewedFrom: string | null;
  readonly approval: MandateRow['approval'];
  readonly issuingUnitId: string;
  readonly staffId: string;
  readonly documentNo: string;
  readonly acts: readonly string[];
  readonly accidentForms: readonly string[];
  readonly ceilingFen: number;
  readonly shape: string;
  readonly areaNames: readonly string[];
  readonly districtCodes: readonly string[] | null;
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly workingDaysOnly: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly trainingCourse: string;
  readonly trainingPassedOn: string;
  readonly trainingScore: number;
  readonly trainingExaminer: string;
  readonly trainingValidUntil: Date;
  readonly issuedBy: string;
  readonly issuedAt: Date;
  readonly suspendedAt: Date | null;
}

/** @returns false when the document number is taken */
export async function insertMandate(tx: Queryable, m: NewMandate): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into mandate (city_code, id, series_id, version, amended_from, renewed_from, approval, issuing_unit_id, staff_id,
                          document_no, acts, accident_forms, ceiling_fen, area, area_names, district_codes, daily_from, daily_until,
                          working_days_only, valid_from, valid_until, training_course, training_passed_on, training_score,
                          training_examiner, training_valid_until, issued_by, issued_at, suspended_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, st_geomfromewkb(decode($14, 'hex')), $15, $16, $17::time, $18::time,
            $19, $20, $21, $22, $23::date, $24, $25, $26, $27, $28, $29
      where not exists (select from mandate d where d.city_code = $1 and d.document_no = $10 and d.series_id <> $3)
     on conflict (city_code, document_no, version) do nothing`,
    [
      m.cityCode,
      m.id,
      m.seriesId,
      m.version,
      m.amendedFrom,
      m.renewedFrom,
      m.approval,
      m.issuingUnitId,
      m.staffId,
      m.documentNo,
      [...m.acts],
      [...m.accidentForms],
      m.ceilingFen,
      m.shape,
      [...m.areaNames],
      m.districtCodes === null ? null : [...m.districtCodes],
      m.dailyFrom,
      m.dailyUntil,
      m.workingDaysOnly,
      m.validFrom,
      m.validUntil,
      m.trainingCourse,
      m.trainingPassedOn,
      m.trainingScore,
      m.trainingExaminer,
      m.trainingValidUntil,
      m.issuedBy,
      m.issuedAt,
      m.suspendedAt,
    ],
  );
  return rowCount === 1;
}

/** A version that another one has replaced. */
export async function markSuperseded(tx: Queryable, cityCode: string, id: string, at: Date): Promise<void> {
  await tx.query('update mandate set superseded_at = $3 where city_code = $1 and id = $2', [cityCode, id, at]);
}

/** Suspends or resumes every version of the series that has not been replaced. */
export async function setSuspended(tx: Queryable, cityCode: string, seriesId: string, at: Date | null): Promise<void> {
  await tx.query(
    'update mandate set suspended_at = $3 where city_code = $1 and series_id = $2 and superseded_at is null and revoked_at is null',
    [cityCode, seriesId, at],
  );
}

/** Revokes the whole series, what waits for approval included. */
export async function setRevoked(tx: Queryable, cityCode: string, seriesId: string, at: Date): Promise<void> {
  await tx.query(
    'update mandate set revoked_at = $3 where city_code = $1 and series_id = $2 and superseded_at is null and revoked_at is null',
    [cityCode, seriesId, at],
  );
}

export async function setApproval(
  tx: Queryable,
  cityCode: string,
  id: string,
  approval: 'APPROVED' | 'REFUSED',
  by: string,
): Promise<void> {
  await tx.query('update mandate set approval = $3, approved_by = $4 where city_code = $1 and id = $2', [
    cityCode,
    id,
    approval,
    by,
  ]);
}

/** Whether a version of the series waits for approval. */
export async function hasPending(tx: Queryable, cityCode: string, seriesId: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select 1 from mandate where city_code = $1 and series_id = $2 and approval = 'PENDING' and revoked_at is null limit 1`,
    [cityCode, seriesId],
  );
  return rows.length > 0;
}

export interface MandateEventRow {
  seriesId: string;
  seq: number;
  mandateId: string;
  type: 'ISSUED' | 'AMENDED' | 'RENEWED' | 'APPROVED' | 'REFUSED' | 'SUSPENDED' | 'RESUMED' | 'REVOKED';
  at: Date;
  actor: ActorRecord;
  reason: string | null;
  detail: Record<string, unknown>;
}

export async function insertMandateEvent(
  tx: Queryable,
  cityCode: string,
  event: Omit<MandateEventRow, 'seq'>,
): Promise<void> {
  await tx.query(
    `insert into mandate_event (city_code, series_id, seq, mandate_id, type, at, actor, reason, detail)
     select $1, $2, coalesce(max(e.seq), 0) + 1, $3, $4, $5, $6::jsonb, $7, $8::jsonb
       from mandate_event e where e.city_code = $1 and e.series_id = $2`,
    [
      cityCode,
      event.seriesId,
      event.mandateId,
      event.type,
      event.at,
      JSON.stringify(event.actor),
      event.reason,
      JSON.stringify(event.detail),
    ],
  );
}

/** What happened to a mandate, oldest first; at most 200 of each. */
export async function findMandateEvents(
  db: Queryable,
  cityCode: string,
  seriesIds: readonly string[],
): Promise<MandateEventRow[]> {
  const { rows } = await db.query<MandateEventRow>(
    `select series_id as "seriesId", seq, mandate_id as "mandateId", type, at, actor, reason, detail
       from mandate_event where city_code = $1 and series_id = any($2::uuid[]) and seq <= 200 order by series_id, seq`,
    [cityCode, [...seriesIds]],
  );
  return rows;
}

/** How the unit of an office stands to the unit that issued: its own, one above it in the tree, or neither. */
export async function findUnitRelation(
  tx: Queryable,
  cityCode: string,
  unitId: string,
  issuingUnitId: string,
): Promise<{ kind: string; relation: 'SAME' | 'ABOVE' | 'OTHER' }> {
  const { rows } = await tx.query<{ kind: string; relation: 'SAME' | 'ABOVE' | 'OTHER' }>(
    `with recursive up as (
       select id, parent_id, 0 as height from organisation where city_code = $1 and id = $3
       union all
       select o.id, o.parent_id, up.height + 1 from organisation o join up on o.city_code = $1 and o.id = up.parent_id
        where up.height < 10)
     select o.kind, coalesce((select case when up.height = 0 then 'SAME' else 'ABOVE' end from up where up.id = o.id), 'OTHER') as relation
       from organisation o where o.city_code = $1 and o.id = $2`,
    [cityCode, unitId, issuingUnitId],
  );
  return rows[0] ?? { kind: 'NONE', relation: 'OTHER' };
}

/** The areas of mandates as GeoJSON (6 decimals), for the map. */
export async function findAreas(
  db: Queryable,
  cityCode: string,
  ids: readonly string[],
): Promise<{ id: string; area: unknown }[]> {
  const { rows } = await db.query<{ id: string; area: unknown }>(
    'select id, st_asgeojson(area, 6)::json as area from mandate where city_code = $1 and id = any($2::uuid[])',
    [cityCode, [...ids]],
  );
  return rows;
}

export interface HolderRow {
  id: string;
}

/** Active staff who can hold a mandate, by name, login or badge; at most `limit`. */
export async function findHolders(
  db: Queryable,
  cityCode: string,
  search: string,
  limit: number,
): Promise<HolderRow[]> {
  const { rows } = await db.query<HolderRow>(
    `select id from staff
      where city_code = $1 and active and roles && array['ASSESSOR', 'AUX', 'OUTLET', 'RURAL_ASSISTANT']
        and (display_name ilike $2 or login ilike $2 or badge_no ilike $2)
      order by login limit $3`,
    [cityCode, `%${escapeLike(search)}%`, limit],
  );
  return rows;
}
