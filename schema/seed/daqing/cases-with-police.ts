import type { DemoCase } from '../demo-case.ts';
import { DRIVERS } from './drivers.ts';
import { ALL_CLEAR, bothTell, photographed, scene } from './stories.ts';

/** Off the quick path: an officer or the one-stop centre has them. */
export const policeCases: readonly DemoCase[] = [
  {
    key: 'tieren-injury-officer',
    story: '有人受伤：不走快处，保护现场，民警已认领',
    occurredMinutesAgo: 14,
    reportedMinutesAgo: 12,
    weather: '4',
    place: scene([124.8975, 46.417], '铁人大道', '铁人大道 二号院路口', { referencePoint: '二号院路口' }),
    facts: { ...ALL_CLEAR, anyoneInjured: 'YES', injurySlight: 'NO', allAgreeSimple: 'NO' },
    parties: [DRIVERS.renGuangming, DRIVERS.pengXue],
    steps: [{ command: 'CLAIM_CASE', login: 'luo.ping', minutesAgo: 9 }],
    expected: { sceneDuty: 'HOLD', route: 'EMERGENCY', state: 'WITH_OFFICER' },
  },
  {
    key: 'dongfeng-drink-officer',
    story: '报警人闻到酒味：保护现场，等民警到场',
    occurredMinutesAgo: 8,
    reportedMinutesAgo: 6,
    weather: '2',
    place: scene([125.0472, 46.6084], '东风路', '东风路 经三街口', {
      direction: '东向西',
      referencePoint: '经三街口',
    }),
    facts: { ...ALL_CLEAR, alcoholSuspected: 'YES' },
    parties: [DRIVERS.jiangTao, DRIVERS.cuiYan],
    steps: [],
    expected: { sceneDuty: 'HOLD', route: 'SIMPLE_PROCEDURE', state: 'WITH_OFFICER' },
  },
  {
    key: 'xuewei-late-injury-centre',
    story: '签协议前乙方说脖子疼：转民警，民警转服务中心一站办理',
    occurredMinutesAgo: 95,
    reportedMinutesAgo: 92,
    weather: '1',
    place: scene([125.1279, 46.522], '学伟大街', '学伟大街 南二路口', {
      direction: '北向南',
      referencePoint: '南二路口',
    }),
    facts: ALL_CLEAR,
    parties: [DRIVERS.fanShijie, DRIVERS.yeQiuying],
    steps: [
      ...photographed(90),
      ...bothTell(
        85,
        {
          activities: ['STRAIGHT'],
          impactPoint: 'FRONT',
          otherImpactPoint: 'REAR',
          speedKmh: 35,
          signalled: 'UNKNOWN',
          statement: '前车急停，我没刹住。',
          hasDashcam: 'NO',
        },
        {
          activities: ['STOPPED'],
          impactPoint: 'REAR',
          otherImpactPoint: 'FRONT',
          speedKmh: 0,
          signalled: 'UNKNOWN',
          statement: '我停下等灯，被后车撞了一下。',
          hasDashcam: 'YES',
        },
      ),
      {
        command: 'UPDATE_FACTS',
        party: 2,
        facts: { ...ALL_CLEAR, anyoneInjured: 'YES', injurySlight: 'UNKNOWN', allAgreeSimple: 'NO' },
        minutesAgo: 74,
      },
      { command: 'CLAIM_CASE', login: 'luo.ping', minutesAgo: 70 },
      {
        command: 'ROUTE_TO_CENTER',
        login: 'luo.ping',
        reason: '伤者需就医鉴定，后续调解和理赔到中心一站办理',
        minutesAgo: 41,
      },
    ],
    expected: { sceneDuty: 'HOLD', route: 'EMERGENCY', state: 'WITH_CENTER' },
  },
];
