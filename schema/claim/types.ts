import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { findVisibleCases } from '../case/lists.ts';
import { AccidentCase } from '../case/types.ts';
import type { CaseRow } from '../case/queries.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { ForbiddenError } from '../core/errors.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { COMMON_REFUSALS, Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { LiabilityGrade } from '../liability/pattern-type.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { loadParties } from '../party/types.ts';
import { findClaim, findClaimsOf, listInbox, type ClaimRow } from './queries.ts';
import { ClaimRefusal } from './errors.ts';
import { acknowledgeClaim, fileOwnClaim } from './service.ts';

const loadClaims = manyByKey<ClaimRow>(
  ({ platform, actor }, caseIds) => findClaimsOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
const loadCase = oneByKey<CaseRow>(
  ({ platform, actor }, ids) => findVisibleCases(platform.db, actor, ids),
  ({ id }) => id,
);
const caseOf = async (context: RequestContext, caseId: string): Promise<CaseRow> => {
  const row = await loadCase(context, caseId);
  if (row === null) throw new ForbiddenError('claim:inbox');
  return row;
};

const ClaimState = builder.enumType('ClaimState', {
  description: 'Delivered to the inbox, or confirmed by the insurer.',
  values: ['DELIVERED', 'ACKNOWLEDGED'] as const,
});

const SUSPENSIONS = {
  INJURY: [
    '事后发现有人受伤，案件转民警处理，暂停赔付',
    'An injury was found later; an officer has the case, do not pay yet',
  ],
  DRINK: ['事后发现饮酒嫌疑，案件转民警处理，暂停赔付', 'Drink is suspected; an officer has the case, do not pay yet'],
  DRUGS: ['事后发现吸毒嫌疑，案件转民警处理，暂停赔付', 'Drugs are suspected; an officer has the case, do not pay yet'],
  REOPENED: ['案件重新办理，暂停赔付，等新的文书', 'The case was reopened; wait for the new document'],
} as const;
const ClaimSuspension = builder.objectRef<ClaimRow>('ClaimSuspension').implement({
  description: 'The case went back to an officer after the claim was handed over.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ suspendedAt }) => suspendedAt! }),
    code: t.string({ description: 'INJURY, DRINK, DRUGS or REOPENED.', resolve: ({ suspendedFor }) => suspendedFor! }),
    textZh: t.string({ description: 'In Chinese.', resolve: (row) => SUSPENSIONS[row.suspendedFor!][0] }),
    textEn: t.string({ description: 'In English.', resolve: (row) => SUSPENSIONS[row.suspendedFor!][1] }),
  }),
});

const Claim = builder.objectRef<ClaimRow>('Claim').implement({
  description: 'A settled case handed to the insurer of one party.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    claimNo: t.exposeString('claimNo', { description: 'Number of the hand-over.' }),
    state: t.field({ type: ClaimState, description: 'Delivered or confirmed.', resolve: ({ state }) => state }),
    insurer: t.field({
      type: Organisation,
      description: 'Whose inbox.',
      resolve: async ({ insurerId }, _args, context) => (await loadOrganisation(context, insurerId))!,
    }),
    partyOrdinal: t.int({
      description: 'Whose policy: 1 for 甲 …',
      resolve: async ({ caseId, partyId }, _args, context) =>
        (await loadParties(context, caseId)).find(({ id }) => id === partyId)?.ordinal ?? 0,
    }),
    plate: t.string({
      description: 'Plate of the insured vehicle.',
      resolve: async ({ caseId, partyId }, _args, context) =>
        (await loadParties(context, caseId)).find(({ id }) => id === partyId)?.plate ?? '',
    }),
    caseNo: t.string({
      description: 'Number of the case.',
      resolve: async ({ caseId }, _args, context) => (await caseOf(context, caseId)).caseNo,
    }),
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    grade: t.field({
      type: LiabilityGrade,
      description: 'Liability of the insured party, as signed.',
      resolve: ({ grade }) => grade as 'FULL',
    }),
    deliveredAt: t.field({
      type: 'DateTime',
      description: 'When it was delivered.',
      resolve: ({ deliveredAt }) => deliveredAt,
    }),
    listPapersBy: t.field({
      type: 'DateTime',
      description: 'Until when the insurer must say which papers it needs (DL-23).',
      resolve: ({ listPapersBy }) => listPapersBy,
    }),
    acknowledgedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the insurer confirmed.',
      resolve: ({ acknowledgedAt }) => acknowledgedAt,
    }),
    acknowledgedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who confirmed.',
      resolve: async ({ acknowledgedBy }, _args, context) =>
        acknowledgedBy === null ? null : loadStaff(context, acknowledgedBy),
    }),
    suspension: t.field({
      type: ClaimSuspension,
      nullable: true,
      description: 'Why the claim does not stand for now; null when it does.',
      resolve: (row) => (row.suspendedAt === null ? null : row),
    }),
    accidentCase: t.field({
      type: AccidentCase,
      description: 'The case, as this viewer may see it.',
      resolve: ({ caseId }, _args, context) => caseOf(context, caseId),
    }),
  }),
});
const ClaimConnection = connectionOf('Claim', Claim);

builder.objectField(AccidentCase, 'claims', (t) =>
  t.field({
    type: [Claim],
    description: 'The claims handed over; an insurer sees its own.',
    resolve: async (row, _args, context) => {
      const claims = await loadClaims(context, row.id);
      const { actor } = context;
      const insurerOnly =
        actor.kind === 'STAFF' && actor.roles.every((role) => role === 'INSURER_CLAIMS' || role === 'DISPATCH_INS');
      return insurerOnly ? claims.filter(({ insurerId }) => insurerId === actor.organisationId) : claims;
    },
  }),
);

builder.queryField('claimInbox', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The inbox of the viewer’s insurer, newest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, { platform, actor }): Promise<Page<ClaimRow>> => {
      assertCan(actor, 'claim:inbox');
      if (actor.kind !== 'STAFF') throw new ForbiddenError('claim:inbox');
      const limit = pageSize(first, 100);
      const rows = await listInbox(platform.db, actor.cityCode, actor.organisationId, decodeCursor(after), limit + 1);
      return toPage(rows, limit, ({ deliveredAt, id }) => encodeCursor(deliveredAt, id));
    },
  }),
);

const AcknowledgeClaimInput = builder.inputType('AcknowledgeClaimInput', {
  description: 'The insurer confirms a claim.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
    claimId: t.id({ description: 'The claim.' }),
  }),
});
builder.objectType(ClaimRefusal, {
  name: 'ClaimRefusal',
  description: 'The case cannot go to the insurer like this.',
  interfaces: [Refusal],
});
const FileOwnClaimInput = builder.inputType('FileOwnClaimInput', {
  description: 'The single-vehicle case to send to the own insurer.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
    caseId: t.id({ description: 'The case.' }),
  }),
});
builder.mutationField('fileOwnClaim', (t) =>
  t.field({
    type: AccidentCase,
    description: 'Route INSURER_ONLY: the driver of a single vehicle sends the sealed case to the own insurer.',
    errors: { types: [...CASE_REFUSALS, ClaimRefusal] },
    args: { input: t.arg({ type: FileOwnClaimInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await fileOwnClaim(context, idempotencyKey, input)),
  }),
);
builder.mutationField('acknowledgeClaim', (t) =>
  t.field({
    type: Claim,
    description: 'The insurer’s desk confirms that it has the claim.',
    errors: { types: COMMON_REFUSALS },
    args: { input: t.arg({ type: AcknowledgeClaimInput, description: 'The claim.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) => {
      const { claimId } = await acknowledgeClaim(context, idempotencyKey, input);
      const { actor, platform } = context;
      const claim = await findClaim(platform.db, actor.cityCode, claimId);
      if (claim === null) throw new Error('The claim just confirmed cannot be read');
      return claim;
    },
  }),
);
