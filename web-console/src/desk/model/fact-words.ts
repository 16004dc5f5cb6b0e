import type { Phrase } from '../../shared/i18n.ts';

/** The facts that the rules decide on, by their names in the API (schema/accident/facts.ts). */
const names: Readonly<Record<string, Phrase>> = {
  deaths: ['有人死亡', 'Someone died'],
  injured: ['有人受伤', 'Someone injured'],
  injurySlight: ['伤得很轻', 'Injury slight'],
  allAgreeSimple: ['都同意简单处理', 'All agree to the simple way'],
  nMotor: ['机动车', 'Motor vehicles'],
  nNonmotor: ['非机动车', 'Bicycles'],
  nPed: ['行人', 'Pedestrians'],
  licence: ['驾驶证', 'Licence'],
  alcoholSuspected: ['疑似饮酒', 'Alcohol suspected'],
  drugSuspected: ['疑似毒品', 'Drugs suspected'],
  busSeriousOverload: ['客车严重超员', 'Bus seriously overloaded'],
  busSeriousSpeeding: ['客车严重超速', 'Bus seriously speeding'],
  plate: ['号牌', 'Plate'],
  movable: ['车都能开', 'All cars drivable'],
  partyLeft: ['有人离开', 'A party left'],
  intentEvidence: ['疑似故意', 'Intent suspected'],
  inspectionMark: ['有检验标志', 'Inspection mark'],
  insuranceMark: ['有保险标志', 'Insurance mark'],
  ctpliValid: ['交强险有效', 'Compulsory cover valid'],
  hitFacility: ['撞了设施', 'Facility hit'],
  hazmat: ['危险品车', 'Dangerous goods'],
  hazmatLeak: ['危险品泄漏', 'Goods leaking'],
  factsDisputed: ['事实有争议', 'Facts disputed'],
  agreeOnLiability: ['责任一致', 'Agree on liability'],
  bothConsentOnline: ['都同意线上办', 'Both consent online'],
  officerRequested: ['要求民警', 'Officer requested'],
  estLossMaxFen: ['单车损失（分）', 'Loss of one car (fen)'],
  insurersInScheme: ['保险公司参加快处', 'Insurers take part'],
  inTimeWindow: ['在快处时段', 'Within the hours'],
  inArea: ['在快处区域', 'Within the area'],
  roadClass: ['道路', 'Road'],
  crimeSuspected: ['疑似犯罪', 'Crime suspected'],
  diplomatic: ['使领馆车', 'Diplomatic vehicle'],
  military: ['军车', 'Military vehicle'],
  foreignParty: ['有外国人', 'Foreign party'],
  offRoad: ['不在道路上', 'Off the road'],
  sceneClearedBeforeReport: ['报案前已撤离', 'Moved before the report'],
  minorDriver: ['未成年人驾驶', 'Driver under age'],
};

const values: Readonly<Record<string, Phrase>> = {
  YES: ['是', 'Yes'],
  NO: ['否', 'No'],
  UNKNOWN: ['说不准', 'Not sure'],
  VALID: ['有效', 'Valid'],
  INVALID: ['无效', 'Invalid'],
  CLASS_MISMATCH: ['准驾不符', 'Wrong class'],
  OK: ['正常', 'In order'],
  NONE: ['没有', 'None'],
  FORGED: ['伪造', 'Forged'],
  BORROWED: ['套用', 'Of another car'],
  EXPRESSWAY: ['高速公路', 'Expressway'],
  OTHER: ['其他道路', 'Other road'],
  null: ['没估', 'Not estimated'],
};

const unstated: Readonly<Record<string, Phrase>> = {
  NOT_STATED: ['没说', 'not stated'],
  NOT_OBSERVED: ['没有迹象', 'no sign of it'],
  DERIVED: ['推知', 'follows'],
  POLICY: ['按城市政策', 'by city policy'],
  PLACE: ['按事发地点', 'by the place'],
  MAP: ['按地图', 'by the map'],
  PARTIES: ['按双方证件', 'by the parties’ papers'],
};

const wordOf = (words: Readonly<Record<string, Phrase>>, code: string): Phrase => words[code] ?? [code, code];

export const factName = (name: string): Phrase => wordOf(names, name);
export const factValue = (value: string): Phrase => wordOf(values, value);

/** Who stated a fact (`DRIVER:甲`, `STAFF:` and an id), or why it is there although nobody did. */
export function factSource(source: string): Phrase {
  const [who, label = ''] = source.split(':');
  if (who === 'DRIVER') return [`${label}方说`, `said by ${label}`];
  if (who === 'STAFF') return ['工作人员填', 'entered by staff'];
  return wordOf(unstated, source);
}
