import { AFTERWARDS_CLOCKS } from './table-afterwards.ts';
import { INSURANCE_CLOCKS } from './table-insurance.ts';
import { POLICE_CLOCKS } from './table-police.ts';
import type { ClockRule } from './rule.ts';

const number = ({ id }: ClockRule): string => id.slice(3).padEnd(3, ' ');

/**
 * Every clock of the law, in the order of its number; parts of one number follow each other.
 *
 * @source domain.md 2.7 DL-01..DL-27, domain-decisions.md 1 (corrections, DL-28..DL-32)
 */
export const CLOCKS: readonly ClockRule[] = [...POLICE_CLOCKS, ...AFTERWARDS_CLOCKS, ...INSURANCE_CLOCKS].toSorted(
  (a, b) => (number(a) < number(b) ? -1 : 1),
);

const BY_ID = new Map(CLOCKS.map((each) => [each.id, each]));

/** @throws RangeError for an id that is not in the table (a programming error) */
export function clockRule(id: string): ClockRule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new RangeError(`There is no clock ${id}`);
  return rule;
}

/** The clocks meant by a number: all parts of `DL-23`, or the one part `DL-23b`. Empty when there is no such number. */
export const partsOf = (id: string): readonly ClockRule[] =>
  CLOCKS.filter((each) => each.id === id || (/^DL-\d{2}$/.test(id) && each.id.startsWith(id)));
