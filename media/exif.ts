import exifr from 'exifr';

export interface TakenAt {
  /** Clock of the camera, `2026-11-24T08:39:12`, without a zone. */
  readonly local: string;
  /** `+08:00` when the camera wrote it, else null: the caller decides which zone to assume. */
  readonly offset: string | null;
  /** The moment itself, only when the offset is known. */
  readonly instant: Date | null;
}

export interface ExifPosition {
  /** WGS-84 degrees, as the camera wrote them. */
  readonly longitude: number;
  readonly latitude: number;
  /** Metres, when the camera wrote it. */
  readonly accuracyM?: number;
}

/** What the camera claims. Anybody can write these, so they warn and explain; they prove nothing. */
export interface ExifFacts {
  readonly takenAt: TakenAt | null;
  readonly gps: ExifPosition | null;
  /** 1 … 8; null when absent. */
  readonly orientation: number | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly software: string | null;
}

const NOTHING: ExifFacts = { takenAt: null, gps: null, orientation: null, make: null, model: null, software: null };

const OPTIONS = {
  tiff: true,
  exif: true,
  gps: true,
  ifd1: false,
  interop: false,
  makerNote: false,
  userComment: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: true,
  reviveValues: false,
  translateValues: false,
};

/**
 * Camera facts of a JPEG, PNG, WebP, AVIF or HEIC. Never throws: a photo with damaged EXIF is still a photo, so
 * whatever cannot be read is null. Position 0/0, an empty GPS block and impossible values are null too.
 *
 * @param photo all bytes of the original
 */
export async function readExif(photo: Uint8Array): Promise<ExifFacts> {
  let tags: Record<string, unknown>;
  try {
    tags = ((await exifr.parse(webpExif(photo) ?? photo, OPTIONS)) as Record<string, unknown> | undefined) ?? {};
  } catch {
    // The parser has no error types; every failure means the same here: the camera told us nothing usable.
    return NOTHING;
  }
  return {
    takenAt:
      takenAtOf(tags['DateTimeOriginal'], tags['OffsetTimeOriginal']) ??
      takenAtOf(tags['CreateDate'], tags['OffsetTimeDigitized']),
    gps: positionOf(tags),
    orientation: orientationOf(tags['Orientation']),
    make: textOf(tags['Make']),
    model: textOf(tags['Model']),
    software: textOf(tags['Software']),
  };
}

function takenAtOf(dateTime: unknown, offsetTime: unknown): TakenAt | null {
  if (typeof dateTime !== 'string') return null;
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(dateTime);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // 0000:00:00 and the 31st of February are how cameras without a set clock write "unknown".
  const asUtc = new Date(`${local}Z`);
  if (Number(year) < 1980 || Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  const offset = offsetOf(offsetTime);
  return { local, offset, instant: offset === null ? null : new Date(`${local}${offset}`) };
}

function offsetOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replaceAll('\0', '').trim();
  if (text === 'Z') return '+00:00';
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text) ? text : null;
}

function positionOf(tags: Record<string, unknown>): ExifPosition | null {
  const { longitude, latitude } = tags;
  if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) return null;
  // "No fix" is often written as zeroes; no accident of ours happens in the Gulf of Guinea.
  if (longitude === 0 && latitude === 0) return null;
  const accuracyM = tags['GPSHPositioningError'];
  const known = typeof accuracyM === 'number' && Number.isFinite(accuracyM) && accuracyM > 0;
  return known ? { longitude, latitude, accuracyM } : { longitude, latitude };
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
}

function orientationOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null;
}

/** One line of at most 64 characters: it is shown on screens and written to the chain of custody. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 64);
  return text === '' ? null : text;
}

/** The EXIF chunk of a WebP, which the parser does not look for; null for every other format. */
function webpExif(photo: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(photo.buffer, photo.byteOffset, photo.byteLength);
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'EXIF') {
      const chunk = bytes.subarray(at + 8, at + 8 + size);
      // Some writers keep the JPEG prefix in front of the TIFF header.
      return chunk.toString('latin1', 0, 6) === 'Exif\0\0' ? chunk.subarray(6) : chunk;
    }
    // Chunks are padded to an even length.
    at += 8 + size + (size % 2);
  }
  return null;
}
