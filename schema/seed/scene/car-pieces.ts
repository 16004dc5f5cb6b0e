import { between, centre, mix, type Point, type Rgb } from './projection.ts';

export interface Damage {
  readonly points: readonly Point[];
  readonly fill: string;
  readonly opacity: number;
}

export interface Car {
  readonly x: number;
  readonly y: number;
  readonly headingDeg: number;
  readonly color: Rgb;
  readonly plate: string;
  readonly damage: readonly Damage[];
}

/** A piece of a car in its own coordinates; `lift` (metres) draws it over what lies at the same depth. */
export type Piece = { readonly points: readonly Point[]; readonly lift: number } & (
  | { readonly kind: 'panel'; readonly color: Rgb; readonly flat: boolean }
  | { readonly kind: 'line' }
  | { readonly kind: 'plate' }
  | { readonly kind: 'damage'; readonly fill: string; readonly opacity: number }
);

const SIDES = [1, -1] as const;
const GLASS: Rgb = [52, 66, 78];
/** Cross-sections of the body from tail to nose: x, half width, lowest and highest z. */
const BODY = [
  [-2.3, 0.7, 0.36, 0.8],
  [-2.2, 0.82, 0.26, 0.96],
  [-1.95, 0.87, 0.22, 1.03],
  [-1.5, 0.9, 0.2, 1.05],
  [-0.9, 0.905, 0.19, 1.0],
  [0, 0.91, 0.18, 0.97],
  [0.7, 0.905, 0.19, 0.95],
  [1.15, 0.9, 0.2, 0.93],
  [1.7, 0.88, 0.22, 0.85],
  [2.08, 0.82, 0.26, 0.76],
  [2.26, 0.7, 0.34, 0.62],
] as const;
/** Cross-sections of the cabin: x, half width and z of its foot, half width and z of its roof. */
const CABIN = [
  [-1.75, 0.8, 1.03, 0.8, 1.04],
  [-0.98, 0.85, 1.0, 0.66, 1.41],
  [-0.15, 0.86, 0.97, 0.67, 1.47],
  [0.42, 0.86, 0.96, 0.66, 1.43],
  [1.22, 0.84, 0.93, 0.82, 0.94],
] as const;

/** All panels, lamps, gaps and dents of a car. */
export function pieces(car: Car): Piece[] {
  return [...body(car.color), ...cabin(car.color), ...wheels(), ...fittings(car.color), ...plates(), ...damage(car)];
}

function panel(points: readonly Point[], color: Rgb, lift = 0, flat = false): Piece {
  return { kind: 'panel', points, color, lift, flat };
}

function body(color: Rgb): Piece[] {
  const all: Piece[] = [];
  for (let k = 0; k + 1 < BODY.length; k += 1) {
    const [ax, aw, aLow, aTop] = BODY[k] ?? BODY[0];
    const [bx, bw, bLow, bTop] = BODY[k + 1] ?? BODY[0];
    const aMid = aLow + (aTop - aLow) * 0.42;
    const bMid = bLow + (bTop - bLow) * 0.42;
    for (const s of SIDES) {
      const dirty = mix(color, [30, 34, 38], k < 1 || k > 8 ? 0.12 : 0.1);
      all.push(
        panel(
          [
            [ax, s * aw * 0.95, aLow],
            [bx, s * bw * 0.95, bLow],
            [bx, s * bw * 1.02, bMid],
            [ax, s * aw * 1.02, aMid],
          ],
          dirty,
        ),
        panel(
          [
            [ax, s * aw * 1.02, aMid],
            [bx, s * bw * 1.02, bMid],
            [bx, s * bw * 0.93, bTop],
            [ax, s * aw * 0.93, aTop],
          ],
          color,
        ),
      );
    }
    all.push(
      panel(
        [
          [ax, aw * 0.93, aTop],
          [bx, bw * 0.93, bTop],
          [bx, -bw * 0.93, bTop],
          [ax, -aw * 0.93, aTop],
        ],
        color,
      ),
    );
  }
  for (const [x, w, low, top] of [BODY[0], BODY[10]]) {
    all.push(
      panel(
        [
          [x, w * 0.95, low],
          [x, w, top],
          [x, -w, top],
          [x, -w * 0.95, low],
        ],
        mix(color, [40, 44, 48], 0.15),
      ),
    );
  }
  return all;
}

function cabin(color: Rgb): Piece[] {
  const all: Piece[] = [];
  for (let k = 0; k + 1 < CABIN.length; k += 1) {
    const [ax, aw, aLow, aRoof, aTop] = CABIN[k] ?? CABIN[0];
    const [bx, bw, bLow, bRoof, bTop] = CABIN[k + 1] ?? CABIN[0];
    for (const s of SIDES) {
      const side: Point[] = [
        [ax, s * aw, aLow],
        [bx, s * bw, bLow],
        [bx, s * bRoof, bTop],
        [ax, s * aRoof, aTop],
      ];
      all.push(panel(side, color, 0.02), panel(shrink(side, 0.13), GLASS, 0.06));
    }
    const top: Point[] = [
      [ax, aRoof, aTop],
      [bx, bRoof, bTop],
      [bx, -bRoof, bTop],
      [ax, -aRoof, aTop],
    ];
    const isScreen = k === 0 || k === 3;
    all.push(panel(top, isScreen ? color : mix(color, [255, 255, 255], 0.05), 0.03));
    if (isScreen) all.push(panel(shrink(top, 0.09), mix(GLASS, [150, 170, 185], 0.28), 0.07));
  }
  return all;
}

function wheels(): Piece[] {
  const disc = (x: number, y: number, z: number, r: number, corners: number): Point[] =>
    Array.from({ length: corners }, (_, at) => {
      const turn = (at / corners) * 2 * Math.PI;
      return [x + r * Math.cos(turn), y, z + r * Math.sin(turn)];
    });
  return SIDES.flatMap((s) =>
    [-1.38, 1.42].flatMap((x) => [
      panel(disc(x, s * 0.925, 0.35, 0.39, 28), [22, 25, 28], 0.2, true),
      panel(disc(x, s * 0.935, 0.33, 0.325, 28), [44, 47, 51], 0.24, true),
      panel(disc(x, s * 0.94, 0.33, 0.205, 20), [150, 157, 164], 0.28, true),
      panel(disc(x, s * 0.945, 0.33, 0.06, 10), [70, 75, 80], 0.3, true),
    ]),
  );
}

/** Lamps, mirrors, grille, door gaps and handles. */
function fittings(color: Rgb): Piece[] {
  const grille: Point[] = [
    [2.31, -0.42, 0.36],
    [2.31, 0.42, 0.36],
    [2.31, 0.42, 0.48],
    [2.31, -0.42, 0.48],
  ];
  const all: Piece[] = [panel(grille, [26, 30, 34], 0.15, true)];
  for (const s of SIDES) {
    all.push(
      panel(
        [
          [2.3, s * 0.4, 0.56],
          [2.14, s * 0.8, 0.6],
          [2.04, s * 0.83, 0.73],
          [2.24, s * 0.44, 0.66],
        ],
        [224, 234, 240],
        0.16,
        true,
      ),
      panel(
        [
          [-2.32, s * 0.42, 0.78],
          [-2.22, s * 0.83, 0.78],
          [-2.16, s * 0.84, 0.95],
          [-2.27, s * 0.44, 0.93],
        ],
        [176, 28, 38],
        0.16,
        true,
      ),
      panel(
        [
          [0.62, s * 0.99, 1.0],
          [0.8, s * 0.99, 1.0],
          [0.8, s * 1.08, 1.1],
          [0.62, s * 1.06, 1.1],
        ],
        mix(color, [20, 20, 20], 0.2),
        0.1,
      ),
    );
    for (const x of [-0.12, 0.98, -1.12]) {
      const points: Point[] = [
        [x, s * 0.925, 0.3],
        [x - (x < -1 ? 0.12 : 0), s * 0.93, 0.6],
        [x - (x > 0.9 ? 0.03 : 0), s * 0.86, 0.95],
      ];
      all.push({ kind: 'line', points, lift: 0.12 });
    }
    for (const x of [-0.32, 0.72]) {
      const handle: Point[] = [
        [x, s * 0.905, 0.8],
        [x - 0.18, s * 0.905, 0.81],
        [x - 0.18, s * 0.905, 0.84],
        [x, s * 0.905, 0.83],
      ];
      all.push(panel(handle, mix(color, [0, 0, 0], 0.45), 0.13));
    }
  }
  return all;
}

function plates(): Piece[] {
  return [
    {
      kind: 'plate',
      lift: 0.3,
      points: [
        [2.325, -0.23, 0.56],
        [2.325, 0.23, 0.56],
        [2.325, 0.23, 0.43],
        [2.325, -0.23, 0.43],
      ],
    },
    {
      kind: 'plate',
      lift: 0.3,
      points: [
        [-2.33, 0.23, 0.74],
        [-2.33, -0.23, 0.74],
        [-2.33, -0.23, 0.6],
        [-2.33, 0.23, 0.6],
      ],
    },
  ];
}

function damage(car: Car): Piece[] {
  return car.damage.map((one) => ({ kind: 'damage', lift: 0.34, ...one }));
}

function shrink(points: readonly Point[], share: number): Point[] {
  const middle = centre(points);
  return points.map((point) => between(point, middle, share));
}
