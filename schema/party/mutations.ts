import QRCode from 'qrcode';
import { builder } from '../builder.ts';
import { AccidentCase } from '../case/types.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { COMMON_REFUSALS, Refusal } from '../core/refusal-types.ts';
import { handOver, Session, SessionTransport } from '../identity/types.ts';
import { DrivingActivity, ImpactPoint, Tristate } from './enums.ts';
import { AccountSealedRefusal, InvitationRefusal, OwnInvitationRefusal, PartyJoinedRefusal } from './errors.ts';
import {
  createInvitation,
  invitationStatus,
  joinCase,
  sealAccount,
  submitPartyDetails,
  type CreatedInvitation,
} from './service.ts';

builder.objectType(InvitationRefusal, {
  name: 'InvitationRefusal',
  description: 'The link, code or PIN does not open the case.',
  interfaces: [Refusal],
  fields: (t) => ({ attemptsLeft: t.exposeInt('attemptsLeft', { description: 'PIN attempts left.' }) }),
});
builder.objectType(AccountSealedRefusal, {
  name: 'AccountSealedRefusal',
  description: 'This side’s story is sealed already.',
  interfaces: [Refusal],
});
builder.objectType(PartyJoinedRefusal, {
  name: 'PartyJoinedRefusal',
  description: 'Everybody has joined; nobody is left to invite.',
  interfaces: [Refusal],
});
builder.objectType(OwnInvitationRefusal, {
  name: 'OwnInvitationRefusal',
  description: 'The reporter opened their own invitation.',
  interfaces: [Refusal],
});

const Invitation = builder.objectRef<CreatedInvitation>('Invitation').implement({
  description: 'The way in for the other party: link or code, and the PIN told by mouth.',
  fields: (t) => ({
    url: t.exposeString('url', { description: 'Link behind the QR code.' }),
    joinCode: t.exposeString('joinCode', { description: 'To type when the camera fails.' }),
    pin: t.exposeString('pin', { description: 'Four digits, told by mouth.' }),
    qrSvg: t.string({
      description: 'The link as a QR code, SVG text.',
      resolve: ({ url }) => QRCode.toString(url, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
    }),
    expiresAt: t.field({ type: 'DateTime', description: 'When it ends.', resolve: ({ expiresAt }) => expiresAt }),
  }),
});

const InvitationStatusType = builder
  .objectRef<Awaited<ReturnType<typeof invitationStatus>>>('InvitationStatus')
  .implement({
    description: 'Whether an invitation can still be used. Says nothing about the case.',
    fields: (t) => ({
      usable: t.exposeBoolean('usable', { description: 'Whether a PIN may be tried.' }),
      reasonZh: t.string({
        nullable: true,
        description: 'Why not, in Chinese.',
        resolve: ({ problem }) => problem?.messageZh ?? null,
      }),
      reasonEn: t.string({
        nullable: true,
        description: 'Why not, in English.',
        resolve: ({ problem }) => problem?.messageEn ?? null,
      }),
      expiresAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When it ends.',
        resolve: ({ expiresAt }) => expiresAt,
      }),
      attemptsLeft: t.exposeInt('attemptsLeft', { description: 'PIN attempts left.' }),
    }),
  });

builder.queryField('invitation', (t) =>
  t.field({
    type: InvitationStatusType,
    description: 'Before joining: whether a link or code is usable. Needs no sign-in and tells no personal data.',
    args: { token: t.arg.string({ description: 'Token of the link, or the typed code.' }) },
    resolve: (_root, { token }, { platform }) => invitationStatus(platform, token),
  }),
);

const KEY = 'Made by the client; the same key gives the same answer.';
const CreateInvitationInput = builder.inputType('CreateInvitationInput', {
  description: 'Which case to invite the other party to.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), caseId: t.id({ description: 'The case.' }) }),
});
const JoinCaseInput = builder.inputType('JoinCaseInput', {
  description: 'Link token (or typed code) and PIN.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    token: t.string({ description: 'Token of the link, or the typed code.' }),
    pin: t.string({ description: 'The four digits told by the other party.' }),
    transport: t.field({ type: SessionTransport, description: 'How the session is carried.' }),
  }),
});
export const PartyDetailsInputType = builder.inputType('PartyDetailsInput', {
  description:
    'Who a party is, its vehicle and papers. Everything is optional: what a driver cannot know never blocks.',
  fields: (t) => ({
    name: t.string({ required: false, description: 'Name.' }),
    phone: t.string({ required: false, description: 'Mobile number.' }),
    licenceNo: t.string({ required: false, description: 'Driving licence or ID number.' }),
    vehicleKind: t.string({ required: false, description: 'Kind of vehicle, such as 小型轿车.' }),
    plate: t.string({ required: false, description: 'Plate.' }),
    plateKind: t.string({ required: false, description: 'Plate kind code (domain.md 7.3).' }),
    insurerId: t.id({ required: false, description: 'Insurer, from `codes`.' }),
    policyNo: t.string({ required: false, description: 'Policy number.' }),
  }),
});
const SubmitPartyDetailsInput = builder.inputType('SubmitPartyDetailsInput', {
  description: 'What a party states about itself; what is left out stays as it was.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    name: t.string({ required: false, description: 'Name.' }),
    phone: t.string({ required: false, description: 'Mobile number.' }),
    licenceNo: t.string({ required: false, description: 'Driving licence or ID number.' }),
    vehicleKind: t.string({ required: false, description: 'Kind of vehicle.' }),
    plate: t.string({ required: false, description: 'Plate.' }),
    plateKind: t.string({ required: false, description: 'Plate kind code.' }),
    insurerId: t.id({ required: false, description: 'Insurer, from `codes`.' }),
    policyNo: t.string({ required: false, description: 'Policy number.' }),
  }),
});
const SealAccountInput = builder.inputType('SealAccountInput', {
  description: 'One side’s story. It is sealed and cannot be changed.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    activities: t.field({
      type: [DrivingActivity],
      description: 'What one was doing; may be empty (silence, not disagreement).',
    }),
    impactPoint: t.field({ type: ImpactPoint, description: 'Where the own vehicle was hit.' }),
    otherImpactPoint: t.field({ type: ImpactPoint, required: false, description: 'Where the other vehicle was hit.' }),
    speedKmh: t.int({ required: false, description: 'Own speed, km/h.' }),
    signalled: t.field({ type: Tristate, description: 'Whether one indicated.' }),
    statement: t.string({ description: 'In own words; may be empty.' }),
    hasDashcam: t.field({ type: Tristate, description: 'Whether there is a dash-cam recording.' }),
  }),
});

builder.mutationFields((t) => ({
  createInvitation: t.field({
    type: Invitation,
    description: 'Makes link, code and PIN for the next party; an earlier link stops working.',
    errors: { types: [...CASE_REFUSALS, InvitationRefusal, PartyJoinedRefusal] },
    args: { input: t.arg({ type: CreateInvitationInput, description: 'The case.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      createInvitation(context, idempotencyKey, input),
  }),
  joinCase: t.field({
    type: Session,
    description: 'The second party comes in. Five wrong PINs end the invitation.',
    errors: { types: [...COMMON_REFUSALS, InvitationRefusal, OwnInvitationRefusal] },
    args: { input: t.arg({ type: JoinCaseInput, description: 'Link and PIN.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) => {
      const { caseId, session } = await joinCase(context, idempotencyKey, input, context.userAgent);
      if (session !== null) return handOver(context, session, caseId);
      if (context.session === null || context.actor.kind !== 'DRIVER')
        throw new Error('Only a signed-in driver joins without a new session');
      return {
        viewer: { actor: context.actor, sessionId: context.session.id },
        bearerToken: null,
        expiresAt: context.session.expiresAt,
        caseId,
      };
    },
  }),
  submitPartyDetails: t.field({
    type: AccidentCase,
    description: 'A party states who it is, its vehicle and papers.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: SubmitPartyDetailsInput, description: 'The details.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await submitPartyDetails(context, idempotencyKey, input)),
  }),
  sealAccount: t.field({
    type: AccidentCase,
    description: 'Seals one side’s story; the other side reads it only when all are sealed.',
    errors: { types: [...CASE_REFUSALS, AccountSealedRefusal] },
    args: { input: t.arg({ type: SealAccountInput, description: 'The story.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await sealAccount(context, idempotencyKey, {
          ...input,
          otherImpactPoint: input.otherImpactPoint ?? null,
          speedKmh: input.speedKmh ?? null,
        }),
      ),
  }),
}));
