import { createHash, randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, promiseOf, putBytes, text, uploadPhoto } from '../../support/client.ts';
import { pngBomb } from '../../support/pictures.ts';
import { expectRefused, fieldsOf } from './refused.ts';
import { nextPhone, openCast, picture, reportInput, Story, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
  const { rows } = await app.platform.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values);
  return rows[0]!.count;
};
/** State and number of events: what must not move when something is refused. */
async function standing(caseId: string): Promise<unknown> {
  const { rows } = await app.platform.db.query(
    'select state, last_event_seq as seq, claimed_by as "claimedBy", facts from accident_case where id = $1',
    [caseId],
  );
  return rows[0];
}

describe('photos that are not taken', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.report(cast);
  });

  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
  it.each<[what: string, bytes: Buffer, code: string]>([
    ['a text', Buffer.from('这不是照片，是一段文字'), 'PHOTO_NOT_A_PHOTO'],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'PHOTO_NOT_A_PHOTO',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'PHOTO_NOT_A_PHOTO'],
    ['a ZIP named .jpg', Buffer.from('PK\x03\x04 rest of an archive'), 'PHOTO_NOT_A_PHOTO'],
    ['HEIC', heic, 'PHOTO_NOT_A_PHOTO'],
    ['a picture of 100 megapixels', pngBomb(10_000, 10_000), 'PHOTO_TOO_MANY_PIXELS'],
    [
      'the first bytes of a JPEG and nothing more',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      'PHOTO_CORRUPT',
    ],
  ])('%s is refused, and its slot stays open', async (_what, bytes, code) => {
    const before = await standing(story.caseId);
    const outcome = await uploadPhoto(story.reporter, story.caseId, 'PH-A', bytes);
    expectRefused(outcome, code);
    expect(await standing(story.caseId)).toEqual(before);
    const one = await story.look(story.reporter, 'photos { id } clearRoad { missingSlots }');
    expect(one).toEqual({ photos: [], clearRoad: { missingSlots: ['PH-A', 'PH-B', 'PH-C'] } });
  });

  it('a photo refused once stays refused: the next one is promised anew', async () => {
    const bytes = Buffer.from('not a photo at all');
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-A', story.caseId));
    await putBytes(app.origin, upload, bytes);
    const photoId = upload.photo?.id;
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId }), 'PHOTO_NOT_A_PHOTO');
    await putBytes(app.origin, upload, await picture());
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId }), 'PHOTO_REFUSED_BEFORE');
  });

  it('other bytes than promised are refused with what was expected, and the right ones sent again are taken', async () => {
    const [promised, other] = [await picture(), await picture()];
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(promised, 'PH-A', story.caseId));
    const photoId = upload.photo?.id;
    await putBytes(app.origin, upload, other);
    const outcome = await story.reporter.act('completePhotoUpload', { photoId });
    expectRefused(outcome, 'PHOTO_HASH_MISMATCH');
    const sha256 = createHash('sha256').update(promised).digest('hex');
    expect(outcome.value.expected).toBe(sha256.slice(0, 12));

    await putBytes(app.origin, upload, promised);
    await story.reporter.do('completePhotoUpload', { photoId });
    const one = await story.look(story.reporter, 'photos { slot sha256 }');
    expect(one?.photos).toEqual([{ slot: 'PH-A', sha256 }]);
  });

  it('a photo that never arrived is said to be missing', async () => {
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(await picture(), 'PH-B', story.caseId));
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId: upload.photo?.id }), 'PHOTO_NOT_UPLOADED');
  });

  it('a sealed slot takes no second photo, by no way, and the same photo again is a no-op', async () => {
    const [first, second, late] = [await picture(), await picture(), await picture()];
    // Promised before the slot was sealed, and sent after.
    const early = await story.reporter.do('requestPhotoUpload', promiseOf(late, 'PH-B', story.caseId));
    await putBytes(app.origin, early, late);
    await uploadPhoto(story.reporter, story.caseId, 'PH-B', first);
    const before = await standing(story.caseId);
    expectRefused(await uploadPhoto(story.reporter, story.caseId, 'PH-B', second), 'SLOT_SEALED');
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId: early.photo?.id }), 'SLOT_SEALED');
    const again = await story.reporter.act('requestPhotoUpload', promiseOf(first, 'PH-B', story.caseId));
    expect(again).toMatchObject({ kind: 'DONE', value: { alreadyStored: true } });
    expect(await standing(story.caseId)).toEqual(before);
  });

  it('what is sent to the address of a sealed photo afterwards changes nothing', async () => {
    const bytes = await picture();
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-L', story.caseId));
    await putBytes(app.origin, upload, bytes);
    await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    await putBytes(app.origin, upload, Buffer.from('something else'));
    await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    const original = await story.reporter.file(`/evidence/${text(upload.photo?.id)}/original`);
    expect(original.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['an unknown slot', { slot: 'PH-Z' }, 'slot'],
    ['a hash that is none', { sha256: 'abc' }, 'sha256'],
    ['an empty photo', { sizeBytes: 0 }, 'sizeBytes'],
    ['an endless content type', { contentType: 'x'.repeat(101) }, 'contentType'],
  ])('a promise with %s is refused by field', async (_what, lie, field) => {
    const input = { ...promiseOf(await picture(), 'PH-L', story.caseId), ...lie };
    const outcome = await story.reporter.act('requestPhotoUpload', input);
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual([field]);
  });

  it('a promise of too many bytes is refused before anything is sent', async () => {
    const input = { ...promiseOf(await picture(), 'PH-L', story.caseId), sizeBytes: 21 * 1024 * 1024 };
    expectRefused(await story.reporter.act('requestPhotoUpload', input), 'PHOTO_TOO_LARGE');
  });

  it('a phone without a fix still gets its photo in; only the distance is not known', async () => {
    for (const at of [
      [0, 0],
      [46.6, 125.1],
      [999, 999],
    ]) {
      const bytes = await picture();
      const position = { longitude: at[0], latitude: at[1], crs: 'GCJ02', accuracyM: -3 };
      const input = { ...promiseOf(bytes, 'PH-L', story.caseId), position };
      const upload = await story.reporter.do('requestPhotoUpload', input);
      await putBytes(app.origin, upload, bytes);
      await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    }
    const one = await story.look(story.reporter, 'photos { distanceFromSceneM }');
    for (const { distanceFromSceneM } of list(one?.photos)) expect(distanceFromSceneM).toBeNull();
  });
});

describe('idempotency keys', () => {
  it('the same key with the same body is one report, with another body a refusal, and a key is its owner’s alone', async () => {
    const story = await Story.report(cast);
    const input = reportInput({ weather: '4' });
    const idempotencyKey = randomUUID();
    const first = await story.reporter.do('reportAccident', { idempotencyKey, ...input });
    const again = await story.reporter.do('reportAccident', { idempotencyKey, ...input });
    expect(again.id).toEqual(first.id);
    const events = await count('case_event where case_id = $1', [text(first.id)]);
    expect(events).toBe(2);
    const cases = await count(
      'party where driver_id = (select driver_id from party where case_id = $1 and ordinal = 1)',
      [story.caseId],
    );
    expect(cases).toBe(2);

    expectRefused(
      await story.reporter.act('reportAccident', { idempotencyKey, ...input, weather: '1' }),
      'IDEMPOTENCY_KEY_REUSED',
    );
    expectRefused(
      await story.reporter.act('requestOfficer', { idempotencyKey, caseId: story.caseId, reason: '' }),
      'IDEMPOTENCY_KEY_REUSED',
    );
    const stranger = await Story.report(cast);
    const other = await stranger.reporter.do('reportAccident', { idempotencyKey, ...input });
    expect(other.id).not.toEqual(first.id);
  });

  it('a refused attempt does not use up its key', async () => {
    const story = await Story.report(cast);
    const idempotencyKey = randomUUID();
    const { caseId } = story;
    expectRefused(
      await story.reporter.act('submitPartyDetails', { idempotencyKey, caseId, phone: '12' }),
      'INVALID_INPUT',
    );
    const mended = await story.reporter.act('submitPartyDetails', { idempotencyKey, caseId, phone: nextPhone() });
    expect(mended.kind).toBe('DONE');
  });

  it('a key too short to be one is refused', async () => {
    const story = await Story.report(cast);
    const outcome = await story.reporter.act('confirmRoadCleared', { idempotencyKey: '1', caseId: story.caseId });
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual(['idempotencyKey']);
  });
});
