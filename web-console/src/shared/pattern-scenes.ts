/** One road user from above: where it is (200 × 140), which way its nose points (0 = up, clockwise), and its path. */
export interface SceneActor {
  readonly kind: 'CAR' | 'CYCLE' | 'PERSON' | 'BARRIER' | 'OFFICER' | 'LOAD';
  /** FAULT is the side with the listed fault; both are FAULT where fault is equal. */
  readonly side: 'FAULT' | 'OTHER' | 'NONE';
  readonly at: readonly [x: number, y: number];
  readonly turn: number;
  /** SVG path of what it does, arrow at its end. */
  readonly path?: string;
}

export interface Scene {
  /** What lies under it: two lanes one way, two ways with a centre line, a junction, a roundabout, a road with a yard or bays. */
  readonly ground: 'LANES' | 'TWO_WAY' | 'JUNCTION' | 'ROUNDABOUT' | 'SIDE' | 'MERGE';
  readonly actors: readonly SceneActor[];
  /** Signs drawn beside the road. */
  readonly signs?: readonly { readonly kind: Sign; readonly at: readonly [x: number, y: number] }[];
  /** Where they touch. */
  readonly hit: readonly [x: number, y: number];
}
type Sign = 'RED' | 'YIELD' | 'NO_PARKING' | 'LEFT_ARROW' | 'SOLID' | 'BUS' | 'ICE';

type Placed = readonly [x: number, y: number, turn: number, path?: string];
const actor = (side: SceneActor['side'], [x, y, turn, path]: Placed, kind: SceneActor['kind'] = 'CAR'): SceneActor => ({
  kind,
  side,
  at: [x, y],
  turn,
  ...(path === undefined ? {} : { path }),
});
const fault = (...placed: Placed): SceneActor => actor('FAULT', placed);
const other = (...placed: Placed): SceneActor => actor('OTHER', placed);
const sign = (kind: Sign, x: number, y: number) => ({ kind, at: [x, y] as const });

/** Cars drive towards the right of the picture on LANES, SIDE and MERGE; up and down and across at a JUNCTION. */
export const patternScenes: Readonly<Record<string, Scene>> = {
  'L-01': { ground: 'LANES', hit: [104, 50], actors: [fault(82, 50, 90, 'M20 50H62'), other(126, 50, 90)] },
  'L-02': {
    ground: 'LANES',
    hit: [106, 76],
    actors: [fault(96, 64, 115, 'M30 50Q62 50 80 58'), other(118, 90, 90, 'M40 90H96')],
  },
  'L-03': { ground: 'LANES', hit: [98, 50], actors: [fault(120, 50, 90, 'M160 62Q150 62 142 56'), other(76, 50, 90)] },
  'L-04': {
    ground: 'LANES',
    hit: [98, 90],
    actors: [fault(120, 90, 90, 'M170 104H132'), other(76, 90, 90)],
  },
  'L-05': {
    ground: 'SIDE',
    hit: [104, 84],
    actors: [fault(96, 104, 90, 'M98 94L106 82'), other(74, 78, 90, 'M20 78H54')],
  },
  'L-06': {
    ground: 'TWO_WAY',
    hit: [100, 52],
    actors: [fault(122, 52, 270, 'M186 52H144'), other(80, 48, 90, 'M20 48H58')],
  },
  'L-07': {
    ground: 'JUNCTION',
    hit: [108, 62],
    signs: [sign('RED', 142, 114)],
    actors: [fault(114, 84, 0, 'M114 136V104'), other(86, 56, 90, 'M14 56H64')],
  },
  'L-08': {
    ground: 'JUNCTION',
    hit: [96, 62],
    actors: [fault(106, 76, 320, 'M114 136V98Q114 86 108 80'), other(86, 44, 180, 'M86 4V24')],
  },
  'L-09': {
    ground: 'JUNCTION',
    hit: [126, 78],
    actors: [fault(116, 92, 40, 'M114 136V112'), other(128, 62, 130, 'M86 4V40Q90 54 108 58')],
  },
  'L-10': {
    ground: 'JUNCTION',
    hit: [128, 82],
    signs: [sign('RED', 142, 114)],
    actors: [fault(118, 92, 50, 'M114 136V112'), other(112, 74, 90, 'M14 74H90')],
  },
  'L-11': {
    ground: 'JUNCTION',
    hit: [122, 82],
    actors: [fault(116, 94, 40, 'M114 136V114'), other(104, 76, 90, 'M14 76H82')],
  },
  'L-12': {
    ground: 'JUNCTION',
    hit: [108, 70],
    signs: [sign('YIELD', 142, 112)],
    actors: [fault(114, 90, 0, 'M114 136V112'), other(84, 64, 90, 'M14 64H62')],
  },
  'L-13': {
    ground: 'JUNCTION',
    hit: [108, 64],
    actors: [fault(84, 60, 90, 'M14 60H62'), other(114, 88, 0, 'M114 136V110')],
  },
  'L-14': {
    ground: 'ROUNDABOUT',
    hit: [114, 104],
    actors: [fault(116, 118, 0, 'M116 138V130'), other(90, 104, 90, 'M62 82Q64 98 72 102')],
  },
  'L-15': {
    ground: 'JUNCTION',
    hit: [106, 54],
    signs: [sign('LEFT_ARROW', 114, 122)],
    actors: [fault(106, 76, 0, 'M106 112V96'), other(104, 40, 200, 'M86 4V16')],
  },
  'L-16': {
    ground: 'TWO_WAY',
    hit: [106, 58],
    actors: [fault(112, 66, 330, 'M50 92H92Q108 92 112 84'), other(144, 50, 270, 'M190 50H166')],
  },
  'L-17': {
    ground: 'LANES',
    hit: [112, 72],
    actors: [fault(100, 84, 78, 'M24 90H78'), other(124, 58, 100, 'M70 50H102')],
  },
  'L-18': {
    ground: 'LANES',
    hit: [118, 66],
    actors: [fault(108, 78, 60, 'M30 92H80Q94 92 100 86'), other(140, 50, 90), other(72, 50, 90)],
  },
  'L-19': {
    ground: 'MERGE',
    hit: [112, 66],
    actors: [fault(102, 78, 75, 'M24 94Q60 94 82 84'), other(120, 52, 90, 'M40 52H98')],
  },
  'L-20': {
    ground: 'TWO_WAY',
    hit: [100, 60],
    actors: [
      fault(122, 64, 270, 'M186 64H144'),
      other(78, 64, 90, 'M14 92Q40 92 56 70'),
      actor('NONE', [60, 104, 0], 'BARRIER'),
    ],
  },
  'L-21': {
    ground: 'SIDE',
    hit: [112, 88],
    actors: [fault(104, 100, 65, 'M70 112Q84 112 92 106'), other(122, 72, 90, 'M40 72H100')],
  },
  'L-22': {
    ground: 'SIDE',
    hit: [106, 82],
    actors: [fault(104, 104, 0, 'M104 138V126'), other(84, 72, 90, 'M14 72H62')],
  },
  'L-23': {
    ground: 'LANES',
    hit: [106, 76],
    signs: [sign('SOLID', 100, 70)],
    actors: [fault(96, 64, 115, 'M30 50Q62 50 80 58'), other(118, 90, 90, 'M40 90H96')],
  },
  'L-24': {
    ground: 'LANES',
    hit: [104, 90],
    signs: [sign('BUS', 44, 90)],
    actors: [fault(82, 90, 90, 'M20 90H62'), other(126, 90, 90)],
  },
  'L-25': {
    ground: 'JUNCTION',
    hit: [108, 66],
    actors: [
      fault(114, 88, 0, 'M114 136V110'),
      other(86, 60, 90, 'M14 60H64'),
      actor('NONE', [150, 104, 0], 'OFFICER'),
    ],
  },
  'L-26': {
    ground: 'LANES',
    hit: [96, 50],
    actors: [fault(140, 50, 90, 'M164 50H190'), actor('NONE', [108, 50, 0], 'LOAD'), other(72, 50, 90, 'M14 50H50')],
  },
  'L-27': {
    ground: 'LANES',
    hit: [110, 76],
    actors: [fault(146, 56, 90, 'M168 56H192'), fault(94, 62, 104, 'M114 60H124'), other(118, 92, 90, 'M40 92H96')],
  },
  'L-28': {
    ground: 'SIDE',
    hit: [106, 96],
    signs: [sign('NO_PARKING', 168, 120)],
    actors: [fault(128, 100, 90), other(84, 92, 90, 'M14 84H62')],
  },
  'L-29': {
    ground: 'LANES',
    hit: [118, 84],
    signs: [sign('ICE', 66, 70)],
    actors: [fault(98, 78, 130, 'M18 50Q44 44 56 62T80 70'), other(138, 92, 90)],
  },
  'L-30': {
    ground: 'SIDE',
    hit: [124, 112],
    actors: [fault(108, 98, 120, 'M18 72Q62 72 88 88'), actor('NONE', [136, 118, 0], 'BARRIER')],
  },
  'L-31': {
    ground: 'JUNCTION',
    hit: [108, 66],
    actors: [actor('FAULT', [112, 84, 0, 'M112 136V100'], 'CYCLE'), other(84, 60, 90, 'M14 60H62')],
  },
  'L-32': {
    ground: 'TWO_WAY',
    hit: [106, 88],
    actors: [actor('FAULT', [106, 104, 0, 'M106 138V118'], 'PERSON'), other(82, 88, 90, 'M14 88H60')],
  },
  'Q-01': {
    ground: 'LANES',
    hit: [110, 70],
    actors: [fault(104, 56, 110, 'M24 40Q60 40 84 50'), fault(104, 86, 70, 'M24 104Q60 104 84 94')],
  },
  'Q-02': {
    ground: 'SIDE',
    hit: [100, 84],
    actors: [fault(78, 84, 270, 'M24 84H56'), fault(122, 84, 90, 'M176 84H144')],
  },
  'Q-03': {
    ground: 'JUNCTION',
    hit: [108, 66],
    signs: [sign('RED', 142, 114), sign('RED', 58, 32)],
    actors: [fault(114, 88, 0, 'M114 136V110'), fault(86, 60, 90, 'M14 60H64')],
  },
  'Q-04': {
    ground: 'JUNCTION',
    hit: [108, 66],
    actors: [fault(114, 88, 0, 'M114 136V110'), fault(86, 60, 90, 'M14 60H64')],
  },
  'Q-05': {
    ground: 'TWO_WAY',
    hit: [100, 70],
    actors: [fault(78, 72, 80, 'M14 92Q40 92 58 78'), fault(122, 68, 260, 'M186 48Q160 48 142 62')],
  },
  'Q-06': {
    ground: 'SIDE',
    hit: [112, 86],
    actors: [fault(104, 104, 60, 'M66 118Q80 118 90 112'), fault(122, 74, 110, 'M66 58Q90 58 106 66')],
  },
};
