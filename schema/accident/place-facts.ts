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
  const at = now.toISOString();
  const insurers = await findInsurerCodes(db, row.cityCode, row.id);
  const road = await roadOf(db, row, policy);
  const statedRoad = facts.roadClass?.source.startsWith('STAFF:') === true;
  return {
    ...facts,
    inTimeWindow: { value: inTimeWindow(policy, row.occurredAt), source: 'POLICY', at },
    inArea: { value: inArea(policy, row.districtCode), source: 'PLACE', at },
    insurersInScheme: { value: inScheme(policy, insurers), source: 'PARTIES', at },
    ...(statedRoad ? {} : { roadClass: { ...road, at } }),
  };
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
): Promise<{ value: RoadClass; source: string }> {
  const name = roadName?.trim() ?? '';
  if (name === '') return { value: 'UNKNOWN', source: 'NOT_STATED' };
  if (policy.expressways.some((expressway) => name.includes(expressway)))
    return { value: 'EXPRESSWAY', source: 'POLICY' };
  // 高速公路 is part of an expressway's name; 快速路 is a city road and none.
  if (name.includes('高速')) return { value: 'EXPRESSWAY', source: 'PLACE' };
  const kind = await findRoadKind(db, cityCode, name);
  return kind === null ? { value: 'UNKNOWN', source: 'NOT_STATED' } : { value: kind, source: 'MAP' };
}
