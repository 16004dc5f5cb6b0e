import type { WorkCalendar } from './calendar.ts';
import { dayNumberAt, endOfDay, sameDayMonthsOn, startOfDay, type DayNumber } from './day.ts';

/** How long a period is. `back`: counted back from a coming day, which is not counted itself. */
export interface Limit {
  readonly unit: 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'YEARS';
  readonly count: number;
  readonly back?: boolean;
}

/** Days that do not count, both ends included: the day it stopped and the day it went on again (that day starts it anew). */
export interface Suspension {
  readonly from: DayNumber;
  /** null: still suspended. */
  readonly to: DayNumber | null;
}

export interface DeadlineInput {
  /** The day of the event that starts it; for a limit counted back, the coming day. It is never counted. */
  readonly start: DayNumber;
  readonly limit: Limit;
  /** Whether a last day that is no working day moves to the next one. */
  readonly rolls: boolean;
  readonly suspensions?: readonly Suspension[];
}

export interface Deadline {
  readonly due: DayNumber;
  /** A day of a year was touched whose calendar is not published yet. */
  readonly provisional: boolean;
}

const HORIZON_DAYS = 20_000;

const isSuspended = (suspensions: readonly Suspension[], day: DayNumber): boolean =>
  suspensions.some(({ from, to }) => day >= from && (to === null || day <= to));

/** The same days, without an open end: what is still suspended is counted as if it went on after its first day. */
const closed = (suspensions: readonly Suspension[] | undefined): readonly Suspension[] =>
  (suspensions ?? []).map(({ from, to }) => ({ from, to: to ?? from }));

/** The `count`-th working day after a day, suspended days left out. `count` 0 is the day itself. */
export function addWorkingDays(
  calendar: WorkCalendar,
  start: DayNumber,
  count: number,
  suspensions: readonly Suspension[] = [],
): DayNumber {
  return walk(start, count, 1, (day) => calendar.isWorkday(day) && !isSuspended(suspensions, day));
}

/** The `count`-th working day before a day, which is not counted itself. */
export const backWorkingDays = (calendar: WorkCalendar, from: DayNumber, count: number): DayNumber =>
  walk(from, count, -1, (day) => calendar.isWorkday(day));

/** The `count`-th day after a day, suspended days left out. */
export const addCalendarDays = (start: DayNumber, count: number, suspensions: readonly Suspension[] = []): DayNumber =>
  walk(start, count, 1, (day) => !isSuspended(suspensions, day));

function walk(start: DayNumber, count: number, step: 1 | -1, counts: (day: DayNumber) => boolean): DayNumber {
  let day = start;
  for (let left = count; left > 0; ) {
    day += step;
    if (counts(day)) left -= 1;
    if (Math.abs(day - start) > HORIZON_DAYS) throw new RangeError('No such day within fifty years');
  }
  return day;
}

/**
 * The day itself if people work on it, else the next one on which they do.
 *
 * @source 公安机关办理行政案件程序规定 35 (期间届满的最后一日为法定节假日的，以节假日后的第一日为期满日期); 民法典 203
 */
export function rollToWorkday(
  calendar: WorkCalendar,
  day: DayNumber,
  suspensions: readonly Suspension[] = [],
): DayNumber {
  return walk(day - 1, 1, 1, (each) => calendar.isWorkday(each) && !isSuspended(suspensions, each));
}

/**
 * The last day of a period. The day of the event that starts it is not counted; the period ends with its last day
 * (`endOfDay`); days of suspension do not count.
 *
 * @source Order 146 art 112; ADM 35; 民法典 201-203; domain-decisions.md 1 and 3
 */
export function deadlineOf(calendar: WorkCalendar, input: DeadlineInput): Deadline {
  const { start, limit } = input;
  const suspensions = closed(input.suspensions);
  const due = lastDay(calendar, start, limit, input.rolls, suspensions);
  return { due, provisional: touchesUnpublished(calendar, Math.min(start, due), Math.max(start, due), input) };
}

function lastDay(
  calendar: WorkCalendar,
  start: DayNumber,
  limit: Limit,
  rolls: boolean,
  suspensions: readonly Suspension[],
): DayNumber {
  if (limit.unit === 'WORKING_DAYS') {
    return limit.back === true
      ? backWorkingDays(calendar, start, limit.count)
      : addWorkingDays(calendar, start, limit.count, suspensions);
  }
  if (limit.back === true) return start - limit.count;
  const days =
    limit.unit === 'DAYS'
      ? limit.count
      : sameDayMonthsOn(start, limit.unit === 'YEARS' ? limit.count * 12 : limit.count) - start;
  const last = addCalendarDays(start, days, suspensions);
  return rolls ? rollToWorkday(calendar, last, suspensions) : last;
}

/** Working days depend on every day between; other periods, if they roll, on the last one alone. */
function touchesUnpublished(
  calendar: WorkCalendar,
  first: DayNumber,
  last: DayNumber,
  { limit, rolls }: DeadlineInput,
): boolean {
  if (limit.unit !== 'WORKING_DAYS') return rolls && !calendar.isPublished(last);
  for (let day = first + 1; day < last; day += 1) if (!calendar.isPublished(day)) return true;
  return !calendar.isPublished(limit.back === true ? first : last);
}

/** The moment at which a period with this last day is over: 23:59:59 UTC+8. */
export const dueAt = ({ due }: Deadline): Date => endOfDay(due);

/** A running period as far as its passing is concerned. */
export interface Course {
  readonly startedOn: DayNumber;
  readonly due: DayNumber;
  readonly workingDays: boolean;
  readonly suspensions: readonly Suspension[];
}

/** The days that count of a course: working days for clocks of working days, else every day; suspended days never. */
export function countedDays(calendar: WorkCalendar, course: Course): DayNumber[] {
  const days: DayNumber[] = [];
  const suspensions = closed(course.suspensions);
  for (let day = course.startedOn + 1; day <= course.due; day += 1) {
    if ((!course.workingDays || calendar.isWorkday(day)) && !isSuspended(suspensions, day)) days.push(day);
  }
  return days;
}

const DAY_MS = 86_400_000;

/**
 * The moment at which a share of a period has passed, in its own time: working days for a clock of working days.
 *
 * @param share 0 … 1; 1 is the end itself
 * @source domain.md 2.7 (alerts at 50/80/100 %), domain-decisions.md 3 (of working time)
 */
export function momentOfShare(days: readonly DayNumber[], due: DayNumber, share: number): Date {
  const position = share * days.length;
  const day = days[Math.floor(position)];
  if (share >= 1 || day === undefined) return endOfDay(due);
  return new Date(startOfDay(day).getTime() + (position - Math.floor(position)) * DAY_MS);
}

/** How much of a period has passed, 0 … 1, in its own time; 1 only when it is over. */
export function shareAt(days: readonly DayNumber[], due: DayNumber, now: Date): number {
  if (now > endOfDay(due)) return 1;
  if (days.length === 0) return 0;
  const today = dayNumberAt(now);
  const past = days.filter((day) => day < today).length;
  const within = days.includes(today) ? (now.getTime() - startOfDay(today).getTime()) / DAY_MS : 0;
  return Math.min((past + within) / days.length, 0.9999);
}

/** Working days after today up to the last day; 0 on the last day, negative once it has passed. */
export function workingDaysLeft(calendar: WorkCalendar, due: DayNumber, now: Date): number {
  const today = dayNumberAt(now);
  const [first, last] = today <= due ? [today, due] : [due, today];
  let days = 0;
  for (let day = first + 1; day <= last; day += 1) if (calendar.isWorkday(day)) days += 1;
  return today <= due ? days : -Math.max(days, 1);
}
