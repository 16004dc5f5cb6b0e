import fc from 'fast-check';
import { readExif } from '../../../media/exif.ts';
import { encodePng, patternJpeg, photoFixture, withExif } from '../../support/pictures.ts';

const NOTHING = { takenAt: null, gps: null, orientation: null, make: null, model: null, software: null };

describe('what the camera claims', () => {
  let plain: Buffer;
  beforeAll(async () => {
    plain = await patternJpeg(64);
  });

  it('is read as written', async () => {
    const photo = withExif(plain, {
      orientation: 6,
      make: 'HUAWEI',
      model: 'ALN-AL00',
      software: '4.2',
      dateTimeOriginal: '2026:11:24 08:39:12',
      offsetTimeOriginal: '+08:00',
      gps: { latitude: 46.593216, longitude: 125.103815, accuracyM: 12.5 },
    });
    const facts = await readExif(photo);
    expect(facts).toMatchObject({ orientation: 6, make: 'HUAWEI', model: 'ALN-AL00', software: '4.2' });
    expect(facts.takenAt).toEqual({
      local: '2026-11-24T08:39:12',
      offset: '+08:00',
      instant: new Date('2026-11-24T00:39:12Z'),
    });
    expect(facts.gps?.latitude).toBeCloseTo(46.593216, 6);
    expect(facts.gps?.longitude).toBeCloseTo(125.103815, 6);
    expect(facts.gps?.accuracyM).toBe(12.5);
  });

  it('has no instant when the camera wrote no offset, because nobody knows which zone it meant', async () => {
    const { takenAt } = await readExif(withExif(plain, { dateTimeOriginal: '2026:11:24 08:39:12' }));
    expect(takenAt).toEqual({ local: '2026-11-24T08:39:12', offset: null, instant: null });
  });

  it('may lie south and west', async () => {
    const { gps } = await readExif(withExif(plain, { gps: { latitude: -33.9, longitude: -70.6 } }));
    expect(gps?.latitude).toBeCloseTo(-33.9, 6);
    expect(gps?.longitude).toBeCloseTo(-70.6, 6);
  });

  it.each([
    ['zero and zero', { latitude: 0, longitude: 0 }],
    ['a latitude beyond the pole', { latitude: 91, longitude: 125 }],
    ['a longitude beyond the date line', { latitude: 46, longitude: 181 }],
    ['an empty block', 'empty'],
  ] as const)('has no position for %s', async (_, gps) => {
    expect((await readExif(withExif(plain, { gps }))).gps).toBeNull();
  });

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2026:02:31 10:00:00',
    '2026:11:24 25:00:00',
    '1970:01:01 00:00:00',
    'yesterday',
  ])('has no time for "%s"', async (dateTimeOriginal) => {
    expect((await readExif(withExif(plain, { dateTimeOriginal }))).takenAt).toBeNull();
  });

  it.each(['+8', '+25:00', 'CST', ''])(
    'keeps the local time and drops the nonsense offset "%s"',
    async (offsetTimeOriginal) => {
      const { takenAt } = await readExif(
        withExif(plain, { dateTimeOriginal: '2026:11:24 08:39:12', offsetTimeOriginal }),
      );
      expect(takenAt).toMatchObject({ local: '2026-11-24T08:39:12', offset: null });
    },
  );

  it.each([0, 9, 255])('has no orientation for the value %i', async (orientation) => {
    expect((await readExif(withExif(plain, { orientation }))).orientation).toBeNull();
  });

  it('is one short line, whatever was put into it', async () => {
    const { make, model } = await readExif(withExif(plain, { make: 'A\nB\x1b[31m', model: 'x'.repeat(500) }));
    expect(make).toBe('A B [31m');
    expect(model).toHaveLength(64);
  });

  it('is found in a WebP too', async () => {
    expect(await readExif(photoFixture('exif.webp'))).toMatchObject({
      make: 'Fixture',
      takenAt: { local: '2026-11-24T08:39:12', offset: '+08:00' },
    });
  });

  it('is nothing for files without EXIF', async () => {
    const png = encodePng({ width: 2, height: 2, kind: 'grey', pixel: () => [0] });
    for (const file of [
      plain,
      png,
      photoFixture('picture.webp'),
      photoFixture('picture.avif'),
      Buffer.alloc(0),
      Buffer.from('<svg/>'),
    ]) {
      expect(await readExif(file)).toEqual(NOTHING);
    }
  });

  it('never throws, however the block is damaged', async () => {
    const photo = withExif(plain, {
      orientation: 6,
      make: 'HUAWEI',
      dateTimeOriginal: '2026:11:24 08:39:12',
      gps: { latitude: 46.6, longitude: 125.1 },
    });
    const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(photo.length), async (changes, length) => {
        const broken = Buffer.from(photo);
        for (const [at, value] of changes) broken[at] = value;
        const { gps, orientation } = await readExif(broken.subarray(0, Math.max(400, length)));
        if (gps !== null) {
          expect(Math.abs(gps.latitude)).toBeLessThanOrEqual(90);
          expect(Math.abs(gps.longitude)).toBeLessThanOrEqual(180);
        }
        expect([null, 1, 2, 3, 4, 5, 6, 7, 8]).toContain(orientation);
      }),
      { numRuns: 300 },
    );
  });
});
