import type { Queryable } from '../core/database.ts';

export interface MandateRow {
  id: string;
  cityCode: string;
  seriesId: string;
  version: number;
  amendedFrom: string | null;
  renewedFrom: string | null;
  supersededAt: Date | null;
  approval: 'NOT_NEEDED' | 'PENDING' | 'APPROVED' | 'REFUSED';
  approvedBy: string | null;
  issuingUnitId: string | null;
  staffId: string;
  documentNo: string;
  acts: string[];
  accidentForms: string[];
  /** bigint: a decimal string, in fen. */
  ceilingFen: string;
  areaNames: string[];
  /** Null when the area was drawn. */
  districtCodes: string[] | null;
  dailyFrom: string;
  dailyUntil: string;
  workingDaysOnly: boolean;
  validFrom: Date;
  validUntil: Date;
  trainingCourse: string | null;
  /** `2026-06-20` */
  trainingPassedOn: string | null;
  trainingScore: number | null;
  trainingExaminer: string | null;
  trainingValidUntil: Date | null;
  issuedBy: string;
  issuedByName: string;
  issuedAt: Date;
  suspendedAt: Date | null;
  revokedAt: Date | null;
  /** Whether the point asked about lies in the mandate's area; null when no point was asked about. */
  insideArea: boolean | null;
}

/** The columns of a mandate `m` with its issuer `o`; `insideArea` stands beside them. */
export const MANDATE_COLUMNS = `m.id, m.city_code as "cityCode", m.series_id as "seriesId", m.version, m.amended_from as "amendedFrom",
            m.renewed_from as "renewedFrom", m.superseded_at as "supersededAt", m.approval, m.approved_by as "approvedBy",
            m.issuing_unit_id as "issuingUnitId", m.staff_id as "staffId", m.document_no as "documentNo", m.acts,
            m.accident_forms as "accidentForms", m.ceiling_fen as "ceilingFen", m.area_names as "areaNames",
            m.district_codes as "districtCodes",
            to_char(m.daily_from, 'HH24:MI') as "dailyFrom", to_char(m.daily_until, 'HH24:MI') as "dailyUntil",
            m.working_days_only as "workingDaysOnly", m.valid_from as "validFrom", m.valid_until as "validUntil",
            m.training_course as "trainingCourse", m.training_passed_on as "trainingPassedOn",
            m.training_score as "trainingScore", m.training_examiner as "trainingExaminer",
            m.training_valid_until as "trainingValidUntil", m.issued_by as "issuedBy",
            o.display_name as "issuedByName", m.issued_at as "issuedAt", m.suspended_at as "suspendedAt",
            m.revoked_at as "revokedAt"`;

/**
 * A person's mandates, newest validity first, each with whether it covers a point: the one statement that a mandate adds
 * to a command. At most ten: older ones cannot be in force. Replaced versions and refused ones are left out.
 */
export async function findMandates(
  db: Queryable,
  cityCode: string,
  staffId: string,
  point: readonly [longitude: number, latitude: number] | null,
): Promise<MandateRow[]> {
  const { rows } = await db.query<MandateRow>(
    `select ${MANDATE_COLUMNS},
            case when $3::float8 is null then null
                 else st_covers(m.area, st_setsrid(st_makepoint($3, $4), 4326)) end as "insideArea"
       from mandate m join staff o on o.city_code = m.city_code and o.id = m.issued_by
      where m.city_code = $1 and m.staff_id = $2 and m.superseded_at is null and m.approval <> 'REFUSED'
      order by m.valid_until desc, m.id limit 10`,
    [cityCode, staffId, point?.[0] ?? null, point?.[1] ?? null],
  );
  return rows;
}
