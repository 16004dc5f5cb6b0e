import { type Car, type Piece, pieces } from './car-pieces.ts';
import { drawPlate } from './plate.ts';
import { type Camera, centre, cross, dot, hex, minus, type Point, shade, unit } from './projection.ts';

/** From the car's own coordinates (nose towards +x) to the scene's. */
export function place(car: Car, [x, y, z]: Point): Point {
  const angle = (car.headingDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [car.x + x * cos - y * sin, car.y + x * sin + y * cos, z];
}

/** The car as SVG, its pieces sorted from far to near. */
export function drawCar(camera: Camera, car: Car): string {
  return pieces(car)
    .map((piece) => {
      const points = piece.points.map((point) => place(car, point));
      const middle = centre(points);
      const normal = outwards(car, piece, points, middle);
      return {
        piece,
        points,
        normal,
        faces: dot(normal, minus(middle, camera.at)) < 0,
        depth: camera.distance(middle) - piece.lift,
      };
    })
    .filter(({ faces }) => faces)
    .toSorted((a, b) => b.depth - a.depth)
    .map(({ piece, points, normal }) => drawPiece(camera, car, piece, points, normal))
    .join('');
}

function outwards(car: Car, piece: Piece, points: readonly Point[], middle: Point): Point {
  const [x, y, z] = centre(piece.points);
  if (piece.kind === 'line') return minus(place(car, [x, y * 2, z]), place(car, [x, y, z]));
  const [a = middle, b = middle, c = middle] = points;
  const normal = unit(cross(minus(b, a), minus(c, a)));
  const inside = place(car, [x * 0.72, 0, 0.62]);
  return dot(normal, minus(middle, inside)) < 0 ? [-normal[0], -normal[1], -normal[2]] : normal;
}

function drawPiece(camera: Camera, car: Car, piece: Piece, points: readonly Point[], normal: Point): string {
  switch (piece.kind) {
    case 'panel': {
      const color = piece.flat ? hex(piece.color) : shade(piece.color, normal);
      return camera.polygon(points, `fill="${color}" stroke="${color}" stroke-width="1" stroke-linejoin="round"`);
    }
    case 'line': {
      const pixels = points.map((point) =>
        camera
          .project(point)
          .map((value) => value.toFixed(1))
          .join(','),
      );
      return `<polyline points="${pixels.join(' ')}" fill="none" stroke="#10161b" stroke-opacity=".4" stroke-width="1.6"/>`;
    }
    case 'plate':
      return drawPlate(camera, points as [Point, Point, Point, Point], car.plate);
    case 'damage':
      return camera.polygon(
        points,
        `fill="${piece.fill}" fill-opacity="${piece.opacity}" stroke="#0d1114" stroke-opacity=".55" stroke-width="1.2"`,
      );
  }
}
