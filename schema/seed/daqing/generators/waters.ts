import type { LngLat } from '../../../../geo/coordinates.ts';
import type { DemoWater } from '../../demo-city.ts';
import { pond } from './sketch.ts';

interface Pond extends Omit<DemoWater, 'ring'> {
  readonly center: LngLat;
  /** Half axes in degrees. */
  readonly radius: readonly [lng: number, lat: number];
}

/** Where the water is, roughly; its shore is invented. */
const PONDS: readonly Pond[] = [
  {
    code: 'sanyong',
    nameZh: '三永湖',
    nameEn: 'Sanyong Lake',
    kind: 'LAKE',
    center: [124.978, 46.575],
    radius: [0.012, 0.0075],
  },
  {
    code: 'liming',
    nameZh: '黎明湖',
    nameEn: 'Liming Lake',
    kind: 'LAKE',
    center: [125.037, 46.567],
    radius: [0.018, 0.0075],
  },
  {
    code: 'ming',
    nameZh: '明湖',
    nameEn: 'Ming Lake',
    kind: 'LAKE',
    center: [124.914, 46.619],
    radius: [0.012, 0.0055],
  },
  {
    code: 'wanbao',
    nameZh: '万宝湖',
    nameEn: 'Wanbao Lake',
    kind: 'LAKE',
    center: [125.083, 46.5625],
    radius: [0.008, 0.005],
  },
  {
    code: 'bei',
    nameZh: '北湖',
    nameEn: 'North Lake',
    kind: 'LAKE',
    center: [125.022, 46.664],
    radius: [0.013, 0.007],
  },
  {
    code: 'xi',
    nameZh: '西湖',
    nameEn: 'West Lake',
    kind: 'LAKE',
    center: [124.818, 46.588],
    radius: [0.012, 0.009],
  },
  {
    code: 'qinglong',
    nameZh: '青龙湖',
    nameEn: 'Qinglong Lake',
    kind: 'LAKE',
    center: [125.032, 46.505],
    radius: [0.016, 0.008],
  },
  {
    code: 'lianhuan',
    nameZh: '连环湖',
    nameEn: 'Lianhuan Lake',
    kind: 'LAKE',
    center: [124.13, 46.6],
    radius: [0.11, 0.065],
  },
  {
    code: 'longfeng-wetland',
    nameZh: '龙凤湿地',
    nameEn: 'Longfeng Wetland',
    kind: 'WETLAND',
    center: [125.186, 46.478],
    radius: [0.016, 0.024],
  },
];

export function makeWaters(): DemoWater[] {
  return PONDS.map(({ center, radius, ...water }) => ({ ...water, ring: pond(center, radius[0], radius[1]) }));
}
