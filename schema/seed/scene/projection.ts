/** Metres in the scene: x along the road, y across it, z up. */
export type Point = readonly [number, number, number];
export type Rgb = readonly [number, number, number];

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Point): Point => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
export const centre = (points: readonly Point[]): Point => {
  const sum = points.reduce<Point>(
    (total, one) => [total[0] + one[0], total[1] + one[1], total[2] + one[2]],
    [0, 0, 0],
  );
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
};

/** Same seed, same numbers in 0 … 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function hex(color: Rgb): string {
  const part = (value: number): string =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${color.map(part).join('')}`;
}

export const mix = (a: Rgb, b: Rgb, share: number): Rgb => between(a, b, share);

const LIGHT = unit([0.35, 0.5, 0.8]);

/** Colour of a face looking along `normal` under a pale winter sun. */
export function shade(color: Rgb, normal: Point): string {
  const light = 0.58 + 0.34 * Math.max(0, dot(normal, LIGHT)) + 0.1 * Math.max(0, normal[2]);
  return hex([color[0] * light, color[1] * light, color[2] * light]);
}

/** Nothing nearer than this (metres) is drawn. */
const NEAR = 0.35;

/** A pinhole camera that turns points of the scene into pixels of the picture. */
export class Camera {
  readonly at: Point;
  readonly #width: number;
  readonly #height: number;
  readonly #focal: number;
  readonly #forward: Point;
  readonly #right: Point;
  readonly #up: Point;

  /** @param focal pixels */
  constructor(view: { at: Point; lookAt: Point; focal: number; width: number; height: number }) {
    this.at = view.at;
    this.#width = view.width;
    this.#height = view.height;
    this.#focal = view.focal;
    this.#forward = unit(minus(view.lookAt, view.at));
    this.#right = unit(cross(this.#forward, [0, 0, 1]));
    this.#up = cross(this.#right, this.#forward);
  }

  /** Right, up and away from the camera, in metres. */
  toView(point: Point): Point {
    const seen = minus(point, this.at);
    return [dot(seen, this.#right), dot(seen, this.#up), dot(seen, this.#forward)];
  }

  toPixel([right, up, away]: Point): [number, number] {
    return [this.#width / 2 + (this.#focal * right) / away, this.#height / 2 - (this.#focal * up) / away];
  }

  project(point: Point): [number, number] {
    return this.toPixel(this.toView(point));
  }

  /** Where the flat ground meets the sky, in pixels from the top. */
  horizon(): number {
    return this.project([this.at[0] + this.#forward[0] * 400, this.at[1] + this.#forward[1] * 400, 0])[1];
  }

  /** Pixels that `metres` take up at a point. */
  pixelsOf(metres: number, at: Point): number {
    return (this.#focal * metres) / this.toView(at)[2];
  }

  distance(point: Point): number {
    return Math.hypot(...minus(point, this.at));
  }

  /** An SVG polygon of the part in front of the camera; empty when all of it is behind. */
  polygon(points: readonly Point[], attributes: string): string {
    const seen = clipNear(points.map((point) => this.toView(point)));
    if (seen.length < 3) return '';
    const pixels = seen.map((point) =>
      this.toPixel(point)
        .map((value) => value.toFixed(1))
        .join(','),
    );
    return `<polygon points="${pixels.join(' ')}" ${attributes}/>`;
  }
}

function clipNear(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [index, a] of points.entries()) {
    const b = points[(index + 1) % points.length] ?? a;
    if (a[2] >= NEAR) kept.push(a);
    if (a[2] >= NEAR !== b[2] >= NEAR) kept.push(between(a, b, (NEAR - a[2]) / (b[2] - a[2])));
  }
  return kept;
}
