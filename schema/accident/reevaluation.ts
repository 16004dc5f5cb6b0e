import { canonicalJson } from '../core/canonical-json.ts';
import type { Queryable } from '../core/database.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { versionOf } from '../policy/service.ts';
import { evaluateStored } from './decision.ts';
import { ELIGIBILITY, ruleSetOf } from './eligibility-table.ts';
import type { DecisionRow } from './queries.ts';

/**
 * Makes a stored decision again from its facts and the versions it names, and compares every reason, duty and route.
 *
 * @returns null when this city has no version of a name it was made under
 * @source design decision 7: a decision can be made again years later
 */
export async function reevaluates(db: Queryable, cityCode: string, decision: DecisionRow): Promise<boolean | null> {
  const ruleSet = await versionOf(db, cityCode, ELIGIBILITY, decision.ruleSetVersion);
  const policy = await versionOf(db, cityCode, CITY_POLICY, decision.policyVersion);
  if (ruleSet === null || policy === null) return null;
  const again = evaluateStored(decision.facts, decision.trigger, ruleSetOf(ruleSet), {
    ...policy.content,
    version: policy.version,
  });
  return canonicalJson(again) === canonicalJson(decision.outcome);
}
