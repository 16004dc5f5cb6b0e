import type { Queryable } from '../core/database.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { chinaDay } from '../clock/china-day.ts';
import { evaluateStored, rulesInForce } from './decision.ts';
import { foldFacts } from './folding.ts';
import { factsUnder } from './place-facts.ts';
import { findReroutable, type Reroutable } from './queries.ts';
import type { CaseRoute, EligibilityOutcome, EligibilityRuleSet } from './rules.ts';

export const PREVIEW_DAYS = 30;
export const PREVIEW_CASES = 2000;
const PREVIEW_CHANGED = 50;

export interface ChangedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly before: EligibilityOutcome;
  readonly after: EligibilityOutcome;
}
/** How last month's cases would have gone under a draft. */
export interface PolicyPreview {
  readonly since: Date;
  readonly cases: number;
  /** More cases were reported than are looked at; the newest were. */
  readonly truncated: boolean;
  readonly moves: readonly { readonly from: CaseRoute; readonly to: CaseRoute; readonly cases: number }[];
  /** The newest whose route or scene duty would be another. */
  readonly changed: readonly ChangedCase[];
}

/** What a draft replaces: the city's choices or the table; the other stays what holds for the accident's day. */
export interface Draft {
  readonly policy?: CityPolicy;
  readonly ruleSet?: EligibilityRuleSet;
}

/**
 * Decides the cases of the last thirty days again under a draft, from the facts of the decision that gave each its route.
 * Nothing is stored. What follows from place, hour and insurers is drawn again under the draft.
 */
export async function previewRoutes(db: Queryable, cityCode: string, draft: Draft, now: Date): Promise<PolicyPreview> {
  const since = new Date(now.getTime() - PREVIEW_DAYS * 24 * 3_600_000);
  const rows = await findReroutable(db, cityCode, since, PREVIEW_CASES + 1);
  const looked = rows.slice(0, PREVIEW_CASES);
  const days = new Map<string, Awaited<ReturnType<typeof rulesInForce>>>();
  const counts = new Map<string, { from: CaseRoute; to: CaseRoute; cases: number }>();
  const changed: ChangedCase[] = [];
  for (const row of looked) {
    const day = chinaDay(row.occurredAt);
    let rules = days.get(day);
    if (rules === undefined) {
      // one look per day of accident, not per case
      rules = await rulesInForce(db, cityCode, row.occurredAt);
      days.set(day, rules);
    }
    const after = outcomeUnder(row, draft.ruleSet ?? rules.ruleSet, draft.policy ?? rules.policy, now);
    const before = row.outcome;
    const key = `${before.route} ${after.route}`;
    const move = counts.get(key) ?? { from: before.route, to: after.route, cases: 0 };
    counts.set(key, { ...move, cases: move.cases + 1 });
    const same = before.route === after.route && before.sceneDuty === after.sceneDuty;
    if (!same && changed.length < PREVIEW_CHANGED)
      changed.push({ caseId: row.caseId, caseNo: row.caseNo, before, after });
  }
  const moves = [...counts.values()].toSorted((a, b) => b.cases - a.cases || a.from.localeCompare(b.from));
  return { since, cases: looked.length, truncated: rows.length > PREVIEW_CASES, moves, changed };
}

function outcomeUnder(row: Reroutable, ruleSet: EligibilityRuleSet, policy: CityPolicy, now: Date): EligibilityOutcome {
  const facts = factsUnder(policy, row, foldFacts(row.facts, policy, now), now);
  return evaluateStored(facts, row.trigger, ruleSet, policy);
}
