import type { CityPolicy } from '../policy/city-policy.ts';
import type { AccidentFacts, FactName, Tristate } from './facts.ts';

/** Strictest first. */
export const ROUTES = [
  'EMERGENCY',
  'GENERAL_PROCEDURE',
  'SIMPLE_PROCEDURE',
  'ONLINE_DETERMINATION',
  'SELF_NEGOTIATION',
  'INSURER_ONLY',
] as const;
export type CaseRoute = (typeof ROUTES)[number];

/** Strictest first. HOLD: protect the scene; PHOTO_MOVE_CALL: photograph, move, then call; NONE: the scene is gone. */
export const SCENE_DUTIES = ['HOLD', 'PHOTO_MOVE_CALL', 'PHOTO_MOVE', 'NONE'] as const;
export type SceneDuty = (typeof SCENE_DUTIES)[number];

/** One row of the decision table. */
export interface EligibilityRule {
  readonly id: string;
  /** Unique together with the id: E-12, E-22 and E-25 have several rows. */
  readonly key: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly articleZh: string;
  readonly articleEn: string;
  readonly sceneDuty: SceneDuty;
  /** null: the row adds a reason and a step, never a route. */
  readonly route: CaseRoute | null | ((facts: AccidentFacts, policy: CityPolicy) => CaseRoute);
  /** What follows once the emergency is over. */
  readonly thenRoute?: CaseRoute;
  /**
   * What an undecidable row does. TAKE_AS_MET: it counts as met and its facts are to be asked (E-01..E-13);
   * ASK: its facts are to be asked; IGNORE: only a known fact makes it speak.
   */
  readonly whenUnknown: 'TAKE_AS_MET' | 'ASK' | 'IGNORE';
  /** The facts that can decide the row. */
  readonly reads: readonly FactName[];
  readonly when: (facts: AccidentFacts, policy: CityPolicy) => Tristate;
  /** Online determination is not offered when the row is met; a lawful agreement still is. */
  readonly removesOnline?: true;
}

/** The table with the version that every decision stores. */
export interface EligibilityRuleSet {
  readonly version: string;
  /** First accident date it applies to, China time. */
  readonly effectiveFrom: string;
  readonly citations: readonly string[];
  readonly rules: readonly EligibilityRule[];
}

/** YES as soon as one is YES, NO only when all are NO. */
export function anyOf(...facts: Tristate[]): Tristate {
  if (facts.includes('YES')) return 'YES';
  return facts.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

/** NO as soon as one is NO, YES only when all are YES. */
export function allOf(...facts: Tristate[]): Tristate {
  if (facts.includes('NO')) return 'NO';
  return facts.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
}

export function not(fact: Tristate): Tristate {
  if (fact === 'UNKNOWN') return 'UNKNOWN';
  return fact === 'YES' ? 'NO' : 'YES';
}

export const known = (condition: boolean): Tristate => (condition ? 'YES' : 'NO');
/** Whether a fact with more than two values has one of the given ones. */
export const among = <Value extends string>(fact: Value | 'UNKNOWN', ...values: Value[]): Tristate =>
  fact === 'UNKNOWN' ? 'UNKNOWN' : known(values.includes(fact));
