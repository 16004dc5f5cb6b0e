import type { Queryable, Transaction } from '../core/database.ts';
import type { DemoCity, DemoDistrict, DemoMandate, DemoStaff, DemoUnit } from './demo-city.ts';

/** A GeoJSON geometry in WGS-84. */
interface GeoJson {
  readonly type: 'Point' | 'LineString' | 'Polygon';
  readonly coordinates: unknown;
}

const point = (coordinates: readonly [number, number]): GeoJson => ({ type: 'Point', coordinates });

/**
 * Makes the city's row. Of two processes that try at once the second waits for the first and finds the row.
 *
 * @returns whether this call made it
 */
export async function insertCity(tx: Transaction, city: DemoCity): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into city (code, name_zh, name_en, center) values ($1, $2, $3, st_setsrid(st_makepoint($4, $5), 4326)::geography)
     on conflict do nothing`,
    [city.code, city.nameZh, city.nameEn, ...city.center],
  );
  return rowCount === 1;
}

export async function insertDistricts(
  tx: Transaction,
  cityCode: string,
  districts: readonly DemoDistrict[],
): Promise<void> {
  await tx.query(
    `insert into district (city_code, code, name_zh, name_en, boundary, boundary_note, label_point)
     select $1, r.code, r.name_zh, r.name_en, st_multi(st_geomfromgeojson(r.boundary::text)), r.note,
            st_geomfromgeojson(r.label::text)
       from jsonb_to_recordset($2::jsonb) as r(code text, name_zh text, name_en text, boundary jsonb, note text, label jsonb)`,
    [
      cityCode,
      JSON.stringify(
        districts.map((district) => ({
          code: district.code,
          name_zh: district.nameZh,
          name_en: district.nameEn,
          boundary: { type: 'Polygon', coordinates: [district.boundary] } satisfies GeoJson,
          note: district.boundaryNote,
          label: point(district.label),
        })),
      ),
    ],
  );
}

export interface MapLine {
  readonly id: string;
  readonly kind: 'EXPRESSWAY' | 'MAIN' | 'ARTERIAL' | 'RAILWAY' | 'WATER';
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shape: GeoJson;
}

export async function insertMapLines(tx: Transaction, cityCode: string, lines: readonly MapLine[]): Promise<void> {
  await tx.query(
    `insert into map_line (city_code, id, kind, name_zh, name_en, shape)
     select $1, r.id, r.kind, r."nameZh", r."nameEn", st_geomfromgeojson(r.shape::text)
       from jsonb_to_recordset($2::jsonb) as r(id uuid, kind text, "nameZh" text, "nameEn" text, shape jsonb)`,
    [cityCode, JSON.stringify(lines)],
  );
}

export interface SeedOrganisation {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly phone: string | null;
  readonly parentId: string | null;
}

export async function insertOrganisations(
  tx: Queryable,
  cityCode: string,
  rows: readonly SeedOrganisation[],
): Promise<void> {
  await tx.query(
    `insert into organisation (city_code, id, kind, code, name_zh, name_en, phone, parent_id)
     select $1, r.id, r.kind, r.code, r."nameZh", r."nameEn", r.phone, r."parentId"
       from jsonb_to_recordset($2::jsonb)
         as r(id uuid, kind text, code text, "nameZh" text, "nameEn" text, phone text, "parentId" uuid)`,
    [cityCode, JSON.stringify(rows)],
  );
}

/** Each brigade gets the district it is named after, the detachment the city: the same rule as migration 0004. */
export async function drawUnitAreas(tx: Queryable, cityCode: string): Promise<void> {
  await tx.query(
    `update organisation o
        set management_code = o.code,
            area = coalesce((select d.boundary from district d where d.city_code = $1 and o.code = d.code || '000000'),
                            case when o.parent_id is null and o.code = $1 || '000000' then
                              (select st_multi(st_union(d.boundary)) from district d where d.city_code = $1) end)
      where o.city_code = $1 and o.kind = 'POLICE_UNIT'`,
    [cityCode],
  );
}

export async function insertOutlets(
  tx: Transaction,
  cityCode: string,
  outlets: DemoCity['outlets'],
  idOf: (outletCode: string) => string,
  organisationId: (code: string) => string,
): Promise<void> {
  await tx.query(
    `insert into outlet (city_code, id, kind, organisation_id, name_zh, name_en, address, hours, queue_length, location)
     select $1, r.id, r.kind, r.organisation, r."nameZh", r."nameEn", r.address, r.hours, r."queueLength",
            st_geomfromgeojson(r.location::text)::geography
       from jsonb_to_recordset($2::jsonb)
         as r(id uuid, kind text, organisation uuid, "nameZh" text, "nameEn" text, address text, hours text,
              "queueLength" integer, location jsonb)`,
    [
      cityCode,
      JSON.stringify(
        outlets.map(({ code, position, organisationCode, ...outlet }) => ({
          ...outlet,
          id: idOf(code),
          organisation: organisationId(organisationCode),
          location: point(position),
        })),
      ),
    ],
  );
}

export interface SeedStaff {
  readonly id: string;
  readonly organisationId: string;
  readonly login: string;
  readonly displayName: string;
  readonly badgeNo: string | null;
  readonly roles: DemoStaff['roles'] | readonly string[];
  /** argon2id; null: cannot sign in. */
  readonly passwordHash: string | null;
}

export async function insertStaff(tx: Queryable, cityCode: string, rows: readonly SeedStaff[]): Promise<void> {
  await tx.query(
    `insert into staff (city_code, id, organisation_id, login, display_name, badge_no, roles, password_hash)
     select $1, r.id, r."organisationId", r.login, r."displayName", r."badgeNo", r.roles, r."passwordHash"
       from jsonb_to_recordset($2::jsonb)
         as r(id uuid, "organisationId" uuid, login text, "displayName" text, "badgeNo" text, roles text[], "passwordHash" text)`,
    [cityCode, JSON.stringify(rows)],
  );
}

export interface SeedMandate
  extends Pick<DemoMandate, 'documentNo' | 'acts' | 'accidentForms' | 'ceilingFen' | 'districtCodes'> {
  readonly id: string;
  readonly staffId: string;
  readonly issuedBy: string;
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly suspendedAt: string | null;
  readonly revokedAt: string | null;
  /** `2026-06-15` */
  readonly trainingPassedOn: string;
  readonly trainingScore: number;
  readonly trainingValidUntil: string;
}

/** Mandates for the union of the districts they name; each distinct union is computed once. */
export async function insertMandates(tx: Transaction, cityCode: string, rows: readonly SeedMandate[]): Promise<void> {
  await tx.query(
    `with r as materialized (
       select * from jsonb_to_recordset($2::jsonb)
         as r(id uuid, "staffId" uuid, "documentNo" text, acts text[], "accidentForms" text[], "ceilingFen" bigint,
              "districtCodes" text[], "dailyFrom" time, "dailyUntil" time, "validFrom" timestamptz, "validUntil" timestamptz,
              "issuedBy" uuid, "suspendedAt" timestamptz, "revokedAt" timestamptz, "trainingPassedOn" date,
              "trainingScore" integer, "trainingValidUntil" timestamptz)),
     area as materialized (
       select named.codes, st_multi(st_union(d.boundary)) as shape, array_agg(d.name_zh order by d.code) as names
         from (select distinct "districtCodes" as codes from r) named
         join district d on d.city_code = $1 and d.code = any(named.codes)
        group by named.codes)
     insert into mandate (city_code, id, staff_id, document_no, acts, accident_forms, ceiling_fen, area, area_names,
                          daily_from, daily_until, valid_from, valid_until, issued_by, issued_at, suspended_at, revoked_at,
                          series_id, district_codes, issuing_unit_id, training_course, training_passed_on, training_score,
                          training_examiner, training_valid_until)
     select $1, r.id, r."staffId", r."documentNo", r.acts, r."accidentForms", r."ceilingFen", area.shape, area.names,
            r."dailyFrom", r."dailyUntil", r."validFrom", r."validUntil", r."issuedBy", r."validFrom", r."suspendedAt", r."revokedAt",
            r.id, r."districtCodes", issuer.organisation_id, '轻微事故快处快赔培训', r."trainingPassedOn", r."trainingScore",
            issuer.display_name, r."trainingValidUntil"
       from r join area on area.codes = r."districtCodes"
       join staff issuer on issuer.city_code = $1 and issuer.id = r."issuedBy"`,
    [cityCode, JSON.stringify(rows)],
  );
}

/** Units with their crews and a fix that is as old as the data says, counted from `now`. */
export async function insertUnits(
  tx: Transaction,
  cityCode: string,
  units: readonly DemoUnit[],
  idOf: (callSign: string) => string,
  staffId: (login: string) => string,
  now: Date,
): Promise<void> {
  const rows = units.map((unit) => ({ ...unit, id: idOf(unit.callSign), location: point(unit.position) }));
  const crews = units.flatMap((unit) =>
    unit.crewLogins.map((login) => ({ unit: idOf(unit.callSign), staff: staffId(login) })),
  );
  await tx.query(
    `insert into unit (city_code, id, call_sign, kind, status, status_at, zone, note)
     select $1, r.id, r."callSign", r.kind, r.status, $3, r.zone, r.note
       from jsonb_to_recordset($2::jsonb) as r(id uuid, "callSign" text, kind text, status text, zone text, note text)`,
    [cityCode, JSON.stringify(rows), now],
  );
  await tx.query(
    `insert into unit_crew (city_code, unit_id, staff_id)
     select $1, r.unit, r.staff from jsonb_to_recordset($2::jsonb) as r(unit uuid, staff uuid)`,
    [cityCode, JSON.stringify(crews)],
  );
  await tx.query(
    `with shift as (
       insert into crew_shift (city_code, id, unit_id, signed_on_at, signed_on_by)
       select $1, gen_random_uuid(), u.id, $2::timestamptz - interval '2 hours', (array_agg(k.staff_id order by k.staff_id))[1]
         from unit u join unit_crew k on k.city_code = u.city_code and k.unit_id = u.id
        where u.city_code = $1 and u.kind = 'CREW' group by u.id
       returning id, unit_id)
     insert into crew_shift_member (city_code, shift_id, staff_id, role)
     select $1, shift.id, k.staff_id, case when 'ASSESSOR' = any(s.roles) then 'ASSESSOR' else 'AUX' end
       from shift join unit_crew k on k.city_code = $1 and k.unit_id = shift.unit_id
       join staff s on s.city_code = $1 and s.id = k.staff_id`,
    [cityCode, now],
  );
  await tx.query(
    `insert into unit_position (city_code, unit_id, location, heading_deg, measured_at, received_at)
     select $1, r.id, st_geomfromgeojson(r.location::text)::geography, r."headingDeg",
            $3::timestamptz - make_interval(secs => r."fixAgeSeconds"), $3::timestamptz - make_interval(secs => r."fixAgeSeconds")
       from jsonb_to_recordset($2::jsonb) as r(id uuid, location jsonb, "headingDeg" real, "fixAgeSeconds" integer)`,
    [cityCode, JSON.stringify(rows), now],
  );
}
