/** `[longitude, latitude]`, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number];

export interface NamedRoad {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: string;
  /** GeoJSON LineString as the API sends it; anything else is skipped. */
  readonly line: unknown;
}

export interface RoadPosition {
  readonly roadName: string;
  /** e.g. `经六街西 60 米`; null when no crossing road is near. */
  readonly referencePoint: string | null;
  /** From the road's line to the point, metres. */
  readonly offsetM: number;
}

const metresPerDegree = 111_320;
/** Farther than this from any road we know, naming one would mislead. */
const nearestRoadLimitM = 150;
const crossingLimitM = 600;

function lineOf(road: NamedRoad): LngLat[] {
  const { line } = road;
  if (typeof line !== 'object' || line === null || !('coordinates' in line) || !Array.isArray(line.coordinates))
    return [];
  return line.coordinates.filter(
    (point): point is [number, number] =>
      Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number',
  );
}

/** Metres east and north of `from`; flat, good to centimetres over a city block. */
function offset(from: LngLat, to: LngLat): readonly [east: number, north: number] {
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  return [(to[0] - from[0]) * metresPerDegree * shrink, (to[1] - from[1]) * metresPerDegree];
}

/** Distance between two points in metres, flat; for sorting things inside one city. */
export function distanceM(a: LngLat, b: LngLat): number {
  return Math.hypot(...offset(a, b));
}

/** The nearest spot of a line to `point`: how far, and where (metres east and north of `point`). */
function nearestOnLine(
  point: LngLat,
  line: readonly LngLat[],
): { readonly distance: number; readonly at: readonly [number, number] } {
  let best = { distance: Number.POSITIVE_INFINITY, at: [0, 0] as readonly [number, number] };
  for (let i = 1; i < line.length; i += 1) {
    const a = offset(point, line[i - 1] as LngLat);
    const b = offset(point, line[i] as LngLat);
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.min(1, Math.max(0, -(a[0] * dx + a[1] * dy) / square));
    const at = [a[0] + dx * t, a[1] + dy * t] as const;
    const distance = Math.hypot(...at);
    if (distance < best.distance) best = { distance, at };
  }
  return best;
}

/** Which side of `from` we are on, in one word: the larger component decides. */
function sideWord([east, north]: readonly [number, number]): string {
  if (Math.abs(east) >= Math.abs(north)) return east > 0 ? '西' : '东';
  return north > 0 ? '南' : '北';
}

/**
 * Says a position the way a driver would: on which road, and how far on which side of which crossing street.
 * A suggestion only; the person may correct it.
 *
 * @returns null when no known road is within 150 m
 */
export function describePosition(point: LngLat, roads: readonly NamedRoad[]): RoadPosition | null {
  const streets = roads
    .filter((road) => road.kind !== 'RAILWAY' && road.kind !== 'WATER')
    .map((road) => ({ road, near: nearestOnLine(point, lineOf(road)) }))
    .toSorted((a, b) => a.near.distance - b.near.distance);
  const [here, ...others] = streets;
  if (here === undefined || here.near.distance > nearestRoadLimitM) return null;
  const crossing = others.find(({ road, near }) => road.nameZh !== here.road.nameZh && near.distance <= crossingLimitM);
  const rounded = crossing === undefined ? 0 : Math.round(crossing.near.distance / 10) * 10;
  return {
    roadName: here.road.nameZh,
    offsetM: here.near.distance,
    referencePoint:
      crossing === undefined
        ? null
        : rounded < 20
          ? `${crossing.road.nameZh}路口`
          : `${crossing.road.nameZh}${sideWord(crossing.near.at)} ${rounded} 米`,
  };
}

/** One line for the report from whatever parts are known. */
export function placeLine(parts: {
  readonly roadName: string;
  readonly referencePoint: string;
  readonly direction: string;
  readonly kilometrePost: string;
}): string {
  return [parts.roadName, parts.kilometrePost, parts.referencePoint, parts.direction]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
