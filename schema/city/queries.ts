import type { Queryable } from '../core/database.ts';

export interface CityRow {
  code: string;
  nameZh: string;
  nameEn: string;
  longitude: number;
  latitude: number;
}

export async function findCity(db: Queryable, code: string): Promise<CityRow | null> {
  const { rows } = await db.query<CityRow>(
    `select code, name_zh as "nameZh", name_en as "nameEn", st_x(center::geometry) as longitude, st_y(center::geometry) as latitude
       from city where code = $1`,
    [code],
  );
  return rows[0] ?? null;
}

export interface DistrictRow {
  code: string;
  nameZh: string;
  nameEn: string;
  boundary: unknown;
  boundaryNote: string;
  labelLongitude: number;
  labelLatitude: number;
}

/** The districts of a city with boundaries as GeoJSON (6 decimals); at most 200. */
export async function listDistricts(db: Queryable, cityCode: string): Promise<DistrictRow[]> {
  const { rows } = await db.query<DistrictRow>(
    `select code, name_zh as "nameZh", name_en as "nameEn", st_asgeojson(boundary, 6)::json as boundary,
            boundary_note as "boundaryNote", st_x(label_point) as "labelLongitude", st_y(label_point) as "labelLatitude"
       from district where city_code = $1 order by code limit 200`,
    [cityCode],
  );
  return rows;
}

export async function findDistrictNames(
  db: Queryable,
  cityCode: string,
  codes: readonly string[],
): Promise<{ code: string; nameZh: string }[]> {
  const { rows } = await db.query<{ code: string; nameZh: string }>(
    'select code, name_zh as "nameZh" from district where city_code = $1 and code = any($2::text[])',
    [cityCode, [...codes]],
  );
  return rows;
}

export interface MapLineRow {
  id: string;
  kind: 'EXPRESSWAY' | 'MAIN' | 'ARTERIAL' | 'RAILWAY' | 'WATER';
  nameZh: string;
  nameEn: string;
  line: unknown;
}

/** Roads, railways and water of our own map; at most 2,000 shapes. */
export async function listMapLines(db: Queryable, cityCode: string): Promise<MapLineRow[]> {
  const { rows } = await db.query<MapLineRow>(
    `select id, kind, name_zh as "nameZh", name_en as "nameEn", st_asgeojson(shape, 6)::json as line
       from map_line where city_code = $1 order by kind, id limit 2000`,
    [cityCode],
  );
  return rows;
}

export interface OutletRow {
  id: string;
  kind: 'STREET' | 'INSURER';
  nameZh: string;
  nameEn: string;
  address: string;
  hours: string;
  queueLength: number;
  longitude: number;
  latitude: number;
  organisationId: string;
}

/** The outlets of a city; at most 500. */
export async function listOutlets(db: Queryable, cityCode: string): Promise<OutletRow[]> {
  const { rows } = await db.query<OutletRow>(
    `select id, kind, name_zh as "nameZh", name_en as "nameEn", address, hours, queue_length as "queueLength",
            st_x(location::geometry) as longitude, st_y(location::geometry) as latitude, organisation_id as "organisationId"
       from outlet where city_code = $1 order by name_zh, id limit 500`,
    [cityCode],
  );
  return rows;
}
