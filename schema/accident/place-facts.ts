import type { CaseRow } from '../case/queries.ts';
import type { Queryable } from '../core/database.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import type { RoadClass, Tristate } from './facts.ts';
import type { StoredFacts } from './folding.ts';
import { findInsurerCodes, findRoadKind } from './queries.ts';
import { inTimeWindow } from './time-window.ts';

/**
 * Facts that nobody states because the case itself says them, each with where it comes from: the hour by the accident's time,
 * the area by its district, the road by the city's list and then the map, the insurers by the parties' papers.
 * A road class that the police stated stands.
 *
 * @source domain-decisions.md 2 (the window by the accident time; insurers outside the scheme a reason of their own)
 */
export async function completeFromCase(
  db: Queryable,
  row: Pick<CaseRow, 'cityCode' | 'id' | 'occurredAt' | 'districtCode' | 'roadName'>,
  policy: CityPolicy,
  facts: StoredFacts,
  now: Date,
): Promise<StoredFacts> {
  const insurers = await findInsurerCodes(db, row.cityCode, row.id);
  const drawn = factsUnder(policy, { ...row, insurers: insurers.map(({ code }) => code) }, facts, now);
  if (facts.roadClass?.source.startsWith('STAFF:') === true) return drawn;
  return { ...drawn, roadClass: { ...(await roadOf(db, row, policy)), at: now.toISOString() } };
}

/** The whole city where the policy names no districts; a place in no known district is outside the named ones. */
export function inArea({ areaDistricts }: Pick<CityPolicy, 'areaDistricts'>, districtCode: string | null): Tristate {
  if (areaDistricts === null) return 'YES';
  return districtCode !== null && areaDistricts.includes(districtCode) ? 'YES' : 'NO';
}

/** Every motor vehicle's insurer takes part; one that does not is enough, one that is not named leaves it open. */
export function inScheme(
  { insurersInScheme }: Pick<CityPolicy, 'insurersInScheme'>,
  insurers: readonly { readonly code: string | null }[],
): Tristate {
  const outside = insurers.some(({ code }) => code !== null && insurersInScheme?.includes(code) === false);
  if (outside) return 'NO';
  return insurers.some(({ code }) => code === null) ? 'UNKNOWN' : 'YES';
}

async function roadOf(
  db: Queryable,
  { cityCode, roadName }: Pick<CaseRow, 'cityCode' | 'roadName'>,
  policy: CityPolicy,
): Promise<RoadFact> {
  const byName = roadByName(roadName, policy);
  if (byName !== null) return byName;
  const kind = await findRoadKind(db, cityCode, roadName?.trim() ?? '');
  return kind === null ? UNKNOWN_ROAD : { value: kind, source: 'MAP' };
}

interface RoadFact {
  readonly value: RoadClass;
  readonly source: string;
}
const UNKNOWN_ROAD: RoadFact = { value: 'UNKNOWN', source: 'NOT_STATED' };

/** What a road's name alone tells; null when the map has to be asked. */
export function roadByName(roadName: string | null, policy: Pick<CityPolicy, 'expressways'>): RoadFact | null {
  const name = roadName?.trim() ?? '';
  if (name === '') return UNKNOWN_ROAD;
  if (policy.expressways.some((expressway) => name.includes(expressway))) {
    return { value: 'EXPRESSWAY', source: 'POLICY' };
  }
  // 高速公路 is part of an expressway's name; 快速路 is a city road and none.
  return name.includes('高速') ? { value: 'EXPRESSWAY', source: 'PLACE' } : null;
}

/** The same facts as they would be under other choices of the city; what the map or the police said of the road stands. */
export function factsUnder(
  policy: CityPolicy,
  row: Pick<CaseRow, 'occurredAt' | 'districtCode' | 'roadName'> & { readonly insurers: readonly (string | null)[] },
  facts: StoredFacts,
  now: Date,
): StoredFacts {
  const at = now.toISOString();
  const before = facts.roadClass;
  const byPolice = before?.source.startsWith('STAFF:') === true;
  const byMap = before?.source === 'MAP';
  const road = roadByName(row.roadName, policy) ?? UNKNOWN_ROAD;
  return {
    ...facts,
    inTimeWindow: { value: inTimeWindow(policy, row.occurredAt), source: 'POLICY', at },
    inArea: { value: inArea(policy, row.districtCode), source: 'PLACE', at },
    insurersInScheme: {
      value: inScheme(
        policy,
        row.insurers.map((code) => ({ code })),
      ),
      source: 'PARTIES',
      at,
    },
    ...(byPolice || (byMap && road.value !== 'EXPRESSWAY') ? {} : { roadClass: { ...road, at } }),
  };
}
