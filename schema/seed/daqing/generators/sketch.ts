import type { LngLat } from '../../../../geo/coordinates.ts';

/** Borders longer than this between two drawn points get one more point, so that no district looks ruled. */
const LONGEST_STRAIGHT_DEG = 0.17;
const WOBBLE = 0.07;

/** A repeatable number in [-1, 1) from two coordinates: the same border always gets the same wobble. */
export function noise(a: number, b: number): number {
  const wave = Math.sin(a * 127.1 + b * 311.7) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

/** Four decimals are about ten metres, plenty for a sketch. */
function rounded([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

/** Adds one displaced point to every long segment. Every point that was drawn by hand stays where it is. */
export function roughen(line: readonly LngLat[]): LngLat[] {
  const out: LngLat[] = [];
  let previous: LngLat | undefined;
  for (const point of line) {
    if (previous !== undefined) {
      const [dx, dy] = [point[0] - previous[0], point[1] - previous[1]];
      if (Math.hypot(dx, dy) > LONGEST_STRAIGHT_DEG) {
        const push = noise(previous[0] + point[0], previous[1] + point[1]) * WOBBLE;
        out.push(rounded([(previous[0] + point[0]) / 2 - dy * push, (previous[1] + point[1]) / 2 + dx * push]));
      }
    }
    out.push(rounded(point));
    previous = point;
  }
  return out;
}

/** Twice the signed area of a closed ring in square degrees; positive when counter-clockwise. */
export function doubleArea(ring: readonly LngLat[]): number {
  let sum = 0;
  let previous: LngLat | undefined;
  for (const point of ring) {
    if (previous !== undefined) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return sum;
}

/** The ring turned counter-clockwise, as GeoJSON wants an exterior. */
export function counterClockwise(ring: readonly LngLat[]): LngLat[] {
  return doubleArea(ring) < 0 ? ring.toReversed() : [...ring];
}

/** A pond-like closed ring around `center` with half axes in degrees. */
export function pond(center: LngLat, radiusLng: number, radiusLat: number): LngLat[] {
  const corners = 14;
  const ring: LngLat[] = [];
  for (let k = 0; k < corners; k++) {
    const angle = (k / corners) * 2 * Math.PI;
    const swell = 1 + 0.16 * noise(center[0] + k, center[1] - k);
    ring.push(
      rounded([center[0] + radiusLng * swell * Math.cos(angle), center[1] + radiusLat * swell * Math.sin(angle)]),
    );
  }
  return [...ring, ...ring.slice(0, 1)];
}
