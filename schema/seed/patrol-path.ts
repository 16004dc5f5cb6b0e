import { distanceM, type LngLat } from '../../geo/coordinates.ts';

export interface PathFix {
  readonly position: LngLat;
  /** Degrees clockwise from north. */
  readonly headingDeg: number;
}

/** Direction from one position to another, degrees clockwise from north; good over the length of a street. */
function heading([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const east = (toLng - fromLng) * Math.cos((fromLat * Math.PI) / 180);
  const degrees = (Math.atan2(east, toLat - fromLat) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/**
 * Where somebody is who drives a line up and down at a steady speed.
 *
 * @param line at least two positions
 * @param travelledM metres driven since the first position
 */
export function alongLine(line: readonly LngLat[], travelledM: number): PathFix {
  const legs = line.slice(1).map((to, index) => ({ from: line[index]!, to, lengthM: distanceM(line[index]!, to) }));
  const totalM = legs.reduce((sum, { lengthM }) => sum + lengthM, 0);
  const lap = travelledM % (2 * totalM);
  const outbound = lap < totalM;
  let left = outbound ? lap : 2 * totalM - lap;
  for (const { from, to, lengthM } of legs) {
    if (left <= lengthM) {
      const share = lengthM === 0 ? 0 : left / lengthM;
      const position: LngLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { position, headingDeg: outbound ? heading(from, to) : heading(to, from) };
    }
    left -= lengthM;
  }
  const last = line.at(-1)!;
  return { position: last, headingDeg: 0 };
}
