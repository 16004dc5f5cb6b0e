/** One stroke of a signature: points in drawing order. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** The box in which signatures are kept and compared, whatever phone they were drawn on. */
export const signatureBox = { width: 600, height: 200 } as const;

/**
 * Brings strokes from a pad of any size into the 600 × 200 box, whole units, without distorting them: the pad is scaled
 * evenly and centred. Points outside the pad are pulled to its edge; a tap stays a one-point stroke.
 *
 * @param padWidth width of the pad, CSS pixels
 * @param padHeight height of the pad, CSS pixels
 */
export function normaliseStrokes(
  strokes: readonly Stroke[],
  padWidth: number,
  padHeight: number,
): [number, number][][] {
  const scale = Math.min(signatureBox.width / padWidth, signatureBox.height / padHeight);
  const left = (signatureBox.width - padWidth * scale) / 2;
  const top = (signatureBox.height - padHeight * scale) / 2;
  const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value));
  return strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) =>
      stroke.map(([x, y]): [number, number] => [
        Math.round(left + clamp(x, padWidth) * scale),
        Math.round(top + clamp(y, padHeight) * scale),
      ]),
    );
}

/** Is there enough ink to be a name? A dot or a short tick is refused before it is sent. */
export function hasEnoughInk(strokes: readonly Stroke[]): boolean {
  let length = 0;
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i += 1) {
      const [ax, ay] = stroke[i - 1] as readonly [number, number];
      const [bx, by] = stroke[i] as readonly [number, number];
      length += Math.hypot(bx - ax, by - ay);
    }
  }
  return length >= 60;
}
