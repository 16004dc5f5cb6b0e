import { AgreementRefusal } from './errors.ts';

/** The box that strokes are drawn in. */
export const SIGNATURE_BOX = { width: 600, height: 200 } as const;
const MAX_POINTS = 5000;
/** A tap or a dot is not a name: the pen must have travelled this far, in box units. */
const MIN_LENGTH = 60;

/**
 * Checks a finger signature: strokes of points inside the box, rounded to whole units so that the stored form is one.
 *
 * @param value what the client sent; anything
 * @throws AgreementRefusal AGREEMENT_SIGNATURE_EMPTY when it is no drawing of a name
 */
export function checkStrokes(value: unknown): number[][][] {
  const refuse = (): never => {
    throw new AgreementRefusal('AGREEMENT_SIGNATURE_EMPTY');
  };
  if (!Array.isArray(value)) return refuse();
  let points = 0;
  let length = 0;
  const strokes = value.map((stroke: unknown) => {
    if (!Array.isArray(stroke)) return refuse();
    points += stroke.length;
    if (points > MAX_POINTS) return refuse();
    const rounded = stroke.map((point: unknown) => {
      if (!Array.isArray(point) || point.length !== 2) return refuse();
      const [x, y] = point as unknown[];
      if (
        typeof x !== 'number' ||
        typeof y !== 'number' ||
        !inside(x, SIGNATURE_BOX.width) ||
        !inside(y, SIGNATURE_BOX.height)
      )
        return refuse();
      return [Math.round(x), Math.round(y)];
    });
    for (let index = 1; index < rounded.length; index += 1) {
      length += Math.hypot(
        rounded[index]![0]! - rounded[index - 1]![0]!,
        rounded[index]![1]! - rounded[index - 1]![1]!,
      );
    }
    return rounded;
  });
  return length < MIN_LENGTH ? refuse() : strokes;
}

const inside = (value: number, limit: number): boolean => Number.isFinite(value) && value >= 0 && value <= limit;
