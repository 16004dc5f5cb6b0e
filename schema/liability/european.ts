import type { DrivingActivity, Words } from './words.ts';

/** One of the 17 circumstances of the European Accident Statement, and which of our ticks it stands for. */
export interface EuropeanCircumstance {
  readonly number: number;
  readonly words: Words;
  /** Several where one circumstance covers two of ours: a person then chooses between the patterns. */
  readonly ticks: readonly DrivingActivity[];
}

const row = (number: number, zh: string, en: string, ...ticks: DrivingActivity[]): EuropeanCircumstance => ({
  number,
  words: { zh, en },
  ticks,
});

/** Facts that each driver ticks about itself, not blame. @source domain.md 4.3 */
export const EUROPEAN_CIRCUMSTANCES: readonly EuropeanCircumstance[] = [
  row(1, '停放、停着', 'parked or stopped', 'STOPPED', 'PARKED'),
  row(2, '驶离停车位、开车门', 'leaving a parking place or opening a door', 'OPEN_DOOR', 'START_OFF'),
  row(3, '驶入停车位', 'entering a parking place', 'ENTER_PARKING'),
  row(4, '从停车场、院内、土路驶出', 'emerging from a car park, private ground or track', 'ENTER_ROAD'),
  row(5, '驶入停车场、院内、土路', 'entering a car park, private ground or track', 'LEAVE_ROAD'),
  row(6, '驶入环岛', 'entering a roundabout', 'ENTER_ROUNDABOUT'),
  row(7, '在环岛内行驶', 'circulating in a roundabout', 'IN_ROUNDABOUT'),
  row(8, '撞上同向同车道车辆的尾部', 'hit the rear of one going the same way in the same lane', 'HIT_REAR'),
  row(9, '同向不同车道行驶', 'going the same way in a different lane', 'OTHER_LANE'),
  row(10, '变更车道', 'changing lane', 'CHANGE_LANE'),
  row(11, '超车', 'overtaking', 'OVERTAKE'),
  row(12, '右转', 'turning right', 'TURN_RIGHT'),
  row(13, '左转', 'turning left', 'TURN_LEFT'),
  row(14, '倒车', 'reversing', 'REVERSE'),
  row(15, '占用对向车道', 'on the lane reserved for opposite traffic', 'WRONG_WAY'),
  row(16, '从路口右方驶来', 'coming from the right at a junction', 'FROM_RIGHT'),
  row(17, '未按让行标志或者红灯行驶', 'disregarded a priority sign or a red light', 'RED_LIGHT', 'PRIORITY_SIGN'),
];

const BY_NUMBER = new Map(EUROPEAN_CIRCUMSTANCES.map((each) => [each.number, each]));

/** Our ticks for a circumstance, 1 … 17; empty for any other number. */
export const ticksOf = (number: number): readonly DrivingActivity[] => BY_NUMBER.get(number)?.ticks ?? [];
