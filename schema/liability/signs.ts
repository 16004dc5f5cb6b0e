import { z } from 'zod';
import { ZONES } from './told.ts';
import { ACTIVITIES, type DrivingActivity } from './words.ts';

const tick = z.enum(ACTIVITIES);
const damage = z.strictObject({ fault: z.array(z.enum(ZONES)), other: z.array(z.enum(ZONES)) });

/** A tick that by itself names a fault, with the damage one would expect to see. */
export const OwnFaultSchema = z.strictObject({
  tick,
  patternId: z.string(),
  /** Where the side at fault, and the other, would be damaged; left out where anything is possible. */
  damage: damage.optional(),
  /** The pattern when both sides ticked the same and nothing else of this list. */
  bothPatternId: z.string().optional(),
});
export type OwnFault = z.infer<typeof OwnFaultSchema>;

/**
 * Gravest and most specific first: where one side ticked several, this is the order of suggestions.
 *
 * @source domain.md 4.2 and 4.3 (circumstances of the European Accident Statement)
 */
export const OWN_FAULTS: OwnFault[] = [
  { tick: 'RED_LIGHT', patternId: 'L-07', bothPatternId: 'Q-03' },
  { tick: 'PRIORITY_SIGN', patternId: 'L-12', damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] } },
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
  { tick: 'SOLID_LINE', patternId: 'L-23', damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE', 'REAR'] } },
  {
    tick: 'CHANGE_LANE',
    patternId: 'L-02',
    damage: { fault: ['SIDE'], other: ['FRONT', 'SIDE'] },
    bothPatternId: 'Q-01',
  },
  { tick: 'MERGE', patternId: 'L-19', damage: { fault: ['SIDE'], other: ['FRONT', 'SIDE'] } },
];

/** Who gives way to whom when neither tick is a fault by itself. The damage decides where `damage` says so. */
export const RelationSchema = z.strictObject({
  patternId: z.string(),
  fault: z.array(tick).min(1),
  other: z.array(tick).min(1),
  damage: damage.optional(),
  /** The pattern is suggested only when the damage fits. */
  needsDamage: z.boolean(),
});
export type Relation = z.infer<typeof RelationSchema>;

const MOVING: DrivingActivity[] = ['STRAIGHT', 'TURN_LEFT', 'TURN_RIGHT', 'OTHER_LANE', 'OTHER'];
const AHEAD: DrivingActivity[] = [
  'STOPPED',
  'STRAIGHT',
  'TURN_LEFT',
  'TURN_RIGHT',
  'ENTER_PARKING',
  'LEAVE_ROAD',
  'IN_ROUNDABOUT',
];

/** Most specific first: L-08 before L-11 for left turns, L-01 before L-29 for the car ahead (domain-decisions.md 4). */
export const RELATIONS: Relation[] = [
  {
    patternId: 'L-01',
    fault: ['HIT_REAR'],
    other: [...AHEAD, 'PARKED', 'OTHER'],
    damage: { fault: ['FRONT'], other: ['REAR'] },
    needsDamage: false,
  },
  {
    patternId: 'L-01',
    fault: [...MOVING, 'CHANGE_LANE', 'START_OFF'],
    other: AHEAD,
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
  {
    patternId: 'L-13',
    fault: ['STRAIGHT'],
    other: ['FROM_RIGHT'],
    damage: { fault: ['FRONT', 'SIDE'], other: ['FRONT', 'SIDE'] },
    needsDamage: false,
  },
  { patternId: 'L-29', fault: MOVING, other: ['PARKED'], needsDamage: false },
];
