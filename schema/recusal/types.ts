import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { AccidentCase } from '../case/types.ts';
import { manyByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { RecusalRefusal } from './errors.ts';
import type { RecusalRow } from './queries.ts';
import { decideRecusal, findRecusalsOf, requestRecusal } from './service.ts';

const loadRecusals = manyByKey<RecusalRow>(
  ({ platform, actor }, caseIds) => findRecusalsOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);

const Recusal = builder.objectRef<RecusalRow>('Recusal').implement({
  description: 'A request that an officer leaves the case (回避), and its decision.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    about: t.field({
      type: StaffRefType,
      description: 'The officer it is about.',
      resolve: async ({ aboutStaff }, _args, context) => (await loadStaff(context, aboutStaff))!,
    }),
    requestedBy: t.string({ description: 'Who asked.', resolve: ({ requestedBy }) => requestedBy.label }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    requestedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ requestedAt }) => requestedAt }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
      resolve: ({ decidedAt }) => decidedAt,
    }),
    decidedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'The head who decided.',
      resolve: async ({ decidedBy }, _args, context) => (decidedBy === null ? null : loadStaff(context, decidedBy)),
    }),
    approved: t.exposeBoolean('approved', { nullable: true, description: 'Whether the officer leaves.' }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: 'Why.' }),
  }),
});

builder.objectFields(AccidentCase, (t) => ({
  recusalPending: t.exposeBoolean('recusalPending', {
    description: 'A recusal request waits; evidence may be preserved, nothing decided.',
  }),
  recusals: t.field({
    type: [Recusal],
    description: 'Recusal requests, oldest first.',
    resolve: (row, _args, context) => loadRecusals(context, row.id),
  }),
}));

builder.objectType(RecusalRefusal, {
  name: 'RecusalRefusal',
  description: 'Recusal stands in the way, or cannot be asked or decided like this.',
  interfaces: [Refusal],
});

const KEY = 'Made by the client; the same key gives the same answer.';
const RequestRecusalInput = builder.inputType('RequestRecusalInput', {
  description: 'A request that the officer who has the case leaves it.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const DecideRecusalInput = builder.inputType('DecideRecusalInput', {
  description: 'The head’s decision on the pending request.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    approve: t.boolean({ description: 'Whether the officer leaves the case.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});

builder.mutationFields((t) => ({
  requestRecusal: t.field({
    type: AccidentCase,
    description: 'Asks that the officer who has the case leaves it (Order 146 art 105).',
    errors: { types: [...CASE_REFUSALS, RecusalRefusal] },
    args: { input: t.arg({ type: RequestRecusalInput, description: 'The request.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await requestRecusal(context, idempotencyKey, input)),
  }),
  decideRecusal: t.field({
    type: AccidentCase,
    description: 'The head decides within two working days; approved, the case waits for another officer.',
    errors: { types: [...CASE_REFUSALS, RecusalRefusal] },
    args: { input: t.arg({ type: DecideRecusalInput, description: 'The decision.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await decideRecusal(context, idempotencyKey, input)),
  }),
}));
