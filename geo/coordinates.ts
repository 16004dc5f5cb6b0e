import gcoordModule from 'gcoord';

// The package is CommonJS while its types describe an ES module: Node's default import is what the types call `.default`.
const gcoord = gcoordModule as unknown as (typeof gcoordModule)['default'];

/** `[longitude, latitude]` in degrees. Everywhere inside the product this is WGS-84. */
export type LngLat = readonly [number, number];

/** The systems a position may arrive in. CGCS2000 is what Tianditu and government maps use. */
export const COORDINATE_SYSTEMS = ['WGS84', 'GCJ02', 'BD09', 'CGCS2000'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** The box inside which GCJ-02 shifts points, as every published implementation draws it. It is not the border. */
const SHIFTED = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 };
/** The extremes of China's territory, a little widened: a case of this product cannot be elsewhere. */
const CHINA = { west: 73, east: 135.5, south: 3, north: 54 };

/** About a tenth of a millimetre: far below any receiver, far above the noise of doubles. */
const CONVERGED_DEG = 1e-9;
const MAX_ROUNDS = 30;

function within(box: typeof CHINA, [lng, lat]: LngLat): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

function shifted(point: LngLat, to: 'GCJ02' | 'BD09'): LngLat {
  const [lng, lat] = gcoord.transform([point[0], point[1]], gcoord.WGS84, gcoord[to]);
  return [lng, lat];
}

/**
 * The point whose shifted image is `target`, by fixed-point iteration over the forward formula (there is no official inverse).
 * gcoord's own inverse is not used: for BD-09 it is a single approximate step, and for GCJ-02 it loops without a limit,
 * which never ends for some points at the edge of the shifted box.
 */
function unshifted(target: LngLat, from: 'GCJ02' | 'BD09'): LngLat {
  let [lng, lat] = target;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const image = shifted([lng, lat], from);
    const offLng = image[0] - target[0];
    const offLat = image[1] - target[1];
    if (Math.abs(offLng) < CONVERGED_DEG && Math.abs(offLat) < CONVERGED_DEG) break;
    lng -= offLng;
    lat -= offLat;
  }
  return [lng, lat];
}

/**
 * A stated position in WGS-84. CGCS2000 is taken as equal to WGS-84 (they differ by centimetres); GCJ-02 and BD-09 are
 * inverted to within a millimetre of the forward formula. Points outside the shifted box are returned untouched, for BD-09
 * too. Convert once: the caller keeps the original value and its system beside the result.
 */
export function toWgs84(point: LngLat, crs: CoordinateSystem): LngLat {
  if (crs === 'WGS84' || crs === 'CGCS2000' || !within(SHIFTED, point)) return [point[0], point[1]];
  return unshifted(point, crs);
}

/** The same place in another system, for a map that draws in it. Points outside the shifted box are returned untouched. */
export function fromWgs84(point: LngLat, crs: CoordinateSystem): LngLat {
  if (crs === 'WGS84' || crs === 'CGCS2000' || !within(SHIFTED, point)) return [point[0], point[1]];
  return shifted(point, crs);
}

/**
 * Could this be the place of an accident in China? False for anything not finite, for the zero point a phone sends before
 * its first fix, and for longitude and latitude swapped.
 */
export function isPlausible(point: LngLat): boolean {
  return Number.isFinite(point[0]) && Number.isFinite(point[1]) && within(CHINA, point);
}

const EQUATOR_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Metres along the WGS-84 ellipsoid between two WGS-84 points, by Lambert's formula: within centimetres across a city and
 * metres across the country (plain haversine is off by up to 0.5 %). Not for antipodal points.
 */
export function distanceM(from: LngLat, to: LngLat): number {
  const reduced = (latDeg: number): number => Math.atan((1 - FLATTENING) * Math.tan(latDeg * RADIANS_PER_DEGREE));
  const lat1 = reduced(from[1]);
  const lat2 = reduced(to[1]);
  const halfLng = ((to[0] - from[0]) * RADIANS_PER_DEGREE) / 2;
  const halfLat = (lat2 - lat1) / 2;
  const haversine = Math.sin(halfLat) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(halfLng) ** 2;
  const half = Math.asin(Math.min(1, Math.sqrt(haversine)));
  if (half === 0) return 0;
  const angle = 2 * half;
  const middle = (lat1 + lat2) / 2;
  const x = ((angle - Math.sin(angle)) * (Math.sin(middle) * Math.cos(halfLat)) ** 2) / Math.cos(half) ** 2;
  const y = ((angle + Math.sin(angle)) * (Math.cos(middle) * Math.sin(halfLat)) ** 2) / Math.sin(half) ** 2;
  return EQUATOR_M * (angle - (FLATTENING / 2) * (x + y));
}
