import { rasterise } from '../../../media/image.ts';
import type { Car, Damage } from './car-pieces.ts';
import { drawCar, place } from './car.ts';
import { Camera, type Point, randomFrom, type Rgb } from './projection.ts';
import { houses, road, snow, trees } from './street.ts';

export type SceneSlot = 'PH-A' | 'PH-B' | 'PH-C';

export interface SceneOptions {
  /** The car that went straight on, and the one that changed lane into it; an empty text leaves the plate blank. */
  readonly plateA: string;
  readonly plateB: string;
  /** Pixels across the picture; 2400 when left out. */
  readonly width?: number;
  /** 0, 1, 2 …: same seed, same street, cars and camera; another seed, another picture. 0 is the blue and the white car. */
  readonly seed: number;
}

/** Drawn at half the size of the photo; the renderer scales the outlines, not pixels. */
const DRAWN = { width: 1200, height: 900 };
const PHOTO_WIDTH = 2400;

const SHOTS: Record<SceneSlot, { at: Point; lookAt: Point; zoom: number }> = {
  'PH-A': { at: [7.2, -3.6, 1.65], lookAt: [0.35, -1.0, 0.62], zoom: 0.98 },
  'PH-B': { at: [-6.9, 3.0, 1.7], lookAt: [-0.2, -1.1, 0.6], zoom: 1.0 },
  'PH-C': { at: [4.1, -3.9, 1.35], lookAt: [1.55, -1.05, 0.55], zoom: 1.25 },
};

const COLORS_A: readonly Rgb[] = [
  [58, 110, 158],
  [62, 76, 88],
  [122, 38, 44],
  [196, 200, 204],
];
const COLORS_B: readonly Rgb[] = [
  [236, 240, 243],
  [206, 196, 174],
  [150, 158, 166],
  [222, 226, 230],
];

const DAMAGE_A: readonly Damage[] = [
  {
    points: [
      [1.95, -0.88, 0.46],
      [1.02, -0.94, 0.42],
      [0.86, -0.95, 0.62],
      [1.18, -0.92, 0.74],
      [1.9, -0.86, 0.68],
    ],
    fill: '#1b2c3b',
    opacity: 0.55,
  },
  {
    points: [
      [1.7, -0.91, 0.55],
      [1.15, -0.945, 0.52],
      [1.1, -0.94, 0.56],
      [1.72, -0.905, 0.6],
    ],
    fill: '#e9edf0',
    opacity: 0.75,
  },
  {
    points: [
      [1.6, -0.915, 0.64],
      [1.2, -0.94, 0.63],
      [1.2, -0.94, 0.655],
      [1.6, -0.91, 0.668],
    ],
    fill: '#e9edf0',
    opacity: 0.65,
  },
];
const DAMAGE_B: readonly Damage[] = [
  {
    points: [
      [2.22, 0.74, 0.4],
      [1.86, 0.9, 0.36],
      [1.72, 0.9, 0.58],
      [2.02, 0.84, 0.7],
      [2.2, 0.66, 0.6],
    ],
    fill: '#3c4247',
    opacity: 0.62,
  },
  {
    points: [
      [2.05, 0.85, 0.45],
      [1.82, 0.91, 0.44],
      [1.82, 0.905, 0.5],
      [2.06, 0.845, 0.52],
    ],
    fill: '#2c587f',
    opacity: 0.85,
  },
];
const DEBRIS = [
  [1.9, -1.35, 0.09],
  [2.2, -1.6, 0.06],
  [1.6, -1.55, 0.05],
  [2.45, -1.2, 0.07],
  [2.0, -1.75, 0.05],
] as const;

/**
 * One photo of the story accident: two cars touching on a winter road in Daqing. A drawing, so that the demo needs no
 * picture of anybody's car.
 *
 * @returns JPEG, 4 : 3, without EXIF
 */
export async function drawScene(slot: SceneSlot, options: SceneOptions): Promise<Buffer> {
  const random = randomFrom(options.seed * 7919 + 11);
  // The first numbers of this generator hardly depend on the seed.
  for (let skipped = 0; skipped < 4; skipped += 1) random();
  const colorA = COLORS_A[options.seed % COLORS_A.length] ?? [58, 110, 158];
  const colorB = COLORS_B[(options.seed + Math.floor(options.seed / 4)) % COLORS_B.length] ?? [236, 240, 243];
  const cars: Car[] = [
    { x: 0, y: 0, headingDeg: 0, color: colorA, plate: options.plateA, damage: DAMAGE_A },
    {
      x: -0.28,
      y: -2.16,
      headingDeg: 8 + random() * 2,
      color: colorB,
      plate: options.plateB,
      damage: DAMAGE_B,
    },
  ];
  const shot = SHOTS[slot];
  const sway = (): number => (random() - 0.5) * 0.5;
  const at: Point = [shot.at[0] + sway(), shot.at[1] + sway(), shot.at[2] + sway() * 0.3];
  const camera = new Camera({ at, lookAt: shot.lookAt, focal: DRAWN.width * shot.zoom, ...DRAWN });
  const width = options.width ?? PHOTO_WIDTH;
  return rasterise(drawing(camera, cars, random, width), width);
}

function drawing(camera: Camera, cars: readonly Car[], random: () => number, pixels: number): string {
  const { width, height } = DRAWN;
  const horizon = camera.horizon();
  const farToNear = cars.toSorted((a, b) => camera.distance([b.x, b.y, 0]) - camera.distance([a.x, a.y, 0]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${(pixels * height) / width}" viewBox="0 0 ${width} ${height}">`,
    '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#b9cad6"/><stop offset="1" stop-color="#e6ecef"/></linearGradient>',
    '<linearGradient id="road" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#8d969d"/><stop offset="1" stop-color="#6c757c"/></linearGradient>',
    '</defs>',
    `<rect width="${width}" height="${Math.max(2, horizon + 2)}" fill="url(#sky)"/>`,
    `<rect y="${horizon - 1}" width="${width}" height="${Math.max(0, height - horizon + 2)}" fill="#dfe5e8"/>`,
    // Seen through frosty air.
    `<g opacity=".78">${houses(camera, random)}</g>`,
    road(camera),
    snow(camera, random),
    `<g opacity=".8">${trees(camera)}</g>`,
    ...cars.map((car) => shadow(camera, car)),
    ...farToNear.map((car) => `<g>${drawCar(camera, car)}</g>`),
    ...DEBRIS.map(([x, y, size]) =>
      camera.polygon(
        [
          [x, y, 0.02],
          [x + size, y + 0.03, 0.02],
          [x + size * 0.5, y + size * 0.7, 0.02],
        ],
        'fill="#20262b"',
      ),
    ),
    '</svg>',
  ].join('');
}

/** Soft edges by thin layers: a blur filter would stop at the edge of the picture, and it is slow. */
function shadow(camera: Camera, car: Car): string {
  return Array.from({ length: 28 }, (_, layer) => {
    const [x, y] = [2.2 + layer * 0.018, 0.84 + layer * 0.018];
    const ground = (
      [
        [-x, y, 0.01],
        [x, y, 0.01],
        [x, -y, 0.01],
        [-x, -y, 0.01],
      ] satisfies Point[]
    ).map((at) => place(car, at));
    return camera.polygon(
      ground,
      'fill="#0b0f12" fill-opacity=".03" stroke="#0b0f12" stroke-opacity=".01" stroke-width="8"',
    );
  }).join('');
}
