import { z } from 'zod';
import { parseCase, WorkbenchInputError, type Workbench } from '../core/workbench.ts';
import { DEFAULT_CALENDAR, workCalendar, type CalendarYear, type WorkCalendar } from './calendar.ts';
import { deadlineOf } from './deadline.ts';
import { dayNumber, dayNumberAt, dayText, type DayNumber } from './day.ts';
import type { ClockRule } from './rule.ts';
import { CLOCKS, partsOf } from './table.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A day, or a moment of it; a moment without an offset is China's. Null when it is neither. */
function readDay(text: string): DayNumber | null {
  if (!MOMENT.test(text)) return null;
  try {
    const day = dayNumber(text.slice(0, 10));
    if (text.length === 10) return day;
    const at = new Date(/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}+08:00`);
    return Number.isNaN(at.getTime()) ? null : dayNumberAt(at);
  } catch {
    return null;
  }
}

const day = z.string().transform((text, context): DayNumber => {
  const read = readDay(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: `Expected a day like 2026-11-24 or a moment but received ${text}` });
  return z.NEVER;
});
const dayList = z
  .array(
    z.union([
      day,
      z.strictObject({ day, name: z.string().optional() }),
      z.strictObject({ date: day, name: z.string().optional() }),
    ]),
  )
  .max(2000)
  .transform((days) => days.map((each) => (typeof each === 'number' ? each : 'day' in each ? each.day : each.date)));

const CaseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  clock: z
    .string()
    .regex(/^DL-\d{2}[a-d]?$/)
    .refine((id) => partsOf(id).length > 0, { message: `Expected one of ${CLOCKS.map(({ id }) => id).join(', ')}` }),
  /** The day of the event; for clocks counted back (DL-29), the day of the mediation. */
  start: day,
  /** Days that do not count, both ends included. */
  suspensions: z
    .array(z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to, 'from lies after to'))
    .max(100)
    .optional(),
  /** true: as long as the law allows with approval; a number: so many more, in the clock's own unit. */
  extension: z.union([z.boolean(), z.int().positive(), z.strictObject({ days: z.int().positive() })]).optional(),
  /** A date that a court's letter names (DL-22) or that was agreed with the appraiser (DL-04). */
  date: day.optional(),
  /** Takes the place of the built-in calendar. */
  calendar: z
    .strictObject({
      holidays: dayList.optional(),
      makeUpWorkdays: dayList.optional(),
      make_up_workdays: dayList.optional(),
      workdays: dayList.optional(),
    })
    .optional(),
});
type DeadlineCase = z.infer<typeof CaseSchema>;

function calendarOf({ calendar }: DeadlineCase): WorkCalendar {
  if (calendar === undefined) return DEFAULT_CALENDAR;
  const years: Record<string, CalendarYear> = {};
  const yearOf = (each: DayNumber): CalendarYear =>
    (years[dayText(each).slice(0, 4)] ??= {
      published: true,
      source: '',
      unconfirmed: true,
      holidays: [],
      makeUpWorkdays: [],
    });
  for (const each of calendar.holidays ?? []) yearOf(each).holidays.push({ day: dayText(each), name: '' });
  for (const list of [calendar.makeUpWorkdays, calendar.make_up_workdays, calendar.workdays]) {
    for (const each of list ?? []) yearOf(each).makeUpWorkdays.push(dayText(each));
  }
  return workCalendar('given', { years });
}

/** How long the clock is with its extension. @throws WorkbenchInputError when the law knows none, or none so long */
function lengthOf(rule: ClockRule, extension: DeadlineCase['extension']): number {
  if (extension === undefined || extension === false) return rule.limit.count;
  if (rule.extendedTo === undefined)
    throw new WorkbenchInputError('extension', `${rule.id} 不能延长`, `${rule.id} cannot be extended`);
  if (extension === true) return rule.extendedTo;
  const count = rule.limit.count + (typeof extension === 'number' ? extension : extension.days);
  if (count > rule.extendedTo)
    throw new WorkbenchInputError(
      'extension',
      `${rule.id} 最多延长到 ${rule.extendedTo}`,
      `${rule.id} can be extended to ${rule.extendedTo} at most`,
    );
  return count;
}

function answer(rule: ClockRule, given: DeadlineCase) {
  const calendar = calendarOf(given);
  const counted = deadlineOf(calendar, {
    start: given.start,
    limit: { ...rule.limit, count: lengthOf(rule, given.extension) },
    rolls: rule.rolls,
    suspensions: given.suspensions ?? [],
  });
  const due = given.date === undefined ? counted.due : rule.rolls ? given.date : Math.min(given.date, counted.due);
  return {
    clock: rule.id,
    due: dayText(due),
    due_at: `${dayText(due)}T23:59:59+08:00`,
    provisional: given.date === undefined && counted.provisional,
    article: rule.articleZh,
  };
}

/**
 * Deadlines of invented cases: `npm run rules -- deadline FILE.json`. A number with several parts (`DL-23`) answers with its
 * first part, and with every part under `parts`, each as if it began on `start`.
 *
 * @source domain.md 2.7, domain-decisions.md 1 and 3
 */
export const deadlineWorkbench: Workbench = {
  kind: 'deadline',
  evaluate(input: unknown): object {
    const given = parseCase(CaseSchema, input);
    const parts = partsOf(given.clock);
    if (given.date !== undefined && !parts.some(({ id }) => id === 'DL-04' || id === 'DL-22'))
      throw new WorkbenchInputError(
        'date',
        `${given.clock} 没有由人指定的日期`,
        `${given.clock} knows no date that somebody names`,
      );
    const [first, ...others] = parts.map((rule) => answer(rule, given));
    return { id: given.id, ...first, ...(others.length === 0 ? {} : { parts: [first, ...others] }) };
  },
};
