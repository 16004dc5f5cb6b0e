/** The legal grades, gravest first; UNDETERMINED leads to a certificate without liability. @source Order 146 arts 60, 67 */
export const GRADES = ['FULL', 'MAIN', 'EQUAL', 'SECONDARY', 'NONE', 'UNDETERMINED'] as const;
export type LiabilityGrade = (typeof GRADES)[number];

/** What a driver was doing: facts ticked by each for themselves, not blame. @source domain.md 4.3 */
export const ACTIVITIES = [
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
] as const;
export type DrivingActivity = (typeof ACTIVITIES)[number];

/** Where a vehicle was touched, seen from above. */
export const IMPACT_POINTS = [
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
] as const;
export type ImpactPoint = (typeof IMPACT_POINTS)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

const words = (zh: string, en: string): Words => ({ zh, en });

const GRADE_WORDS: Record<LiabilityGrade, Words> = {
  FULL: words('全部责任', 'full liability'),
  MAIN: words('主要责任', 'main liability'),
  EQUAL: words('同等责任', 'equal liability'),
  SECONDARY: words('次要责任', 'secondary liability'),
  NONE: words('无责任', 'no liability'),
  UNDETERMINED: words('无法认定', 'cannot be determined'),
};

const ACTIVITY_WORDS: Record<DrivingActivity, Words> = {
  STRAIGHT: words('直行', 'going straight'),
  CHANGE_LANE: words('变更车道', 'changing lane'),
  STOPPED: words('停车等候', 'stopped in traffic'),
  TURN_LEFT: words('左转', 'turning left'),
  TURN_RIGHT: words('右转', 'turning right'),
  U_TURN: words('掉头', 'making a U-turn'),
  REVERSE: words('倒车', 'reversing'),
  ROLL: words('溜车', 'rolling'),
  OPEN_DOOR: words('开关车门', 'opening or closing a door'),
  OVERTAKE: words('超车', 'overtaking'),
  START_OFF: words('起步、驶离停车地点', 'starting off or leaving a parking place'),
  ENTER_ROAD: words('从路外驶入道路', 'entering the road from a yard or car park'),
  ENTER_ROUNDABOUT: words('驶入环岛', 'entering a roundabout'),
  RED_LIGHT: words('闯红灯', 'passing a red light'),
  WRONG_WAY: words('逆行或越过中心线', 'driving against the direction or across the centre line'),
  MERGE: words('合流、交替通行', 'merging'),
  PARKED: words('已停放', 'parked'),
  HIT_REAR: words('撞上同车道前车', 'hitting the vehicle ahead in the same lane'),
  OTHER_LANE: words('同向不同车道行驶', 'driving the same way in another lane'),
  ENTER_PARKING: words('驶入停车位', 'entering a parking place'),
  LEAVE_ROAD: words('从道路驶入停车场、院内', 'leaving the road for a car park or yard'),
  IN_ROUNDABOUT: words('在环岛内行驶', 'driving in the roundabout'),
  FROM_RIGHT: words('从路口右方道路驶来', 'coming from the right at a junction'),
  PRIORITY_SIGN: words('未按让行标志、标线停让', 'not giving way at a sign or marking'),
  SOLID_LINE: words('压、越实线', 'crossing a solid line'),
  OTHER: words('其他', 'something else'),
};

const IMPACT_WORDS: Record<ImpactPoint, Words> = {
  FRONT: words('正前', 'front'),
  FRONT_LEFT: words('左前角', 'front left corner'),
  FRONT_RIGHT: words('右前角', 'front right corner'),
  LEFT_FRONT_DOOR: words('左前门', 'left front door'),
  RIGHT_FRONT_DOOR: words('右前门', 'right front door'),
  LEFT_REAR_DOOR: words('左后门', 'left rear door'),
  RIGHT_REAR_DOOR: words('右后门', 'right rear door'),
  REAR_LEFT: words('左后角', 'rear left corner'),
  REAR_RIGHT: words('右后角', 'rear right corner'),
  REAR: words('正后', 'rear'),
};

/** A stored code that the table no longer knows is shown as it is: a sealed account is never made unreadable. */
const look = (table: Readonly<Record<string, Words>>, code: string): Words => table[code] ?? words(code, code);

export const gradeLabel = (grade: LiabilityGrade): Words => GRADE_WORDS[grade];
export const activityLabel = (activity: string): Words => look(ACTIVITY_WORDS, activity);
export const impactPointLabel = (point: string): Words => look(IMPACT_WORDS, point);

/** 甲 for ordinal 1, 乙 for 2, …; the words of the printed forms. */
export const ordinalLabel = (ordinal: number): Words => {
  const zh = ['甲', '乙', '丙', '丁', '戊'][ordinal - 1] ?? String(ordinal);
  return words(`${zh}方`, `party ${ordinal} (${zh})`);
};
