import type { StoredFact } from '../case/queries.ts';
import type { ActorRecord } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';
import type { EligibilityOutcome } from './rules.ts';

export interface DecisionRow {
  id: string;
  caseId: string;
  decidedAt: Date;
  ruleSetVersion: string;
  policyVersion: string;
  outcome: EligibilityOutcome;
  /** What brought it about. */
  trigger: DecisionTrigger;
  /** Who did, as the case's chain names them; null for decisions from before this was kept. */
  actor: ActorRecord | null;
  facts: Record<string, StoredFact>;
}

export type DecisionTrigger =
  | 'REPORT'
  | 'FACTS'
  | 'OFFICER_REQUESTED'
  | 'BROKEN_DEAL'
  | 'ROUTE_RAISED'
  | 'ROUTE_LOWERED'
  | 'LATE_EVENT';

const COLUMNS = `id, case_id as "caseId", decided_at as "decidedAt", rule_set_version as "ruleSetVersion",
  policy_version as "policyVersion", outcome, trigger, actor, facts`;

/** Keeps a decision with the facts, rule set and policy it was made from, so that it can be made again years later. */
export async function insertDecision(tx: Queryable, cityCode: string, decision: DecisionRow): Promise<void> {
  await tx.query(
    `insert into eligibility_decision (city_code, id, case_id, decided_at, rule_set_version, policy_version, facts, outcome,
       trigger, actor)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10::jsonb)`,
    [
      cityCode,
      decision.id,
      decision.caseId,
      decision.decidedAt,
      decision.ruleSetVersion,
      decision.policyVersion,
      JSON.stringify(decision.facts),
      JSON.stringify(decision.outcome),
      decision.trigger,
      JSON.stringify(decision.actor),
    ],
  );
}

export async function findDecisions(db: Queryable, cityCode: string, ids: readonly string[]): Promise<DecisionRow[]> {
  const { rows } = await db.query<DecisionRow>(
    `select ${COLUMNS} from eligibility_decision where city_code = $1 and id = any($2::uuid[])`,
    [cityCode, [...ids]],
  );
  return rows;
}

/** Decisions of one case, oldest first, after a cursor; at most `limit`. */
export async function listDecisions(
  db: Queryable,
  cityCode: string,
  caseId: string,
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<DecisionRow[]> {
  const { rows } = await db.query<DecisionRow>(
    `select ${COLUMNS} from eligibility_decision
      where city_code = $1 and case_id = $2 and ($3::timestamptz is null or (decided_at, id) > ($3, $4::uuid))
      order by decided_at, id limit $5`,
    [cityCode, caseId, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}

/** What the map knows of a road's class by its name; null when it knows none of that name. */
export async function findRoadKind(
  db: Queryable,
  cityCode: string,
  roadName: string,
): Promise<'EXPRESSWAY' | 'OTHER' | null> {
  const { rows } = await db.query<{ kind: string }>(
    `select kind from map_line where city_code = $1 and name_zh = $2 and kind in ('EXPRESSWAY', 'MAIN', 'ARTERIAL')
      order by kind = 'EXPRESSWAY' desc limit 1`,
    [cityCode, roadName],
  );
  const kind = rows[0]?.kind;
  if (kind === undefined) return null;
  return kind === 'EXPRESSWAY' ? 'EXPRESSWAY' : 'OTHER';
}

/** The insurers of a case's motor vehicles by code, in the parties' order; null where none is named. */
export async function findInsurerCodes(
  db: Queryable,
  cityCode: string,
  caseId: string,
): Promise<{ ordinal: number; code: string | null }[]> {
  const { rows } = await db.query<{ ordinal: number; code: string | null }>(
    `select p.ordinal, o.code from party p
       left join organisation o on o.city_code = p.city_code and o.id = p.insurer_id
      where p.city_code = $1 and p.case_id = $2 and p.kind = 'MOTOR' order by p.ordinal`,
    [cityCode, caseId],
  );
  return rows;
}

/** A case with the facts of the decision that gave its route, and what the city's choices look at. */
export interface Reroutable {
  caseId: string;
  caseNo: string;
  occurredAt: Date;
  districtCode: string | null;
  roadName: string | null;
  facts: Record<string, StoredFact>;
  outcome: EligibilityOutcome;
  trigger: DecisionTrigger;
  /** Codes of the motor vehicles' insurers; null where none is named. */
  insurers: (string | null)[];
}

/** Cases reported since a moment, newest first, each with its decision in force; at most `limit`. */
export async function findReroutable(
  db: Queryable,
  cityCode: string,
  since: Date,
  limit: number,
): Promise<Reroutable[]> {
  const { rows } = await db.query<Reroutable>(
    `select c.id as "caseId", c.case_no as "caseNo", c.occurred_at as "occurredAt", c.district_code as "districtCode",
            c.road_name as "roadName", d.facts, d.outcome, d.trigger,
            array(select o.code from party p
                    left join organisation o on o.city_code = p.city_code and o.id = p.insurer_id
                   where p.city_code = c.city_code and p.case_id = c.id and p.kind = 'MOTOR' order by p.ordinal) as insurers
       from accident_case c join eligibility_decision d on d.city_code = c.city_code and d.id = c.decision_id
      where c.city_code = $1 and c.reported_at >= $2
      order by c.reported_at desc, c.id limit $3`,
    [cityCode, since, limit],
  );
  return rows;
}
