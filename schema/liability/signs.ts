import type { Zone } from './told.ts';
import type { DrivingActivity } from './words.ts';

/** A tick that by itself names a fault, with the damage one would expect to see. */
export interface OwnFault {
  readonly tick: DrivingActivity;
  readonly patternId: string;
  /** Where the side at fault, and the other, would be damaged; left out where anything is possible. */
  readonly damage?: { readonly fault: readonly Zone[]; readonly other: readonly Zone[] };
  /** The pattern when both sides ticked the same and nothing else of this list. */
  readonly bothPatternId?: string;
}

/**
 * Gravest and most specific first: where one side ticked several, this is the order of suggestions.
 *
 * @source domain.md 4.2 and 4.3 (circumstances of the European Accident Statement)
 */
export const OWN_FAULTS: readonly OwnFault[] = [
  { tick: 'RED_LIGHT', patternId: 'L-07', bothPatternId: 'Q-03' },
  {
    tick: 'WRONG_WAY',
    patternId: 'L-06',
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    bothPatternId: 'Q-05',
  },
  {
    tick: 'REVERSE',
    patternId: 'L-03',
    damage: { fault: ['REAR'], other: ['FRONT', 'SIDE', 'REAR'] },
    bothPatternId: 'Q-02',
  },
  { tick: 'ROLL', patternId: 'L-04', damage: { fault: ['FRONT', 'REAR'], other: ['FRONT', 'SIDE', 'REAR'] } },
  { tick: 'OPEN_DOOR', patternId: 'L-05', damage: { fault: ['SIDE'], other: ['FRONT', 'SIDE'] } },
  { tick: 'U_TURN', patternId: 'L-16' },
  { tick: 'OVERTAKE', patternId: 'L-17', damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] } },
  { tick: 'ENTER_ROUNDABOUT', patternId: 'L-14', damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] } },
  { tick: 'ENTER_ROAD', patternId: 'L-22', damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] } },
  {
    tick: 'START_OFF',
    patternId: 'L-21',
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    bothPatternId: 'Q-06',
  },
  {
    tick: 'CHANGE_LANE',
    patternId: 'L-02',
    damage: { fault: ['SIDE'], other: ['FRONT', 'SIDE'] },
    bothPatternId: 'Q-01',
  },
  { tick: 'MERGE', patternId: 'L-19', damage: { fault: ['SIDE'], other: ['FRONT', 'SIDE'] } },
];

/** Who gives way to whom when neither tick is a fault by itself. The damage decides where `damage` says so. */
export interface Relation {
  readonly patternId: string;
  readonly fault: readonly DrivingActivity[];
  readonly other: readonly DrivingActivity[];
  readonly damage?: { readonly fault: readonly Zone[]; readonly other: readonly Zone[] };
  /** The pattern is suggested only when the damage fits. */
  readonly needsDamage: boolean;
}

const MOVING = ['STRAIGHT', 'TURN_LEFT', 'TURN_RIGHT', 'OTHER'] as const satisfies DrivingActivity[];

/** Most specific first: L-08 before L-11 for left turns, L-01 before L-29 for the car ahead (domain-decisions.md 4). */
export const RELATIONS: readonly Relation[] = [
  {
    patternId: 'L-01',
    fault: [...MOVING, 'CHANGE_LANE', 'START_OFF'],
    other: ['STOPPED', 'STRAIGHT', 'TURN_LEFT', 'TURN_RIGHT'],
    damage: { fault: ['FRONT'], other: ['REAR'] },
    needsDamage: true,
  },
  {
    patternId: 'L-08',
    fault: ['TURN_LEFT'],
    other: ['STRAIGHT'],
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    needsDamage: false,
  },
  {
    patternId: 'L-09',
    fault: ['TURN_RIGHT'],
    other: ['TURN_LEFT'],
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    needsDamage: false,
  },
  {
    patternId: 'L-11',
    fault: ['TURN_RIGHT'],
    other: ['STRAIGHT'],
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    needsDamage: false,
  },
  { patternId: 'L-29', fault: MOVING, other: ['PARKED'], needsDamage: false },
];
