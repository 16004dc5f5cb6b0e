import type { Queryable } from '../core/database.ts';

export interface BiasRow {
  insurerId: string;
  /** Whether the graded party is insured by the assessor's own employer. */
  ownInsured: boolean;
  grade: string;
  count: number;
}

/** Proposals that a report looks at, at most: the newest of its window. */
const MOST_PROPOSALS = 50_000;

/** Grades in standing proposals by the assessor's employer and whether it insures the party graded, since a day. */
export async function proposalGrades(db: Queryable, cityCode: string, since: Date): Promise<BiasRow[]> {
  const { rows } = await db.query<BiasRow>(
    `select s.organisation_id as "insurerId", p.insurer_id is not distinct from s.organisation_id as "ownInsured",
            g.value->>'grade' as grade, count(*)::int as count
       from (select l.case_id, l.proposed_by, l.grades from liability_proposal l
              where l.city_code = $1 and l.superseded_at is null and l.proposed_at >= $2
              order by l.proposed_at desc, l.id desc limit ${MOST_PROPOSALS}) l
       join staff s on s.city_code = $1 and s.id = l.proposed_by and 'ASSESSOR' = any(s.roles)
       join organisation o on o.city_code = $1 and o.id = s.organisation_id and o.kind = 'INSURER'
      cross join lateral jsonb_array_elements(l.grades) as g
       join party p on p.city_code = $1 and p.id = (g.value->>'partyId')::uuid
      group by 1, 2, 3 order by 1, 2, 3 limit 1000`,
    [cityCode, since],
  );
  return rows;
}

export interface WorkloadRow {
  staffId: string;
  casesSettled: number;
  medianHandlingSeconds: number | null;
  handledMinutes: number;
}

/**
 * What each assessor and auxiliary settled between two days: agreements of theirs that all parties signed, and the time from
 * taking the case to the last signature, which no officer spent.
 */
export async function settledBy(db: Queryable, cityCode: string, from: Date, until: Date): Promise<WorkloadRow[]> {
  const { rows } = await db.query<WorkloadRow>(
    `select a.drafted_by as "staffId", count(*)::int as "casesSettled",
            percentile_cont(0.5) within group (order by extract(epoch from a.signed_at - c.claimed_at))::int as "medianHandlingSeconds",
            coalesce(round(sum(extract(epoch from a.signed_at - c.claimed_at)) / 60), 0)::int as "handledMinutes"
       from (select * from agreement a
              where a.city_code = $1 and a.signed_at >= $2 and a.signed_at < $3 and a.superseded_at is null
              order by a.signed_at, a.id limit 100000) a
       join staff s on s.city_code = $1 and s.id = a.drafted_by and s.roles && array['ASSESSOR', 'AUX']
       join accident_case c on c.city_code = $1 and c.id = a.case_id
      group by a.drafted_by order by 2 desc, 1 limit 500`,
    [cityCode, from, until],
  );
  return rows;
}
