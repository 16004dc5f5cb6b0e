/** `[longitude, latitude]`, WGS-84. */
export type Position = readonly [number, number];
/** Outer ring, then holes; each ring closed: its last position is its first. */
export type PolygonRings = readonly (readonly Position[])[];

/** Enough for a hand-drawn line and for any district of ours; more is a file, not a mandate. */
export const MOST_VERTICES = 2_000;
export const MOST_POLYGONS = 20;

export interface AreaProblem {
  readonly zh: string;
  readonly en: string;
}

const problem = (zh: string, en: string): AreaProblem => ({ zh, en });
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'number' && Number.isFinite(part));

/**
 * Reads a drawn area: a GeoJSON Polygon or MultiPolygon whose rings are closed, simple and few enough.
 *
 * @returns its polygons, or what is wrong with it
 */
export function readArea(value: unknown): readonly PolygonRings[] | AreaProblem {
  const { type, coordinates } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0)
    return problem('区域应为 GeoJSON 多边形', 'The area must be a GeoJSON Polygon or MultiPolygon');
  if (polygons.length > MOST_POLYGONS)
    return problem(`区域最多 ${MOST_POLYGONS} 块`, `The area may have at most ${MOST_POLYGONS} polygons`);
  let vertices = 0;
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0)
      return problem('区域有空的多边形', 'The area has a polygon without a ring');
    for (const ring of polygon as unknown[]) {
      if (!Array.isArray(ring) || !ring.every(isPosition))
        return problem('区域的点应为 [经度, 纬度]', 'Positions of the area must be [longitude, latitude]');
      vertices += ring.length;
      if (vertices > MOST_VERTICES)
        return problem(`区域最多 ${MOST_VERTICES} 个点`, `The area may have at most ${MOST_VERTICES} positions`);
      const [first, last] = [ring[0], ring.at(-1)] as [Position | undefined, Position | undefined];
      if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
        return problem('区域的线没有闭合', 'A ring of the area is not closed');
      if (!isSimple(ring)) return problem('区域的线自己相交', 'A ring of the area crosses itself');
    }
  }
  return polygons as PolygonRings[];
}

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const onSegment = (a: Position, b: Position, p: Position): boolean =>
  turn(a, b, p) === 0 &&
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1]);

function segmentsMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
  return onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b);
}

/** Whether a closed ring touches itself nowhere. Every pair of sides is looked at: rings are bounded. */
function isSimple(ring: readonly Position[]): boolean {
  const sides = ring.length - 1;
  for (let i = 0; i < sides; i += 1) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    if (a[0] === b[0] && a[1] === b[1]) return false;
    for (let j = i + 1; j < sides; j += 1) {
      const [c, d] = [ring[j]!, ring[j + 1]!];
      const next = j === i + 1;
      const closing = i === 0 && j === sides - 1;
      // Neighbours share one point; they must not fold back over each other.
      if (
        next
          ? onSegment(a, b, d) || onSegment(c, d, a)
          : closing
            ? onSegment(c, d, b) || onSegment(a, b, c)
            : segmentsMeet(a, b, c, d)
      )
        return false;
    }
  }
  return true;
}

/** Whether a point lies in a ring: 'EDGE' on its line. */
function inRing(ring: readonly Position[], point: Position): 'IN' | 'OUT' | 'EDGE' {
  let inside = false;
  for (let i = 0; i < ring.length - 1; i += 1) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    if (onSegment(a, b, point)) return 'EDGE';
    if (a[1] > point[1] !== b[1] > point[1] && turn(a, b, point) * (b[1] > a[1] ? 1 : -1) > 0) inside = !inside;
  }
  return inside ? 'IN' : 'OUT';
}

/**
 * Whether an area covers a point, as the database decides it (`st_covers`): inside or on the boundary, also of a hole.
 */
export const areaCovers = (area: readonly PolygonRings[], point: Position): boolean =>
  area.some(([outer, ...holes]) => {
    if (outer === undefined || inRing(outer, point) === 'OUT') return false;
    return holes.every((hole) => inRing(hole, point) !== 'IN');
  });
