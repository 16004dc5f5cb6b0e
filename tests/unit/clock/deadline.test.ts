import fc from 'fast-check';
import { DEFAULT_CALENDAR, workCalendar } from '../../../schema/clock/calendar.ts';
import { dayNumber, dayText, endOfDay, sameDayMonthsOn, startOfDay } from '../../../schema/clock/day.ts';
import {
  countedDays,
  deadlineOf,
  momentOfShare,
  shareAt,
  workingDaysLeft,
  type DeadlineInput,
  type Suspension,
} from '../../../schema/clock/deadline.ts';

/** The slow reading of the law: look at one day after the other, in the words of the rule, with texts and Dates alone. */
function oracle({ start, limit, rolls, suspensions = [] }: DeadlineInput): string {
  const next = (day: string, by: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
  const free = (day: string): boolean => !DEFAULT_CALENDAR.isWorkday(dayNumber(day));
  const still = (day: string): boolean =>
    suspensions.some(({ from, to }) => day >= dayText(from) && day <= dayText(to ?? from));
  let day = dayText(start);
  if (limit.back === true) {
    for (let told = 0; told < limit.count; ) {
      day = next(day, -1);
      if (!free(day)) told += 1;
    }
    return day;
  }
  if (limit.unit === 'WORKING_DAYS') {
    for (let passed = 0; passed < limit.count; ) {
      day = next(day, 1);
      if (!free(day) && !still(day)) passed += 1;
    }
    return day;
  }
  let days = limit.count;
  if (limit.unit !== 'DAYS') {
    const months = limit.unit === 'YEARS' ? limit.count * 12 : limit.count;
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const total = year * 12 + (month - 1) + months;
    const first = `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}-01`;
    let target = first;
    while (Number(target.slice(8)) < date && next(target, 1).slice(0, 7) === first.slice(0, 7))
      target = next(target, 1);
    days = (Date.parse(target) - Date.parse(day)) / 86_400_000;
  }
  for (let passed = 0; passed < days; ) {
    day = next(day, 1);
    if (!still(day)) passed += 1;
  }
  if (rolls) while (free(day) || still(day)) day = next(day, 1);
  return day;
}

const day = fc.integer({ min: dayNumber('2023-12-01'), max: dayNumber('2027-02-28') });
const limit = fc.oneof(
  fc.record({ unit: fc.constant('WORKING_DAYS' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    unit: fc.constant('WORKING_DAYS' as const),
    count: fc.integer({ min: 1, max: 10 }),
    back: fc.constant(true),
  }),
  fc.record({ unit: fc.constant('DAYS' as const), count: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ unit: fc.constant('MONTHS' as const), count: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ unit: fc.constant('YEARS' as const), count: fc.integer({ min: 1, max: 3 }) }),
);
const suspension = (start: number): fc.Arbitrary<Suspension> =>
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
    .map(([after, length]) => ({ from: start + after, to: start + after + length }));
const input: fc.Arbitrary<DeadlineInput> = day.chain((start) =>
  fc.record({
    start: fc.constant(start),
    limit,
    rolls: fc.boolean(),
    suspensions: fc.array(suspension(start), { maxLength: 3 }),
  }),
);

describe('the last day of a period', () => {
  it('is the one that counting day by day finds, whatever the unit, the roll and the suspensions', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(dayText(deadlineOf(DEFAULT_CALENDAR, given).due)).toBe(oracle(given));
      }),
      { numRuns: 1500 },
    );
  });

  it('is never a day off when it rolls or is counted in working days, and never the day of the start', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { due } = deadlineOf(DEFAULT_CALENDAR, given);
        expect(due).not.toBe(given.start);
        if (given.limit.back === true) expect(due).toBeLessThan(given.start);
        else expect(due).toBeGreaterThan(given.start);
        if (given.limit.unit === 'WORKING_DAYS' || (given.rolls && given.limit.back !== true))
          expect(DEFAULT_CALENDAR.isWorkday(due)).toBe(true);
      }),
    );
  });

  it('never comes earlier for a longer limit, a later start or another suspension', () => {
    fc.assert(
      fc.property(input, (given) => {
        if (given.limit.back === true) return;
        const { due } = deadlineOf(DEFAULT_CALENDAR, given);
        const longer = { ...given, limit: { ...given.limit, count: given.limit.count + 1 } };
        const freer = { ...given, suspensions: [] };
        expect(deadlineOf(DEFAULT_CALENDAR, longer).due).toBeGreaterThanOrEqual(due);
        expect(deadlineOf(DEFAULT_CALENDAR, { ...given, start: given.start + 1 }).due).toBeGreaterThanOrEqual(
          given.limit.unit === 'MONTHS' || given.limit.unit === 'YEARS' ? due - 3 : due,
        );
        expect(deadlineOf(DEFAULT_CALENDAR, freer).due).toBeLessThanOrEqual(due);
      }),
    );
  });

  it('moves by exactly the working days that are suspended, for working days that lie within', () => {
    const start = dayNumber('2026-03-02');
    const due = (suspensions: Suspension[]) =>
      dayText(
        deadlineOf(DEFAULT_CALENDAR, { start, limit: { unit: 'WORKING_DAYS', count: 10 }, rolls: true, suspensions })
          .due,
      );
    const span = (from: string, to: string): Suspension => ({ from: dayNumber(from), to: dayNumber(to) });
    expect(due([])).toBe('2026-03-16');
    expect(due([span('2026-03-05', '2026-03-10')])).toBe('2026-03-20'); // 5, 6, 9, 10 do not count
    expect(due([span('2026-03-07', '2026-03-08')])).toBe('2026-03-16'); // a weekend suspends nothing
    expect(due([span('2026-03-05', '2026-03-10'), span('2026-03-09', '2026-03-12')])).toBe('2026-03-24'); // overlap once
    expect(due([span('2026-03-17', '2026-03-30')])).toBe('2026-03-16'); // after its end
  });

  it('is provisional exactly when a day that matters lies in a year without a published calendar', () => {
    const at = (start: string, unit: 'WORKING_DAYS' | 'DAYS', count: number, rolls = true) =>
      deadlineOf(DEFAULT_CALENDAR, { start: dayNumber(start), limit: { unit, count }, rolls }).provisional;
    expect(at('2026-12-25', 'WORKING_DAYS', 3)).toBe(false);
    expect(at('2026-12-29', 'WORKING_DAYS', 3)).toBe(true);
    expect(at('2026-12-02', 'DAYS', 30)).toBe(true);
    expect(at('2026-12-02', 'DAYS', 30, false)).toBe(false);
    expect(at('2026-12-01', 'DAYS', 30)).toBe(false);
  });

  it('is the month’s last day where the month is too short (民法典 202)', () => {
    const on = (start: string, months: number): string => dayText(sameDayMonthsOn(dayNumber(start), months));
    expect([on('2026-01-31', 1), on('2024-01-31', 1), on('2026-03-31', 3), on('2024-02-29', 24)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-06-30',
      '2026-02-28',
    ]);
    expect([on('2026-11-30', 3), on('2026-12-15', 1), on('2026-02-28', 12)]).toEqual([
      '2027-02-28',
      '2027-01-15',
      '2027-02-28',
    ]);
  });

  it('ends at 23:59:59 in China', () => {
    expect(endOfDay(dayNumber('2026-10-09')).toISOString()).toBe('2026-10-09T15:59:59.000Z');
  });
});

describe('the calendar', () => {
  it('takes leave that a notice only encourages for a working day', () => {
    expect(DEFAULT_CALENDAR.isWorkday(dayNumber('2024-02-09'))).toBe(true);
  });

  it('has as many days off on workdays as it takes back at weekends, save for the holidays themselves', () => {
    for (const year of [2024, 2025, 2026]) {
      let workdays = 0;
      for (let each = dayNumber(`${year}-01-01`); each <= dayNumber(`${year}-12-31`); each += 1)
        if (DEFAULT_CALENDAR.isWorkday(each)) workdays += 1;
      // The number of working days of the year, as the notices make it.
      expect([year, workdays]).toEqual([year, { 2024: 251, 2025: 248, 2026: 248 }[year]]);
    }
  });

  it('says of a make-up Saturday that people work, and of a holiday Monday that they do not', () => {
    expect(DEFAULT_CALENDAR.isWorkday(dayNumber('2026-10-10'))).toBe(true);
    expect(DEFAULT_CALENDAR.isWorkday(dayNumber('2026-10-05'))).toBe(false);
    expect(workCalendar('x', { years: {} }).isWorkday(dayNumber('2026-10-05'))).toBe(true);
  });
});

describe('how a period passes', () => {
  const course = fc.record({
    startedOn: day,
    length: fc.integer({ min: 1, max: 60 }),
    workingDays: fc.boolean(),
  });
  it('from 0 to 1 without going back, half of it at the alert of 50 per cent, in its own time', () => {
    fc.assert(
      fc.property(course, fc.constantFrom(0.5, 0.8), (given, share) => {
        const limitOf = {
          unit: given.workingDays ? ('WORKING_DAYS' as const) : ('DAYS' as const),
          count: given.length,
        };
        const { due } = deadlineOf(DEFAULT_CALENDAR, { start: given.startedOn, limit: limitOf, rolls: true });
        const days = countedDays(DEFAULT_CALENDAR, { ...given, due, suspensions: [] });
        const at = momentOfShare(days, due, share);
        expect(shareAt(days, due, at)).toBeCloseTo(share, 6);
        const moments = [-40, -1, 0, 1, 40].map((hours) =>
          shareAt(days, due, new Date(at.getTime() + hours * 3_600_000)),
        );
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
        expect(shareAt(days, due, new Date(endOfDay(due).getTime() + 1000))).toBe(1);
        expect(shareAt(days, due, startOfDay(given.startedOn))).toBe(0);
      }),
    );
  });

  it('stands still over the holiday for a clock of working days', () => {
    const [startedOn, due] = [dayNumber('2026-09-29'), dayNumber('2026-10-09')]; // 30, 8, 9
    const days = countedDays(DEFAULT_CALENDAR, { startedOn, due, workingDays: true, suspensions: [] });
    expect(days.map(dayText)).toEqual(['2026-09-30', '2026-10-08', '2026-10-09']);
    expect(shareAt(days, due, new Date('2026-10-03T04:00:00Z'))).toBeCloseTo(1 / 3);
    expect(momentOfShare(days, due, 0.5).toISOString()).toBe('2026-10-08T04:00:00.000Z'); // noon of the second day
  });

  it('counts the days left in working days: 0 on the last day, negative after it', () => {
    const due = dayNumber('2026-10-09');
    const left = (at: string): number => workingDaysLeft(DEFAULT_CALENDAR, due, new Date(`${at}T12:00:00+08:00`));
    expect([left('2026-09-29'), left('2026-10-05'), left('2026-10-08'), left('2026-10-09')]).toEqual([3, 2, 1, 0]);
    expect([left('2026-10-10'), left('2026-10-11'), left('2026-10-12')]).toEqual([-1, -1, -2]);
  });
});
