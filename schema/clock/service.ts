import type { Queryable, Transaction } from '../core/database.ts';
import { inForce } from '../policy/service.ts';
import type { PolicyVersion } from '../policy/definition.ts';
import { CALENDAR, workCalendar, type CalendarContent, type WorkCalendar } from './calendar.ts';
import { concernsClocks, follow, type CaseHappening } from './follow.ts';
import { findClocksOf, insertAlerts, saveClocks } from './queries.ts';
import type { ClockRow } from './row.ts';

export { casesToWake, casesWithOtherCalendar, findClocksOf as clocksOf, listOverdue, saveClocks } from './queries.ts';

/** Versions of the calendar hold from their approval on: a year's notice comes before the year begins. */
const NEWEST = '9999-12-31';

/** The newest approved calendar of a city, or the built-in one. */
export async function calendarOf(db: Queryable, cityCode: string): Promise<WorkCalendar> {
  const { version, content } = await newestCalendar(db, cityCode);
  return workCalendar(version, content);
}

/** The same as it was approved, year by year. */
export const newestCalendar = (db: Queryable, cityCode: string): Promise<PolicyVersion<CalendarContent>> =>
  inForce(db, cityCode, CALENDAR, NEWEST);

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

/** Keeps the alerts that a sweep has given. */
export async function saveAlerts(
  tx: Transaction,
  woken: readonly { readonly row: ClockRow; readonly alerts: readonly number[] }[],
  staffId: string | null,
  now: Date,
): Promise<void> {
  const alerts = woken.flatMap(({ row, alerts: percents }) =>
    percents.map((percent) => ({ cityCode: row.cityCode, clockId: row.id, percent })),
  );
  await insertAlerts(tx, alerts, staffId, now);
}
