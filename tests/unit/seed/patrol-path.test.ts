import fc from 'fast-check';
import { distanceM, type LngLat } from '../../../geo/coordinates.ts';
import { alongLine } from '../../../schema/seed/patrol-path.ts';

const LINE: readonly LngLat[] = [
  [125.0, 46.6],
  [125.02, 46.6],
  [125.02, 46.62],
];
const TOTAL_M = distanceM(LINE[0]!, LINE[1]!) + distanceM(LINE[1]!, LINE[2]!);

describe('a patrol', () => {
  it('starts at the first position, turns at the last and comes back', () => {
    expect(alongLine(LINE, 0).position).toEqual(LINE[0]);
    const [lng, lat] = alongLine(LINE, TOTAL_M).position;
    expect(lng).toBeCloseTo(125.02, 6);
    expect(lat).toBeCloseTo(46.62, 6);
    expect(distanceM(alongLine(LINE, 2 * TOTAL_M - 1).position, LINE[0]!)).toBeLessThan(2);
  });

  it('looks the way it drives: east and north out, south and west back', () => {
    expect(alongLine(LINE, 10).headingDeg).toBeCloseTo(90, 0);
    expect(alongLine(LINE, TOTAL_M - 10).headingDeg).toBeCloseTo(0, 0);
    expect(alongLine(LINE, TOTAL_M + 10).headingDeg).toBeCloseTo(180, 0);
    expect(alongLine(LINE, 2 * TOTAL_M - 10).headingDeg).toBeCloseTo(270, 0);
  });

  it('never moves further than it has driven', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (from, step) => {
          const moved = distanceM(alongLine(LINE, from).position, alongLine(LINE, from + step).position);
          expect(moved).toBeLessThanOrEqual(step + 1);
        },
      ),
    );
  });
});
