export interface CalendarCell {
  /** `2026-10-01` */
  readonly day: string;
  readonly kind: 'WORK' | 'REST' | 'HOLIDAY' | 'MAKE_UP';
  /** Name of the holiday. */
  readonly name: string | null;
}

/** Twelve months of weeks from Monday to Sunday; null where the week belongs to another month. */
export function monthsOf(
  year: number,
  holidays: readonly { readonly day: string; readonly name: string }[],
  makeUpWorkdays: readonly string[],
): (CalendarCell | null)[][][] {
  const names = new Map(holidays.map(({ day, name }) => [day, name]));
  const makeUp = new Set(makeUpWorkdays);
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const lead = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
    const cells: (CalendarCell | null)[] = Array.from({ length: lead }, () => null);
    for (let date = 1; date <= length; date += 1) {
      const at = new Date(Date.UTC(year, month, date));
      const day = at.toISOString().slice(0, 10);
      const name = names.get(day) ?? null;
      const weekend = at.getUTCDay() === 0 || at.getUTCDay() === 6;
      cells.push({
        day,
        name,
        kind: makeUp.has(day) ? 'MAKE_UP' : name !== null ? 'HOLIDAY' : weekend ? 'REST' : 'WORK',
      });
    }
    while (cells.length % 7 !== 0) cells.push(null);
    return Array.from({ length: cells.length / 7 }, (__, week) => cells.slice(week * 7, week * 7 + 7));
  });
}
