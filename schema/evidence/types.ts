import { DUTY_TEXTS } from '../accident/labels.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import type { CaseRow } from '../case/queries.ts';
import { AccidentCase, CoordinateSystemEnum } from '../case/types.ts';
import { manyByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { SignedUpload } from '../../media/object-store.ts';
import { MandateRefusal } from '../mandate/errors.ts';
import { loadParties } from '../party/types.ts';
import { PhotoRefusal, SlotSealedRefusal } from './errors.ts';
import { findPhoto, findRequestedSlots, findSealedPhotosOf, type PhotoRow, type ShownPhotoRow } from './queries.ts';
import { completePhotoUpload, confirmRoadCleared, requestMorePhotos, requestPhotoUpload } from './service.ts';
import { CLEARANCE_SLOTS, PHOTO_SLOTS, type PhotoSlotKind } from './slots.ts';

const loadPhotos = manyByKey<ShownPhotoRow>(
  ({ platform, actor }, caseIds) => findSealedPhotosOf(platform.db, actor.cityCode, caseIds),
  ({ shownIn }) => shownIn,
);
const loadRequestedSlots = manyByKey<{ caseId: string; slots: string[] }>(
  ({ platform, actor }, caseIds) => findRequestedSlots(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);

const PhotoState = builder.enumType('PhotoState', {
  description: 'Where a photo is: promised, proven and sealed, or refused.',
  values: ['AWAITING_UPLOAD', 'SEALED', 'REFUSED'] as const,
});
const PhotoWarning = builder
  .objectRef<{ code: string; messageZh: string; messageEn: string }>('PhotoWarning')
  .implement({
    description: 'Something an officer should know about a photo. Warns, never blocks.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Stable code, such as BLURRED.' }),
      messageZh: t.exposeString('messageZh', { description: 'In Chinese.' }),
      messageEn: t.exposeString('messageEn', { description: 'In English.' }),
    }),
  });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const EvidencePhoto = builder.objectRef<PhotoRow | ShownPhotoRow>('EvidencePhoto').implement({
  description: 'One photo. The original is sealed under its hash; what is shown is a derived copy.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    slot: t.exposeString('slot', { description: 'PH-A … PH-L.' }),
    state: t.field({ type: PhotoState, description: 'Where it is.', resolve: ({ state }) => state }),
    partyOrdinal: t.int({
      nullable: true,
      description: 'Who took it: 1 for 甲 …; null for staff.',
      resolve: async (photo, _args, context) =>
        'seatOrdinal' in photo
          ? photo.seatOrdinal
          : ((await loadParties(context, photo.caseId)).find(({ id }) => id === photo.partyId)?.ordinal ?? null),
    }),
    sha256: t.string({
      description: 'SHA-256 of the original, hex.',
      resolve: ({ sha256, expectedSha256 }) => hex(sha256 ?? expectedSha256),
    }),
    sizeBytes: t.int({
      description: 'Size of the original.',
      resolve: ({ sizeBytes, expectedBytes }) => Number(sizeBytes ?? expectedBytes),
    }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels, as looked at.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels, as looked at.' }),
    contentType: t.string({
      description: 'Proven from content once sealed.',
      resolve: ({ contentType }) => contentType ?? 'application/octet-stream',
    }),
    takenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The phone’s claim.',
      resolve: ({ takenAt }) => takenAt,
    }),
    receivedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Our clock.',
      resolve: ({ sealedAt }) => sealedAt,
    }),
    sealedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Our clock.',
      resolve: ({ sealedAt }) => sealedAt,
    }),
    thumbnailUrl: t.string({
      nullable: true,
      description: '320 px, when derived. Needs the session and the right to the case.',
      resolve: ({ id, thumbnailKey }) => (thumbnailKey === null ? null : `/evidence/${id}/thumbnail`),
    }),
    previewUrl: t.string({
      nullable: true,
      description: '1600 px, when derived.',
      resolve: ({ id, previewKey }) => (previewKey === null ? null : `/evidence/${id}/preview`),
    }),
    originalUrl: t.string({
      nullable: true,
      description: 'The sealed original.',
      resolve: ({ id, sealedKey }) => (sealedKey === null ? null : `/evidence/${id}/original`),
    }),
    warnings: t.field({
      type: [PhotoWarning],
      description: 'What an officer should know.',
      resolve: ({ warnings }) => warnings,
    }),
    distanceFromSceneM: t.exposeFloat('distanceM', {
      nullable: true,
      description: 'Metres between the phone and the scene.',
    }),
    refusal: t.exposeString('refusal', { nullable: true, description: 'Why it was refused.' }),
  }),
});

interface SlotShape {
  readonly kind: PhotoSlotKind;
  readonly row: CaseRow;
  readonly required: boolean;
  readonly photo: PhotoRow | null;
}
const PhotoSlot = builder.objectRef<SlotShape>('PhotoSlot').implement({
  description: 'A picture this case asks for, and the photo in it.',
  fields: (t) => ({
    code: t.string({ description: 'PH-A … PH-L.', resolve: ({ kind }) => kind.code }),
    nameZh: t.string({ description: 'Chinese name.', resolve: ({ kind }) => kind.nameZh }),
    nameEn: t.string({ description: 'English name.', resolve: ({ kind }) => kind.nameEn }),
    hintZh: t.string({ description: 'How to take it, in Chinese.', resolve: ({ kind }) => kind.hintZh }),
    hintEn: t.string({ description: 'How to take it, in English.', resolve: ({ kind }) => kind.hintEn }),
    required: t.exposeBoolean('required', { description: 'In the minimum, or asked for by staff.' }),
    photo: t.field({
      type: EvidencePhoto,
      nullable: true,
      description: 'The sealed photo, if any.',
      resolve: ({ photo }) => photo,
    }),
  }),
});

const ClearRoad = builder.objectRef<{ row: CaseRow; missing: string[] }>('ClearRoad').implement({
  description: 'May the cars be moved?',
  fields: (t) => ({
    allowed: t.boolean({
      description: 'True when the minimum is sealed and no duty to hold the scene stands against it.',
      resolve: ({ row }) => row.evidenceSealedAt !== null && row.sceneDuty !== 'HOLD',
    }),
    allowedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when.',
      resolve: ({ row }) => (row.sceneDuty === 'HOLD' ? null : row.evidenceSealedAt),
    }),
    clearedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a party said that the road is clear.',
      resolve: ({ row }) => row.roadClearedAt,
    }),
    missingSlots: t.stringList({ description: 'Photo slots still missing.', resolve: ({ missing }) => missing }),
    blockedZh: t.string({
      nullable: true,
      description: 'Why not, in Chinese.',
      resolve: ({ row }) => (row.sceneDuty === 'HOLD' ? DUTY_TEXTS.HOLD.zh : null),
    }),
    blockedEn: t.string({
      nullable: true,
      description: 'Why not, in English.',
      resolve: ({ row }) => (row.sceneDuty === 'HOLD' ? DUTY_TEXTS.HOLD.en : null),
    }),
  }),
});

builder.objectFields(AccidentCase, (t) => ({
  photos: t.field({
    type: [EvidencePhoto],
    description: 'Sealed photos, oldest first.',
    resolve: (row, _args, context) => loadPhotos(context, row.id),
  }),
  photoSlots: t.field({
    type: [PhotoSlot],
    description: 'What the case asks for and what is there.',
    resolve: async (row, _args, context) => {
      const photos = await loadPhotos(context, row.id);
      const requested = new Set((await loadRequestedSlots(context, row.id)).flatMap(({ slots }) => slots));
      return PHOTO_SLOTS.filter(
        ({ code }) => CLEARANCE_SLOTS.includes(code) || requested.has(code) || photos.some(({ slot }) => slot === code),
      ).map((kind) => ({
        kind,
        row,
        required: kind.requiredForClearance || requested.has(kind.code),
        photo: photos.find(({ slot }) => slot === kind.code) ?? null,
      }));
    },
  }),
  clearRoad: t.field({
    type: ClearRoad,
    description: 'May the cars be moved?',
    resolve: async (row, _args, context) => {
      const photos = row.evidenceSealedAt === null ? await loadPhotos(context, row.id) : [];
      return {
        row,
        missing:
          row.evidenceSealedAt === null
            ? CLEARANCE_SLOTS.filter((code) => !photos.some(({ slot }) => slot === code))
            : [],
      };
    },
  }),
}));

builder.objectType(PhotoRefusal, {
  name: 'PhotoRefusal',
  description: 'The photo was not taken; the phone keeps it.',
  interfaces: [Refusal],
  fields: (t) => ({
    expected: t.exposeString('expected', { nullable: true, description: 'What was expected.' }),
    received: t.exposeString('received', { nullable: true, description: 'What came.' }),
  }),
});
builder.objectType(SlotSealedRefusal, {
  name: 'SlotSealedRefusal',
  description: 'The slot holds a sealed photo.',
  interfaces: [Refusal],
  fields: (t) => ({ slot: t.exposeString('slot', { description: 'Which slot.' }) }),
});

export const UploadHeader = builder.objectRef<{ name: string; value: string }>('UploadHeader').implement({
  description: 'A header to send with the upload.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Header name.' }),
    value: t.exposeString('value', { description: 'Header value.' }),
  }),
});
interface PhotoUploadShape {
  readonly photo: PhotoRow;
  readonly upload: SignedUpload | null;
}
const PhotoUpload = builder.objectRef<PhotoUploadShape>('PhotoUpload').implement({
  description: 'Where to send the bytes of a photo.',
  fields: (t) => ({
    photo: t.field({ type: EvidencePhoto, description: 'The promised photo.', resolve: ({ photo }) => photo }),
    method: t.string({ description: 'HTTP method.', resolve: () => 'PUT' }),
    url: t.string({
      description: 'Signed address; may be relative to this server. Empty when the photo is stored already.',
      resolve: ({ upload }) => upload?.url ?? '',
    }),
    headers: t.field({
      type: [UploadHeader],
      description: 'Headers to send.',
      resolve: ({ upload }) => Object.entries(upload?.headers ?? {}).map(([name, value]) => ({ name, value })),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When the address ends.',
      resolve: ({ upload }, _args, { platform }) => upload?.expiresAt ?? platform.now(),
    }),
    alreadyStored: t.boolean({
      description: 'The very same photo is sealed already: nothing to send.',
      resolve: ({ upload }) => upload === null,
    }),
  }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const PositionInput = builder.inputType('PositionInput', {
  description: 'Where the phone was.',
  fields: (t) => ({
    longitude: t.float({ description: 'Degrees east.' }),
    latitude: t.float({ description: 'Degrees north.' }),
    crs: t.field({ type: CoordinateSystemEnum, description: 'Coordinate system.' }),
    accuracyM: t.float({ required: false, description: 'Uncertainty in metres.' }),
    measuredAt: t.field({ type: 'DateTime', required: false, description: 'When it was measured.' }),
  }),
});
const RequestPhotoUploadInput = builder.inputType('RequestPhotoUploadInput', {
  description: 'A photo about to be sent. The hash is computed on the phone.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    slot: t.string({ description: 'PH-A … PH-L.' }),
    sha256: t.string({ description: 'SHA-256 of the bytes, 64 hex digits.' }),
    sizeBytes: t.int({ description: 'Number of bytes.' }),
    contentType: t.string({ description: 'What the phone calls it; proven later from content.' }),
    takenAt: t.field({ type: 'DateTime', required: false, description: 'When it was taken, by the phone’s clock.' }),
    position: t.field({ type: PositionInput, required: false, description: 'Where the phone was.' }),
  }),
});
const CompletePhotoUploadInput = builder.inputType('CompletePhotoUploadInput', {
  description: 'The bytes have been sent.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    photoId: t.id({ description: 'The promised photo.' }),
  }),
});
const ConfirmRoadClearedInput = builder.inputType('ConfirmRoadClearedInput', {
  description: 'The cars are off the road.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), caseId: t.id({ description: 'The case.' }) }),
});
const RequestMorePhotosInput = builder.inputType('RequestMorePhotosInput', {
  description: 'Photos that staff still need.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    slots: t.stringList({ description: 'Slots to be filled.' }),
    note: t.string({ required: false, description: 'A word to the parties.' }),
  }),
});
const PHOTO_REFUSALS = [...CASE_REFUSALS, PhotoRefusal, SlotSealedRefusal, MandateRefusal];

builder.mutationFields((t) => ({
  requestPhotoUpload: t.field({
    type: PhotoUpload,
    description: 'Registers a photo and gives the signed address for its bytes.',
    errors: { types: PHOTO_REFUSALS },
    args: { input: t.arg({ type: RequestPhotoUploadInput, description: 'The photo.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) => {
      const { position } = input;
      const ticket = await requestPhotoUpload(context, idempotencyKey, {
        ...input,
        takenAt: input.takenAt ?? null,
        position: position == null ? null : { ...position, accuracyM: position.accuracyM ?? null },
      });
      const photo = await findPhoto(context.platform.db, context.actor.cityCode, ticket.photoId);
      if (photo === null) throw new Error('The photo just registered cannot be read');
      return { photo, upload: ticket.upload };
    },
  }),
  completePhotoUpload: t.field({
    type: AccidentCase,
    description: 'Verifies and seals a photo whose bytes have been sent. Only now is it received.',
    errors: { types: PHOTO_REFUSALS },
    args: { input: t.arg({ type: CompletePhotoUploadInput, description: 'The photo.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await completePhotoUpload(context, idempotencyKey, input)),
  }),
  confirmRoadCleared: t.field({
    type: AccidentCase,
    description: 'A party says that the cars are off the road.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: ConfirmRoadClearedInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await confirmRoadCleared(context, idempotencyKey, input)),
  }),
  requestMorePhotos: t.field({
    type: AccidentCase,
    description: 'Staff ask the parties for more photos.',
    errors: { types: PHOTO_REFUSALS },
    args: { input: t.arg({ type: RequestMorePhotosInput, description: 'The slots.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await requestMorePhotos(context, idempotencyKey, { ...input, note: input.note ?? null })),
  }),
}));
