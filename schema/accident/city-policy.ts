import { inDailyWindow } from '../clock/daily-window.ts';
import type { Tristate } from './facts.ts';

/**
 * What the law leaves to the city. It travels as a value, is versioned, and every member that nobody at the city has
 * confirmed is named in `unconfirmed`, so that screens can say so.
 */
export interface CityPolicy {
  readonly version: string;
  /** Highest estimate per vehicle for the parties alone; null = no cap. Fen. */
  readonly capFen: number | null;
  /** Daily window of the online queue, "07:00"; both null = all day. From inclusive, until exclusive, may cross midnight. */
  readonly windowFrom: string | null;
  readonly windowUntil: string | null;
  /** Whether an expressway accident may be determined online. */
  readonly expresswayOnline: boolean;
  /** Three and more motor vehicles (E-19). ONLINE needs the joint application all the same. */
  readonly multiVehicleRoute: 'ONLINE_DETERMINATION' | 'SIMPLE_PROCEDURE';
  /** Motor vehicle and pedestrian, nobody hurt (E-20). */
  readonly pedestrianRoute: 'SELF_NEGOTIATION' | 'SIMPLE_PROCEDURE';
  /** An estimate above the cap (E-21). ONLINE needs the joint application all the same. */
  readonly overCapRoute: 'ONLINE_DETERMINATION' | 'SIMPLE_PROCEDURE';
  readonly unconfirmed: readonly (keyof CityPolicy)[];
}

/** Daqing has published neither cap nor hours nor area (domain.md O-3): the law alone, and every member to be confirmed. */
export const DAQING_DEFAULT_POLICY: CityPolicy = {
  version: '230600-2026.11',
  capFen: null,
  windowFrom: null,
  windowUntil: null,
  expresswayOnline: false,
  multiVehicleRoute: 'ONLINE_DETERMINATION',
  pedestrianRoute: 'SELF_NEGOTIATION',
  overCapRoute: 'ONLINE_DETERMINATION',
  unconfirmed: [
    'capFen',
    'windowFrom',
    'windowUntil',
    'expresswayOnline',
    'multiVehicleRoute',
    'pedestrianRoute',
    'overCapRoute',
  ],
};

/** The fact `inTimeWindow`, judged by the time of the accident and never by the time of the report. */
export function inTimeWindow(policy: CityPolicy, occurredAt: Date): Tristate {
  if (policy.windowFrom === null || policy.windowUntil === null) return 'YES';
  return inDailyWindow(occurredAt, policy.windowFrom, policy.windowUntil) ? 'YES' : 'NO';
}
