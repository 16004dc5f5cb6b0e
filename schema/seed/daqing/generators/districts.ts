import type { LngLat } from '../../../../geo/coordinates.ts';
import type { DemoDistrict } from '../../demo-city.ts';
import { counterClockwise, roughen } from './sketch.ts';

/**
 * The nine districts, drawn by hand from general knowledge of where their seats lie and which of them are neighbours.
 * Every border is drawn once, between two named corners, and used by the districts on both sides:
 * that is why they can neither overlap nor leave a gap. No survey and no boundary file was looked at.
 */
const CORNERS = {
  northWest: [124.22, 47.0],
  northEast: [125.31, 46.89],
  east: [125.33, 46.55],
  southEastOfTown: [125.2, 46.34],
  datongEast: [125.12, 46.08],
  southEast: [125.68, 45.56],
  southWest: [124.0, 45.93],
  lakesAndPlain: [124.62, 46.86],
  northOfTown: [124.98, 46.86],
  railwayGate: [125.01, 46.56],
  oldMarket: [125.0, 46.47],
  honggangEast: [125.02, 46.35],
  honggangNorthWest: [124.58, 46.46],
  honggangSouthWest: [124.56, 46.22],
  grassland: [124.46, 45.93],
  threeCounties: [124.9, 45.79],
} as const satisfies Record<string, LngLat>;

type Corner = keyof typeof CORNERS;

interface Border {
  readonly from: Corner;
  readonly to: Corner;
  readonly through: readonly LngLat[];
}

const BORDERS = {
  linOutside: {
    from: 'northWest',
    to: 'northEast',
    through: [
      [124.25, 47.18],
      [124.42, 47.33],
      [124.6, 47.4],
      [124.85, 47.46],
      [125.05, 47.42],
      [125.18, 47.28],
      [125.22, 47.1],
      [125.27, 46.98],
    ],
  },
  saOutside: {
    from: 'northEast',
    to: 'east',
    through: [
      [125.34, 46.78],
      [125.3, 46.66],
    ],
  },
  longOutside: {
    from: 'east',
    to: 'southEastOfTown',
    through: [
      [125.36, 46.46],
      [125.29, 46.39],
    ],
  },
  tongOutside: {
    from: 'southEastOfTown',
    to: 'datongEast',
    through: [
      [125.14, 46.27],
      [125.17, 46.17],
    ],
  },
  zhouOutside: {
    from: 'datongEast',
    to: 'southEast',
    through: [
      [125.28, 46.12],
      [125.45, 46.05],
      [125.58, 45.93],
      [125.72, 45.83],
      [125.78, 45.68],
    ],
  },
  yuanOutside: {
    from: 'southEast',
    to: 'southWest',
    through: [
      [125.62, 45.46],
      [125.4, 45.42],
      [125.15, 45.4],
      [124.92, 45.44],
      [124.7, 45.46],
      [124.52, 45.55],
      [124.3, 45.66],
      [124.12, 45.78],
    ],
  },
  durOutside: {
    from: 'southWest',
    to: 'northWest',
    through: [
      [123.88, 46.1],
      [123.8, 46.28],
      [123.78, 46.48],
      [123.85, 46.66],
      [123.98, 46.8],
      [124.08, 46.92],
    ],
  },
  durLin: {
    from: 'northWest',
    to: 'lakesAndPlain',
    through: [
      [124.33, 46.95],
      [124.48, 46.93],
    ],
  },
  rangLin: {
    from: 'lakesAndPlain',
    to: 'northOfTown',
    through: [
      [124.75, 46.9],
      [124.86, 46.85],
    ],
  },
  saLin: {
    from: 'northOfTown',
    to: 'northEast',
    through: [
      [125.1, 46.9],
      [125.2, 46.87],
    ],
  },
  rangSa: {
    from: 'northOfTown',
    to: 'railwayGate',
    through: [
      [124.95, 46.76],
      [124.99, 46.67],
      [124.97, 46.6],
    ],
  },
  saLong: {
    from: 'railwayGate',
    to: 'east',
    through: [
      [125.09, 46.566],
      [125.16, 46.572],
      [125.25, 46.556],
    ],
  },
  rangLong: { from: 'railwayGate', to: 'oldMarket', through: [[124.99, 46.52]] },
  rangHong: {
    from: 'oldMarket',
    to: 'honggangNorthWest',
    through: [
      [124.9, 46.45],
      [124.8, 46.47],
      [124.68, 46.45],
    ],
  },
  hongLong: { from: 'oldMarket', to: 'honggangEast', through: [[125.03, 46.42]] },
  tongLong: { from: 'honggangEast', to: 'southEastOfTown', through: [[125.1, 46.36]] },
  hongTong: {
    from: 'honggangEast',
    to: 'honggangSouthWest',
    through: [
      [124.92, 46.27],
      [124.8, 46.24],
      [124.67, 46.25],
    ],
  },
  durHong: {
    from: 'honggangNorthWest',
    to: 'honggangSouthWest',
    through: [
      [124.54, 46.36],
      [124.58, 46.29],
    ],
  },
  durRang: {
    from: 'lakesAndPlain',
    to: 'honggangNorthWest',
    through: [
      [124.56, 46.76],
      [124.6, 46.66],
      [124.54, 46.56],
    ],
  },
  durTong: {
    from: 'honggangSouthWest',
    to: 'grassland',
    through: [
      [124.5, 46.12],
      [124.53, 46.03],
    ],
  },
  durYuan: {
    from: 'grassland',
    to: 'southWest',
    through: [
      [124.33, 45.96],
      [124.17, 45.92],
    ],
  },
  tongYuan: {
    from: 'grassland',
    to: 'threeCounties',
    through: [
      [124.6, 45.86],
      [124.76, 45.84],
    ],
  },
  tongZhou: {
    from: 'threeCounties',
    to: 'datongEast',
    through: [
      [124.97, 45.9],
      [125.02, 46.0],
    ],
  },
  yuanZhou: {
    from: 'threeCounties',
    to: 'southEast',
    through: [
      [125.0, 45.66],
      [125.15, 45.6],
      [125.32, 45.6],
      [125.5, 45.56],
    ],
  },
} as const satisfies Record<string, Border>;

type BorderName = keyof typeof BORDERS;

interface District extends Omit<DemoDistrict, 'boundary' | 'boundaryNote'> {
  /** Borders in walking order; `-` before a name walks it backwards. */
  readonly walk: readonly (BorderName | `-${BorderName}`)[];
}

const DISTRICTS: readonly District[] = [
  {
    code: '230602',
    nameZh: '萨尔图区',
    nameEn: 'Sartu District',
    seat: [125.1, 46.6],
    label: [125.11, 46.66],
    walk: ['saOutside', '-saLong', '-rangSa', 'saLin'],
  },
  {
    code: '230603',
    nameZh: '龙凤区',
    nameEn: 'Longfeng District',
    seat: [125.12, 46.53],
    label: [125.09, 46.49],
    walk: ['longOutside', '-tongLong', '-hongLong', '-rangLong', 'saLong'],
  },
  {
    code: '230604',
    nameZh: '让胡路区',
    nameEn: 'Ranghulu District',
    seat: [124.86, 46.65],
    label: [124.905, 46.585],
    walk: ['rangSa', 'rangLong', 'rangHong', '-durRang', 'rangLin'],
  },
  {
    code: '230605',
    nameZh: '红岗区',
    nameEn: 'Honggang District',
    seat: [124.88, 46.4],
    label: [124.86, 46.42],
    walk: ['hongLong', 'hongTong', '-durHong', '-rangHong'],
  },
  {
    code: '230606',
    nameZh: '大同区',
    nameEn: 'Datong District',
    seat: [124.81, 46.04],
    label: [124.82, 46.1],
    walk: ['tongLong', 'tongOutside', '-tongZhou', '-tongYuan', '-durTong', '-hongTong'],
  },
  {
    code: '230621',
    nameZh: '肇州县',
    nameEn: 'Zhaozhou County',
    seat: [125.27, 45.7],
    label: [125.35, 45.83],
    walk: ['zhouOutside', '-yuanZhou', 'tongZhou'],
  },
  {
    code: '230622',
    nameZh: '肇源县',
    nameEn: 'Zhaoyuan County',
    seat: [125.08, 45.52],
    label: [124.72, 45.65],
    walk: ['yuanOutside', '-durYuan', 'tongYuan', 'yuanZhou'],
  },
  {
    code: '230623',
    nameZh: '林甸县',
    nameEn: 'Lindian County',
    seat: [124.87, 47.17],
    label: [124.75, 47.1],
    walk: ['linOutside', '-saLin', '-rangLin', '-durLin'],
  },
  {
    code: '230624',
    nameZh: '杜尔伯特蒙古族自治县',
    nameEn: 'Dorbod Mongol Autonomous County',
    seat: [124.44, 46.87],
    label: [124.2, 46.42],
    walk: ['durOutside', 'durLin', 'durRang', 'durHong', 'durTong', 'durYuan'],
  },
];

function pathOf(step: BorderName | `-${BorderName}`): LngLat[] {
  const backwards = step.startsWith('-');
  const border: Border = BORDERS[(backwards ? step.slice(1) : step) as BorderName];
  const path = roughen([CORNERS[border.from], ...border.through, CORNERS[border.to]]);
  return backwards ? path.toReversed() : path;
}

/**
 * The district list with its rings closed.
 *
 * @throws Error when the borders of a district do not join up in the order given
 */
export function makeDistricts(): DemoDistrict[] {
  return DISTRICTS.map(({ walk, ...district }) => {
    const ring: LngLat[] = [];
    for (const step of walk) {
      const path = pathOf(step);
      const [last, first] = [ring.at(-1), path[0]];
      if (last !== undefined && (last[0] !== first?.[0] || last[1] !== first[1])) {
        throw new Error(`Border ${step} of ${district.code} does not start where the one before it ends`);
      }
      ring.push(...(last === undefined ? path : path.slice(1)));
    }
    return { ...district, boundary: counterClockwise(ring), boundaryNote: '示意边界，未经测绘 / sketch, not surveyed' };
  });
}
