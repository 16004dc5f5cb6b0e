import { type IconName, iconPaths } from '../shared/icon-paths.ts';
import { type MarkerTone, markerTones } from './features.ts';
import { mapFonts, type Palette } from './palette.ts';

/** Device pixels per CSS pixel of every drawing. */
export const spritePixelRatio = 2;

export interface Sprite {
  readonly image: ImageData;
  /** For chips: where the picture may stretch and where text goes, in device pixels. */
  readonly stretch?: {
    readonly x: [number, number];
    readonly y: [number, number];
    readonly content: [number, number, number, number];
  };
}

const shield = 'M0 -16l13 4.5v9C13 7 8 13 0 16C-8 13 -13 7 -13 -2.5v-9z';
const house = 'M-8 -1L0 -9L8 -1V8H-8z';
const badgeIcons: Record<string, IconName> = {
  av: 'check',
  of: 'bell',
  en: 'route',
  on: 'flag',
  no: 'minus',
  ov: 'clock',
  stale: 'clock',
};

type Pen = OffscreenCanvasRenderingContext2D;

function draw(size: number, compose: (pen: Pen) => void): ImageData {
  const pixels = size * spritePixelRatio;
  const pen = new OffscreenCanvas(pixels, pixels).getContext('2d');
  if (pen === null) throw new Error('Expected a 2D canvas but received none');
  pen.scale(spritePixelRatio, spritePixelRatio);
  pen.translate(size / 2, size / 2);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  compose(pen);
  return pen.getImageData(0, 0, pixels, pixels);
}

function paint(pen: Pen, shape: Path2D, colour: string): void {
  pen.fillStyle = colour;
  pen.fill(shape);
}

function icon(pen: Pen, name: IconName, x: number, y: number, size: number, colour: string, weight: number): void {
  pen.save();
  pen.translate(x - size / 2, y - size / 2);
  pen.scale(size / 24, size / 24);
  pen.strokeStyle = colour;
  pen.lineWidth = weight;
  pen.setLineDash([]);
  pen.stroke(new Path2D(iconPaths[name]));
  pen.restore();
}

function text(pen: Pen, words: string, y: number, size: number, colour: string): void {
  pen.font = `700 ${size}px ${mapFonts.map((font) => `"${font}"`).join(', ')}, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = colour;
  pen.fillText(words, 0, y);
}

/** Crew and tow: rounded square; police: shield. The state is repeated by a badge at the top right. */
function unit(kind: string, tone: string, palette: Palette): ImageData {
  const stale = tone === 'stale';
  const face = palette.tones[stale ? 'no' : (tone as Exclude<MarkerTone, 'wait'>)];
  return draw(52, (pen) => {
    const body = new Path2D();
    if (kind === 'POLICE') body.addPath(new Path2D(shield));
    else body.roundRect(-15, -15, 30, 30, 8);
    paint(pen, body, stale ? palette.surface : face.solid);
    pen.lineWidth = tone === 'en' ? 1.5 : 2;
    pen.strokeStyle = stale ? face.solid : tone === 'en' ? face.ink : palette.surface;
    pen.setLineDash(stale ? [3.5, 3] : []);
    pen.stroke(body);
    const glyph = stale ? face.ink : face.on;
    if (kind === 'POLICE') icon(pen, 'user', 0, -1, 16, glyph, 2);
    else icon(pen, kind === 'TOW' ? 'tow' : 'car', 0, 0, 20, glyph, 1.9);
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(13, -13, 8, 0, 2 * Math.PI);
    pen.fillStyle = palette.surface;
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = face.solid;
    pen.stroke();
    icon(pen, badgeIcons[tone] ?? 'info', 13, -13, 11, face.ink, 2.8);
  });
}

function heading(tone: string, palette: Palette): ImageData {
  return draw(52, (pen) => {
    const colour = palette.tones[tone as Exclude<MarkerTone, 'wait'>].solid;
    paint(pen, new Path2D('M0 -25l5.5 7h-11z'), colour);
  });
}

/** Waiting: solid ink; taken: white with a ring of the state; overdue: red; level 1: a diamond. */
function accident(level: string, tone: string, palette: Palette): ImageData {
  const waiting = tone === 'wait';
  const face = waiting ? null : palette.tones[tone as Exclude<MarkerTone, 'wait'>];
  const overdue = tone === 'ov';
  return draw(44, (pen) => {
    const body = new Path2D();
    if (level === '1') {
      const diamond = new Path2D();
      diamond.roundRect(-13, -13, 26, 26, 4);
      body.addPath(diamond, new DOMMatrix().rotate(45));
    } else {
      body.arc(0, 0, 14, 0, 2 * Math.PI);
    }
    paint(pen, body, overdue && face !== null ? face.solid : waiting ? palette.ink : palette.surface);
    pen.lineWidth = 3;
    pen.strokeStyle = face?.solid ?? palette.ink;
    pen.stroke(body);
    if (tone === 'en' && level !== '1' && face !== null) {
      pen.beginPath();
      pen.arc(0, 0, 16, 0, 2 * Math.PI);
      pen.lineWidth = 1;
      pen.strokeStyle = face.ink;
      pen.stroke();
    }
    text(pen, level, 1, 14, overdue && face !== null ? face.on : waiting ? palette.surface : palette.ink);
  });
}

function outlet(queue: string, palette: Palette): ImageData {
  return draw(24, (pen) => {
    const body = new Path2D(house);
    paint(pen, body, palette.surface);
    pen.lineWidth = 1.8;
    pen.strokeStyle = palette.primary;
    pen.stroke(body);
    text(pen, queue, 3, 10, palette.primaryInk);
  });
}

/** A cluster: the arcs are the states of its cases, the total stands inside. `counts` follows `markerTones`. */
function ring(counts: readonly number[], palette: Palette): ImageData {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return draw(52, (pen) => {
    pen.beginPath();
    pen.arc(0, 0, 23, 0, 2 * Math.PI);
    pen.fillStyle = palette.surface;
    pen.fill();
    pen.lineCap = 'butt';
    pen.lineWidth = 6;
    let from = -Math.PI / 2;
    const parts = markerTones.map((tone, index) => ({ tone, share: (counts[index] ?? 0) / Math.max(1, total) }));
    for (const { tone, share } of parts.filter((one) => one.share > 0)) {
      const to = from + share * 2 * Math.PI;
      const gap = share === 1 ? 0 : 0.04;
      pen.beginPath();
      pen.arc(0, 0, 20, from + gap, to - gap);
      pen.strokeStyle = tone === 'wait' ? palette.ink : palette.tones[tone].solid;
      pen.stroke();
      from = to;
    }
    text(pen, String(total), 1, 14, palette.ink);
  });
}

function chip(overdue: boolean, palette: Palette): Sprite {
  const size = 20;
  const image = draw(size, (pen) => {
    const body = new Path2D();
    body.roundRect(-9, -9, 18, 18, 4);
    paint(pen, body, overdue ? palette.tones.ov.solid : palette.surface);
    pen.lineWidth = 1;
    pen.strokeStyle = overdue ? palette.tones.ov.solid : palette.line;
    pen.stroke(body);
  });
  const middle: [number, number] = [12, 28];
  return { image, stretch: { x: middle, y: middle, content: [8, 4, 32, 36] } };
}

/** Draws the picture named `id`, or null when the name is none of ours. */
export function drawSprite(id: string, palette: Palette): Sprite | null {
  const [family, first = '', second = ''] = id.split(':');
  switch (family) {
    case 'unit':
      return { image: unit(first, second, palette) };
    case 'heading':
      return { image: heading(first, palette) };
    case 'case':
      return { image: accident(first, second, palette) };
    case 'outlet':
      return { image: outlet(first, palette) };
    case 'ring':
      return { image: ring(first.split('.').map(Number), palette) };
    case 'chip':
      return chip(first === 'ov', palette);
    default:
      return null;
  }
}
