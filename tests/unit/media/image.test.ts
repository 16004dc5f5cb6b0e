import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExif } from '../../../media/exif.ts';
import { hammingDistance } from '../../../media/fingerprint.ts';
import { defaultPhotoLimits, deriveViews, readDimensions } from '../../../media/image.ts';
import { CorruptPhotoError, NotAPhotoError, TooManyPixelsError } from '../../../media/photo-errors.ts';
import { encodePng, patternJpeg, photoFixture, pngBomb, withExif } from '../../support/pictures.ts';

const refusal = (bytes: Uint8Array): Promise<unknown> => deriveViews(bytes).catch((error: unknown) => error);

describe('derived views', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stand upright for EXIF orientation %i', async (orientation) => {
    const upright = await deriveViews(await patternJpeg(640));
    const stored = await patternJpeg(640, orientation);
    const views = await deriveViews(withExif(stored, { orientation }));

    expect([views.width, views.height]).toEqual([640, 480]);
    expect(hammingDistance(views.dHash, upright.dHash)).toBeLessThanOrEqual(3);
    // The views themselves, not only the numbers: each, looked at again without any EXIF, is upright too.
    for (const view of [views.preview, views.thumbnail]) {
      expect(hammingDistance((await deriveViews(view)).dHash, upright.dHash)).toBeLessThanOrEqual(3);
    }
    // Without its EXIF the same file would lie on its side: the pattern can tell.
    if (orientation > 1) {
      expect(hammingDistance((await deriveViews(stored)).dHash, upright.dHash)).toBeGreaterThan(6);
    }
  });

  it('are 1600 and 320 pixels on the long edge, and keep the proportions', async () => {
    const { width, height, preview, thumbnail } = await deriveViews(await patternJpeg(2000));
    expect([width, height]).toEqual([2000, 1500]);
    expect(await readDimensions(preview)).toEqual({ kind: 'jpeg', width: 1600, height: 1200 });
    expect(await readDimensions(thumbnail)).toEqual({ kind: 'jpeg', width: 320, height: 240 });
  });

  it('are never larger than the original', async () => {
    const { preview, thumbnail } = await deriveViews(await patternJpeg(200));
    expect(await readDimensions(preview)).toMatchObject({ width: 200, height: 150 });
    expect(await readDimensions(thumbnail)).toMatchObject({ width: 200, height: 150 });
  });

  it('carry no camera, no place and no colour profile of the original', async () => {
    const original = withExif(await patternJpeg(640), { make: 'Phone', gps: { latitude: 46.6, longitude: 125.1 } });
    expect(await readExif(original)).toMatchObject({ make: 'Phone' });
    const { preview, thumbnail } = await deriveViews(original);
    for (const view of [preview, thumbnail]) {
      expect(await readExif(view)).toMatchObject({ make: null, gps: null, takenAt: null });
      expect(view.includes('Exif')).toBe(false);
      expect(view.includes('ICC_PROFILE')).toBe(false);
    }
  });

  it.each(['cmyk.jpg', 'progressive.jpg', 'picture.webp', 'picture.avif'])(
    'of %s show the same picture as its JPEG',
    async (name) => {
      const views = await deriveViews(photoFixture(name));
      const reference = await deriveViews(await patternJpeg(160));
      expect([views.width, views.height]).toEqual([160, 120]);
      expect(hammingDistance(views.dHash, reference.dHash)).toBeLessThanOrEqual(4);
      expect(Math.abs(views.meanLuma - reference.meanLuma)).toBeLessThan(12);
      expect(await readDimensions(views.preview)).toMatchObject({ kind: 'jpeg' });
    },
  );

  it.each([
    ['8-bit grey', 'grey', 8, [0.5], 128],
    ['16-bit grey', 'grey', 16, [0.5], 128],
    ['16-bit colour', 'rgb', 16, [0.5, 0.5, 0.5], 128],
    ['grey with alpha', 'greyAlpha', 8, [0, 1], 0],
    ['transparent, which is shown on white', 'rgba', 8, [0, 0, 0, 0], 255],
  ] as const)('of a %s PNG have the right brightness', async (_, kind, bits, sample, luma) => {
    const views = await deriveViews(encodePng({ width: 40, height: 30, kind, bits, pixel: () => sample }));
    expect(views.meanLuma).toBeGreaterThan(luma - 4);
    expect(views.meanLuma).toBeLessThan(luma + 4);
  });

  it('of a single pixel exist', async () => {
    const views = await deriveViews(encodePng({ width: 1, height: 1, kind: 'rgb', pixel: () => [1, 0, 0] }));
    expect(views).toMatchObject({ width: 1, height: 1, sharpness: 0 });
    expect(views.dHash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are the same from a file as from memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'photo-'));
    try {
      const jpeg = await patternJpeg(640);
      const path = join(folder, 'named-wrongly.png');
      await writeFile(path, jpeg);
      expect(await deriveViews(path)).toEqual(await deriveViews(jpeg));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leave out whatever is glued behind the picture', async () => {
    const smuggled = Buffer.concat([
      await patternJpeg(320),
      Buffer.from('PK\x03\x04<script>alert(1)</script>', 'latin1'),
    ]);
    const { preview, thumbnail } = await deriveViews(smuggled);
    expect(preview.includes('<script>')).toBe(false);
    expect(thumbnail.includes('<script>')).toBe(false);
  });

  it('come out the same when many photos, good and bad, arrive at once', async () => {
    const good = await patternJpeg(640);
    const bad = good.subarray(0, good.length / 2);
    const alone = await deriveViews(good);
    const results = await Promise.allSettled(
      Array.from({ length: 16 }, (_, at) => deriveViews(at % 3 === 0 ? bad : good)),
    );
    expect(results.map(({ status }) => status)).toEqual(
      Array.from({ length: 16 }, (_, at) => (at % 3 === 0 ? 'rejected' : 'fulfilled')),
    );
    for (const result of results) if (result.status === 'fulfilled') expect(result.value).toEqual(alone);
  });

  it('measure a blurred photo as less sharp than a sharp one', async () => {
    const checks = (soft: number) =>
      encodePng({
        width: 400,
        height: 300,
        kind: 'grey',
        pixel: (x, y) => [0.5 + 0.5 * Math.tanh(Math.sin(x / 8) * Math.sin(y / 8) * soft)],
      });
    const [sharp, blurred] = [await deriveViews(checks(20)), await deriveViews(checks(0.5))];
    expect(sharp.sharpness).toBeGreaterThan(1000);
    expect(blurred.sharpness).toBeLessThan(30);
  });
});

describe('refusals', () => {
  const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

  it.each([
    ['nothing at all', Buffer.alloc(0), 'unknown'],
    ['an SVG renamed to jpg', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'svg'],
    ['a page', bytes('<!doctype html><p>'), 'html'],
    ['a GIF', photoFixture('picture.gif'), 'gif'],
    ['a ZIP', bytes('PK\x03\x04'), 'zip'],
    ['a PDF', bytes('%PDF-1.7'), 'pdf'],
    ['a video', bytes('\0\0\0\x18ftypisom\0\0\0\0isomavc1'), 'mp4'],
  ])('%s is not a photo, and is named for what it is', async (_, file, found) => {
    const error = await refusal(file);
    expect(error).toBeInstanceOf(NotAPhotoError);
    expect(error).toMatchObject({ code: 'PHOTO_NOT_A_PHOTO', found, reason: 'KIND_NOT_ACCEPTED' });
  });

  it('HEIC is refused with advice of its own', async () => {
    const error = await refusal(bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'));
    expect(error).toMatchObject({ code: 'PHOTO_NOT_A_PHOTO', found: 'heic' });
    expect((error as NotAPhotoError).messageZh).toContain('兼容性最佳');
    expect((error as NotAPhotoError).messageEn).toContain('Most Compatible');
  });

  it('an animation is not evidence of an instant', async () => {
    expect(await refusal(photoFixture('animated.webp'))).toMatchObject({
      code: 'PHOTO_NOT_A_PHOTO',
      reason: 'ANIMATED',
    });
  });

  it.each([
    ['an SVG behind a JPEG marker', bytes('\xff\xd8\xff<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an SVG in a WebP envelope', bytes('RIFF\x40\0\0\0WEBP<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG that is only a signature', bytes('\x89PNG\r\n\x1a\n')],
    ['an AVIF that is only a brand', bytes('\0\0\0\x18ftypavif\0\0\0\0mif1avif')],
    ['a PNG without pixels', pngBomb(100, 100)],
  ])('%s is corrupt', async (_, file) => {
    const error = await refusal(file);
    expect(error).toBeInstanceOf(CorruptPhotoError);
    expect(error).toMatchObject({ code: 'PHOTO_CORRUPT' });
  });

  it.each([0.02, 0.3, 0.6, 0.9, 0.99])('a JPEG cut off after %d of its bytes is corrupt', async (share) => {
    const jpeg = await patternJpeg(640);
    expect(await refusal(jpeg.subarray(0, Math.floor(jpeg.length * share)))).toMatchObject({ code: 'PHOTO_CORRUPT' });
  });

  it.each(['picture.webp', 'picture.avif', 'progressive.jpg'])('%s cut off in its middle is corrupt', async (name) => {
    const whole = photoFixture(name);
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatchObject({ code: 'PHOTO_CORRUPT' });
  });

  it('a picture of 400 megapixels is refused by its header: there is nothing behind it to decode', async () => {
    const error = await refusal(pngBomb(20_000, 20_000));
    expect(error).toBeInstanceOf(TooManyPixelsError);
    expect(error).toMatchObject({ code: 'PHOTO_TOO_MANY_PIXELS' });
    expect((error as Error).message).toBe('Expected at most 52000000 pixels for a photo but received 20000 × 20000');
  });

  it('a JPEG that claims 60000 × 60000 is refused by its header', async () => {
    const jpeg = Buffer.from(await patternJpeg(64));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(60_000, frame + 5);
    jpeg.writeUInt16BE(60_000, frame + 7);
    expect(await refusal(jpeg)).toMatchObject({ code: 'PHOTO_TOO_MANY_PIXELS' });
  });

  it('the limit itself still passes, one pixel more does not', async () => {
    const photo = encodePng({ width: 10, height: 10, kind: 'grey', pixel: () => [0] });
    await expect(deriveViews(photo, { ...defaultPhotoLimits, maxPixels: 100 })).resolves.toMatchObject({ width: 10 });
    await expect(deriveViews(photo, { ...defaultPhotoLimits, maxPixels: 99 })).rejects.toBeInstanceOf(
      TooManyPixelsError,
    );
  });

  it('a missing file is an error of ours, not a refusal of the photo', async () => {
    await expect(readDimensions(join(tmpdir(), 'no-such-photo.jpg'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
