import type { StoredFact, Statement } from '../case/queries.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import { sourcedFactsFromDriver, type AccidentFactsInput, type FactName, type PartyFactsInput } from './facts.ts';

export type StoredFacts = Record<string, StoredFact>;

/** What is known of single vehicles, worst first; whatever is not listed is the good answer. */
const OF_A_VEHICLE = {
  licence: ['INVALID', 'CLASS_MISMATCH', 'UNKNOWN'],
  plate: ['FORGED', 'BORROWED', 'NONE', 'UNKNOWN'],
  inspectionMark: ['NO', 'UNKNOWN'],
  insuranceMark: ['NO', 'UNKNOWN'],
  ctpliValid: ['NO', 'UNKNOWN'],
} as const satisfies Partial<Record<FactName, readonly string[]>>;
type VehicleFact = keyof typeof OF_A_VEHICLE;
const VEHICLE_FACTS = Object.keys(OF_A_VEHICLE) as VehicleFact[];

/** Facts as a case keeps them: each with who stated it and when. */
export const storedFacts = (input: AccidentFactsInput, author: string, now: Date): StoredFacts =>
  withPartyStatements(
    Object.fromEntries(
      Object.entries(sourcedFactsFromDriver(input)).map(([name, { value, source }]) => {
        const stated = { value, source: source === 'STATED' ? author : source, at: now.toISOString() };
        const ofAll = source === 'STATED' && VEHICLE_FACTS.includes(name as VehicleFact);
        return [name, ofAll ? { ...stated, of: { '0': stated } } : stated];
      }),
    ),
    input.parties ?? [],
    author,
    now,
  );

/** The facts a new statement really states, by its author; what it leaves out stays as it was. */
export function mergeStated(
  facts: StoredFacts,
  input: AccidentFactsInput,
  author: string,
  now: Date,
): { facts: StoredFacts; names: string[] } {
  const { parties, ...ofTheCase } = input;
  const stated = Object.entries(storedFacts(ofTheCase, author, now)).filter(([, fact]) => fact.source === author);
  const merged = Object.fromEntries(
    stated.map(([name, fact]): [string, StoredFact] => {
      const before = facts[name]?.of;
      return [name, fact.of === undefined ? fact : { ...fact, of: { ...before, ...fact.of } }];
    }),
  );
  const all = withPartyStatements({ ...facts, ...merged }, parties ?? [], author, now);
  const named = (parties ?? []).flatMap((party) => VEHICLE_FACTS.filter((name) => party[name] != null));
  return { facts: all, names: [...new Set([...stated.map(([name]) => name), ...named])] };
}

function withPartyStatements(
  facts: StoredFacts,
  parties: readonly PartyFactsInput[],
  author: string,
  now: Date,
): StoredFacts {
  const next = { ...facts };
  for (const party of parties) {
    for (const name of VEHICLE_FACTS) {
      const value = party[name];
      if (value === null || value === undefined) continue;
      const before = next[name] ?? { value: 'UNKNOWN', source: 'NOT_STATED', at: now.toISOString() };
      const statement: Statement = { value, source: author, at: now.toISOString() };
      next[name] = { ...before, of: { ...before.of, [party.ordinal]: statement } };
    }
  }
  return next;
}

/**
 * What follows from what was stated, drawn again after every statement:
 * - licence, plate, marks and cover: the worst of the motor vehicles; a vehicle of which nobody spoke has what was said of all
 *   of them, and is unknown otherwise. An electronic mark counts as a mark where the city says so;
 * - nobody hurt: nobody dead; no dangerous goods: no leak. Once somebody is hurt the conclusion falls and the question is open;
 * - casualties together with drink, drugs or a party gone: a crime is suspected, unless the police have said otherwise.
 *
 * @source domain.md 3.1; domain-decisions.md 2 (kept per vehicle and person, folded by stated rules); Order 146 art 23
 */
export function foldFacts(facts: StoredFacts, policy: CityPolicy, now: Date): StoredFacts {
  const at = now.toISOString();
  const valueOf = (name: FactName): unknown => facts[name]?.value;
  const next = { ...facts };
  for (const name of VEHICLE_FACTS) {
    const folded = foldVehicles(name, facts[name], Number(valueOf('nMotor')), policy);
    if (folded !== null) next[name] = folded;
  }
  const concluded = (name: FactName, holds: boolean, value: 'YES' | 'NO', otherwise: StoredFact['value']): void => {
    const { source } = facts[name] ?? { source: 'NOT_STATED' };
    if (holds && ['NOT_STATED', 'NOT_OBSERVED'].includes(source)) next[name] = { value, source: 'DERIVED', at };
    if (!holds && source === 'DERIVED') {
      next[name] = { value: otherwise, source: otherwise === 'UNKNOWN' ? 'NOT_STATED' : 'NOT_OBSERVED', at };
    }
  };
  const casualties = valueOf('deaths') === 'YES' || valueOf('injured') === 'YES';
  const grave = (['alcoholSuspected', 'drugSuspected', 'partyLeft'] as const).some((name) => valueOf(name) === 'YES');
  concluded('deaths', valueOf('injured') === 'NO', 'NO', 'UNKNOWN');
  concluded('hazmatLeak', valueOf('hazmat') === 'NO', 'NO', 'UNKNOWN');
  concluded('crimeSuspected', casualties && grave, 'YES', 'NO');
  return next;
}

function foldVehicles(
  name: VehicleFact,
  fact: StoredFact | undefined,
  motorVehicles: number,
  policy: CityPolicy,
): StoredFact | null {
  const statements = fact?.of;
  if (fact === undefined || statements === undefined) return null;
  const unsaid: Statement = { value: 'UNKNOWN', source: 'NOT_STATED', at: fact.at };
  // Motor vehicles sit on the first seats, at most five of them.
  const each = Array.from(
    { length: Math.min(Math.max(motorVehicles, 1), 5) },
    (_, index) => statements[String(index + 1)] ?? statements['0'] ?? unsaid,
  ).map((statement) => ({ ...statement, value: markValue(statement.value, policy) }));
  const worst = (OF_A_VEHICLE[name] as readonly string[])
    .map((value) => each.find((statement) => statement.value === value))
    .find((statement) => statement !== undefined);
  return { ...(worst ?? each[0] ?? unsaid), of: statements };
}

/** A mark as a fact: an electronic one counts where the city says so. Other values are what they are. */
function markValue(value: unknown, policy: CityPolicy): unknown {
  if (value === 'PAPER') return 'YES';
  if (value === 'ELECTRONIC') return policy.electronicMarksCount ? 'YES' : 'NO';
  return value;
}
