import type { Queryable, Transaction } from '../core/database.ts';
import { inForce } from '../policy/service.ts';
import { CALENDAR, workCalendar, type WorkCalendar } from './calendar.ts';
import { concernsClocks, follow, type CaseHappening } from './follow.ts';
import { findClocksOf, saveClocks } from './queries.ts';

/** Versions of the calendar hold from their approval on: a year's notice comes before the year begins. */
const NEWEST = '9999-12-31';

/** The newest approved calendar of a city, or the built-in one. */
export async function calendarOf(db: Queryable, cityCode: string): Promise<WorkCalendar> {
  const { version, content } = await inForce(db, cityCode, CALENDAR, NEWEST);
  return workCalendar(version, content);
}

/**
 * Lets the clocks of a case follow one of its events, inside the transaction that appends it. An event that concerns no
 * clock costs nothing.
 */
export async function followEvent(tx: Transaction, happening: CaseHappening): Promise<void> {
  if (!concernsClocks(happening)) return;
  const clocks = await findClocksOf(tx, happening.cityCode, [happening.caseId]);
  const calendar = await calendarOf(tx, happening.cityCode);
  await saveClocks(tx, follow(calendar, clocks, happening));
}
