import type { Queryable } from '../core/database.ts';
import type { EligibilityOutcome } from './rules.ts';

export interface DecisionRow {
  id: string;
  caseId: string;
  decidedAt: Date;
  ruleSetVersion: string;
  policyVersion: string;
  outcome: EligibilityOutcome;
}

/** Keeps a decision with the facts, rule set and policy it was made from, so that it can be made again years later. */
export async function insertDecision(
  tx: Queryable,
  cityCode: string,
  decision: DecisionRow & { facts: unknown },
): Promise<void> {
  await tx.query(
    `insert into eligibility_decision (city_code, id, case_id, decided_at, rule_set_version, policy_version, facts, outcome)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)`,
    [
      cityCode,
      decision.id,
      decision.caseId,
      decision.decidedAt,
      decision.ruleSetVersion,
      decision.policyVersion,
      JSON.stringify(decision.facts),
      JSON.stringify(decision.outcome),
    ],
  );
}

export async function findDecisions(db: Queryable, cityCode: string, ids: readonly string[]): Promise<DecisionRow[]> {
  const { rows } = await db.query<DecisionRow>(
    `select id, case_id as "caseId", decided_at as "decidedAt", rule_set_version as "ruleSetVersion",
            policy_version as "policyVersion", outcome
       from eligibility_decision where city_code = $1 and id = any($2::uuid[])`,
    [cityCode, [...ids]],
  );
  return rows;
}
