import type { PolicyDefinition, PolicyVersion } from '../policy/definition.ts';
import type { Condition } from './condition.ts';
import {
  EligibilityContentSchema,
  type EligibilityContent,
  type EligibilityRule,
  type EligibilityRuleSet,
} from './eligibility-row.ts';
import { HOLD_RULES } from './hold-rules.ts';
import { CIVIL_CODE_EN, CIVIL_CODE_ZH, IMPL_EN, IMPL_ZH, ORDER_EN, ORDER_ZH, RTSL_EN, RTSL_ZH } from './laws.ts';

const ROADSIDE = { sceneDuty: 'PHOTO_MOVE', whenUnknown: 'IGNORE' } as const;
const REMARK = { sceneDuty: 'NONE', route: null, whenUnknown: 'IGNORE' } as const;

/** Agreeing on the facts but not on liability is a dispute on the cause (domain-decisions.md 2). */
const DISPUTED: Condition = {
  any: [
    { fact: 'factsDisputed', is: 'YES' },
    { fact: 'agreeOnLiability', is: 'NO' },
  ],
};
const JOINT: Condition = { fact: 'bothConsentOnline', is: 'YES' };
const HAS_MOTOR: Condition = { sum: ['nMotor'], atLeast: 1 };
const ALL_COUNTS = ['nMotor', 'nNonmotor', 'nPed'] as const;
/** One vehicle and nobody else. */
const SINGLE: Condition = {
  all: [
    { sum: ALL_COUNTS, atLeast: 1 },
    { sum: ALL_COUNTS, atMost: 1 },
    { sum: ['nPed'], atMost: 0 },
  ],
};
const NOBODY_HURT: Condition = {
  all: [{ not: { fact: 'injured', is: 'YES' } }, { not: { fact: 'deaths', is: 'YES' } }],
};
/** Arts 13 and 14 and the party's wish for an officer come before a joint application. */
const BEFORE_ONLINE = Array.from({ length: 16 }, (_, index) => `E-${String(index + 1).padStart(2, '0')}`);

const OFFICER_RULES: readonly EligibilityRule[] = [
  {
    id: 'E-14',
    key: 'NO_MARK',
    textZh: '机动车无检验合格标志、无保险标志或者未投保交强险，撤离现场后报警',
    textEn: 'A motor vehicle has no inspection mark, no insurance mark or no compulsory cover: move away, then call',
    articleZh: `${ORDER_ZH}第十四条第一项`,
    articleEn: `${ORDER_EN}, Art 14(1)`,
    sceneDuty: 'PHOTO_MOVE_CALL',
    route: 'SIMPLE_PROCEDURE',
    whenUnknown: 'IGNORE',
    when: {
      all: [
        HAS_MOTOR,
        {
          any: [
            { fact: 'inspectionMark', is: 'NO' },
            { fact: 'insuranceMark', is: 'NO' },
            { fact: 'ctpliValid', is: 'NO' },
          ],
        },
      ],
    },
  },
  {
    id: 'E-15',
    key: 'FACILITY',
    textZh: '碰撞建筑物、公共设施或者其他设施，撤到路边后报警等候，不得驶离',
    textEn: 'A building, public or other facility was hit: move aside, call and wait; do not drive off',
    articleZh: `${ORDER_ZH}第十四条第二项；${IMPL_ZH}第八十八条`,
    articleEn: `${ORDER_EN}, Art 14(2); ${IMPL_EN}, Art 88`,
    sceneDuty: 'PHOTO_MOVE_CALL',
    route: 'SIMPLE_PROCEDURE',
    whenUnknown: 'IGNORE',
    when: { fact: 'hitFacility', is: 'YES' },
  },
  {
    ...ROADSIDE,
    id: 'E-16',
    key: 'OFFICER_REQUESTED',
    textZh: '当事人要求民警到场',
    textEn: 'A party asked for an officer at the scene',
    articleZh: `${ORDER_ZH}第二十条第二款`,
    articleEn: `${ORDER_EN}, Art 20(2)`,
    route: 'SIMPLE_PROCEDURE',
    when: { fact: 'officerRequested', is: 'YES' },
  },
  {
    ...ROADSIDE,
    id: 'E-17',
    key: 'DISPUTE',
    textZh: '对事实或者成因有争议，各方共同申请网上认定',
    textEn: 'Facts or cause are disputed and the parties jointly apply for online determination',
    articleZh: `${ORDER_ZH}第二十条第一款`,
    articleEn: `${ORDER_EN}, Art 20(1)`,
    route: 'ONLINE_DETERMINATION',
    when: { all: [DISPUTED, JOINT] },
    unlessSpoken: BEFORE_ONLINE,
  },
  {
    ...ROADSIDE,
    id: 'E-18',
    key: 'NO_JOINT_APPLY',
    textZh: '对事实或者成因有争议，未共同申请网上认定',
    textEn: 'Facts or cause are disputed and the parties have not jointly applied online',
    articleZh: `${ORDER_ZH}第二十条；${IMPL_ZH}第八十六条`,
    articleEn: `${ORDER_EN}, Art 20; ${IMPL_EN}, Art 86`,
    route: 'SIMPLE_PROCEDURE',
    when: { all: [DISPUTED, { not: { surely: JOINT } }] },
  },
];

const CITY_RULES: readonly EligibilityRule[] = [
  {
    ...ROADSIDE,
    id: 'E-19',
    key: 'MULTI',
    textZh: '三辆以上机动车，按本市规定由民警认定',
    textEn: 'Three or more motor vehicles: by city rule an officer determines',
    articleZh: `${ORDER_ZH}第二十条、第二十三条；城市政策`,
    articleEn: `${ORDER_EN}, Arts 20 and 23; city policy`,
    route: { policy: 'multiVehicleRoute' },
    when: { sum: ['nMotor'], atLeast: 3 },
  },
  {
    ...ROADSIDE,
    id: 'E-20',
    key: 'MV_PED',
    textZh: '机动车与行人之间仅造成财产损失的事故',
    textEn: 'Motor vehicle and pedestrian, property damage only',
    articleZh: `${RTSL_ZH}第七十条第二款；${ORDER_ZH}第四条第二款；城市政策`,
    articleEn: `${RTSL_EN}, Art 70(2); ${ORDER_EN}, Art 4(2); city policy`,
    route: { policy: 'pedestrianRoute' },
    when: { all: [HAS_MOTOR, { sum: ['nPed'], atLeast: 1 }, NOBODY_HURT] },
  },
  {
    ...ROADSIDE,
    id: 'E-21',
    key: 'OVER_CAP',
    textZh: '预估损失超过本市快处限额',
    textEn: "The estimated loss is above the city's limit for fast handling",
    articleZh: `${ORDER_ZH}第二十条、第二十三条；城市政策`,
    articleEn: `${ORDER_EN}, Arts 20 and 23; city policy`,
    route: { policy: 'overCapRoute' },
    when: { all: [{ not: SINGLE }, { fact: 'estLossMaxFen', above: { policy: 'capFen' } }] },
  },
  {
    ...REMARK,
    id: 'E-22',
    key: 'WINDOW',
    textZh: '不在网上认定的时段、区域内或者发生在高速公路；当事人自行协商不受影响',
    textEn:
      'Outside the hours or area of online determination, or on an expressway; agreement between the parties stays open',
    articleZh: `${ORDER_ZH}第二十条；城市政策`,
    articleEn: `${ORDER_EN}, Art 20; city policy`,
    sceneDuty: 'PHOTO_MOVE',
    when: {
      any: [
        { fact: 'inTimeWindow', is: 'NO' },
        { fact: 'inArea', is: 'NO' },
        {
          all: [
            { fact: 'roadClass', in: ['EXPRESSWAY'] },
            { policy: 'expresswayOnline', is: false },
          ],
        },
      ],
    },
    removesOnline: true,
  },
  {
    ...REMARK,
    id: 'E-22',
    key: 'INSURER_OUT',
    textZh: '有保险公司未加入快处快赔，现场理赔环节不适用，处理方式不变',
    textEn: 'An insurer has not joined the scheme: no claim step at the scene, the route stays the same',
    articleZh: `${ORDER_ZH}第二十二条；城市政策`,
    articleEn: `${ORDER_EN}, Art 22; city policy`,
    sceneDuty: 'PHOTO_MOVE',
    when: { fact: 'insurersInScheme', is: 'NO' },
  },
  {
    id: 'E-23',
    key: 'SINGLE',
    textZh: '单方事故，未碰撞他人财物和设施；需要认定书的可以申请民警出具',
    textEn: "Single vehicle, no third party and no facility; an officer's document on request",
    articleZh: `${ORDER_ZH}第十九条、第二十三条；城市政策`,
    articleEn: `${ORDER_EN}, Arts 19 and 23; city policy`,
    sceneDuty: 'PHOTO_MOVE',
    route: 'INSURER_ONLY',
    whenUnknown: 'ASK',
    when: { all: [SINGLE, { not: { fact: 'hitFacility', is: 'YES' } }, NOBODY_HURT] },
  },
  {
    ...REMARK,
    id: 'E-24',
    key: 'LATE_REPORT',
    textZh: '撤离现场后报警，三个工作日内作出是否受理的决定；仍可自行协商',
    textEn: 'Reported after the scene was cleared: accepted or refused within 3 working days; agreement stays open',
    articleZh: `${ORDER_ZH}第十八条`,
    articleEn: `${ORDER_EN}, Art 18`,
    when: { fact: 'sceneClearedBeforeReport', is: 'YES' },
    endsDuty: true,
  },
  {
    ...REMARK,
    id: 'E-25',
    key: 'FOREIGN',
    textZh: '涉及外国人，应当提供翻译（当事人声明不需要的除外）',
    textEn: 'A foreigner is involved: translation is provided unless declined in a statement',
    articleZh: `${ORDER_ZH}第九十六条、第九十九条`,
    articleEn: `${ORDER_EN}, Arts 96 and 99`,
    when: { fact: 'foreignParty', is: 'YES' },
  },
  {
    ...REMARK,
    id: 'E-25',
    key: 'MINOR_PARTY',
    textZh: '当事人未成年，监护人应当参加',
    textEn: 'A party is a minor: the guardian must take part',
    articleZh: `${CIVIL_CODE_ZH}第二十三条`,
    articleEn: `${CIVIL_CODE_EN}, Art 23`,
    when: { fact: 'minorDriver', is: 'YES' },
  },
  {
    ...REMARK,
    id: 'E-26',
    key: 'MILITARY',
    textZh: '涉及军队、武警车辆，处理程序相同，另行通报',
    textEn: 'A military or armed-police vehicle: same procedure, with notice to its unit',
    articleZh: `${ORDER_ZH}第十二条`,
    articleEn: `${ORDER_EN}, Art 12`,
    when: { fact: 'military', is: 'YES' },
  },
  {
    ...REMARK,
    id: 'E-27',
    key: 'OFF_ROAD',
    textZh: '道路以外的事故，参照同样规定处理',
    textEn: 'Off the public road: handled by reference to the same rules',
    articleZh: `${RTSL_ZH}第七十七条；${ORDER_ZH}第一百一十条`,
    articleEn: `${RTSL_EN}, Art 77; ${ORDER_EN}, Art 110`,
    when: { fact: 'offRoad', is: 'YES' },
  },
];

/**
 * E-28 speaks only when no other row gave a route. Whether the parties agree on liability need not be known yet: nobody has
 * been asked before the accounts are told, and a disagreement that shows up later is E-17, E-18 or E-29.
 */
export const MINOR_RULE: EligibilityRule = {
  ...ROADSIDE,
  id: 'E-28',
  key: 'MINOR',
  textZh: '轻微财产损失，事实清楚、无争议，固定证据后撤离现场，自行协商',
  textEn: 'Minor property damage without dispute: fix the evidence, clear the road, settle by agreement',
  articleZh: `${ORDER_ZH}第十九条至第二十一条；${RTSL_ZH}第七十条`,
  articleEn: `${ORDER_EN}, Arts 19-21; ${RTSL_EN}, Art 70`,
  route: 'SELF_NEGOTIATION',
  when: {
    all: [
      { sum: ALL_COUNTS, atLeast: 2 },
      { sum: ['nMotor'], atMost: 2 },
      { sum: ['nMotor', 'nNonmotor'], atLeast: 1 },
      { not: { surely: DISPUTED } },
    ],
  },
};

/** E-29: an agreement that was begun and then refused, or withdrawn before both signed. An event, so not part of the table. */
export const BROKEN_DEAL_RULE: EligibilityRule = {
  ...ROADSIDE,
  id: 'E-29',
  key: 'BROKEN_DEAL',
  textZh: '自行协商不成，由民警认定',
  textEn: 'The agreement failed; an officer determines',
  articleZh: `${ORDER_ZH}第二十条、第二十六条`,
  articleEn: `${ORDER_EN}, Arts 20 and 26`,
  route: 'ONLINE_DETERMINATION',
  when: { sum: ALL_COUNTS, atLeast: 0 },
};

/** Nothing in the table speaks about this constellation (nobody took part, or only pedestrians): an officer looks at it. */
export const NO_RULE: EligibilityRule = {
  ...ROADSIDE,
  id: 'E-00',
  key: 'NO_RULE',
  textZh: '没有适用的快处规则，由民警处理',
  textEn: 'No rule for fast handling fits; an officer handles it',
  articleZh: `${ORDER_ZH}第四条`,
  articleEn: `${ORDER_EN}, Art 4`,
  route: 'SIMPLE_PROCEDURE',
  when: { sum: ALL_COUNTS, atLeast: 0 },
};

/** Order 146 in force since 2018-05-01, with the corrections and choices of domain-decisions.md 1 and 2. */
const NATIONAL_TABLE: EligibilityContent = {
  region: 'CN',
  citations: [
    `${ORDER_ZH}（公安部令第146号，2018年5月1日起施行）`,
    `${RTSL_ZH}（2021年4月29日修正）`,
    `${IMPL_ZH}（2017年10月7日修订）`,
  ],
  rules: [...HOLD_RULES, ...OFFICER_RULES, ...CITY_RULES],
  minor: MINOR_RULE,
  otherwise: NO_RULE,
  brokenDeal: BROKEN_DEAL_RULE,
  // Art 20 para 1: determination online needs the joint application of both parties.
  onlineOnlyWhen: JOINT,
};

/** The table as a rule of the city: kept as versions, by the day of the accident. */
export const ELIGIBILITY: PolicyDefinition<EligibilityContent> = {
  kind: 'ELIGIBILITY',
  schema: EligibilityContentSchema,
  defaults: { version: '2026.11', effectiveFrom: '2018-05-01', content: NATIONAL_TABLE },
};

export const ruleSetOf = ({
  version,
  effectiveFrom,
  content,
}: PolicyVersion<EligibilityContent>): EligibilityRuleSet => ({
  ...content,
  version,
  effectiveFrom,
});

export const ELIGIBILITY_RULES: EligibilityRuleSet = ruleSetOf(ELIGIBILITY.defaults);
