import { z } from 'zod';
import type { PolicyDefinition } from '../policy/definition.ts';
import { PUBLISHED_YEARS } from './published-years.ts';
import { dayNumber, dayText, weekday, type DayNumber } from './day.ts';

const DAY_TEXT = z.string().refine((day) => {
  try {
    dayNumber(day);
    return true;
  } catch {
    return false;
  }
}, 'a day like 2026-10-01');

const YearSchema = z.strictObject({
  /** Whether the State Council's notice for the year is out; a day of any other year is provisional. */
  published: z.boolean(),
  /** The notice, with its number. */
  source: z.string().max(200),
  /** Nobody at the city has compared it with the notice yet. */
  unconfirmed: z.boolean(),
  holidays: z.array(z.strictObject({ day: DAY_TEXT, name: z.string().min(1).max(40) })).max(120),
  /** Saturdays and Sundays on which people work (调休). */
  makeUpWorkdays: z.array(DAY_TEXT).max(60),
});
export type CalendarYear = z.infer<typeof YearSchema>;

/**
 * The working days, year by year. Leave that a notice only encourages is not in it: such a day is a working day.
 *
 * @source domain.md 2.7 (holiday calendar with make-up workdays, yearly, editable), domain-decisions.md 3
 */
export const CalendarSchema = z
  .strictObject({ years: z.record(z.string().regex(/^\d{4}$/), YearSchema) })
  .superRefine(({ years }, context) => {
    const problem = (year: string, message: string): void => {
      context.addIssue({ code: 'custom', path: ['years', year], message });
    };
    for (const [year, { holidays, makeUpWorkdays }] of Object.entries(years)) {
      const free = new Set(holidays.map(({ day }) => day));
      if (free.size < holidays.length) problem(year, 'A holiday stands there twice');
      for (const day of [...free, ...makeUpWorkdays]) {
        if (!day.startsWith(year)) problem(year, `${day} does not lie in ${year}`);
      }
      for (const day of makeUpWorkdays) {
        if (free.has(day)) problem(year, `${day} is a holiday and a make-up workday at once`);
        else if (![0, 6].includes(weekday(dayNumber(day)))) problem(year, `${day} is no Saturday or Sunday`);
      }
    }
  });
export type CalendarContent = z.infer<typeof CalendarSchema>;

/** The calendar as one of the city's versioned rules. */
export const CALENDAR: PolicyDefinition<CalendarContent> = {
  kind: 'CALENDAR',
  schema: CalendarSchema,
  defaults: { version: 'CN-2026', effectiveFrom: '2018-05-01', content: { years: PUBLISHED_YEARS } },
};

/** The calendar in a form in which days are looked up. */
export interface WorkCalendar {
  readonly version: string;
  isWorkday(day: DayNumber): boolean;
  /** Whether the notice for the day's year is out; otherwise weekends alone are known, and the answer is provisional. */
  isPublished(day: DayNumber): boolean;
}

export function workCalendar(version: string, { years }: CalendarContent): WorkCalendar {
  const all = Object.values(years);
  const holidays = new Set(all.flatMap((year) => year.holidays.map(({ day }) => dayNumber(day))));
  const makeUp = new Set(all.flatMap(({ makeUpWorkdays }) => makeUpWorkdays.map(dayNumber)));
  const published = new Set(Object.entries(years).flatMap(([year, { published: is }]) => (is ? [year] : [])));
  return {
    version,
    isWorkday: (day) => makeUp.has(day) || (!holidays.has(day) && weekday(day) !== 0 && weekday(day) !== 6),
    isPublished: (day) => published.has(dayText(day).slice(0, 4)),
  };
}

/** The published calendars that come with the product. */
export const DEFAULT_CALENDAR: WorkCalendar = workCalendar(CALENDAR.defaults.version, CALENDAR.defaults.content);
