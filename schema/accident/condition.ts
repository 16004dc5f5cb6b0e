import { z } from 'zod';
import type { CityPolicy } from '../policy/city-policy.ts';
import {
  COUNT_FACTS,
  LICENCE_VALUES,
  PLATE_VALUES,
  ROAD_CLASSES,
  TRISTATE_FACTS,
  type AccidentFacts,
  type FactName,
  type Tristate,
} from './facts.ts';

type TristateFact = (typeof TRISTATE_FACTS)[number];
type CountFact = (typeof COUNT_FACTS)[number];

/** Members of the city policy that a condition may ask: yes or no, and the cap. */
const POLICY_SWITCHES = ['expresswayOnline', 'electronicMarksCount', 'mandateNeedsApprover'] as const;

/**
 * When a row of the table speaks, as data. Every condition is true, false or unknown, and unknown stays unknown through
 * `all`, `any` and `not`; `surely` alone ends it: true only when its condition is known to be true, false otherwise.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly surely: Condition }
  | { readonly fact: TristateFact; readonly is: 'YES' | 'NO' }
  | { readonly fact: 'licence' | 'plate' | 'roadClass'; readonly in: readonly string[] }
  | { readonly sum: readonly CountFact[]; readonly atLeast: number }
  | { readonly sum: readonly CountFact[]; readonly atMost: number }
  | { readonly fact: 'estLossMaxFen'; readonly above: number | { readonly policy: 'capFen' } }
  | { readonly policy: (typeof POLICY_SWITCHES)[number]; readonly is: boolean };

const few = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(20);
const count = z.int().min(0).max(50);

export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: few(ConditionSchema) }),
    z.strictObject({ any: few(ConditionSchema) }),
    z.strictObject({ not: ConditionSchema }),
    z.strictObject({ surely: ConditionSchema }),
    z.strictObject({ fact: z.enum(TRISTATE_FACTS), is: z.enum(['YES', 'NO']) }),
    z.strictObject({ fact: z.literal('licence'), in: few(z.enum(LICENCE_VALUES)) }),
    z.strictObject({ fact: z.literal('plate'), in: few(z.enum(PLATE_VALUES)) }),
    z.strictObject({ fact: z.literal('roadClass'), in: few(z.enum(ROAD_CLASSES)) }),
    z.strictObject({ sum: few(z.enum(COUNT_FACTS)), atLeast: count }),
    z.strictObject({ sum: few(z.enum(COUNT_FACTS)), atMost: count }),
    z.strictObject({
      fact: z.literal('estLossMaxFen'),
      above: z.union([z.int().nonnegative(), z.strictObject({ policy: z.literal('capFen') })]),
    }),
    z.strictObject({ policy: z.enum(POLICY_SWITCHES), is: z.boolean() }),
  ]),
);

const known = (holds: boolean): Tristate => (holds ? 'YES' : 'NO');

/** NO as soon as one is NO, YES only when all are YES. */
function allOf(values: readonly Tristate[]): Tristate {
  if (values.includes('NO')) return 'NO';
  return values.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
}

function not(value: Tristate): Tristate {
  if (value === 'UNKNOWN') return 'UNKNOWN';
  return value === 'YES' ? 'NO' : 'YES';
}

/** Whether a condition holds on facts of which some may be unknown. An estimate nobody has made is unknown as well. */
export function holds(condition: Condition, facts: AccidentFacts, policy: CityPolicy): Tristate {
  if ('all' in condition) return allOf(condition.all.map((each) => holds(each, facts, policy)));
  if ('any' in condition) return not(allOf(condition.any.map((each) => not(holds(each, facts, policy)))));
  if ('not' in condition) return not(holds(condition.not, facts, policy));
  if ('surely' in condition) return known(holds(condition.surely, facts, policy) === 'YES');
  if ('policy' in condition) return known(policy[condition.policy] === condition.is);
  if ('sum' in condition) {
    const sum = condition.sum.reduce((total, name) => total + facts[name], 0);
    return known('atLeast' in condition ? sum >= condition.atLeast : sum <= condition.atMost);
  }
  if (condition.fact === 'estLossMaxFen') {
    const { above } = condition;
    const limit = typeof above === 'number' ? above : policy[above.policy];
    if (limit === null) return 'NO'; // no cap, nothing above it
    return facts.estLossMaxFen === null ? 'UNKNOWN' : known(facts.estLossMaxFen > limit);
  }
  if ('in' in condition) {
    const value = facts[condition.fact];
    return value === 'UNKNOWN' ? 'UNKNOWN' : known(condition.in.includes(value));
  }
  const value = facts[condition.fact];
  return value === 'UNKNOWN' ? 'UNKNOWN' : known(value === condition.is);
}

/** The facts a condition reads, each once, in the order in which it names them. */
export function factsRead(condition: Condition): FactName[] {
  const names = ((): readonly FactName[] => {
    if ('all' in condition) return condition.all.flatMap(factsRead);
    if ('any' in condition) return condition.any.flatMap(factsRead);
    if ('not' in condition) return factsRead(condition.not);
    if ('surely' in condition) return factsRead(condition.surely);
    if ('policy' in condition) return [];
    return 'sum' in condition ? condition.sum : [condition.fact];
  })();
  return [...new Set(names)];
}
