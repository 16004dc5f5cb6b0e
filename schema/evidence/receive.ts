import { readExif, type ExifFacts } from '../../media/exif.ts';
import { hashStream } from '../../media/fingerprint.ts';
import { readDimensions } from '../../media/image.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError, type ObjectStore } from '../../media/object-store.ts';
import { CorruptPhotoError, NotAPhotoError, TooManyPixelsError } from '../../media/photo-errors.ts';
import type { PlatformSettings } from '../core/platform.ts';
import { PhotoRefusal } from './errors.ts';

export interface ReceivedPhoto {
  /** Where the proven bytes are sealed, by their hash. */
  readonly sealedKey: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly exif: ExifFacts;
}

/** A semaphore: at most `limit` photos are held in memory at once, whatever arrives. */
function limited(limit: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

const oneOfFew = limited(4);

/**
 * Reads an uploaded object, proves that it is the photo that the phone promised (size, both digests, content by its first
 * bytes, dimensions from the header; no pixel is decoded) and seals the bytes that were proven. They are written, not copied
 * from the upload: its address stays good for a while, so what lies there may already be something else.
 *
 * Sealing is content-addressed: doing it twice, or dying right after it, leaves the same object.
 *
 * @throws PhotoRefusal with what was expected and what came
 */
export function receivePhoto(
  store: ObjectStore,
  settings: Pick<PlatformSettings, 'maxPhotoBytes' | 'maxPhotoPixels'>,
  promised: { key: string; sha256: Uint8Array; sizeBytes: number },
): Promise<ReceivedPhoto> {
  return oneOfFew(async () => {
    const { sizeBytes } = await reaching(() => store.stat(promised.key));
    if (sizeBytes > settings.maxPhotoBytes)
      throw new PhotoRefusal('PHOTO_TOO_LARGE', `≤ ${settings.maxPhotoBytes}`, String(sizeBytes));
    const bytes = await reaching(async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of await store.read(promised.key)) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    });
    const { sha256, sm3 } = await hashStream(toChunks(bytes));
    const expected = Buffer.from(promised.sha256).toString('hex');
    if (sha256 !== expected) throw new PhotoRefusal('PHOTO_HASH_MISMATCH', expected.slice(0, 12), sha256.slice(0, 12));
    const header = await describe(bytes, settings.maxPhotoPixels);
    const exif = await readExif(bytes);
    const sealedKey = `sealed/${sha256.slice(0, 2)}/${sha256}`;
    await reaching(() => store.write(sealedKey, bytes, `image/${header.kind}`));
    return {
      sealedKey,
      sha256,
      sm3,
      sizeBytes: bytes.byteLength,
      contentType: `image/${header.kind}`,
      width: header.width,
      height: header.height,
      exif,
    };
  });
}

async function* toChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function describe(bytes: Buffer, maxPixels: number): ReturnType<typeof readDimensions> {
  try {
    return await readDimensions(bytes, { maxPixels, maxFrames: 1, timeoutS: 20 });
  } catch (error) {
    if (error instanceof NotAPhotoError || error instanceof TooManyPixelsError || error instanceof CorruptPhotoError) {
      throw PhotoRefusal.from(error);
    }
    throw error;
  }
}

/** Turns the store's faults into refusals: the phone keeps the photo and tries again. */
export async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ObjectNotFoundError)
      throw new PhotoRefusal('PHOTO_NOT_UPLOADED', null, null, { cause: error });
    if (error instanceof ObjectStoreUnavailableError) {
      throw new PhotoRefusal('PHOTO_STORE_UNAVAILABLE', null, null, { cause: error });
    }
    throw error;
  }
}
