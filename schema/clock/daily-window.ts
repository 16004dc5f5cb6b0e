const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

function minutes(clock: string): number {
  const parts = /^(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/.exec(clock);
  if (parts === null) throw new RangeError(`Expected a time of day like 07:00 but received ${clock}`);
  return Number(parts[1] ?? parts[3]) * 60 + Number(parts[2] ?? parts[4]);
}

/**
 * Whether an instant lies in a daily window of China time (UTC+8, no summer time): `from` inclusive, `until` exclusive.
 * A window whose end is before its start crosses midnight; `24:00` ends with the day; equal bounds are an empty window.
 *
 * @throws RangeError when a bound is not written HH:MM
 */
export function inDailyWindow(at: Date, from: string, until: string): boolean {
  const sinceMidnightMs = (((at.getTime() + CHINA_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS;
  const minute = Math.floor(sinceMidnightMs / MINUTE_MS);
  const [start, end] = [minutes(from), minutes(until)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}
