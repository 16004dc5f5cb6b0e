import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { CorruptPhotoError, NotAPhotoError, TooManyPixelsError } from './photo-errors.ts';
import { differenceHash, meanLuma, type Pixels, sharpness } from './pixels.ts';
import { type AcceptedPhotoKind, isAcceptedPhotoKind, SNIFF_BYTES, sniff } from './sniff.ts';

export interface PhotoLimits {
  /** Width × height of the stored picture; larger ones are refused from the header, undecoded. */
  readonly maxPixels: number;
  /** Frames or pages in one file. A photo has one; an animation is not evidence of an instant. */
  readonly maxFrames: number;
  /** Wall-clock seconds one decoding step may take. */
  readonly timeoutS: number;
}

/** A 50-megapixel phone picture passes, a 64-megapixel one does not. */
export const defaultPhotoLimits: PhotoLimits = { maxPixels: 52_000_000, maxFrames: 1, timeoutS: 20 };

/** Longest edges of the derived views, in pixels; smaller originals are not enlarged. */
export const PREVIEW_EDGE = 1600;
export const THUMBNAIL_EDGE = 320;

export interface PhotoHeader {
  readonly kind: AcceptedPhotoKind;
  /** Size as the picture is meant to be looked at, after EXIF orientation. */
  readonly width: number;
  readonly height: number;
}

export interface DerivedViews {
  /** Size of the original as looked at, after EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** JPEG, sRGB, upright, without any metadata. */
  readonly thumbnail: Buffer;
  readonly preview: Buffer;
  /** Perceptual hash, 16 hex digits; compare with `hammingDistance`. */
  readonly dHash: string;
  /** 0 black … 255 white. */
  readonly meanLuma: number;
  /** Edge strength of the sharpest eighth of the preview; see `sharpness`. */
  readonly sharpness: number;
}

// One thread per picture and as many pictures as cores: the fastest arrangement per CPU second. No cache of pixels
// between pictures: evidence of one case must not linger while another is worked on.
sharp.concurrency(1);
sharp.cache(false);
// Only decoders for the formats we accept exist in this process, whatever a file pretends to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
});

/**
 * Reads kind and size from the header alone; no pixel is decoded.
 *
 * @param source the original's bytes, or the path of a file holding them
 * @throws NotAPhotoError, TooManyPixelsError, CorruptPhotoError
 */
export async function readDimensions(
  source: Uint8Array | string,
  limits: PhotoLimits = defaultPhotoLimits,
): Promise<PhotoHeader> {
  const { kind } = sniff(await headOf(source));
  if (!isAcceptedPhotoKind(kind)) throw new NotAPhotoError(kind, 'KIND_NOT_ACCEPTED');
  // The size check is ours, below, because it must say how large the picture claims to be.
  const metadata = await sharp(source, { ...inputOptions(limits), limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new CorruptPhotoError('header', { cause });
    });
  const format = metadata.format === 'heif' ? 'avif' : metadata.format;
  if (format !== kind) throw new NotAPhotoError(kind, 'KIND_NOT_ACCEPTED');
  const pixels = metadata.width * metadata.height;
  if (pixels > limits.maxPixels) throw new TooManyPixelsError(metadata.width, metadata.height, limits.maxPixels);
  if ((metadata.pages ?? 1) > limits.maxFrames) throw new NotAPhotoError(kind, 'ANIMATED');
  return { kind, width: metadata.autoOrient.width, height: metadata.autoOrient.height };
}

/**
 * Everything shown of a photo, from one shared decode: preview from the original, thumbnail from the preview, hash
 * from the thumbnail. The original is read, never changed.
 *
 * @param original the original's bytes, or the path of a file holding them
 * @throws NotAPhotoError not a photo format we take; TooManyPixelsError refused undecoded; CorruptPhotoError
 *   the header is fine but the picture cannot be decoded to its end, or not in time
 */
export async function deriveViews(
  original: Uint8Array | string,
  limits: PhotoLimits = defaultPhotoLimits,
): Promise<DerivedViews> {
  const { width, height } = await readDimensions(original, limits);
  return decoding(async () => {
    try {
      const preview = await toPixels(
        fitInside(sharp(original, inputOptions(limits)).autoOrient(), PREVIEW_EDGE),
        limits,
      );
      const thumbnail = await toPixels(fitInside(fromPixels(preview), THUMBNAIL_EDGE), limits);
      return {
        width,
        height,
        preview: await toJpeg(fromPixels(preview), 80, limits),
        thumbnail: await toJpeg(fromPixels(thumbnail), 78, limits),
        dHash: differenceHash(thumbnail),
        meanLuma: meanLuma(thumbnail),
        sharpness: sharpness(preview),
      };
    } catch (cause) {
      throw new CorruptPhotoError('pixels', { cause });
    }
  });
}

/**
 * Draws one of **our own** SVG pictures (demo scenes, test patterns) to JPEG. Never for anything uploaded: the first
 * call makes the SVG decoder available to this process, which a server in production therefore never does.
 *
 * @param width pixels of the result; the height follows from the drawing
 */
export async function rasterise(svg: string, width: number): Promise<Buffer> {
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
  return sharp(Buffer.from(svg)).resize({ width }).flatten({ background: '#ffffff' }).jpeg({ quality: 88 }).toBuffer();
}

function inputOptions(limits: PhotoLimits): SharpOptions {
  return { failOn: 'error', limitInputPixels: limits.maxPixels, sequentialRead: true, pages: 1 };
}

function fitInside(image: Sharp, edge: number): Sharp {
  return image.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
}

/** 8-bit sRGB without alpha, whatever came in (grey, CMYK, 16 bit, transparent). */
async function toPixels(image: Sharp, limits: PhotoLimits): Promise<Pixels> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .timeout({ seconds: limits.timeoutS })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function fromPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

function toJpeg(image: Sharp, quality: number, limits: PhotoLimits): Promise<Buffer> {
  return image.jpeg({ quality, chromaSubsampling: '4:2:0' }).timeout({ seconds: limits.timeoutS }).toBuffer();
}

async function headOf(source: Uint8Array | string): Promise<Uint8Array> {
  if (typeof source !== 'string') return source;
  const file = await open(source, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const atOnce = availableParallelism();
const waiting: (() => void)[] = [];
let running = 0;

/** Runs `work` when fewer pictures than cores are being decoded, so a burst of uploads costs time, not memory. */
async function decoding<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on, not freed, so a newcomer cannot overtake who waited.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
