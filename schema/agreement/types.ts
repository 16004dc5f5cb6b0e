import { maskIdNumberPublic, maskLicenceNo, maskName, maskPhone, maskPolicyNo } from '../access/masking.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { isSelfServiceRoute } from '../accident/rules.ts';
import { guardSteps } from '../case/allowed-steps.ts';
import type { CaseRow } from '../case/queries.ts';
import { AccidentCase } from '../case/types.ts';
import type { Actor } from '../core/actor.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { LiabilityGrade } from '../liability/pattern-type.ts';
import { loadProposal } from '../liability/types.ts';
import { MandateRefusal } from '../mandate/errors.ts';
import { loadParties, isOwn, ownSeat, Party } from '../party/types.ts';
import { AgreementRefusal } from './errors.ts';
import {
  findCurrentAgreements,
  findSignatures,
  type AgreementContent,
  type AgreementParty,
  type AgreementRow,
  type SignatureRow,
} from './queries.ts';
import { draftAgreement, markAgreementRead, refuseAgreement, signAgreement } from './service.ts';

const loadDraft = oneByKey<AgreementRow>(
  ({ platform, actor }, caseIds) => findCurrentAgreements(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
/** The agreement in force: a new proposal takes the draft of the one before it with it. */
async function loadAgreement(context: RequestContext, caseId: string): Promise<AgreementRow | null> {
  const [draft, proposal] = await Promise.all([loadDraft(context, caseId), loadProposal(context, caseId)]);
  return draft !== null && draft.proposalId === proposal?.id ? draft : null;
}
const loadSignatures = manyByKey<SignatureRow>(
  ({ platform, actor }, agreementIds) => findSignatures(platform.db, actor.cityCode, agreementIds),
  ({ agreementId }) => agreementId,
);

/** How far the viewer is with the agreement in force; null where there is none or the viewer is no party. */
async function ownSignature(row: CaseRow, context: RequestContext): Promise<Partial<SignatureRow> | null> {
  const [agreement, seat] = await Promise.all([loadAgreement(context, row.id), ownSeat(row, context)]);
  if (agreement === null || seat === null) return null;
  return (await loadSignatures(context, agreement.id)).find(({ partyId }) => partyId === seat.id) ?? {};
}
guardSteps(['READ_AGREEMENT'], async (row, context) => {
  const own = await ownSignature(row, context);
  return own !== null && own.readAt == null;
});
guardSteps(['SIGN_AGREEMENT'], async (row, context) => {
  const own = await ownSignature(row, context);
  return own !== null && own.readAt != null && own.signedAt == null;
});
guardSteps(['REFUSE_AGREEMENT'], async (row, context) => {
  const own = await ownSignature(row, context);
  return own !== null && own.signedAt == null;
});
guardSteps(['DRAFT_AGREEMENT'], (row) => isSelfServiceRoute(row.route));

const AgreementPerformance = builder.enumType('AgreementPerformance', {
  description: 'How the agreement is performed: through the insurers, or paid by oneself.',
  values: ['INSURER', 'SELF_PAY'] as const,
});

/** A party on the paper, and whether the viewer is that party: one reads one’s own numbers in full, others’ masked. */
interface PaperParty {
  readonly party: AgreementParty;
  readonly own: boolean;
  readonly viewer: Actor['kind'];
}
const AgreementPartyType = builder.objectRef<PaperParty>('AgreementParty').implement({
  description: 'A party as written on the agreement.',
  fields: (t) => ({
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
    vehicleKind: t.string({ description: 'Kind of vehicle.', resolve: ({ party }) => party.vehicleKind }),
    plate: t.string({ description: 'Plate.', resolve: ({ party }) => party.plate }),
    insurer: t.string({ description: 'Insurer.', resolve: ({ party }) => party.insurer }),
    policyNo: t.string({
      description: 'Policy number; full for oneself.',
      resolve: ({ party, own }) => (own ? party.policyNo : maskPolicyNo(party.policyNo)),
    }),
    collisionPart: t.string({ description: 'Where the vehicle was hit.', resolve: ({ party }) => party.collisionPart }),
    grade: t.field({ type: LiabilityGrade, description: 'Grade.', resolve: ({ party }) => party.grade }),
    gradeZh: t.string({ description: 'Grade in Chinese.', resolve: ({ party }) => party.gradeZh }),
  }),
});

const AgreementContentType = builder
  .objectRef<{ content: AgreementContent; caseId: string }>('AgreementContent')
  .implement({
    description: 'What the agreement says (Order 146 art 21).',
    fields: (t) => ({
      occurredAt: t.field({
        type: 'DateTime',
        description: 'When it happened.',
        resolve: ({ content }) => new Date(content.occurredAt),
      }),
      place: t.string({ description: 'Where.', resolve: ({ content }) => content.place }),
      weather: t.string({ description: 'Weather.', resolve: ({ content }) => content.weather }),
      accidentForm: t.string({ description: 'Form of the accident.', resolve: ({ content }) => content.accidentForm }),
      factsText: t.string({ description: 'What happened.', resolve: ({ content }) => content.factsText }),
      performance: t.field({
        type: AgreementPerformance,
        description: 'How it is performed.',
        resolve: ({ content }) => content.performance,
      }),
      articleZh: t.string({
        description: 'The article behind the grades.',
        resolve: ({ content }) => content.articleZh,
      }),
      guidedBy: t.string({
        description: 'Who guided, with employer and badge.',
        resolve: ({ content: { guidedBy } }) =>
          [guidedBy.employer, guidedBy.name, guidedBy.badgeNo].filter(Boolean).join(' '),
      }),
      mandateNo: t.string({
        description: 'The mandate frozen into the paper.',
        resolve: ({ content }) => content.mandate.documentNo,
      }),
      conflicts: t.stringList({
        description: 'Conflicts of interest told to the parties.',
        resolve: ({ content }) => [...content.conflicts],
      }),
      parties: t.field({
        type: [AgreementPartyType],
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

const AgreementSignature = builder
  .objectRef<{ ordinal: number; partyId: string; signature: SignatureRow | undefined }>('AgreementSignature')
  .implement({
    description: 'Where one party stands with reading and signing.',
    fields: (t) => ({
      partyId: t.exposeID('partyId', { description: 'The party.' }),
      ordinal: t.exposeInt('ordinal', { description: '1 for 甲 …' }),
      readAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When it was read.',
        resolve: ({ signature }) => signature?.readAt ?? null,
      }),
      signedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When it was signed.',
        resolve: ({ signature }) => signature?.signedAt ?? null,
      }),
      refusedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When signing was refused.',
        resolve: ({ signature }) => signature?.refusedAt ?? null,
      }),
      refusalReason: t.string({
        nullable: true,
        description: 'Why.',
        resolve: ({ signature }) => signature?.refusalReason ?? null,
      }),
    }),
  });

const hex = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString('hex'));

const Agreement = builder.objectRef<AgreementRow>('Agreement').implement({
  description: 'The self-negotiation agreement (自行协商协议书). It binds when all have signed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    documentNo: t.exposeString('documentNo', { description: 'Number on the paper.' }),
    contentHash: t.string({
      description: 'SHA-256 of the content; signing names it.',
      resolve: ({ contentHash }) => hex(contentHash)!,
    }),
    content: t.field({
      type: AgreementContentType,
      description: 'What it says.',
      resolve: ({ content, caseId }) => ({ content, caseId }),
    }),
    draftedBy: t.field({
      type: StaffRefType,
      description: 'Who drafted it.',
      resolve: async ({ draftedBy }, _args, context) => (await loadStaff(context, draftedBy))!,
    }),
    draftedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ draftedAt }) => draftedAt }),
    signatures: t.field({
      type: [AgreementSignature],
      description: 'Where each party stands.',
      resolve: async ({ id, content }, _args, context) => {
        const signatures = await loadSignatures(context, id);
        return content.parties.map(({ partyId, ordinal }) => ({
          partyId,
          ordinal,
          signature: signatures.find((each) => each.partyId === partyId),
        }));
      },
    }),
    issuedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the document was issued.',
      resolve: ({ issuedAt }) => issuedAt,
    }),
    suspendedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when nobody performs it, because something graver was found or the case was opened again.',
      resolve: ({ suspendedAt }) => suspendedAt,
    }),
    correctedItems: t.stringList({
      description:
        'What the corrected version corrects, oldest first, in Chinese as printed; the values are on the paper.',
      resolve: ({ corrections }) => corrections.map(({ whatZh }) => whatZh),
    }),
    pdfUrl: t.string({
      nullable: true,
      description: 'The PDF; needs the session and the right to the case.',
      resolve: ({ id, pdfKey }) => (pdfKey === null ? null : `/documents/${id}.pdf`),
    }),
    pdfSha256: t.string({
      nullable: true,
      description: 'SHA-256 of the PDF, hex.',
      resolve: ({ pdfSha256 }) => hex(pdfSha256),
    }),
  }),
});

builder.objectField(AccidentCase, 'agreement', (t) =>
  t.field({
    type: Agreement,
    nullable: true,
    description: 'The agreement in force, from draft to document.',
    resolve: (row, _args, context) => loadAgreement(context, row.id),
  }),
);
builder.objectFields(Party, (t) => ({
  signedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it signed the agreement in force.',
    resolve: async ({ party, row }, _args, context) => {
      const agreement = await loadAgreement(context, row.id);
      if (agreement === null) return null;
      return (
        (await loadSignatures(context, agreement.id)).find(({ partyId }) => partyId === party.id)?.signedAt ?? null
      );
    },
  }),
  refusedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it refused to sign.',
    resolve: async ({ party, row }, _args, context) => {
      const agreement = await loadAgreement(context, row.id);
      if (agreement === null) return null;
      return (
        (await loadSignatures(context, agreement.id)).find(({ partyId }) => partyId === party.id)?.refusedAt ?? null
      );
    },
  }),
}));

builder.objectType(AgreementRefusal, {
  name: 'AgreementRefusal',
  description: 'The agreement cannot be drafted or signed like this.',
  interfaces: [Refusal],
});

const KEY = 'Made by the client; the same key gives the same answer.';
const DraftAgreementInput = builder.inputType('DraftAgreementInput', {
  description: 'What the assessor writes into the agreement; the rest comes from proposal and parties.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    factsText: t.string({ description: 'What happened, 5-1000 characters.' }),
    performance: t.field({ type: AgreementPerformance, description: 'How it is performed.' }),
    accidentForm: t.string({ description: 'Form of the accident, such as 同向刮擦.' }),
  }),
});
const MarkAgreementReadInput = builder.inputType('MarkAgreementReadInput', {
  description: 'The party has read the whole agreement.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), agreementId: t.id({ description: 'The agreement.' }) }),
});
const SignAgreementInput = builder.inputType('SignAgreementInput', {
  description: 'A party signs for itself.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agreementId: t.id({ description: 'The agreement.' }),
    contentHash: t.string({ description: 'Hash of the content that was on the screen.' }),
    strokes: t.field({ type: 'JSON', description: 'Pen strokes: lists of [x, y] in a box of 600 × 200.' }),
    waiverAcknowledged: t.boolean({
      required: false,
      description: 'With SELF_PAY: the warning was read that giving up the claim before payment loses the own cover.',
    }),
  }),
});
const RefuseAgreementInput = builder.inputType('RefuseAgreementInput', {
  description: 'A party does not sign.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agreementId: t.id({ description: 'The agreement.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});

builder.mutationFields((t) => ({
  draftAgreement: t.field({
    type: AccidentCase,
    description: 'Drafts the agreement. Needs the case claimed and a mandate; lists what is still missing.',
    errors: { types: [...CASE_REFUSALS, MandateRefusal, AgreementRefusal] },
    args: { input: t.arg({ type: DraftAgreementInput, description: 'The draft.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await draftAgreement(context, idempotencyKey, input)),
  }),
  markAgreementRead: t.field({
    type: AccidentCase,
    description: 'The party has read the agreement.',
    errors: { types: [...CASE_REFUSALS, AgreementRefusal] },
    args: { input: t.arg({ type: MarkAgreementReadInput, description: 'The agreement.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await markAgreementRead(context, idempotencyKey, input)),
  }),
  signAgreement: t.field({
    type: AccidentCase,
    description: 'A party signs. The last signature makes the agreement.',
    errors: { types: [...CASE_REFUSALS, AgreementRefusal] },
    args: { input: t.arg({ type: SignAgreementInput, description: 'The signature.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await signAgreement(context, idempotencyKey, input)),
  }),
  refuseAgreement: t.field({
    type: AccidentCase,
    description: 'A party does not sign; an officer takes over.',
    errors: { types: [...CASE_REFUSALS, AgreementRefusal] },
    args: { input: t.arg({ type: RefuseAgreementInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await refuseAgreement(context, idempotencyKey, input)),
  }),
}));
