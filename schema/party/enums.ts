import { builder } from '../builder.ts';

export const Tristate = builder.enumType('Tristate', {
  description: 'Yes, no, or nobody knows.',
  values: ['YES', 'NO', 'UNKNOWN'] as const,
});

export const DrivingActivity = builder.enumType('DrivingActivity', {
  description: 'What a driver ticks about what they were doing: facts, not blame.',
  values: [
    'STRAIGHT',
    'CHANGE_LANE',
    'STOPPED',
    'TURN_LEFT',
    'TURN_RIGHT',
    'U_TURN',
    'REVERSE',
    'ROLL',
    'OPEN_DOOR',
    'OVERTAKE',
    'START_OFF',
    'ENTER_ROAD',
    'ENTER_ROUNDABOUT',
    'RED_LIGHT',
    'WRONG_WAY',
    'MERGE',
    'PARKED',
    'HIT_REAR',
    'OTHER_LANE',
    'ENTER_PARKING',
    'LEAVE_ROAD',
    'IN_ROUNDABOUT',
    'FROM_RIGHT',
    'PRIORITY_SIGN',
    'SOLID_LINE',
    'OTHER',
  ] as const,
});

export const ImpactPoint = builder.enumType('ImpactPoint', {
  description: 'Where a vehicle was hit, seen from above.',
  values: [
    'FRONT',
    'FRONT_LEFT',
    'FRONT_RIGHT',
    'LEFT_FRONT_DOOR',
    'RIGHT_FRONT_DOOR',
    'LEFT_REAR_DOOR',
    'RIGHT_REAR_DOOR',
    'REAR_LEFT',
    'REAR_RIGHT',
    'REAR',
  ] as const,
});
