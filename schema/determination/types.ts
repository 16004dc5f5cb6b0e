import { maskIdNumberPublic, maskLicenceNo, maskName, maskPhone, maskPolicyNo } from '../access/masking.ts';
import { builder } from '../builder.ts';
import type { CaseRow } from '../case/queries.ts';
import { partyLabel } from '../case/service.ts';
import { AccidentCase } from '../case/types.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { Actor, Role } from '../core/actor.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import type { RequestContext } from '../core/request-context.ts';
import { listStaffWithRoles } from '../identity/service.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { LiabilityGrade } from '../liability/pattern-type.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { loadParties, isOwn } from '../party/types.ts';
import {
  CHANNEL_LABELS,
  CHANNELS,
  CLOSINGS,
  DETERMINATION_KINDS,
  HANDLING_MODES,
  KIND_TITLES,
  MEDIATION_KINDS,
  MEDIATION_RESULTS,
  RESULT_LABELS,
  SCOPE_LABELS,
  SCOPES,
  type DeterminationContent,
  type DeterminationParty,
} from './content.ts';
import {
  findCurrentDeterminations,
  findMediations,
  findStandings,
  type DeterminationRow,
  type MediationRow,
  type PartyStandingRow,
} from './queries.ts';
import { findRecordingsOf, type RecordingRow } from './recording-queries.ts';

const loadDetermination = oneByKey<DeterminationRow>(
  ({ platform, actor }, caseIds) => findCurrentDeterminations(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
const loadStandings = manyByKey<PartyStandingRow>(
  ({ platform, actor }, ids) => findStandings(platform.db, actor.cityCode, ids),
  ({ determinationId }) => determinationId,
);
const loadRecordings = manyByKey<RecordingRow>(
  ({ platform, actor }, ids) => findRecordingsOf(platform.db, actor.cityCode, ids),
  ({ determinationId }) => determinationId,
);
const loadMediation = oneByKey<MediationRow>(
  ({ platform, actor }, ids) => findMediations(platform.db, actor.cityCode, ids),
  ({ determinationId }) => determinationId,
);

/** The document in force; a draft that the case has left behind (handed to the centre) is none. */
export async function currentDetermination(context: RequestContext, row: CaseRow): Promise<DeterminationRow | null> {
  const found = await loadDetermination(context, row.id);
  return found !== null && (found.signedAt !== null || row.state === 'DETERMINATION_DRAFTED') ? found : null;
}

export const DeterminationKindEnum = builder.enumType('DeterminationKind', {
  description:
    'A determination of the simple procedure, or a certificate that names no liability (Order 146 arts 24, 67).',
  values: DETERMINATION_KINDS,
});
export const DeterminationScope = builder.enumType('DeterminationScope', {
  description: 'What lets the simple procedure apply (Order 146 art 23).',
  values: SCOPES,
});
export const HandlingModeEnum = builder.enumType('HandlingMode', {
  description: 'Note field of the form: how it was handled.',
  values: HANDLING_MODES,
});
export const ClosingEnum = builder.enumType('Closing', {
  description: 'Note field of the form: how it was closed.',
  values: CLOSINGS,
});
export const MediationKindEnum = builder.enumType('MediationKind', {
  description: 'Note field of the form: who mediated.',
  values: MEDIATION_KINDS,
});
export const MediationResultEnum = builder.enumType('MediationResult', {
  description: 'What came of mediating on the spot.',
  values: MEDIATION_RESULTS,
});
export const ServiceChannel = builder.enumType('ServiceChannel', {
  description: 'How a document was served.',
  values: CHANNELS,
});
export const RecordingSource = builder.enumType('RecordingSource', {
  description: 'What recorded: the party’s phone, the officer’s desk, a body-worn recorder.',
  values: ['PHONE', 'DESK', 'BODY_WORN'] as const,
});
export const UnsignedWhy = builder.enumType('UnsignedWhy', {
  description: 'Why a party’s hand is missing.',
  values: ['REFUSED', 'ABSENT'] as const,
});
const Handling = builder.enumType('Handling', {
  description: 'Whether an officer decides remotely or at the scene.',
  values: ['REMOTE', 'ON_SCENE'] as const,
});

/** @source case/state-machine.ts STEP_ACTORS.HAND_OVER_CASE */
const HANDING_ON: readonly Role[] = ['OFFICER', 'REMOTE_OFFICER', 'CENTER'];

const YARDSTICK = {};

interface PaperParty {
  readonly party: DeterminationParty;
  readonly own: boolean;
  readonly viewer: Actor['kind'];
}
const DeterminationPartyType = builder.objectRef<PaperParty>('DeterminationParty').implement({
  description: 'A party as written on the document.',
  fields: (t) => ({
    partyId: t.id({ description: 'The party.', resolve: ({ party }) => party.partyId }),
    ordinal: t.int({ description: '1 for 甲 …', resolve: ({ party }) => party.ordinal }),
    label: t.string({ description: '甲方 …', resolve: ({ party }) => party.label }),
    name: t.string({
      description: 'Name; masked for staff.',
      resolve: ({ party, viewer }) => (viewer === 'STAFF' ? maskName(party.name) : party.name),
    }),
    licenceNo: t.string({
      description: 'Licence or ID number; full for oneself.',
      resolve: ({ party: { licenceNo }, own, viewer }) =>
        own ? licenceNo : viewer === 'STAFF' ? maskLicenceNo(licenceNo) : maskIdNumberPublic(licenceNo),
    }),
    phone: t.string({
      description: 'Phone; masked for staff.',
      resolve: ({ party, viewer }) => (viewer === 'STAFF' ? maskPhone(party.phone) : party.phone),
    }),
    trafficMode: t.string({ description: 'Traffic mode.', resolve: ({ party }) => party.trafficMode }),
    vehicleType: t.string({ description: 'Kind of vehicle.', resolve: ({ party }) => party.vehicleType }),
    plate: t.string({ description: 'Plate.', resolve: ({ party }) => party.plate }),
    insurer: t.string({ description: 'Insurer.', resolve: ({ party }) => party.insurer }),
    ctpliPolicyNo: t.string({
      description: 'Number of the compulsory policy; full for oneself.',
      resolve: ({ party, own }) => (own ? party.ctpliPolicyNo : maskPolicyNo(party.ctpliPolicyNo)),
    }),
    conduct: t.string({ description: 'What it did, as found.', resolve: ({ party }) => party.conduct }),
    provision: t.string({ description: 'The provision violated.', resolve: ({ party }) => party.provision }),
    grade: t.field({
      type: LiabilityGrade,
      nullable: true,
      description: 'Its grade; null on a certificate.',
      resolve: ({ party }) => party.grade,
    }),
    gradeZh: t.string({
      nullable: true,
      description: 'The grade in Chinese.',
      resolve: ({ party }) => party.gradeZh,
    }),
  }),
});

const DeterminationContentType = builder
  .objectRef<{ content: DeterminationContent; caseId: string }>('DeterminationContent')
  .implement({
    description: 'What the document says (domain.md 7.2).',
    fields: (t) => ({
      authority: t.string({ description: 'Issuing authority.', resolve: ({ content }) => content.authority }),
      occurredAt: t.field({
        type: 'DateTime',
        description: 'When it happened.',
        resolve: ({ content }) => new Date(content.occurredAt),
      }),
      weather: t.string({ description: 'Weather.', resolve: ({ content }) => content.weather }),
      place: t.string({ description: 'Where.', resolve: ({ content }) => content.place }),
      scope: t.field({
        type: DeterminationScope,
        description: 'The tick on the form.',
        resolve: ({ content }) => content.scope,
      }),
      scopeZh: t.string({ description: 'The tick in words.', resolve: ({ content }) => SCOPE_LABELS[content.scope] }),
      factsText: t.string({ description: 'The facts.', resolve: ({ content }) => content.factsText }),
      unestablished: t.string({
        nullable: true,
        description: 'Certificate: what could not be established, and why.',
        resolve: ({ content }) => content.unestablished,
      }),
      patternId: t.string({
        nullable: true,
        description: 'The pattern of the table.',
        resolve: ({ content }) => content.patternId,
      }),
      patternZh: t.string({
        nullable: true,
        description: 'Its Chinese name.',
        resolve: ({ content }) => content.patternZh,
      }),
      articleZh: t.string({
        nullable: true,
        description: 'The article behind the grades.',
        resolve: ({ content }) => content.articleZh,
      }),
      overrideReason: t.string({
        nullable: true,
        description: 'Why the grades are not the table’s.',
        resolve: ({ content }) => content.overrideReason,
      }),
      handlingMode: t.field({
        type: HandlingModeEnum,
        nullable: true,
        description: 'Note field: how it was handled.',
        resolve: ({ content }) => content.handlingMode,
      }),
      closing: t.field({
        type: ClosingEnum,
        nullable: true,
        description: 'Note field: how it was closed.',
        resolve: ({ content }) => content.closing,
      }),
      mediationKind: t.field({
        type: MediationKindEnum,
        nullable: true,
        description: 'Note field: who mediated.',
        resolve: ({ content }) => content.mediationKind,
      }),
      recorderNo: t.string({
        nullable: true,
        description: 'Body-worn recorder running at the signing.',
        resolve: ({ content }) => content.recorderNo,
      }),
      parties: t.field({
        type: [DeterminationPartyType],
        description: 'The parties, 甲 first.',
        resolve: async ({ content, caseId }, _args, context) => {
          const seats = await loadParties(context, caseId);
          return content.parties.map((party) => ({
            party,
            own: seats.some((seat) => seat.id === party.partyId && isOwn(context.actor, seat)),
            viewer: context.actor.kind,
          }));
        },
      }),
    }),
  });

const Standing = builder.objectRef<PartyStandingRow>('DeterminationStanding').implement({
  description: 'Where one party stands with reading, signing and service.',
  fields: (t) => ({
    partyId: t.exposeID('partyId', { description: 'The party.' }),
    ordinal: t.exposeInt('ordinal', { description: '1 for 甲 …' }),
    label: t.string({ description: '甲方 …', resolve: ({ ordinal }) => partyLabel(ordinal) }),
    readAt: t.field({ type: 'DateTime', nullable: true, description: 'When read.', resolve: ({ readAt }) => readAt }),
    signedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When signed.',
      resolve: ({ signedAt }) => signedAt,
    }),
    recordingId: t.exposeID('recordingId', { nullable: true, description: 'The recording of the signing.' }),
    unsignedWhy: t.field({
      type: UnsignedWhy,
      nullable: true,
      description: 'Why the hand is missing.',
      resolve: ({ unsignedWhy }) => unsignedWhy,
    }),
    refusedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When that was said or noted.',
      resolve: ({ refusedAt }) => refusedAt,
    }),
    refusalReason: t.exposeString('refusalReason', { nullable: true, description: 'Why.' }),
    notedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'The officer who noted it; null: the party said so.',
      resolve: async ({ notedBy }, _args, context) => (notedBy === null ? null : loadStaff(context, notedBy)),
    }),
    sentAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Sent electronically, not confirmed yet.',
      resolve: ({ sentAt }) => sentAt,
    }),
    servedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When served; the time for a review runs from here.',
      resolve: ({ servedAt }) => servedAt,
    }),
    channel: t.field({
      type: ServiceChannel,
      nullable: true,
      description: 'How.',
      resolve: ({ serviceChannel }) => serviceChannel,
    }),
    channelZh: t.string({
      nullable: true,
      description: 'How, in Chinese.',
      resolve: ({ serviceChannel }) => (serviceChannel === null ? null : CHANNEL_LABELS[serviceChannel].zh),
    }),
    proof: t.string({
      nullable: true,
      description: 'What proves it.',
      resolve: ({ serviceProof }) => serviceProof?.text ?? null,
    }),
  }),
});

export const SigningRecording = builder.objectRef<RecordingRow>('SigningRecording').implement({
  description: 'Audio and video of a signing, sealed under its hash.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    partyId: t.exposeID('partyId', { nullable: true, description: 'Whom it shows; null: everybody present.' }),
    source: t.field({ type: RecordingSource, description: 'What recorded.', resolve: ({ source }) => source }),
    startedAt: t.field({ type: 'DateTime', description: 'From, by the recorder.', resolve: (row) => row.startedAt }),
    endedAt: t.field({ type: 'DateTime', description: 'Until, by the recorder.', resolve: (row) => row.endedAt }),
    sealed: t.boolean({
      description: 'Whether the bytes are proven and sealed.',
      resolve: (row) => row.state === 'SEALED',
    }),
    sha256: t.string({
      nullable: true,
      description: 'SHA-256, hex.',
      resolve: ({ sha256 }) => (sha256 === null ? null : Buffer.from(sha256).toString('hex')),
    }),
    sizeBytes: t.int({ description: 'Bytes.', resolve: (row) => Number(row.sizeBytes ?? row.expectedBytes) }),
    contentType: t.exposeString('contentType', { nullable: true, description: 'Kind, proven from content.' }),
    url: t.string({
      nullable: true,
      description: 'Where to play it; needs the session and the right to the case.',
      resolve: (row) => (row.state === 'SEALED' ? `/recordings/${row.id}` : null),
    }),
  }),
});

const Mediation = builder.objectRef<MediationRow>('OnSpotMediation').implement({
  description: 'What came of mediating on the spot (Order 146 art 25).',
  fields: (t) => ({
    result: t.field({ type: MediationResultEnum, description: 'The result.', resolve: ({ result }) => result }),
    resultZh: t.string({ description: 'In Chinese.', resolve: ({ result }) => RESULT_LABELS[result].zh }),
    payerOrdinal: t.int({ nullable: true, description: 'Who pays.', resolve: ({ content }) => content.payerOrdinal }),
    payeeOrdinal: t.int({
      nullable: true,
      description: 'Who is paid.',
      resolve: ({ content }) => content.payeeOrdinal,
    }),
    amountFen: t.int({ nullable: true, description: 'How much, fen.', resolve: ({ content }) => content.amountFen }),
    term: t.string({ nullable: true, description: 'How and until when.', resolve: ({ content }) => content.term }),
    text: t.string({ description: 'In words.', resolve: ({ content }) => content.text }),
    recordedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ recordedAt }) => recordedAt }),
    pdfUrl: t.string({
      nullable: true,
      description: 'The supplement page.',
      resolve: ({ determinationId, pdfKey }) =>
        pdfKey === null ? null : `/documents/${determinationId}.pdf/supplement`,
    }),
  }),
});

const Determination = builder.objectRef<DeterminationRow>('Determination').implement({
  description: 'What an officer decided, from draft to service. Only an officer’s signature makes it a document.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: DeterminationKindEnum, description: 'Which document.', resolve: ({ kind }) => kind }),
    titleZh: t.string({ description: 'Its Chinese title.', resolve: ({ kind }) => KIND_TITLES[kind].zh }),
    titleEn: t.string({ description: 'Its English title.', resolve: ({ kind }) => KIND_TITLES[kind].en }),
    documentNo: t.exposeString('documentNo', { description: 'Number on the paper.' }),
    contentHash: t.string({
      description: 'SHA-256 of the content; signing names it.',
      resolve: ({ contentHash }) => Buffer.from(contentHash).toString('hex'),
    }),
    content: t.field({
      type: DeterminationContentType,
      description: 'What it says.',
      resolve: ({ content, caseId }) => ({ content, caseId }),
    }),
    draftedBy: t.field({
      type: StaffRefType,
      description: 'Who drafted it.',
      resolve: async ({ draftedBy }, _args, context) => (await loadStaff(context, draftedBy))!,
    }),
    draftedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ draftedAt }) => draftedAt }),
    officerName: t.string({
      nullable: true,
      description: 'The officer who signed it, as on the paper.',
      resolve: async ({ signedBy }, _args, context) =>
        signedBy === null ? null : ((await loadStaff(context, signedBy))?.displayName ?? null),
    }),
    officerBadgeNo: t.string({
      nullable: true,
      description: 'The officer’s badge number.',
      resolve: async ({ signedBy }, _args, context) =>
        signedBy === null ? null : ((await loadStaff(context, signedBy))?.badgeNo ?? null),
    }),
    signedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the officer signed.',
      resolve: ({ signedAt }) => signedAt,
    }),
    servedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the last party had it.',
      resolve: ({ servedAt }) => servedAt,
    }),
    standings: t.field({
      type: [Standing],
      description: 'Where each party stands.',
      resolve: ({ id }, _args, context) => loadStandings(context, id),
    }),
    recordings: t.field({
      type: [SigningRecording],
      description: 'Recordings of the signing; a party sees its own.',
      resolve: async ({ id, caseId }, _args, context) => {
        const all = await loadRecordings(context, id);
        if (context.actor.kind === 'STAFF') return all;
        const seats = await loadParties(context, caseId);
        return all.filter(({ partyId }) => seats.some((seat) => seat.id === partyId && isOwn(context.actor, seat)));
      },
    }),
    mediation: t.field({
      type: Mediation,
      nullable: true,
      description: 'Mediation on the spot, if any.',
      resolve: ({ id }, _args, context) => loadMediation(context, id),
    }),
    pdfUrl: t.string({
      nullable: true,
      description: 'The PDF; needs the session and the right to the case.',
      resolve: ({ id, pdfKey }) => (pdfKey === null ? null : `/documents/${id}.pdf`),
    }),
    pdfSha256: t.string({
      nullable: true,
      description: 'SHA-256 of the PDF, hex.',
      resolve: ({ pdfSha256 }) => (pdfSha256 === null ? null : Buffer.from(pdfSha256).toString('hex')),
    }),
  }),
});

builder.objectFields(AccidentCase, (t) => ({
  determination: t.field({
    type: Determination,
    nullable: true,
    description: 'The officer’s document in force, from draft to service.',
    resolve: (row, _args, context) => currentDetermination(context, row),
  }),
  handOverTo: t.field({
    type: [StaffRefType],
    description: 'Colleagues to whom the viewer may hand this case; empty unless the viewer has it.',
    resolve: async (row, _args, { platform, actor }) =>
      actor.kind === 'STAFF' && row.claimedBy === actor.id && actor.roles.some((role) => HANDING_ON.includes(role))
        ? (await listStaffWithRoles(platform.db, row.cityCode, ['OFFICER', 'REMOTE_OFFICER'], 200)).filter(
            ({ id }) => id !== actor.id,
          )
        : [],
  }),
  pickUpBy: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Until when an officer should take it, by the city’s yardstick; null unless it waits for one.',
    resolve: async ({ queue, claimedBy, queuedAt }, _args, context) => {
      if (queue !== 'OFFICER' || claimedBy !== null || queuedAt === null) return null;
      const { content } = await context.once(YARDSTICK, () =>
        inForce(context.platform.db, context.actor.cityCode, CITY_POLICY, chinaDay(context.platform.now())),
      );
      return new Date(queuedAt.getTime() + content.slaSeconds.remotePickUp * 1000);
    },
  }),
  handling: t.field({
    type: Handling,
    nullable: true,
    description: 'How the officer who has it handles it.',
    resolve: ({ handling }) => handling,
  }),
}));
