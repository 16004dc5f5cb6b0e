const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as a whole number (days since 1970-01-01), so that days can be counted. */
export type DayNumber = number;

/**
 * @param day `2026-11-24`
 * @throws RangeError when it is no day of the calendar
 */
export function dayNumber(day: string): DayNumber {
  const parts = DAY.exec(day);
  const at = parts === null ? Number.NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (!Number.isFinite(at) || new Date(at).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Expected a day like 2026-11-24 but received ${day}`);
  }
  return at / DAY_MS;
}

/** `2026-11-24` */
export const dayText = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day in China on which an instant lies. */
export const dayNumberAt = (at: Date): DayNumber => Math.floor((at.getTime() + CHINA_OFFSET_MS) / DAY_MS);

/** The first moment of a day in China. */
export const startOfDay = (day: DayNumber): Date => new Date(day * DAY_MS - CHINA_OFFSET_MS);

/** 23:59:59 in China: the moment at which a period that ends on this day ends (民法典 203 para 2). */
export const endOfDay = (day: DayNumber): Date => new Date((day + 1) * DAY_MS - CHINA_OFFSET_MS - 1000);

/** 0 is Sunday. */
export const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/**
 * The day with the same number some months on; where that month has no such day, its last day.
 *
 * @source 民法典 202: 到期月的对应日为期间的最后一日，没有对应日的，月末日为期间的最后一日
 */
export function sameDayMonthsOn(day: DayNumber, months: number): DayNumber {
  const from = new Date(day * DAY_MS);
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY_MS;
}
