import type { DrivingActivity, ImpactPoint } from './words.ts';

/** One sealed account, as far as the rules read it. */
export interface ToldAccount {
  /** 1 for 甲, 2 for 乙. */
  readonly ordinal: number;
  readonly kind: 'MOTOR' | 'NONMOTOR' | 'PEDESTRIAN';
  /** What this side ticked about itself; empty is silence, not a statement. */
  readonly activities: readonly DrivingActivity[];
  /** Where this side's own vehicle was touched; null when not stated. */
  readonly impactPoint: ImpactPoint | null;
  /** Where the other side's vehicle was touched, as this side saw it; null when not stated. */
  readonly otherImpactPoint: ImpactPoint | null;
  readonly signalled: 'YES' | 'NO' | 'UNKNOWN';
}

export const ZONES = ['FRONT', 'SIDE', 'REAR'] as const;
export type Zone = (typeof ZONES)[number];

/** A corner belongs to two zones: people name it after either side of it. */
const ZONES_OF: Record<ImpactPoint, readonly Zone[]> = {
  FRONT: ['FRONT'],
  FRONT_LEFT: ['FRONT', 'SIDE'],
  FRONT_RIGHT: ['FRONT', 'SIDE'],
  LEFT_FRONT_DOOR: ['SIDE'],
  RIGHT_FRONT_DOOR: ['SIDE'],
  LEFT_REAR_DOOR: ['SIDE'],
  RIGHT_REAR_DOOR: ['SIDE'],
  REAR_LEFT: ['REAR', 'SIDE'],
  REAR_RIGHT: ['REAR', 'SIDE'],
  REAR: ['REAR'],
};

export const isIn = (point: ImpactPoint, zones: readonly Zone[]): boolean =>
  ZONES_OF[point].some((zone) => zones.includes(zone));

/** Whether two people who name these points can mean the same damage. */
export const canBeSame = (one: ImpactPoint, two: ImpactPoint): boolean => isIn(one, ZONES_OF[two]);

/** Manoeuvres before which a driver signals. @source IMPL art 57 */
export const SIGNALLED_MANOEUVRES: readonly DrivingActivity[] = [
  'CHANGE_LANE',
  'TURN_LEFT',
  'TURN_RIGHT',
  'U_TURN',
  'OVERTAKE',
  'START_OFF',
  'MERGE',
];

export type Pair = readonly [ToldAccount, ToldAccount];

/** The lower ordinal first. */
export const inOrder = (one: ToldAccount, two: ToldAccount): Pair =>
  one.ordinal <= two.ordinal ? [one, two] : [two, one];
