import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { AccidentCase, CaseRoute } from '../case/types.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage } from '../core/connection.ts';
import { manyByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { SecondPersonRefusal } from '../policy/errors.ts';
import { RuleReasonType } from './decision-types.ts';
import { BelowLawRefusal, RouteRefusal } from './errors.ts';
import { findLoweringsOf, listWaitingLowerings, type LoweringRow } from './lowering-queries.ts';
import { decideLowering, lowerCaseRoute, raiseCaseRoute, requestLowering } from './route-changes.ts';

builder.objectType(RouteRefusal, {
  name: 'RouteRefusal',
  description: 'A route cannot be raised or lowered so.',
  interfaces: [Refusal],
});
builder.objectType(SecondPersonRefusal, {
  name: 'SecondPersonRefusal',
  description: 'A second person must decide.',
  interfaces: [Refusal],
});
builder.objectType(BelowLawRefusal, {
  name: 'BelowLawRefusal',
  description: 'The law does not let the route fall so far on the facts as they stand.',
  interfaces: [Refusal],
  fields: (t) => ({
    demands: t.field({
      type: [RuleReasonType],
      description: 'Every row that stands against it.',
      resolve: ({ demands }) => [...demands],
    }),
  }),
});

const RouteLowering = builder.objectRef<LoweringRow>('RouteLowering').implement({
  description: 'A request to leave the general procedure, and what the head of the unit decided.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    fromRoute: t.field({ type: CaseRoute, description: 'The route then.', resolve: (row) => row.fromRoute }),
    toRoute: t.field({ type: CaseRoute, description: 'The route asked for.', resolve: (row) => row.toRoute }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    requestedBy: t.field({
      type: StaffRefType,
      description: 'The officer who asked.',
      resolve: async ({ requestedBy }, _args, context) => (await loadStaff(context, requestedBy))!,
    }),
    requestedAt: t.field({ type: 'DateTime', description: 'When.', resolve: (row) => row.requestedAt }),
    approved: t.exposeBoolean('approved', { nullable: true, description: 'Null while nobody has decided.' }),
    decidedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who decided.',
      resolve: async ({ decidedBy }, _args, context) => (decidedBy === null ? null : loadStaff(context, decidedBy)),
    }),
    decidedAt: t.field({ type: 'DateTime', nullable: true, description: 'When.', resolve: (row) => row.decidedAt }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: 'Why so.' }),
  }),
});
const RouteLoweringConnection = connectionOf('RouteLowering', RouteLowering);

const loadLowerings = manyByKey<LoweringRow>(
  ({ platform, actor }, ids) => findLoweringsOf(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);
builder.objectField(AccidentCase, 'lowerings', (t) =>
  t.field({
    type: [RouteLowering],
    description: 'Requests to leave the general procedure, oldest first; for staff only, none to others.',
    resolve: ({ id }, _args, context) => (context.actor.kind === 'STAFF' ? loadLowerings(context, id) : []),
  }),
);
builder.queryField('loweringRequests', (t) =>
  t.field({
    type: RouteLoweringConnection,
    description: 'Requests to leave the general procedure that wait for the head of the unit, oldest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 20, description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, { platform, actor }) => {
      assertCan(actor, 'lowering:read');
      const limit = pageSize(first, 50);
      const rows = await listWaitingLowerings(platform.db, actor.cityCode, decodeCursor(after), limit + 1);
      return toPage(rows, limit, (row) => encodeCursor(row.requestedAt, row.id));
    },
  }),
);

const KEY = 'Made by the client; the same key gives the same answer.';
const RaiseRouteInput = builder.inputType('RaiseRouteInput', {
  description: 'A stricter route for a case.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    route: t.field({ type: CaseRoute, description: 'The stricter route.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const loweringInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: KEY }),
      caseId: t.id({ description: 'The case.' }),
      route: t.field({ type: CaseRoute, description: 'The milder route.' }),
      partyReturned: t.boolean({
        required: false,
        description:
          'The party who had left is back; lets E-05 be lowered to the simple procedure where only property is damaged.',
      }),
      reason: t.string({ description: 'Why, at most 500 characters.' }),
    }),
  });
const LowerRouteInput = loweringInput('LowerRouteInput', 'A milder route, by an officer.');
const RequestLoweringInput = loweringInput('RequestLoweringInput', 'An officer asks to leave the general procedure.');
const DecideLoweringInput = builder.inputType('DecideLoweringInput', {
  description: 'The head of the unit decides a request.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    loweringId: t.id({ description: 'The request.' }),
    approve: t.boolean({ description: 'Whether the route is lowered.' }),
    partyReturned: t.boolean({
      required: false,
      description: 'The head confirms that the party who had left is back.',
    }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});
const LOWERING_REFUSALS = [...CASE_REFUSALS, RouteRefusal, BelowLawRefusal];

builder.mutationFields((t) => ({
  raiseRoute: t.field({
    type: AccidentCase,
    description: 'Raises a case’s route; anyone who takes part in it or works on it may, at any time.',
    errors: { types: [...CASE_REFUSALS, RouteRefusal] },
    args: { input: t.arg({ type: RaiseRouteInput, description: 'Route and reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await raiseCaseRoute(context, idempotencyKey, input)),
  }),
  lowerRoute: t.field({
    type: AccidentCase,
    description: 'An officer lowers a route, never below the law; leaving the general procedure is requested instead.',
    errors: { types: LOWERING_REFUSALS },
    args: { input: t.arg({ type: LowerRouteInput, description: 'Route and reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, partyReturned, ...input } }, context) =>
      reloadCase(
        context,
        await lowerCaseRoute(context, idempotencyKey, { ...input, partyReturned: partyReturned === true }),
      ),
  }),
  requestLowering: t.field({
    type: AccidentCase,
    description: 'An officer asks to leave the general procedure.',
    errors: { types: LOWERING_REFUSALS },
    args: { input: t.arg({ type: RequestLoweringInput, description: 'Route and reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, partyReturned, ...input } }, context) =>
      reloadCase(
        context,
        await requestLowering(context, idempotencyKey, { ...input, partyReturned: partyReturned === true }),
      ),
  }),
  decideLowering: t.field({
    type: AccidentCase,
    description: 'The head of the unit decides a request to leave the general procedure; never their own.',
    errors: { types: [...LOWERING_REFUSALS, SecondPersonRefusal] },
    args: { input: t.arg({ type: DecideLoweringInput, description: 'The decision.' }) },
    resolve: async (_root, { input: { idempotencyKey, partyReturned, ...input } }, context) =>
      reloadCase(
        context,
        await decideLowering(context, idempotencyKey, { ...input, partyReturned: partyReturned === true }),
      ),
  }),
}));
