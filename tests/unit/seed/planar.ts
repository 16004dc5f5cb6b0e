import type { LngLat } from '../../../geo/coordinates.ts';

type Segment = readonly [LngLat, LngLat];

const METRES_PER_DEGREE = 111_320;

export function segments(line: readonly LngLat[]): Segment[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

/** Area in square degrees, without sign. */
export function area(ring: readonly LngLat[]): number {
  return Math.abs(segments(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;
}

/** Positive when the ring runs counter-clockwise. */
export function turning(ring: readonly LngLat[]): number {
  return segments(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);
}

/** Is the point inside the ring? Even-odd rule; a point on the border may fall to either side. */
export function inside([x, y]: LngLat, ring: readonly LngLat[]): boolean {
  let odd = false;
  for (const [a, b] of segments(ring)) {
    if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) odd = !odd;
  }
  return odd;
}

/** Which side of a → b the point lies on: positive left, negative right, 0 on the line. */
function side(a: LngLat, b: LngLat, p: LngLat): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

/** Do two segments cross in a point that is an end of neither? */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < -1e-15 && side(c, d, a) * side(c, d, b) < -1e-15;
}

/** Metres from a point to the nearest place on a line; flat, good to a percent at these sizes. */
export function metresTo([lng, lat]: LngLat, line: readonly LngLat[]): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const distances = segments(line).map(([a, b]) => {
    const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
    const [px, py] = [(lng - a[0]) * scale, lat - a[1]];
    const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
    return Math.hypot(px - along * dx, py - along * dy) * METRES_PER_DEGREE;
  });
  return Math.min(...distances);
}
