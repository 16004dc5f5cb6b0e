import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { AccidentCase } from '../case/types.ts';
import { Refusal } from '../core/refusal-types.ts';
import { UploadHeader } from '../evidence/types.ts';
import { LiabilityGrade } from '../liability/pattern-type.ts';
import { MandateRefusal } from '../mandate/errors.ts';
import { RecusalRefusal } from '../recusal/errors.ts';
import type { SignedUpload } from '../../media/object-store.ts';
import { divertToScene, handOverCase } from './desk.ts';
import { DeterminationRefusal, RecordingRefusal } from './errors.ts';
import { recordMediation } from './mediation.ts';
import { findRecording, type RecordingRow } from './recording-queries.ts';
import { completeRecordingUpload, requestRecordingUpload } from './recordings.ts';
import { draftDetermination, withdrawDetermination } from './service.ts';
import { confirmServed, serveDetermination } from './serving.ts';
import { markDeterminationRead, noteRefusal, signDetermination, signReceipt } from './signing.ts';
import {
  ClosingEnum,
  DeterminationKindEnum,
  DeterminationScope,
  HandlingModeEnum,
  MediationKindEnum,
  MediationResultEnum,
  RecordingSource,
  ServiceChannel,
  SigningRecording,
  UnsignedWhy,
} from './types.ts';

builder.objectType(DeterminationRefusal, {
  name: 'DeterminationRefusal',
  description: 'The document cannot be made, signed, served or mediated like this.',
  interfaces: [Refusal],
});
builder.objectType(RecordingRefusal, {
  name: 'RecordingRefusal',
  description: 'The recording is not taken; the device keeps it.',
  interfaces: [Refusal],
});

const KEY = 'Made by the client; the same key gives the same answer.';
const DeterminationPartyInput = builder.inputType('DeterminationPartyInput', {
  description: 'One party on the document. Particulars left out are taken from what the party stated, else 不详.',
  fields: (t) => ({
    partyId: t.id({ description: 'The party.' }),
    name: t.string({ required: false, description: 'Name.' }),
    licenceNo: t.string({ required: false, description: 'Licence or ID number.' }),
    phone: t.string({ required: false, description: 'Phone.' }),
    trafficMode: t.string({ required: false, description: 'Traffic mode.' }),
    vehicleType: t.string({ required: false, description: 'Kind of vehicle.' }),
    plate: t.string({ required: false, description: 'Plate.' }),
    insurer: t.string({ required: false, description: 'Insurer.' }),
    ctpliPolicyNo: t.string({ required: false, description: 'Number of the compulsory policy.' }),
    conduct: t.string({ required: false, description: 'What it did, as found; needed where it is at fault.' }),
    provision: t.string({ required: false, description: 'The provision violated; needed where it is at fault.' }),
    grade: t.field({ type: LiabilityGrade, required: false, description: 'Its grade; none on a certificate.' }),
  }),
});
const DraftDeterminationInput = builder.inputType('DraftDeterminationInput', {
  description: 'What the officer writes; authority, number, time, weather and place come from the case.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    kind: t.field({ type: DeterminationKindEnum, description: 'Which document.' }),
    scope: t.field({ type: DeterminationScope, description: 'What lets the simple procedure apply.' }),
    factsText: t.string({ description: 'The facts, 5-2000 characters.' }),
    unestablished: t.string({ required: false, description: 'Certificate: what could not be established, and why.' }),
    patternId: t.string({ required: false, description: 'Pattern of the table, such as L-02.' }),
    overrideReason: t.string({
      required: false,
      description: 'Why without a pattern, or other grades than its default.',
    }),
    handlingMode: t.field({ type: HandlingModeEnum, required: false, description: 'Note field of the form.' }),
    closing: t.field({ type: ClosingEnum, required: false, description: 'Note field of the form.' }),
    mediationKind: t.field({ type: MediationKindEnum, required: false, description: 'Note field of the form.' }),
    recorderNo: t.string({
      required: false,
      description: 'At the scene: number of the body-worn recorder that runs while the parties sign.',
    }),
    parties: t.field({ type: [DeterminationPartyInput], description: 'Every party of the case once.' }),
  }),
});
const WithdrawDeterminationInput = builder.inputType('WithdrawDeterminationInput', {
  description: 'A draft taken back.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const MarkDeterminationReadInput = builder.inputType('MarkDeterminationReadInput', {
  description: 'The party has read the whole document.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
  }),
});
const SignDeterminationReceiptInput = builder.inputType('SignDeterminationReceiptInput', {
  description: 'A party signs for itself.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    contentHash: t.string({ description: 'Hash of the content that was on the screen.' }),
    strokes: t.field({ type: 'JSON', description: 'Pen strokes: lists of [x, y] in a box of 600 × 200.' }),
    recordingId: t.id({ required: false, description: 'The recording made at the same time.' }),
  }),
});
const NoteDeterminationRefusalInput = builder.inputType('NoteDeterminationRefusalInput', {
  description: 'A party does not sign, or an officer notes that it refuses or is absent.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    partyId: t.id({ required: false, description: 'Officers: whom it is about. Parties speak for themselves.' }),
    why: t.field({ type: UnsignedWhy, description: 'Refused or absent.' }),
    reason: t.string({ description: 'What was said or seen, at most 500 characters.' }),
  }),
});
const SignDeterminationInput = builder.inputType('SignDeterminationInput', {
  description: 'The officer signs.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    contentHash: t.string({ description: 'Hash of the content that was on the screen.' }),
  }),
});
const ServeDeterminationInput = builder.inputType('ServeDeterminationInput', {
  description: 'The document was served on a party. ELECTRONIC only sends it: the party confirms.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    partyOrdinal: t.int({ description: '1 for 甲 …' }),
    channel: t.field({ type: ServiceChannel, description: 'How.' }),
    proof: t.string({ description: 'What proves it, 2-500 characters; unused for ELECTRONIC.' }),
    at: t.field({ type: 'DateTime', description: 'When it was served.' }),
  }),
});
const ConfirmServedInput = builder.inputType('ConfirmServedInput', {
  description: 'The party agrees to electronic service and confirms that it has the document.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    consent: t.boolean({ description: 'Agrees to be served electronically.' }),
  }),
});
const MediationSignatureInput = builder.inputType('MediationSignatureInput', {
  description: 'A party’s hand under the result.',
  fields: (t) => ({
    ordinal: t.int({ description: '1 for 甲 …' }),
    strokes: t.field({ type: 'JSON', description: 'Pen strokes: lists of [x, y] in a box of 600 × 200.' }),
  }),
});
const RecordMediationInput = builder.inputType('RecordMediationInput', {
  description: 'What came of mediating on the spot.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    determinationId: t.id({ description: 'The document.' }),
    result: t.field({ type: MediationResultEnum, description: 'The result.' }),
    consentOfAll: t.boolean({ description: 'All asked for it together.' }),
    objection: t.boolean({ description: 'A party objects to the determination.' }),
    payerOrdinal: t.int({ required: false, description: 'Agreed: who pays.' }),
    payeeOrdinal: t.int({ required: false, description: 'Agreed: who is paid.' }),
    amountFen: t.int({ required: false, description: 'Agreed: how much, fen.' }),
    term: t.string({ required: false, description: 'Agreed: how and until when, at most 200 characters.' }),
    text: t.string({ description: 'In words, 2-1000 characters.' }),
    signatures: t.field({ type: [MediationSignatureInput], description: 'Agreed: every party signs.' }),
  }),
});
const HandOverCaseInput = builder.inputType('HandOverCaseInput', {
  description: 'To which colleague a case goes, and why.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    toStaffId: t.id({ description: 'The colleague.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const DivertToSceneInput = builder.inputType('DivertToSceneInput', {
  description: 'Somebody has to look at the scene.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const RequestRecordingUploadInput = builder.inputType('RequestRecordingUploadInput', {
  description: 'A recording of a signing about to be sent. The hash is computed on the device.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    partyId: t.id({
      required: false,
      description: 'Officers: whom it shows; null: everybody. Parties record themselves.',
    }),
    source: t.field({ type: RecordingSource, description: 'What recorded.' }),
    startedAt: t.field({ type: 'DateTime', description: 'From.' }),
    endedAt: t.field({ type: 'DateTime', description: 'Until.' }),
    sha256: t.string({ description: 'SHA-256 of the bytes, 64 hex digits.' }),
    sizeBytes: t.int({ description: 'Number of bytes.' }),
  }),
});
const CompleteRecordingUploadInput = builder.inputType('CompleteRecordingUploadInput', {
  description: 'The bytes have been sent.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    recordingId: t.id({ description: 'The promised recording.' }),
  }),
});

const RecordingUpload = builder
  .objectRef<{ recording: RecordingRow; upload: SignedUpload }>('RecordingUpload')
  .implement({
    description: 'Where to send the bytes of a recording.',
    fields: (t) => ({
      recording: t.field({
        type: SigningRecording,
        description: 'The promised recording.',
        resolve: ({ recording }) => recording,
      }),
      method: t.string({ description: 'HTTP method.', resolve: () => 'PUT' }),
      url: t.string({
        description: 'Signed address; may be relative to this server.',
        resolve: ({ upload }) => upload.url,
      }),
      headers: t.field({
        type: [UploadHeader],
        description: 'Headers to send.',
        resolve: ({ upload }) => Object.entries(upload.headers).map(([name, value]) => ({ name, value })),
      }),
      expiresAt: t.field({
        type: 'DateTime',
        description: 'When the address ends.',
        resolve: ({ upload }) => upload.expiresAt,
      }),
    }),
  });

const REFUSALS = [...CASE_REFUSALS, DeterminationRefusal, RecusalRefusal];
const RECORDING_REFUSALS = [...CASE_REFUSALS, RecordingRefusal];

builder.mutationFields((t) => ({
  draftDetermination: t.field({
    type: AccidentCase,
    description: 'The officer drafts the determination or the certificate. Needs the case claimed.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: DraftDeterminationInput, description: 'The draft.' }) },
    resolve: async (_root, { input: { idempotencyKey, parties, ...input } }, context) =>
      reloadCase(
        context,
        await draftDetermination(context, idempotencyKey, {
          ...input,
          unestablished: input.unestablished ?? null,
          patternId: input.patternId ?? null,
          overrideReason: input.overrideReason ?? null,
          handlingMode: input.handlingMode ?? null,
          closing: input.closing ?? null,
          mediationKind: input.mediationKind ?? null,
          recorderNo: input.recorderNo ?? null,
          parties: parties.map((party) => ({
            partyId: party.partyId,
            name: party.name ?? null,
            licenceNo: party.licenceNo ?? null,
            phone: party.phone ?? null,
            trafficMode: party.trafficMode ?? null,
            vehicleType: party.vehicleType ?? null,
            plate: party.plate ?? null,
            insurer: party.insurer ?? null,
            ctpliPolicyNo: party.ctpliPolicyNo ?? null,
            conduct: party.conduct ?? null,
            provision: party.provision ?? null,
            grade: party.grade ?? null,
          })),
        }),
      ),
  }),
  withdrawDetermination: t.field({
    type: AccidentCase,
    description: 'The officer takes a draft back.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: WithdrawDeterminationInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await withdrawDetermination(context, idempotencyKey, input)),
  }),
  markDeterminationRead: t.field({
    type: AccidentCase,
    description: 'The party has read the document.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: MarkDeterminationReadInput, description: 'The document.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await markDeterminationRead(context, idempotencyKey, input)),
  }),
  signDeterminationReceipt: t.field({
    type: AccidentCase,
    description: 'A party signs; recorded at the same time. Signing waives nothing.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: SignDeterminationReceiptInput, description: 'The signature.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await signReceipt(context, idempotencyKey, { ...input, recordingId: input.recordingId ?? null }),
      ),
  }),
  noteDeterminationRefusal: t.field({
    type: AccidentCase,
    description: 'A missing signature is noted; the document is made and served all the same (Order 146 arts 24, 26).',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: NoteDeterminationRefusalInput, description: 'The note.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await noteRefusal(context, idempotencyKey, { ...input, partyId: input.partyId ?? null })),
  }),
  signDetermination: t.field({
    type: AccidentCase,
    description: 'The officer signs and the document exists.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: SignDeterminationInput, description: 'The document.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await signDetermination(context, idempotencyKey, input)),
  }),
  serveDetermination: t.field({
    type: AccidentCase,
    description: 'Records service with its proof; the last one hands the claims over and closes the case.',
    errors: { types: [...REFUSALS, MandateRefusal] },
    args: { input: t.arg({ type: ServeDeterminationInput, description: 'The service.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await serveDetermination(context, idempotencyKey, input)),
  }),
  confirmServed: t.field({
    type: AccidentCase,
    description: 'The party confirms that it has the document; electronic service counts from here.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: ConfirmServedInput, description: 'The confirmation.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await confirmServed(context, idempotencyKey, input)),
  }),
  recordMediation: t.field({
    type: AccidentCase,
    description: 'Records what came of mediating on the spot (Order 146 arts 25-26).',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: RecordMediationInput, description: 'The result.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await recordMediation(context, idempotencyKey, {
          ...input,
          payerOrdinal: input.payerOrdinal ?? null,
          payeeOrdinal: input.payeeOrdinal ?? null,
          amountFen: input.amountFen ?? null,
          term: input.term ?? null,
        }),
      ),
  }),
  handOverCase: t.field({
    type: AccidentCase,
    description: 'Gives a claimed case to a colleague, with the reason.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: HandOverCaseInput, description: 'The colleague.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await handOverCase(context, idempotencyKey, input)),
  }),
  divertToScene: t.field({
    type: AccidentCase,
    description: 'The case is handled at the scene; the parties are told.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: DivertToSceneInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await divertToScene(context, idempotencyKey, input)),
  }),
  requestRecordingUpload: t.field({
    type: RecordingUpload,
    description: 'Registers a recording of a signing and gives the signed address for its bytes.',
    errors: { types: RECORDING_REFUSALS },
    args: { input: t.arg({ type: RequestRecordingUploadInput, description: 'The recording.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) => {
      const ticket = await requestRecordingUpload(context, idempotencyKey, {
        ...input,
        partyId: input.partyId ?? null,
      });
      const recording = await findRecording(context.platform.db, context.actor.cityCode, ticket.recordingId);
      if (recording === null) throw new Error('The recording just registered cannot be read');
      return { recording, upload: ticket.upload };
    },
  }),
  completeRecordingUpload: t.field({
    type: AccidentCase,
    description: 'Verifies and seals a recording whose bytes have been sent.',
    errors: { types: RECORDING_REFUSALS },
    args: { input: t.arg({ type: CompleteRecordingUploadInput, description: 'The recording.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await completeRecordingUpload(context, idempotencyKey, input)),
  }),
}));
