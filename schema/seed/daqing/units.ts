import type { DemoUnit } from '../demo-city.ts';

type Place = Pick<DemoUnit, 'position' | 'headingDeg' | 'fixAgeSeconds'>;

function at(lng: number, lat: number, headingDeg: number | null, fixAgeSeconds: number): Place {
  return { position: [lng, lat], headingDeg, fixAgeSeconds };
}

function police(
  callSign: string,
  status: DemoUnit['status'],
  crewLogins: readonly string[],
  note: string,
  place: Place,
): DemoUnit {
  return { callSign, kind: 'POLICE', status, crewLogins, note, ...place, zone: null };
}

/** Three joint crews (an assessor and an auxiliary in one car), nine police units and two tow trucks, all on a road. */
export const units: readonly DemoUnit[] = [
  {
    callSign: '联动 1',
    kind: 'CREW',
    status: 'AVAILABLE',
    crewLogins: ['chen.tao', 'aux.wang'],
    note: '西区巡逻，世纪大道西段',
    ...at(124.956, 46.5988, 100, 4),
    zone: 'WEST',
  },
  {
    callSign: '联动 2',
    kind: 'CREW',
    status: 'AVAILABLE',
    crewLogins: ['jiahe.002', 'aux.zhao'],
    note: '东区巡逻，学伟大街南段',
    ...at(125.1265, 46.5312, 175, 2),
    zone: 'EAST',
  },
  {
    callSign: '联动 3',
    kind: 'CREW',
    status: 'RESTING',
    crewLogins: ['tongtai.002', 'aux.gao'],
    note: '换班中，世纪大道东段',
    ...at(125.109, 46.5705, null, 6),
    zone: 'EAST',
  },
  police('萨-03', 'AVAILABLE', ['sa.03'], '警车，会战大街岗', at(125.0672, 46.5862, null, 3)),
  police('萨-07', 'AVAILABLE', ['sa.07'], '摩托，东风路岗', at(125.0565, 46.6066, 285, 9)),
  police('龙-01', 'AVAILABLE', ['long.01'], '警车，龙凤大街巡逻', at(125.1533, 46.5495, 170, 7)),
  police('龙-04', 'RESTING', ['long.04'], '警车，用餐', at(125.1405, 46.5193, null, 11)),
  police('让-02', 'AVAILABLE', ['rang.02'], '警车，西宾路岗', at(124.888, 46.6365, null, 5)),
  police('让-05', 'AVAILABLE', ['rang.05'], '警车，让杜路巡逻', at(124.83, 46.6605, 290, 5)),
  police('红-02', 'ON_SCENE', ['hong.02'], '警车，铁人大道', at(124.895, 46.413, null, 8)),
  police('同-01', 'AVAILABLE', ['tong.01'], '警车，大同镇', at(124.806, 46.09, 190, 22 * 60)),
  police('高-01', 'AVAILABLE', ['gaosu.01'], '警车，G45 巡逻', at(125.2305, 46.595, 185, 10)),
  {
    callSign: '拖 1',
    kind: 'TOW',
    status: 'AVAILABLE',
    crewLogins: [],
    note: '清障车，南二路待命',
    ...at(125.033, 46.5286, null, 12),
    zone: null,
  },
  {
    callSign: '拖 2',
    kind: 'TOW',
    status: 'RESTING',
    crewLogins: [],
    note: '清障车，世纪大道',
    ...at(125.005, 46.5902, null, 15),
    zone: null,
  },
];
