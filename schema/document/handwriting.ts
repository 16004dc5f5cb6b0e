import { INK, QUIET, type Paper } from './paper.ts';

/** The box that a signature is drawn in, origin at the top left. */
export const SIGNATURE_BOX = { width: 600, height: 200 } as const;
/** One handwritten signature: strokes of `[x, y]` points in `SIGNATURE_BOX`. */
export type Strokes = readonly (readonly (readonly number[])[])[];

const MAX_POINTS = 5000;
/** A tap or a dot is not a name: the pen must have travelled this far, in box units. */
const MIN_LENGTH = 60;
/** A signature needs some hundreds of points; more is not handwriting. */
const MAX_DRAWN = 20_000;

/**
 * Reads a finger signature: strokes of points inside the box, rounded to whole units so that the stored form is one.
 *
 * @param value what the client sent; anything
 * @returns null when it is no drawing of a name
 */
export function readStrokes(value: unknown): number[][][] | null {
  if (!Array.isArray(value)) return null;
  let points = 0;
  let length = 0;
  const strokes: number[][][] = [];
  for (const stroke of value as unknown[]) {
    if (!Array.isArray(stroke)) return null;
    points += stroke.length;
    if (points > MAX_POINTS) return null;
    const rounded: number[][] = [];
    for (const point of stroke as unknown[]) {
      if (!Array.isArray(point) || point.length !== 2) return null;
      const [x, y] = point as unknown[];
      if (!isInside(x, SIGNATURE_BOX.width) || !isInside(y, SIGNATURE_BOX.height)) return null;
      rounded.push([Math.round(x), Math.round(y)]);
    }
    for (let index = 1; index < rounded.length; index += 1) {
      length += Math.hypot(
        rounded[index]![0]! - rounded[index - 1]![0]!,
        rounded[index]![1]! - rounded[index - 1]![1]!,
      );
    }
    strokes.push(rounded);
  }
  return length < MIN_LENGTH ? null : strokes;
}

const isInside = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= limit;

/** A framed box with who signs, when they did, and their hand. */
export function drawSignatureBox(
  paper: Paper,
  box: { readonly x: number; readonly width: number; readonly height: number },
  signature: { readonly title: string; readonly foot: string; readonly strokes: Strokes | null },
): void {
  const { x, width, height } = box;
  const { y } = paper;
  paper.frame(x, y, width, height, '#FFFFFF');
  // A name can be any length; the box shows its beginning, the table above shows all of it.
  const [title = ''] = paper.lines(signature.title, width - 16, { size: 8.5 });
  paper.line(title, x + 8, y + 4, width - 16, { size: 8.5, color: QUIET });
  const [foot = ''] = paper.lines(signature.foot, width - 16, { size: 8 });
  paper.line(foot, x + 8, y + height - 17, width - 16, { size: 8, color: QUIET, align: 'right' });
  if (signature.strokes === null) return;
  const scale = Math.min((width - 24) / SIGNATURE_BOX.width, (height - 38) / SIGNATURE_BOX.height);
  drawStrokes(paper, signature.strokes, x + (width - SIGNATURE_BOX.width * scale) / 2, y + 20, scale);
}

function drawStrokes(paper: Paper, strokes: Strokes, left: number, top: number, scale: number): void {
  const { doc } = paper;
  let points = 0;
  doc.save().lineWidth(1.5).lineCap('round').lineJoin('round');
  for (const stroke of strokes) {
    const path = stroke
      .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
      .map(
        ([x = 0, y = 0]) =>
          [left + clamp(x, SIGNATURE_BOX.width) * scale, top + clamp(y, SIGNATURE_BOX.height) * scale] as const,
      );
    points += path.length;
    if (points > MAX_DRAWN) break;
    const [start] = path;
    if (start === undefined) continue;
    doc.moveTo(...start);
    // A tap is a dot: a line of no length with round ends.
    for (const point of path.length === 1 ? path : path.slice(1)) doc.lineTo(...point);
    doc.stroke(INK);
  }
  doc.restore();
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);
