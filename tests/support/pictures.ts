import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { rasterise } from '../../media/image.ts';

/** A file of `tests/fixtures/photos/`. */
export function photoFixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/photos/${name}`, import.meta.url));
}

/** How a picture seen upright as W × H lies in the file for each EXIF orientation, as an SVG matrix. */
const STORED: Record<number, (width: number, height: number) => readonly number[]> = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (_, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (width) => [0, -1, 1, 0, 0, width],
  7: (width, height) => [0, -1, -1, 0, height, width],
  8: (_, height) => [0, 1, -1, 0, height, 0],
};

/**
 * A JPEG whose pixels lie as a camera held for `orientation` stores them. Looked at upright it is always the same
 * picture, 4 : 3, without symmetry. It carries no EXIF: add it with `withExif`.
 *
 * @param width pixels of the picture as looked at
 */
export function patternJpeg(width = 640, orientation = 1): Promise<Buffer> {
  const height = (width * 3) / 4;
  const turned = orientation >= 5;
  const [w, h] = turned ? [height, width] : [width, height];
  const matrix = STORED[orientation]?.(width, height).join(' ') ?? '';
  const drawn =
    '<rect width="160" height="120" fill="#c8d0d6"/><rect width="80" height="60" fill="#1d4fa0"/>' +
    '<rect x="80" y="60" width="80" height="60" fill="#7f4703"/><circle cx="120" cy="30" r="22" fill="#f2f4f5"/>' +
    '<path d="M8 112L72 68V112z" fill="#1a7a49"/>';
  return rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><g transform="matrix(${matrix})"><g transform="scale(${width / 160})">${drawn}</g></g></svg>`,
    w,
  );
}

/** An 8- or 16-bit PNG, written by hand so that every colour type can be made. */
export function encodePng(picture: {
  width: number;
  height: number;
  kind: 'grey' | 'rgb' | 'greyAlpha' | 'rgba';
  bits?: 8 | 16;
  /** Samples of one pixel, 0 … 1. */
  pixel: (x: number, y: number) => readonly number[];
}): Buffer {
  const { width, height, bits = 8 } = picture;
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    const samples = Array.from({ length: width }, (_, x) => picture.pixel(x, y)).flat();
    const row = Buffer.alloc(1 + samples.length * (bits / 8));
    for (const [at, sample] of samples.entries()) {
      if (bits === 8) row.writeUInt8(Math.round(sample * 255), 1 + at);
      else row.writeUInt16BE(Math.round(sample * 65535), 1 + at * 2);
    }
    rows.push(row);
  }
  const colorType = { grey: 0, rgb: 2, greyAlpha: 4, rgba: 6 }[picture.kind];
  return png(pngHeader(width, height, bits, colorType), pngChunk('IDAT', deflateSync(Buffer.concat(rows))));
}

/** A PNG that claims a size and brings no pixels: decoding it must never be tried. */
export function pngBomb(width: number, height: number): Buffer {
  return png(pngHeader(width, height, 8, 2), pngChunk('IDAT', deflateSync(Buffer.alloc(0))));
}

function png(...chunks: Buffer[]): Buffer {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

function pngHeader(width: number, height: number, bits: number, colorType: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bits, colorType, 0, 0, 0], 8);
  return pngChunk('IHDR', data);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export interface ExifToWrite {
  readonly orientation?: number;
  readonly make?: string;
  readonly model?: string;
  readonly software?: string;
  /** `2026:11:24 08:39:12` */
  readonly dateTimeOriginal?: string;
  readonly offsetTimeOriginal?: string;
  /** Degrees; `empty` writes the block without a position, as cameras without a fix do. */
  readonly gps?: { readonly latitude: number; readonly longitude: number; readonly accuracyM?: number } | 'empty';
}

/** Puts an EXIF block behind the start marker of a JPEG. */
export function withExif(jpeg: Buffer, exif: ExifToWrite): Buffer {
  const tiff = writeTiff(exif);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(tiff.length + 8, 4);
  return Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)]);
}

interface Entry {
  readonly tag: number;
  /** 1 byte, 2 text, 3 short, 4 long, 5 rational */
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

function writeTiff(exif: ExifToWrite): Buffer {
  const camera: Entry[] = [];
  if (exif.dateTimeOriginal !== undefined) camera.push(text(0x9003, exif.dateTimeOriginal));
  if (exif.offsetTimeOriginal !== undefined) camera.push(text(0x9011, exif.offsetTimeOriginal));
  const gps = exif.gps === undefined ? null : gpsEntries(exif.gps);

  const main: Entry[] = [];
  if (exif.make !== undefined) main.push(text(0x010f, exif.make));
  if (exif.model !== undefined) main.push(text(0x0110, exif.model));
  if (exif.orientation !== undefined) main.push(short(0x0112, exif.orientation));
  if (exif.software !== undefined) main.push(text(0x0131, exif.software));
  // Two passes: the blocks' places are known only once the first one's size is.
  const withPointers = (cameraAt: number, gpsAt: number): Entry[] => [
    ...main,
    long(0x8769, cameraAt),
    ...(gps === null ? [] : [long(0x8825, gpsAt)]),
  ];
  const cameraAt = 8 + writeBlock(withPointers(0, 0), 8).length;
  const gpsAt = cameraAt + writeBlock(camera, cameraAt).length;
  return Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    writeBlock(withPointers(cameraAt, gpsAt), 8),
    writeBlock(camera, cameraAt),
    ...(gps === null ? [] : [writeBlock(gps, gpsAt)]),
  ]);
}

function gpsEntries(gps: NonNullable<ExifToWrite['gps']>): Entry[] {
  const version: Entry = { tag: 0, type: 1, count: 4, data: Buffer.from([2, 3, 0, 0]) };
  if (gps === 'empty') return [version];
  return [
    version,
    text(1, gps.latitude < 0 ? 'S' : 'N'),
    rationals(2, degrees(gps.latitude)),
    text(3, gps.longitude < 0 ? 'W' : 'E'),
    rationals(4, degrees(gps.longitude)),
    ...(gps.accuracyM === undefined ? [] : [rationals(31, [gps.accuracyM])]),
  ];
}

function degrees(value: number): number[] {
  const all = Math.abs(value);
  const minutes = (all - Math.trunc(all)) * 60;
  return [Math.trunc(all), Math.trunc(minutes), (minutes - Math.trunc(minutes)) * 60];
}

/** One directory and the values that do not fit into it, at `at` bytes from the start. */
function writeBlock(entries: readonly Entry[], at: number): Buffer {
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16BE(entries.length, 0);
  const values: Buffer[] = [];
  let valueAt = at + directory.length;
  for (const [index, { tag, type, count, data }] of entries.entries()) {
    const place = 2 + index * 12;
    directory.writeUInt16BE(tag, place);
    directory.writeUInt16BE(type, place + 2);
    directory.writeUInt32BE(count, place + 4);
    if (data.length <= 4) {
      data.copy(directory, place + 8);
    } else {
      directory.writeUInt32BE(valueAt, place + 8);
      values.push(data);
      valueAt += data.length;
    }
  }
  return Buffer.concat([directory, ...values]);
}

function text(tag: number, value: string): Entry {
  const data = Buffer.from(`${value}\0`, 'latin1');
  return { tag, type: 2, count: data.length, data };
}

function short(tag: number, value: number): Entry {
  const data = Buffer.alloc(2);
  data.writeUInt16BE(value);
  return { tag, type: 3, count: 1, data };
}

function long(tag: number, value: number): Entry {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(value);
  return { tag, type: 4, count: 1, data };
}

function rationals(tag: number, values: readonly number[]): Entry {
  const data = Buffer.alloc(values.length * 8);
  for (const [at, value] of values.entries()) {
    data.writeUInt32BE(Math.round(value * 1_000_000), at * 8);
    data.writeUInt32BE(1_000_000, at * 8 + 4);
  }
  return { tag, type: 5, count: values.length, data };
}
