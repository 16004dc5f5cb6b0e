import {
  boundsOf,
  type MapCase,
  type MapUnit,
  toCaseFeatures,
  toDistrictFeatures,
  toDistrictLabels,
  toOutletFeatures,
  toRoadFeatures,
  toUnitFeatures,
} from '../../../web-console/src/map/features.ts';

const now = Date.parse('2026-11-24T08:42:16+08:00');
const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString();
const age = (seconds: number): string => `${seconds}s`;
const unit: MapUnit = {
  id: 'u1',
  callSign: '联动 1',
  kind: 'CREW',
  tone: 'en',
  longitude: 125.1,
  latitude: 46.59,
  headingDeg: 90,
  fixAt: ago(4),
};
const accident: MapCase = {
  id: 'c1',
  label: '0041 3:12',
  name: '0041 会战大街',
  longitude: 125.1,
  latitude: 46.6,
  level: 2,
  tone: 'wait',
};

describe('what the map is given', () => {
  it('keeps coordinates as longitude, latitude', () => {
    expect(toCaseFeatures([accident]).features[0]?.geometry.coordinates).toEqual([125.1, 46.6]);
  });

  it('draws a case by its level and state', () => {
    expect(toCaseFeatures([accident]).features[0]?.properties).toMatchObject({ icon: 'case:2:wait', tone: 'wait' });
  });

  it('places danger before overdue, overdue before waiting, and taken cases after both', () => {
    const sortOf = (change: Partial<MapCase>): number =>
      Number(toCaseFeatures([{ ...accident, ...change }]).features[0]?.properties?.['sort']);
    const order = [sortOf({ level: 1, tone: 'on' }), sortOf({ tone: 'ov' }), sortOf({}), sortOf({ tone: 'av' })];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
  });

  it('leaves out a unit that never sent a position instead of drawing it at zero', () => {
    expect(toUnitFeatures([{ ...unit, longitude: null, latitude: null }], now, age).features).toEqual([]);
  });

  it('shows a fresh unit with its state and heading, without an age', () => {
    expect(toUnitFeatures([unit], now, age).features[0]?.properties).toMatchObject({
      icon: 'unit:CREW:en',
      label: '联动 1',
      heading: 'heading:en',
      headingDeg: 90,
    });
  });

  it('draws an old position hollow, with its age and without a heading', () => {
    const at = (seconds: number) =>
      toUnitFeatures([{ ...unit, fixAt: ago(seconds) }], now, age).features[0]?.properties;
    expect(at(120)).toMatchObject({ icon: 'unit:CREW:en' });
    expect(at(121)).toMatchObject({ icon: 'unit:CREW:stale', label: '联动 1 121s', heading: '' });
  });

  it('treats a position without a time as old', () => {
    expect(toUnitFeatures([{ ...unit, fixAt: null }], now, age).features[0]?.properties).toMatchObject({
      icon: 'unit:CREW:stale',
      label: '联动 1',
    });
  });

  it('writes the queue of an outlet into its picture', () => {
    const outlet = { id: 'o1', name: '东风路服务点', longitude: 125, latitude: 46.6, queueLength: 4 };
    expect(toOutletFeatures([outlet]).features[0]?.properties).toMatchObject({ icon: 'outlet:4' });
  });

  it('fills areas and closed lines of water as lakes and leaves open water and closed roads as lines', () => {
    const closed = {
      type: 'LineString',
      coordinates: [
        [125, 46],
        [125.1, 46],
        [125.1, 46.1],
        [125, 46],
      ],
    };
    const open = {
      type: 'LineString',
      coordinates: [
        [125, 46],
        [125.1, 46],
      ],
    };
    const road = (kind: 'WATER' | 'MAIN', line: unknown) => ({ id: 'r', name: '三永湖', kind, line });
    const kinds = toRoadFeatures([
      road('WATER', closed),
      road('WATER', { type: 'Polygon', coordinates: [closed.coordinates] }),
      road('WATER', open),
      road('MAIN', closed),
    ]).features.map((one) => [one.geometry.type, one.properties?.['kind']]);
    expect(kinds).toEqual([
      ['Polygon', 'LAKE'],
      ['Polygon', 'LAKE'],
      ['LineString', 'WATER'],
      ['LineString', 'MAIN'],
    ]);
  });

  it('puts district names where the city wants them, not at a computed centre', () => {
    const boundary = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    };
    const district = { code: '230602', name: '萨尔图区', boundary, labelLongitude: 125.02, labelLatitude: 46.6 };
    expect(toDistrictLabels([district]).features[0]?.geometry.coordinates).toEqual([125.02, 46.6]);
    expect(toDistrictFeatures([district]).features[0]?.geometry.type).toBe('MultiPolygon');
  });

  it('has no bounds for nothing, and the outermost corners otherwise', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([accident, { longitude: 124.9, latitude: 46.7 }])).toEqual([124.9, 46.6, 125.1, 46.7]);
  });
});
