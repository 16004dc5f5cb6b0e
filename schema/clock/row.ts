import { newId } from '../core/ids.ts';
import type { WorkCalendar } from './calendar.ts';
import { countedDays, deadlineOf, momentOfShare, type Suspension } from './deadline.ts';
import { dayNumber, dayNumberAt, dayText, endOfDay, startOfDay, type DayNumber } from './day.ts';
import type { ClockKind, ClockRule, Responsible } from './rule.ts';
import { clockRule } from './table.ts';

export type ClockState = 'RUNNING' | 'SUSPENDED' | 'MET' | 'MISSED' | 'CANCELLED';
export const CLOCK_STATES = ['RUNNING', 'SUSPENDED', 'MET', 'MISSED', 'CANCELLED'] as const satisfies ClockState[];

/** Days of a suspension as stored, both included; `to` null while it lasts. */
export interface StoredSuspension {
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
}

/** One run of a clock in a case. Days are China days, `2026-11-24`. */
export interface ClockRow {
  readonly cityCode: string;
  readonly id: string;
  readonly caseId: string;
  readonly clock: string;
  /** The party it runs for, 1 for 甲 …; null: for the case. */
  readonly subject: number | null;
  readonly kind: ClockKind;
  readonly responsible: Responsible;
  readonly startedAt: Date;
  readonly startEventSeq: number;
  readonly anchorOn: string;
  readonly limitCount: number;
  readonly fixedDueOn: string | null;
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly state: ClockState;
  readonly suspensions: readonly StoredSuspension[];
  readonly extended: boolean;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly alertsSent: 0 | 50 | 80 | 100;
  readonly wakeAt: Date | null;
  /** Done, used or without object since; null: open, also when it is missed. */
  readonly metAt: Date | null;
  readonly metEventSeq: number | null;
}

export const isOpen = ({ state, metAt }: ClockRow): boolean =>
  metAt === null && (state === 'RUNNING' || state === 'SUSPENDED');

/** The first moment at which it is too late. */
export const overAt = ({ dueOn }: Pick<ClockRow, 'dueOn'>): Date => startOfDay(dayNumber(dueOn) + 1);

const toSuspensions = (row: Pick<ClockRow, 'suspensions'>): Suspension[] =>
  row.suspensions.map(({ from, to }) => ({ from: dayNumber(from), to: to === null ? null : dayNumber(to) }));

/** The days that count of a run, in its own time. */
export function daysOf(calendar: WorkCalendar, row: ClockRow): DayNumber[] {
  const { limit } = clockRule(row.clock);
  return countedDays(calendar, {
    startedOn: dayNumberAt(row.startedAt),
    due: dayNumber(row.dueOn),
    workingDays: limit.unit === 'WORKING_DAYS' && row.fixedDueOn === null,
    suspensions: toSuspensions(row),
  });
}

type Unscheduled = Omit<ClockRow, 'dueOn' | 'dueAt' | 'provisional' | 'calendarVersion' | 'wakeAt'>;

/** The run with its last day and the moment at which the sweep looks at it next, by a calendar. */
export function schedule(calendar: WorkCalendar, row: Unscheduled): ClockRow {
  const rule = clockRule(row.clock);
  const counted = deadlineOf(calendar, {
    start: dayNumber(row.anchorOn),
    limit: { ...rule.limit, count: row.limitCount },
    rolls: rule.rolls,
    suspensions: toSuspensions(row),
  });
  // A court's date takes the place of the count; a time agreed with an appraiser only within the longest that the law allows.
  const fixed = row.fixedDueOn === null ? null : dayNumber(row.fixedDueOn);
  const due = fixed === null ? counted.due : rule.rolls ? fixed : Math.min(fixed, counted.due);
  const dated = {
    ...row,
    dueOn: dayText(due),
    dueAt: endOfDay(due),
    provisional: fixed === null && counted.provisional,
    calendarVersion: calendar.version,
    wakeAt: null,
  };
  return { ...dated, wakeAt: wakeAt(calendar, dated) };
}

/** When the next alert is due, or the end; null when it stands still or is over. */
export function wakeAt(calendar: WorkCalendar, row: ClockRow): Date | null {
  if (row.state !== 'RUNNING') return null;
  if (row.alertsSent >= 80) return overAt(row);
  return momentOfShare(daysOf(calendar, row), dayNumber(row.dueOn), row.alertsSent === 0 ? 0.5 : 0.8);
}

export interface Start {
  readonly cityCode: string;
  readonly caseId: string;
  readonly rule: ClockRule;
  readonly subject: number | null;
  readonly startedAt: Date;
  readonly eventSeq: number;
  /** The coming day from which is counted back; absent: the day of the start. */
  readonly anchorOn?: string;
  readonly fixedDueOn?: string | null;
  /** Days of the limit that earlier runs have used up. */
  readonly used?: number;
}

/** A new run. */
export function begin(calendar: WorkCalendar, start: Start): ClockRow {
  const { rule } = start;
  return schedule(calendar, {
    cityCode: start.cityCode,
    id: newId(),
    caseId: start.caseId,
    clock: rule.id,
    subject: start.subject,
    kind: rule.kind,
    responsible: rule.who,
    startedAt: start.startedAt,
    startEventSeq: start.eventSeq,
    anchorOn: start.anchorOn ?? dayText(dayNumberAt(start.startedAt)),
    limitCount: Math.max(0, rule.limit.count - (start.used ?? 0)),
    fixedDueOn: start.fixedDueOn ?? null,
    state: 'RUNNING',
    suspensions: [],
    extended: false,
    alertsSent: 0,
    metAt: null,
    metEventSeq: null,
  });
}

/**
 * The run is ended by an event. One that ends in time is met (or without object); one that ends too late stays as it is until
 * the sweep has told that it was missed.
 */
export function end(row: ClockRow, to: 'MET' | 'CANCELLED', at: Date, eventSeq: number): ClockRow {
  const inTime = row.state === 'SUSPENDED' || (row.state === 'RUNNING' && at < overAt(row));
  return {
    ...row,
    metAt: at,
    metEventSeq: eventSeq,
    suspensions: row.suspensions.map((each) => ({ ...each, to: each.to ?? dayText(dayNumberAt(at)) })),
    ...(inTime ? { state: to, wakeAt: null } : {}),
  };
}

/** The run stands still from this day on. */
export const suspend = (row: ClockRow, on: DayNumber, reason: string): ClockRow => ({
  ...row,
  state: 'SUSPENDED',
  wakeAt: null,
  suspensions: [...row.suspensions, { from: dayText(on), to: null, reason }],
});

/** The run at a moment at which it was to be looked at, and which alerts that brings. Whatever was slept through comes at once. */
export function advance(
  calendar: WorkCalendar,
  row: ClockRow,
  now: Date,
): { readonly row: ClockRow; readonly alerts: readonly (50 | 80 | 100)[] } {
  const alerts: (50 | 80 | 100)[] = [];
  let current = row;
  while (current.wakeAt !== null && current.wakeAt <= now) {
    if (current.alertsSent >= 80) {
      current = { ...current, alertsSent: 100, state: 'MISSED', wakeAt: null };
    } else {
      current = { ...current, alertsSent: current.alertsSent === 0 ? 50 : 80 };
      current = { ...current, wakeAt: wakeAt(calendar, current) };
    }
    alerts.push(current.alertsSent as 50 | 80 | 100);
  }
  return { row: current, alerts };
}
