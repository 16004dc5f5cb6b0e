import type { Queryable } from '../core/database.ts';

export interface MandateRow {
  id: string;
  cityCode: string;
  staffId: string;
  documentNo: string;
  acts: string[];
  accidentForms: string[];
  /** bigint: a decimal string, in fen. */
  ceilingFen: string;
  areaNames: string[];
  dailyFrom: string;
  dailyUntil: string;
  validFrom: Date;
  validUntil: Date;
  issuedBy: string;
  issuedByName: string;
  issuedAt: Date;
  suspendedAt: Date | null;
  revokedAt: Date | null;
  /** Whether the point asked about lies in the mandate's area; null when no point was asked about. */
  insideArea: boolean | null;
}

/**
 * A person's mandates, newest validity first, each with whether it covers a point: the one statement that a mandate adds
 * to a command. At most ten: older ones cannot be in force.
 */
export async function findMandates(
  db: Queryable,
  cityCode: string,
  staffId: string,
  point: readonly [longitude: number, latitude: number] | null,
): Promise<MandateRow[]> {
  const { rows } = await db.query<MandateRow>(
    `select m.id, m.city_code as "cityCode", m.staff_id as "staffId", m.document_no as "documentNo", m.acts,
            m.accident_forms as "accidentForms", m.ceiling_fen as "ceilingFen", m.area_names as "areaNames",
            to_char(m.daily_from, 'HH24:MI') as "dailyFrom", to_char(m.daily_until, 'HH24:MI') as "dailyUntil",
            m.valid_from as "validFrom", m.valid_until as "validUntil", m.issued_by as "issuedBy",
            o.display_name as "issuedByName", m.issued_at as "issuedAt", m.suspended_at as "suspendedAt",
            m.revoked_at as "revokedAt",
            case when $3::float8 is null then null
                 else st_covers(m.area, st_setsrid(st_makepoint($3, $4), 4326)) end as "insideArea"
       from mandate m join staff o on o.city_code = m.city_code and o.id = m.issued_by
      where m.city_code = $1 and m.staff_id = $2 order by m.valid_until desc, m.id limit 10`,
    [cityCode, staffId, point?.[0] ?? null, point?.[1] ?? null],
  );
  return rows;
}
