import { typeface } from '../../document/font.ts';
import type { Camera, Point } from './projection.ts';

const SIZE = { width: 100, height: 28, text: 90, font: 19, baseline: 21 };

/**
 * A number plate on a car. Its letters are outlines from the packaged font, because a fresh machine may have no
 * Chinese font for the SVG renderer to find.
 *
 * @param corners top left, top right, bottom right, bottom left, as read by who stands in front of it
 * @param plate with or without the dot; eight characters make it a new-energy plate, none leave it blank
 */
export function drawPlate(camera: Camera, corners: readonly [Point, Point, Point, Point], plate: string): string {
  const bare = plate.replace(/[·・\s]/g, '');
  const newEnergy = bare.length > 7;
  const ground = newEnergy ? 'fill="#9BD8A9" stroke="#3b7d4e"' : 'fill="#1D4FA0" stroke="#dfe8f7"';
  const face = camera.polygon(corners, `${ground} stroke-width="1.4"`);
  if (bare === '') return face;
  const [topLeft, topRight, , bottomLeft] = corners.map((corner) => camera.project(corner));
  // Seen from behind there is nothing to read.
  if (!topLeft || !topRight || !bottomLeft || topRight[0] <= topLeft[0]) return face;
  const matrix = [
    (topRight[0] - topLeft[0]) / SIZE.width,
    (topRight[1] - topLeft[1]) / SIZE.width,
    (bottomLeft[0] - topLeft[0]) / SIZE.height,
    (bottomLeft[1] - topLeft[1]) / SIZE.height,
    topLeft[0],
    topLeft[1],
  ].map((value) => value.toFixed(4));
  const letters = outline(`${bare.slice(0, 2)}·${bare.slice(2)}`, newEnergy ? '#0C2A17' : '#ffffff');
  return `${face}<g transform="matrix(${matrix.join(' ')})">${letters}</g>`;
}

function outline(text: string, fill: string): string {
  const { font, widthEm } = typeface('bold');
  const characters = Array.from(text);
  const natural = characters.reduce((sum, one) => sum + widthEm(one), 0) * SIZE.font;
  const squeeze = SIZE.text / natural;
  const scale = SIZE.font / font.unitsPerEm;
  let x = (SIZE.width - SIZE.text) / 2;
  return characters
    .map((character) => {
      const path = font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.toSVG();
      const place = `translate(${x.toFixed(2)} ${SIZE.baseline}) scale(${(scale * squeeze).toFixed(5)} ${-scale})`;
      x += widthEm(character) * SIZE.font * squeeze;
      return `<path d="${path}" transform="${place}" fill="${fill}"/>`;
    })
    .join('');
}
