import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { hasRole } from '../core/actor.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { COMMON_REFUSALS, Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import {
  findCrewMates,
  findMembers,
  findOpenShifts,
  listCrewUnitIds,
  type ShiftMemberRow,
  type ShiftRow,
} from './crew-queries.ts';
import { signOffCrew, signOnCrew } from './crew.ts';
import { CrewRefusal } from './errors.ts';
import { findUnits, type UnitRow } from './queries.ts';
import { Unit } from './types.ts';

const loadShift = oneByKey<ShiftRow>(
  ({ platform, actor }, unitIds) => findOpenShifts(platform.db, actor.cityCode, unitIds, platform.now()),
  ({ unitId }) => unitId,
);
const loadMembers = manyByKey<ShiftMemberRow>(
  ({ platform, actor }, shiftIds) => findMembers(platform.db, actor.cityCode, shiftIds, platform.now()),
  ({ shiftId }) => shiftId,
);

const CrewRole = builder.enumType('CrewRole', {
  description: 'The two offices of a joint crew.',
  values: ['ASSESSOR', 'AUX'] as const,
});
const CrewMember = builder.objectRef<ShiftMemberRow>('CrewMember').implement({
  description: 'Somebody aboard, in one office.',
  fields: (t) => ({
    role: t.field({ type: CrewRole, description: 'The office.', resolve: ({ role }) => role }),
    staff: t.field({
      type: StaffRefType,
      description: 'Who.',
      resolve: async ({ staffId }, _args, context) => (await loadStaff(context, staffId))!,
    }),
    mandateInForce: t.exposeBoolean('mandateInForce', {
      description: 'Whether a mandate of theirs is in force as a whole, now.',
    }),
  }),
});
const CrewShortfall = builder.enumType('CrewShortfall', {
  description: 'What a crew lacks to be joint.',
  values: ['NO_ASSESSOR', 'NO_AUX', 'NO_MANDATE'] as const,
});
const CrewShift = builder.objectRef<ShiftRow>('CrewShift').implement({
  description: 'A crew’s shift, from signing on to signing off.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    signedOnAt: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ signedOnAt }) => signedOnAt }),
    joint: t.exposeBoolean('joint', {
      description: 'Both offices aboard, the assessor with a mandate in force. Otherwise it takes no orders.',
    }),
    members: t.field({
      type: [CrewMember],
      description: 'Who is aboard.',
      resolve: ({ id }, _args, context) => loadMembers(context, id),
    }),
    lacks: t.field({
      type: [CrewShortfall],
      description: 'What it lacks to be joint; empty when it is.',
      resolve: async ({ id }, _args, context) => {
        const members = await loadMembers(context, id);
        const assessors = members.filter(({ role }) => role === 'ASSESSOR');
        return [
          ...(assessors.length === 0 ? (['NO_ASSESSOR'] as const) : []),
          ...(assessors.length > 0 && !assessors.some(({ mandateInForce }) => mandateInForce)
            ? (['NO_MANDATE'] as const)
            : []),
          ...(members.some(({ role }) => role === 'AUX') ? [] : (['NO_AUX'] as const)),
        ];
      },
    }),
  }),
});
builder.objectField(Unit, 'shift', (t) =>
  t.field({
    type: CrewShift,
    nullable: true,
    description: 'For crews: the shift that is on; null when nobody has signed on.',
    resolve: ({ id }, _args, context) => loadShift(context, id),
  }),
);

builder.queryFields((t) => ({
  crews: t.field({
    type: [Unit],
    description:
      'Crews: for those aboard their own and the free ones, for the command centre and officers all; at most 200.',
    resolve: async (_root, _args, { platform, actor }) => {
      assertCan(actor, 'crew:read');
      const all = hasRole(actor, 'DISPATCH_110', 'OFFICER', 'REMOTE_OFFICER', 'SUPERVISOR', 'UNIT_HEAD');
      const ids = await listCrewUnitIds(platform.db, actor.cityCode, all ? null : actor.id);
      return findUnits(platform.db, actor.cityCode, ids);
    },
  }),
  crewMates: t.field({
    type: [StaffRefType],
    description: 'Assessors and auxiliaries who are on no unit, for signing on; at most 20.',
    args: { search: t.arg.string({ description: 'Part of a name, login or badge.' }) },
    resolve: async (_root, { search }, context) => {
      assertCan(context.actor, 'crew:signOn');
      if (search.length > 60)
        throw new InvalidInputRefusal([
          { path: 'search', messageZh: '搜索词太长', messageEn: 'The search is too long' },
        ]);
      const ids = await findCrewMates(context.platform.db, context.actor.cityCode, search.trim());
      return (await Promise.all(ids.map((id) => loadStaff(context, id)))).flatMap((staff) => staff ?? []);
    },
  }),
}));

builder.objectType(CrewRefusal, {
  name: 'CrewRefusal',
  description: 'A crew cannot sign on, off or out so.',
  interfaces: [Refusal],
  fields: (t) => ({ why: t.exposeString('why', { description: 'What stands in the way.' }) }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const SignOnCrewInput = builder.inputType('SignOnCrewInput', {
  description: 'Who signs on to which crew.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    unitId: t.id({ description: 'The unit.' }),
    staffIds: t.idList({ description: 'Who is aboard, oneself included; at most 4.' }),
  }),
});
const SignOffCrewInput = builder.inputType('SignOffCrewInput', {
  description: 'Which crew signs off.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), unitId: t.id({ description: 'The unit.' }) }),
});
const reload = async ({ platform, actor }: RequestContext, answer: Promise<{ unitId: string }>): Promise<UnitRow> =>
  (await findUnits(platform.db, actor.cityCode, [(await answer).unitId]))[0]!;

builder.mutationFields((t) => ({
  signOnCrew: t.field({
    type: Unit,
    description: 'Signs people on to a crew for their shift. Nobody is on two units.',
    errors: { types: [...COMMON_REFUSALS, CrewRefusal] },
    args: { input: t.arg({ type: SignOnCrewInput, description: 'Who and where.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, signOnCrew(context, idempotencyKey, input)),
  }),
  signOffCrew: t.field({
    type: Unit,
    description: 'Ends the shift of a crew.',
    errors: { types: [...COMMON_REFUSALS, CrewRefusal] },
    args: { input: t.arg({ type: SignOffCrewInput, description: 'Which crew.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, signOffCrew(context, idempotencyKey, input)),
  }),
}));
