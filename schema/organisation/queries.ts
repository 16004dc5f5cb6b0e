import type { Queryable } from '../core/database.ts';

export interface OrganisationRow {
  id: string;
  kind: 'INSURER' | 'POLICE_UNIT' | 'CENTER' | 'OUTLET_OPERATOR';
  code: string;
  nameZh: string;
  nameEn: string;
  phone: string | null;
}

const ORGANISATION_COLUMNS = 'id, kind, code, name_zh as "nameZh", name_en as "nameEn", phone';

export async function findOrganisationsByIds(
  db: Queryable,
  cityCode: string,
  ids: readonly string[],
): Promise<OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select ${ORGANISATION_COLUMNS} from organisation where city_code = $1 and id = any($2::uuid[])`,
    [cityCode, [...ids]],
  );
  return rows;
}

/** The insurers of a city's scheme, for pickers; at most 200. */
export async function listInsurers(db: Queryable, cityCode: string): Promise<OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select ${ORGANISATION_COLUMNS} from organisation where city_code = $1 and kind = 'INSURER' order by code limit 200`,
    [cityCode],
  );
  return rows;
}
