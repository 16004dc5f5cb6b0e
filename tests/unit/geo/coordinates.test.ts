import fc from 'fast-check';
import {
  COORDINATE_SYSTEMS,
  distanceM,
  fromWgs84,
  isPlausible,
  toWgs84,
  type LngLat,
} from '../../../geo/coordinates.ts';

const DAQING: LngLat = [125.1031, 46.5892];
const inChina = fc.tuple(fc.double({ min: 75, max: 135, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));

describe('conversion to WGS-84', () => {
  // Published pairs of the eviltransform project's own tests (WGS-84, GCJ-02).
  it.each([
    ['Shanghai', [121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    ['Shenzhen', [113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    ['Beijing', [116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ] as [string, LngLat, LngLat][])(
    'brings the published GCJ-02 point of %s back to its GPS point',
    (_city, wgs84, gcj02) => {
      expect(distanceM(toWgs84(gcj02, 'GCJ02'), wgs84)).toBeLessThan(0.01);
      expect(distanceM(fromWgs84(wgs84, 'GCJ02'), gcj02)).toBeLessThan(0.01);
    },
  );

  it('returns to the same place within a centimetre, from every system and everywhere in China', () => {
    fc.assert(
      fc.property(inChina, fc.constantFrom(...COORDINATE_SYSTEMS), (point, crs) => {
        expect(distanceM(toWgs84(fromWgs84(point, crs), crs), point)).toBeLessThan(0.01);
      }),
      { numRuns: 500 },
    );
  });

  it('moves a GCJ-02 or BD-09 point in Daqing by hundreds of metres: leaving the system out puts a crew in the wrong street', () => {
    expect(distanceM(toWgs84(DAQING, 'GCJ02'), DAQING)).toBeGreaterThan(300);
    expect(distanceM(toWgs84(DAQING, 'BD09'), DAQING)).toBeGreaterThan(800);
    expect(distanceM(toWgs84(DAQING, 'BD09'), DAQING)).toBeLessThan(3000);
  });

  it('takes CGCS2000 and WGS-84 as they are', () => {
    expect(toWgs84(DAQING, 'CGCS2000')).toEqual(DAQING);
    expect(toWgs84(DAQING, 'WGS84')).toEqual(DAQING);
  });

  it.each([
    ['London', [-0.1276, 51.5072]],
    ['Sydney', [151.2093, -33.8688]],
    ['just west of the shifted box', [72.003, 40]],
  ] as [string, LngLat][])('leaves %s untouched in every system: there the shift does not exist', (_place, point) => {
    for (const crs of COORDINATE_SYSTEMS) expect(toWgs84(point, crs)).toEqual(point);
  });

  it('answers for points on the edge of the shifted box, where an unbounded inverse never ends', () => {
    for (const crs of ['GCJ02', 'BD09'] as const) {
      const answered = toWgs84([72.00401, 30], crs);
      expect(answered.every(Number.isFinite)).toBe(true);
      expect(distanceM(answered, [72.00401, 30])).toBeLessThan(5000);
    }
  });

  it('does not change the array it was given', () => {
    const given: [number, number] = [125.1, 46.6];
    toWgs84(given, 'BD09');
    expect(given).toEqual([125.1, 46.6]);
  });
});

describe('plausible positions', () => {
  it.each([
    ['the zero point of a phone without a fix', [0, 0]],
    ['longitude and latitude swapped', [46.5892, 125.1031]],
    ['not a number', [Number.NaN, 46.5]],
    ['infinite', [125, Number.POSITIVE_INFINITY]],
    ['Tokyo', [139.6917, 35.6895]],
  ] as [string, LngLat][])('refuses %s', (_what, point) => {
    expect(isPlausible(point)).toBe(false);
  });

  it('accepts Daqing and the corners of the country', () => {
    for (const point of [DAQING, [73.6, 39.4], [134.7, 48.4], [109.6, 18.2], [122.3, 53.5]] as LngLat[]) {
      expect(isPlausible(point)).toBe(true);
    }
  });
});

describe('distance', () => {
  // Reference: PostGIS 3.6 ST_Distance on geography (geodesic on the WGS-84 spheroid).
  it.each([
    ['across a few streets', [125.1121, 46.5953], 967.20667503, 0.01],
    ['across the city', [124.8551, 46.6525], 20256.36273149, 0.1],
    ['to Harbin', [126.6424, 45.7567], 150634.90027066, 1],
    ['to Guangzhou', [113.2644, 23.1291], 2811451.13306401, 30],
    ['to Urumqi', [87.6168, 43.8256], 2933006.65443472, 30],
  ] as [string, LngLat, number, number][])('%s agrees with PostGIS', (_far, to, referenceM, toleranceM) => {
    expect(Math.abs(distanceM(DAQING, to) - referenceM)).toBeLessThan(toleranceM);
  });

  it('is zero for the same point, alike in both directions and never negative', () => {
    fc.assert(
      fc.property(inChina, inChina, (a, b) => {
        expect(distanceM(a, a)).toBe(0);
        expect(distanceM(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceM(a, b)).toBeCloseTo(distanceM(b, a), 6);
      }),
    );
  });
});
