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

/** The police units of a city, for pickers; at most 200. */
export async function listPoliceUnits(db: Queryable, cityCode: string): Promise<OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select ${ORGANISATION_COLUMNS} from organisation where city_code = $1 and kind = 'POLICE_UNIT' order by code limit 200`,
    [cityCode],
  );
  return rows;
}

/** Whether a unit is above another in the tree, or the same one; a tree is at most ten levels deep. */
export async function isSuperior(db: Queryable, cityCode: string, upperId: string, lowerId: string): Promise<boolean> {
  const { rows } = await db.query(
    `with recursive above(id, parent_id, level) as (
       select id, parent_id, 1 from organisation where city_code = $1 and id = $3
       union all
       select o.id, o.parent_id, a.level + 1 from organisation o join above a on o.id = a.parent_id
        where o.city_code = $1 and a.level < 10)
     select 1 from above where id = $2 limit 1`,
    [cityCode, upperId, lowerId],
  );
  return rows.length > 0;
}

/** The insurers of a city's scheme, for pickers; at most 200. */
export async function listInsurers(db: Queryable, cityCode: string): Promise<OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select ${ORGANISATION_COLUMNS} from organisation where city_code = $1 and kind = 'INSURER' order by code limit 200`,
    [cityCode],
  );
  return rows;
}

/** Every organisation of a city, for those who administer accounts; at most 500. */
export async function listOrganisations(db: Queryable, cityCode: string): Promise<OrganisationRow[]> {
  const { rows } = await db.query<OrganisationRow>(
    `select ${ORGANISATION_COLUMNS} from organisation where city_code = $1 order by kind, code limit 500`,
    [cityCode],
  );
  return rows;
}
