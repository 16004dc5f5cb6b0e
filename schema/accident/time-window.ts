import { inDailyWindow } from '../clock/daily-window.ts';
import type { CityPolicy } from '../policy/city-policy.ts';
import type { Tristate } from './facts.ts';

/** The fact `inTimeWindow`, judged by the time of the accident and never by the time of the report. */
export function inTimeWindow(policy: Pick<CityPolicy, 'windowFrom' | 'windowUntil'>, occurredAt: Date): Tristate {
  if (policy.windowFrom === null || policy.windowUntil === null) return 'YES';
  return inDailyWindow(occurredAt, policy.windowFrom, policy.windowUntil) ? 'YES' : 'NO';
}
