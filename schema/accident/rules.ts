import { DAQING_DEFAULT_POLICY, type CityPolicy } from '../policy/city-policy.ts';
import { factsRead, holds } from './condition.ts';
import {
  ROUTES,
  SCENE_DUTIES,
  type CaseRoute,
  type EligibilityRule,
  type EligibilityRuleSet,
  type SceneDuty,
} from './eligibility-row.ts';
import { ELIGIBILITY_RULES } from './eligibility-table.ts';
import type { AccidentFacts, FactName, Tristate } from './facts.ts';

export { DAQING_DEFAULT_POLICY, type CityPolicy } from '../policy/city-policy.ts';
export { inTimeWindow } from './time-window.ts';
export { ROUTES } from './eligibility-row.ts';
export type { CaseRoute, EligibilityRule, EligibilityRuleSet, SceneDuty } from './eligibility-row.ts';
export { ELIGIBILITY_RULES } from './eligibility-table.ts';
export { factsFromDriver, sourcedFactsFromDriver, type AccidentFacts, type AccidentFactsInput } from './facts.ts';

/** Why a route or duty was chosen, with the article, in both languages. */
export interface RuleReason {
  /** Row of the table, such as E-02. */
  readonly rule: string;
  readonly key: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly articleZh: string;
  readonly articleEn: string;
  /** ASSUMED: the fact is not known, the rule is applied for safety. The fact itself is never recorded as true. */
  readonly certainty: 'MET' | 'ASSUMED';
}

export interface EligibilityOutcome {
  readonly ruleSetVersion: string;
  readonly policyVersion: string;
  readonly sceneDuty: SceneDuty;
  readonly route: CaseRoute;
  /** GENERAL_PROCEDURE after an EMERGENCY; null otherwise. */
  readonly thenRoute: CaseRoute | null;
  /** Every row that spoke, in table order, not only the decisive one. */
  readonly reasons: readonly RuleReason[];
  /** Facts whose answer could settle a row that was applied without being known. */
  readonly factsToAsk: readonly FactName[];
}

const strictest = <Value>(order: readonly Value[], values: readonly Value[]): Value | undefined =>
  order.find((value) => values.includes(value));

/** The stricter of two routes: a route is raised by anyone, and lowered by nobody here. */
export function raiseRoute(current: CaseRoute, proposed: CaseRoute): CaseRoute {
  return strictest(ROUTES, [current, proposed]) ?? current;
}

/** The stricter of two scene duties. */
export function raiseDuty(current: SceneDuty, proposed: SceneDuty): SceneDuty {
  return strictest(SCENE_DUTIES, [current, proposed]) ?? current;
}

/** Whether the people concerned settle it themselves, without any officer deciding. */
export function isSelfServiceRoute(route: string): boolean {
  return route === 'SELF_NEGOTIATION' || route === 'INSURER_ONLY';
}

interface Fired {
  readonly rule: EligibilityRule;
  readonly certainty: RuleReason['certainty'];
}

function toReason({ rule, certainty }: Fired): RuleReason {
  const assumed = certainty === 'ASSUMED';
  return {
    rule: rule.id,
    key: rule.key,
    textZh: assumed ? `尚不能排除，先按此处理：${rule.textZh}` : rule.textZh,
    textEn: assumed ? `Not ruled out yet, so handled as if: ${rule.textEn}` : rule.textEn,
    articleZh: rule.articleZh,
    articleEn: rule.articleEn,
    certainty,
  };
}

/** Facts that are unknown and whose answer alone would decide the row. */
function decisiveUnknowns({ when }: EligibilityRule, facts: AccidentFacts, policy: CityPolicy): FactName[] {
  const answers: Tristate[] = ['YES', 'NO'];
  return factsRead(when).filter((name) => {
    if (facts[name] !== 'UNKNOWN') return false;
    // Licence, plate and road have more answers than yes and no, but only their rows read them: any answer decides those.
    if (name === 'licence' || name === 'plate' || name === 'roadClass') return true;
    return answers.some((answer) => holds(when, { ...facts, [name]: answer }, policy) !== 'UNKNOWN');
  });
}

/** The rows that speak, in table order. */
function fire(rules: readonly EligibilityRule[], facts: AccidentFacts, policy: CityPolicy): Fired[] {
  const fired: Fired[] = [];
  const spoken = new Set<string>();
  for (const rule of rules) {
    const met = holds(rule.when, facts, policy);
    const speaks = met === 'YES' || (met === 'UNKNOWN' && rule.whenUnknown === 'TAKE_AS_MET');
    if (!speaks || rule.unlessSpoken?.some((id) => spoken.has(id)) === true) continue;
    fired.push({ rule, certainty: met === 'YES' ? 'MET' : 'ASSUMED' });
    spoken.add(rule.id);
  }
  return fired;
}

function decide(
  facts: AccidentFacts,
  ruleSet: EligibilityRuleSet,
  policy: CityPolicy,
  events: readonly EligibilityRule[],
): EligibilityOutcome {
  const isTrue = (condition: EligibilityRule['when']): boolean => holds(condition, facts, policy) === 'YES';
  const routeOf = ({ route }: EligibilityRule): CaseRoute | null =>
    typeof route === 'object' && route !== null ? policy[route.policy] : route;
  const fired = fire([...ruleSet.rules, ...events], facts, policy);
  if (fired.every(({ rule }) => routeOf(rule) === null)) {
    fired.push({ rule: isTrue(ruleSet.minor.when) ? ruleSet.minor : ruleSet.otherwise, certainty: 'MET' });
  }
  const rules = fired.map(({ rule }) => rule);
  const routes = rules.map(routeOf).filter((each) => each !== null);
  const decided = strictest(ROUTES, routes) ?? 'SIMPLE_PROCEDURE';
  const onlineOpen = isTrue(ruleSet.onlineOnlyWhen) && !rules.some((rule) => rule.removesOnline);
  const route = decided === 'ONLINE_DETERMINATION' && !onlineOpen ? 'SIMPLE_PROCEDURE' : decided;
  const thenRoutes = rules.map((rule) => rule.thenRoute).filter((then) => then !== undefined);
  const asking = ruleSet.rules.filter(
    (rule) => rule.whenUnknown !== 'IGNORE' && holds(rule.when, facts, policy) === 'UNKNOWN',
  );
  return {
    ruleSetVersion: ruleSet.version,
    policyVersion: policy.version,
    sceneDuty: dutyOf(rules),
    route,
    thenRoute: route === 'EMERGENCY' ? (strictest(ROUTES, thenRoutes) ?? null) : null,
    reasons: fired.map(toReason),
    factsToAsk: [...new Set(asking.flatMap((rule) => decisiveUnknowns(rule, facts, policy)))],
  };
}

/** The strictest duty; once the scene is gone only the duty to protect what is left of a grave accident remains (E-24). */
function dutyOf(rules: readonly EligibilityRule[]): SceneDuty {
  const duties = rules.map((rule) => rule.sceneDuty);
  const duty = strictest(SCENE_DUTIES, duties) ?? 'NONE';
  return rules.some((rule) => rule.endsDuty) && duty !== 'HOLD' ? 'NONE' : duty;
}

/**
 * What must happen at the scene and by which procedure the case is handled: every row of the table that speaks, the strictest
 * route and the strictest duty among them. An unknown safety fact (E-01..E-13) never becomes true; its rule is applied as if
 * met, marked ASSUMED, and the fact is listed to be asked.
 *
 * @param facts folded case facts; unknown is a value
 * @param ruleSet the version in force at the accident date
 * @param policy what the law leaves to the city
 * @source domain.md 3.2-3.3, domain-decisions.md 1-2; each row cites its article
 */
export function evaluateEligibility(
  facts: AccidentFacts,
  ruleSet: EligibilityRuleSet = ELIGIBILITY_RULES,
  policy: CityPolicy = DAQING_DEFAULT_POLICY,
): EligibilityOutcome {
  return decide(facts, ruleSet, policy, []);
}

/**
 * E-29: an agreement was begun and a party refused to sign, or withdrew before all had signed. The case is evaluated again on
 * its facts, with the broken deal added: online when both apply jointly, an officer at the scene otherwise.
 *
 * @source Order 146 arts 20 and 26; domain-decisions.md 2
 */
export function evaluateBrokenDeal(
  facts: AccidentFacts,
  ruleSet: EligibilityRuleSet = ELIGIBILITY_RULES,
  policy: CityPolicy = DAQING_DEFAULT_POLICY,
): EligibilityOutcome {
  return decide(facts, ruleSet, policy, [ruleSet.brokenDeal]);
}
