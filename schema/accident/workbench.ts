import { parseCase, WorkbenchInputError, type Workbench } from '../core/workbench.ts';
import { z } from 'zod';
import { CityPolicySchema, DAQING_DEFAULT_POLICY, type CityPolicy } from '../policy/city-policy.ts';
import { COUNT_FACTS, TRISTATE_FACTS, type AccidentFacts, type FactName } from './facts.ts';
import {
  evaluateEligibility,
  type CaseRoute,
  type EligibilityOutcome,
  type RuleReason,
  type SceneDuty,
} from './rules.ts';

/** `busSeriousOverload` → `bus_serious_overload`, the name in fact files. */
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const UNKNOWN = z.union([z.literal('unknown'), z.null()]).transform(() => 'UNKNOWN' as const);
const tristate = z.union([z.boolean().transform((value) => (value ? ('YES' as const) : ('NO' as const))), UNKNOWN]);
/** Casualties are counted, or said to be there or not. */
const casualties = z.union([
  z
    .int()
    .nonnegative()
    .transform((count) => (count > 0 ? ('YES' as const) : ('NO' as const))),
  tristate,
]);
const count = z.union([z.int().min(0).max(50), UNKNOWN]);
/** The road types of domain.md 7.5 by number or by name; only the expressway (10) matters to the rules. */
const ROAD_TYPES = [10, 11, 12, 13, 14, 19, 21, 22, 25, 26, 27, 29] as const;
const ROAD_NAMES = [
  'expressway',
  'first_class',
  'second_class',
  'third_class',
  'fourth_class',
  'unclassified',
  'urban_expressway',
  'urban',
  'urban_road',
  'city',
  'city_road',
  'arterial',
  'main',
  'main_road',
  'street',
  'local',
  'ordinary',
  'normal',
  'national',
  'provincial',
  'county',
  'township',
  'rural',
  'village',
  'compound',
  'parking',
  'square',
  'other',
] as const;
const roadClass = z.union([
  z.union([z.enum(ROAD_NAMES), z.literal(ROAD_TYPES)]).transform((road) => {
    return road === 'expressway' || road === 10 ? ('EXPRESSWAY' as const) : ('OTHER' as const);
  }),
  UNKNOWN,
]);
const upper = <Value extends string>(values: readonly Value[]) =>
  z.union([z.enum(values).transform((value) => value.toUpperCase() as Uppercase<Value>), UNKNOWN]);

/** domain.md 3.1 with the corrections of domain-decisions.md 1; former names are taken as input, never given as output. */
const FACTS = {
  ...Object.fromEntries(TRISTATE_FACTS.map((name) => [snake(name), tristate])),
  ...Object.fromEntries(COUNT_FACTS.map((name) => [snake(name), count])),
  deaths: casualties,
  injured: casualties,
  licence: upper(['valid', 'invalid', 'class_mismatch']),
  plate: upper(['ok', 'none', 'forged', 'borrowed']),
  road_class: roadClass,
  est_loss_max_cny: z.union([z.number().nonnegative().max(100_000_000), UNKNOWN]),
  /** What was hit, in words; no rule reads it. */
  facility_kind: z.union([z.string().max(60), z.boolean(), UNKNOWN]),
  inspection_valid: tristate,
  bus_overload_or_speeding: tristate,
};

/** A fact is its value, or the value with where it comes from and when. */
const withSource = z.strictObject({
  value: z.unknown(),
  source: z.string().max(200).optional(),
  time: z.string().max(40).optional(),
  at: z.string().max(40).optional(),
});

export { WorkbenchInputError } from '../core/workbench.ts';

/** Facts, values or policy members that nobody knows; a legal officer's typing mistake must never pass for an answer. */
const faulty = (path: string, problems: readonly string[]): WorkbenchInputError =>
  new WorkbenchInputError(path, `有无法识别的内容：${problems.join('；')}`, problems.join('; '));

function readFacts(stated: Record<string, unknown>): Map<string, unknown> {
  const problems: string[] = [];
  const facts = new Map<string, unknown>();
  for (const [name, given] of Object.entries(stated)) {
    const schema = Object.hasOwn(FACTS, name) ? FACTS[name as keyof typeof FACTS] : undefined;
    if (schema === undefined) {
      problems.push(`unknown fact ${name}`);
      continue;
    }
    const sourced = withSource.safeParse(given);
    const value = schema.safeParse(sourced.success ? sourced.data.value : given);
    if (value.success) facts.set(name, value.data);
    else problems.push(`unknown value of ${name}: ${JSON.stringify(given)}`);
  }
  if (problems.length > 0) throw faulty('facts', problems);
  return facts;
}

/**
 * The facts of a file as the rules read them. A missing fact is unknown; nothing is concluded from another fact. Counts are
 * never unknown: a count that is missing is 0 where another count says that somebody took part, and where none does two
 * motor vehicles are assumed, as at a driver's report.
 */
function toFacts(stated: Record<string, unknown>): AccidentFacts {
  const given = readFacts(stated);
  const of = (name: string): unknown => given.get(name) ?? 'UNKNOWN';
  const counted = (name: string): number | null => {
    const value = given.get(name);
    return typeof value === 'number' ? value : null;
  };
  const counts = COUNT_FACTS.map((name) => counted(snake(name)));
  const somebody = counts.some((value) => (value ?? 0) > 0) || counts.every((value) => value !== null);
  const loss = of('est_loss_max_cny');
  const former = (name: string, old: string): unknown => (given.has(name) ? given.get(name) : of(old));
  const facts: Record<FactName, unknown> = {
    ...(Object.fromEntries(TRISTATE_FACTS.map((name) => [name, of(snake(name))])) as Record<FactName, unknown>),
    nMotor: counts[0] ?? (somebody ? 0 : 2),
    nNonmotor: counts[1] ?? 0,
    nPed: counts[2] ?? 0,
    licence: of('licence'),
    plate: of('plate'),
    roadClass: of('road_class'),
    estLossMaxFen: typeof loss === 'number' ? Math.round(loss * 100) : null,
    inspectionMark: former('inspection_mark', 'inspection_valid'),
    busSeriousOverload: former('bus_serious_overload', 'bus_overload_or_speeding'),
    busSeriousSpeeding: former('bus_serious_speeding', 'bus_overload_or_speeding'),
  };
  return facts as unknown as AccidentFacts;
}

/** Members of the city policy by their own name or in snake_case; `cap_cny` is the cap in yuan. */
function toPolicy(overrides: Record<string, unknown>): CityPolicy {
  const members = Object.entries(overrides).map(([name, value]): [string, unknown] => {
    if (name !== 'cap_cny' && name !== 'capCny') return [camel(name), value];
    return ['capFen', typeof value === 'number' ? Math.round(value * 100) : value];
  });
  const unknown = members.map(([name]) => name).filter((name) => !Object.hasOwn(CityPolicySchema.shape, name));
  if (unknown.length > 0) throw faulty('policy', [`unknown policy member ${unknown.join(', ')}`]);
  const { version, ...defaults } = DAQING_DEFAULT_POLICY;
  const parsed = CityPolicySchema.safeParse({ ...defaults, ...Object.fromEntries(members) });
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw faulty('policy', [`unknown value of policy member ${issues.join('; ')}`]);
  }
  return { ...parsed.data, version: members.length === 0 ? version : `${version}+file` };
}

const CaseSchema = z.strictObject({
  id: z.union([z.string().min(1).max(200), z.number()]),
  facts: z.record(z.string(), z.unknown()),
  policy: z.record(z.string(), z.unknown()).optional(),
});

/** One answer of the workbench, one line of its output. */
export interface WorkbenchAnswer {
  readonly id: string | number;
  readonly scene_duty: SceneDuty;
  readonly route: CaseRoute;
  readonly then_route: CaseRoute | null;
  /** Facts still to be asked, named as in the input. */
  readonly asked: readonly string[];
  readonly reasons: readonly {
    readonly rule: string;
    readonly key: string;
    readonly article: string;
    readonly article_en: string;
    readonly certainty: RuleReason['certainty'];
  }[];
  readonly rule_set: string;
  readonly policy: string;
}

/**
 * Evaluates one case of a file against the rules, for legal officers and testers who need no case of the system for it.
 *
 * @param input `{id, facts, policy?}`: facts by their names and values in domain.md 3.1, counts and yuan as numbers;
 *   `policy` overrides members of the built-in city policy
 * @throws WorkbenchInputError naming every unknown fact, value and policy member
 */
export function evaluateEligibilityCase(input: unknown): WorkbenchAnswer {
  const { id, facts, policy = {} } = parseCase(CaseSchema, input);
  return answer(id, evaluateEligibility(toFacts(facts), undefined, toPolicy(policy)));
}

const answer = (id: string | number, outcome: EligibilityOutcome): WorkbenchAnswer => ({
  id,
  scene_duty: outcome.sceneDuty,
  route: outcome.route,
  then_route: outcome.thenRoute,
  asked: outcome.factsToAsk.map(snake),
  reasons: outcome.reasons.map(({ rule, key, articleZh, articleEn, certainty }) => ({
    rule,
    key,
    article: articleZh,
    article_en: articleEn,
    certainty,
  })),
  rule_set: outcome.ruleSetVersion,
  policy: outcome.policyVersion,
});

/** How the command `npm run rules` finds this kind. */
export const eligibilityWorkbench: Workbench = {
  kind: 'eligibility',
  evaluate: evaluateEligibilityCase,
};
