import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { findVisibleCases } from '../case/lists.ts';
import type { CaseRow } from '../case/queries.ts';
import { AccidentCase } from '../case/types.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { findApprovalsOf, listWaiting, type ApprovalRow } from './approval-queries.ts';
import { decideApproval, requestApproval } from './approval.ts';
import { ApprovalRefusal, MandateRefusal } from './errors.ts';
import { findVersionsById } from './register-queries.ts';
import type { MandateRow } from './queries.ts';
import { APPROVABLE_ACTS, conditionWords } from './rules.ts';
import { Mandate } from './types.ts';

const loadCase = oneByKey<CaseRow>(
  ({ platform, actor }, ids) => findVisibleCases(platform.db, actor, ids),
  ({ id }) => id,
);
const loadMandate = oneByKey<MandateRow>(
  ({ platform, actor }, ids) => findVersionsById(platform.db, actor.cityCode, ids),
  ({ id }) => id,
);
const loadApprovals = manyByKey<ApprovalRow>(
  ({ platform, actor }, ids) => findApprovalsOf(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);

const ApprovableAct = builder.enumType('ApprovableAct', {
  description: 'Acts for which an officer’s approval can be asked when the mandate does not reach them.',
  values: APPROVABLE_ACTS,
});
const ActApprovalState = builder.enumType('ActApprovalState', {
  description: 'Where an approval stands. USED: the act was done under it, which is possible once.',
  values: ['REQUESTED', 'APPROVED', 'REFUSED', 'USED'] as const,
});
const LiftedCondition = builder.objectRef<{ condition: string; zh: string; en: string }>('LiftedCondition').implement({
  description: 'A condition of the mandate that the approval is about.',
  fields: (t) => ({
    condition: t.exposeString('condition', { description: 'Stable code, such as CEILING.' }),
    messageZh: t.exposeString('zh', { description: 'In Chinese.' }),
    messageEn: t.exposeString('en', { description: 'In English.' }),
  }),
});

const ActApproval = builder.objectRef<ApprovalRow>('ActApproval').implement({
  description: 'One act beyond a mandate: asked for, and permitted once or refused by an officer.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    state: t.field({ type: ActApprovalState, description: 'Where it stands.', resolve: ({ state }) => state }),
    act: t.field({
      type: ApprovableAct,
      description: 'The act.',
      resolve: ({ act }) => act as (typeof APPROVABLE_ACTS)[number],
    }),
    accidentForm: t.exposeString('accidentForm', { nullable: true, description: 'Liability pattern it is about.' }),
    estimateFen: t.float({
      nullable: true,
      description: 'Highest vehicle’s estimate when it was asked for, in fen.',
      resolve: ({ estimateFen }) => (estimateFen === null ? null : Number(estimateFen)),
    }),
    failed: t.field({
      type: [LiftedCondition],
      description: 'Which conditions of the mandate it would lift.',
      resolve: ({ failed }) => failed.map((condition) => ({ condition, ...conditionWords(condition) })),
    }),
    reason: t.exposeString('reason', { description: 'Why it was asked for.' }),
    requestedBy: t.field({
      type: StaffRefType,
      description: 'Who asked.',
      resolve: async ({ requestedBy }, _args, context) => (await loadStaff(context, requestedBy))!,
    }),
    requestedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ requestedAt }) => requestedAt }),
    decidedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'The officer who decided.',
      resolve: ({ decidedBy }, _args, context) => (decidedBy === null ? null : loadStaff(context, decidedBy)),
    }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
      resolve: ({ decidedAt }) => decidedAt,
    }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: 'What the officer said.' }),
    validUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when the act may be done, exclusive.',
      resolve: ({ validUntil }) => validUntil,
    }),
    mandate: t.field({
      type: Mandate,
      description: 'The mandate that falls short.',
      resolve: async ({ mandateId }, _args, context) => (await loadMandate(context, mandateId))!,
    }),
    accidentCase: t.field({
      type: AccidentCase,
      nullable: true,
      description: 'The case, as this viewer may see it.',
      resolve: ({ caseId }, _args, context) => loadCase(context, caseId),
    }),
  }),
});
const ActApprovalConnection = connectionOf('ActApproval', ActApproval);

builder.objectField(AccidentCase, 'approvals', (t) =>
  t.field({
    type: [ActApproval],
    description: 'For staff: approvals asked for in this case, newest first; at most 20.',
    resolve: (row, _args, context) => (context.actor.kind === 'STAFF' ? loadApprovals(context, row.id) : []),
  }),
);
builder.queryField('actApprovals', (t) =>
  t.field({
    type: ActApprovalConnection,
    description: 'Approvals that wait for an officer, the longest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, { platform, actor }): Promise<Page<ApprovalRow>> => {
      assertCan(actor, 'approval:queue');
      const limit = pageSize(first, 100);
      const rows = await listWaiting(platform.db, actor.cityCode, decodeCursor(after), limit + 1);
      return toPage(rows, limit, ({ requestedAt, id }) => encodeCursor(requestedAt, id));
    },
  }),
);

builder.objectType(ApprovalRefusal, {
  name: 'ApprovalRefusal',
  description: 'An approval cannot be asked for, or decided, so.',
  interfaces: [Refusal],
  fields: (t) => ({ why: t.exposeString('why', { description: 'What stands in the way.' }) }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const RequestApprovalInput = builder.inputType('RequestApprovalInput', {
  description: 'Which act beyond the mandate, and why.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    act: t.field({ type: ApprovableAct, description: 'The act.' }),
    accidentForm: t.string({ description: 'Liability pattern it is about, L-01 … Q-06.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const DecideApprovalInput = builder.inputType('DecideApprovalInput', {
  description: 'The officer’s decision.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    approvalId: t.id({ description: 'The request.' }),
    approve: t.boolean({ description: 'Whether the act is permitted.' }),
    reason: t.string({ description: 'Why; needed to refuse, at most 500 characters.' }),
  }),
});

builder.mutationFields((t) => ({
  requestApproval: t.field({
    type: AccidentCase,
    description: 'Asks an officer to permit one act that the mandate does not reach.',
    errors: { types: [...CASE_REFUSALS, MandateRefusal, ApprovalRefusal] },
    args: { input: t.arg({ type: RequestApprovalInput, description: 'The request.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await requestApproval(context, idempotencyKey, input)),
  }),
  decideApproval: t.field({
    type: AccidentCase,
    description: 'Permits one act once, or tells why not. Nobody decides a request of their own.',
    errors: { types: [...CASE_REFUSALS, ApprovalRefusal] },
    args: { input: t.arg({ type: DecideApprovalInput, description: 'The decision.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await decideApproval(context, idempotencyKey, input)),
  }),
}));
