import { between, type Camera, dot, minus, type Point, type Rgb, shade } from './projection.ts';

/** The lanes seen from the camera: grey road, kerbs, white dashes and the double yellow line. */
export function road(camera: Camera): string {
  const strip = (fromY: number, toY: number, fromX: number, toX: number, attributes: string, z = 0.005): string =>
    camera.polygon(
      [
        [fromX, fromY, z],
        [toX, fromY, z],
        [toX, toY, z],
        [fromX, toY, z],
      ],
      attributes,
    );
  let lanes = '';
  for (let x = -60; x < 60; x += 9) {
    for (const y of [-1.72, -5]) lanes += strip(y - 0.07, y + 0.07, x, x + 4.5, 'fill="#f2f4f5" fill-opacity=".9"');
  }
  const yellow = 'fill="#e8b83a" fill-opacity=".9"';
  return [
    strip(-7.2, 7.2, -120, 120, 'fill="url(#road)"', 0),
    strip(7.2, 7.6, -120, 120, 'fill="#c5ccd0"', 0.12),
    strip(-7.6, -7.2, -120, 120, 'fill="#b9c0c5"', 0.12),
    lanes,
    strip(1.89, 2.01, -120, 120, yellow),
    strip(2.14, 2.26, -120, 120, yellow),
  ].join('');
}

/** Trodden snow along the kerbs and a little blown over the lanes. */
export function snow(camera: Camera, random: () => number): string {
  let patches = '';
  for (let count = 0; count < 70; count += 1) {
    const x = -30 + random() * 60;
    const atKerb = count % 4 !== 0;
    const y = atKerb ? (count % 2 === 0 ? 1 : -1) * (6.3 + random() * 0.9) : -6 + random() * 12;
    const size = (atKerb ? 0.5 : 0.2) * (0.5 + random());
    const points = Array.from({ length: 9 }, (_, corner): Point => {
      const turn = (corner / 9) * 2 * Math.PI;
      const reach = size * (0.6 + random() * 0.6);
      return [x + Math.cos(turn) * reach * 2.2, y + Math.sin(turn) * reach * 0.6, 0.006];
    });
    patches += camera.polygon(points, `fill="#eef2f4" fill-opacity="${(0.25 + random() * 0.4).toFixed(2)}"`);
  }
  return patches;
}

/** Bare trees along both kerbs. */
export function trees(camera: Camera): string {
  let all = '';
  for (let x = -60; x < 70; x += 9) {
    for (const y of [9.2, -9.4]) {
      if (camera.toView([x, y, 0])[2] < 2) continue;
      const [footX, footY] = camera.project([x, y, 0]);
      const [forkX, forkY] = camera.project([x, y, 4.2]);
      const [tipX, tipY] = camera.project([x, y, 6.6]);
      const wood = Math.max(0.6, camera.pixelsOf(0.16, [x, y, 0]));
      const trunk = (share: number): number => forkY + (footY - forkY) * share;
      all +=
        `<path d="M${footX} ${footY}L${forkX} ${forkY}M${forkX} ${trunk(0.3)}L${forkX - wood * 6} ${tipY}` +
        `M${forkX} ${trunk(0.4)}L${forkX + wood * 6} ${tipY + 3}M${forkX} ${forkY}L${tipX} ${tipY - 3}" ` +
        `stroke="#7d8180" stroke-width="${wood}" fill="none"/>`;
    }
  }
  return all;
}

interface House {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
  readonly color: Rgb;
}

/** Blocks of flats behind the trees, far ones first. */
export function houses(camera: Camera, random: () => number): string {
  const walls: readonly Rgb[] = [
    [196, 190, 180],
    [182, 192, 198],
    [206, 202, 196],
  ];
  const all: House[] = [];
  const build = (x: number, y: number): House => ({
    x,
    y,
    length: 14 + random() * 5,
    height: 9 + random() * 17,
    color: walls[Math.floor(random() * walls.length)] ?? [196, 190, 180],
  });
  for (let x = -90; x < 100; x += 22) all.push(build(x, 22 + random() * 8), build(x + 6, -34 - random() * 8));
  return all
    .toSorted((a, b) => camera.distance([b.x, b.y, 0]) - camera.distance([a.x, a.y, 0]))
    .map((house) => drawHouse(camera, house))
    .join('');
}

function drawHouse(camera: Camera, { x, y, length, height, color }: House): string {
  const [farX, farY] = [x + length, y + 10];
  const wall = (ax: number, ay: number, bx: number, by: number, normal: Point): string => {
    const [a, b]: [Point, Point] = [
      [ax, ay, 0],
      [bx, by, 0],
    ];
    if (dot(normal, minus(a, camera.at)) >= 0) return '';
    let drawn = camera.polygon([a, b, [bx, by, height], [ax, ay, height]], `fill="${shade(color, normal)}"`);
    for (let z = 3; z < height - 2; z += 3.4) {
      for (let share = 0.06; share < 0.92; share += 0.13) {
        const [left, right] = [between(a, b, share), between(a, b, share + 0.07)];
        const pane: Point[] = [
          [left[0], left[1], z],
          [right[0], right[1], z],
          [right[0], right[1], z + 1.7],
          [left[0], left[1], z + 1.7],
        ];
        drawn += camera.polygon(pane, 'fill="#93a4b0" fill-opacity=".8"');
      }
    }
    return drawn;
  };
  return [
    wall(x, y, farX, y, [0, -1, 0]),
    wall(x, farY, farX, farY, [0, 1, 0]),
    wall(x, y, x, farY, [-1, 0, 0]),
    wall(farX, y, farX, farY, [1, 0, 0]),
  ].join('');
}
