import type { Phrase } from './i18n.ts';

/**
 * Plain words for the API's codes that the server does not spell out itself. Sentences follow the way an officer speaks
 * beside the car; legal terms stay in documents.
 */

export type ImpactPointCode =
  | 'FRONT'
  | 'FRONT_LEFT'
  | 'FRONT_RIGHT'
  | 'LEFT_FRONT_DOOR'
  | 'RIGHT_FRONT_DOOR'
  | 'LEFT_REAR_DOOR'
  | 'RIGHT_REAR_DOOR'
  | 'REAR_LEFT'
  | 'REAR_RIGHT'
  | 'REAR';

export const impactPointWords: Record<ImpactPointCode, Phrase> = {
  FRONT: ['车头', 'Front'],
  FRONT_LEFT: ['左前角', 'Front left corner'],
  FRONT_RIGHT: ['右前角', 'Front right corner'],
  LEFT_FRONT_DOOR: ['左前门', 'Left front door'],
  RIGHT_FRONT_DOOR: ['右前门', 'Right front door'],
  LEFT_REAR_DOOR: ['左后门', 'Left rear door'],
  RIGHT_REAR_DOOR: ['右后门', 'Right rear door'],
  REAR_LEFT: ['左后角', 'Rear left corner'],
  REAR_RIGHT: ['右后角', 'Rear right corner'],
  REAR: ['车尾', 'Rear'],
};

export type DrivingActivityCode =
  | 'STRAIGHT'
  | 'CHANGE_LANE'
  | 'STOPPED'
  | 'TURN_LEFT'
  | 'TURN_RIGHT'
  | 'U_TURN'
  | 'REVERSE'
  | 'ROLL'
  | 'OPEN_DOOR'
  | 'OVERTAKE'
  | 'START_OFF'
  | 'ENTER_ROAD'
  | 'ENTER_ROUNDABOUT'
  | 'RED_LIGHT'
  | 'WRONG_WAY'
  | 'MERGE'
  | 'PARKED'
  | 'HIT_REAR'
  | 'OTHER_LANE'
  | 'ENTER_PARKING'
  | 'LEAVE_ROAD'
  | 'IN_ROUNDABOUT'
  | 'FROM_RIGHT'
  | 'PRIORITY_SIGN'
  | 'SOLID_LINE'
  | 'OTHER';

/** In the order a driver is asked: the six most common first. */
export const drivingActivityWords: Record<DrivingActivityCode, Phrase> = {
  STRAIGHT: ['直行', 'Going straight'],
  CHANGE_LANE: ['变更车道', 'Changing lane'],
  STOPPED: ['停着或等灯', 'Stopped or waiting'],
  TURN_LEFT: ['左转', 'Turning left'],
  TURN_RIGHT: ['右转', 'Turning right'],
  REVERSE: ['倒车', 'Reversing'],
  U_TURN: ['掉头', 'U-turn'],
  ROLL: ['溜车', 'Rolling'],
  OPEN_DOOR: ['开关车门', 'Opening a door'],
  OVERTAKE: ['超车', 'Overtaking'],
  START_OFF: ['刚起步', 'Pulling out'],
  MERGE: ['并道汇入', 'Merging'],
  ENTER_ROAD: ['从院里、路口驶入', 'Entering the road'],
  ENTER_ROUNDABOUT: ['进环岛', 'Entering a roundabout'],
  RED_LIGHT: ['过了红灯', 'Passed a red light'],
  WRONG_WAY: ['逆行', 'Against traffic'],
  PARKED: ['停好没在车上', 'Parked'],
  HIT_REAR: ['撞上前车车尾', 'Hit the car ahead'],
  OTHER_LANE: ['同向另一车道', 'Another lane, same way'],
  ENTER_PARKING: ['驶入停车位', 'Entering a parking place'],
  LEAVE_ROAD: ['驶入停车场、院内', 'Leaving the road'],
  IN_ROUNDABOUT: ['在环岛里', 'In the roundabout'],
  FROM_RIGHT: ['从路口右边来', 'Coming from the right'],
  PRIORITY_SIGN: ['没按让行标志让', 'Missed a give-way sign'],
  SOLID_LINE: ['压了实线', 'Crossed a solid line'],
  OTHER: ['其他', 'Something else'],
};

export type LiabilityGradeCode = 'FULL' | 'MAIN' | 'EQUAL' | 'SECONDARY' | 'NONE' | 'UNDETERMINED';

export const liabilityGradeWords: Record<LiabilityGradeCode, Phrase> = {
  FULL: ['全部责任', 'Fully responsible'],
  MAIN: ['主要责任', 'Mainly responsible'],
  EQUAL: ['同等责任', 'Equally responsible'],
  SECONDARY: ['次要责任', 'Partly responsible'],
  NONE: ['无责任', 'Not responsible'],
  UNDETERMINED: ['无法认定', 'Cannot be determined'],
};

export type CaseRouteCode =
  | 'EMERGENCY'
  | 'GENERAL_PROCEDURE'
  | 'SIMPLE_PROCEDURE'
  | 'ONLINE_DETERMINATION'
  | 'SELF_NEGOTIATION'
  | 'INSURER_ONLY';

export const caseRouteWords: Record<CaseRouteCode, Phrase> = {
  EMERGENCY: ['紧急处置', 'Emergency'],
  GENERAL_PROCEDURE: ['一般程序', 'General procedure'],
  SIMPLE_PROCEDURE: ['民警到场', 'Officer on scene'],
  ONLINE_DETERMINATION: ['线上认定', 'Online determination'],
  SELF_NEGOTIATION: ['自行协商', 'Self-negotiation'],
  INSURER_ONLY: ['直接理赔', 'Insurer only'],
};

export type TristateCode = 'YES' | 'NO' | 'UNKNOWN';

export const tristateWords: Record<TristateCode, Phrase> = {
  YES: ['是', 'Yes'],
  NO: ['不是', 'No'],
  UNKNOWN: ['说不准', 'Not sure'],
};

/** 天气, internal codes 1–9. */
export const weatherWords: Readonly<Record<string, Phrase>> = {
  '1': ['晴', 'Clear'],
  '2': ['阴', 'Overcast'],
  '3': ['雨', 'Rain'],
  '4': ['雪', 'Snow'],
  '5': ['雾', 'Fog'],
  '6': ['大风', 'Strong wind'],
  '7': ['沙尘', 'Dust'],
  '8': ['冰雹', 'Hail'],
  '9': ['其他', 'Other'],
};
