import { assertCan, can } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { ForbiddenError } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import { oneByKey } from '../core/loader.ts';
import { COMMON_REFUSALS } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { OpenSession, SignInRecord } from '../identity/access-types.ts';
import { AccountRefusal } from '../identity/errors.ts';
import { findStaffByIds } from '../identity/service.ts';
import { RoleEnum } from '../identity/types.ts';
import { findFactorsOf, listSessions, listSignIns, lockOf, type StaffRow } from '../identity/staff-service.ts';
import { listOrganisations } from '../organisation/service.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { listStaff } from './queries.ts';
import * as service from './service.ts';

const loadFactor = oneByKey<{ staffId: string; confirmedAt: Date }>(
  ({ platform, actor }, ids) => findFactorsOf(platform.db, actor.cityCode, ids),
  ({ staffId }) => staffId,
);

const StaffAccount = builder.objectRef<StaffRow>('StaffAccount').implement({
  description: 'An account, as those who administer accounts see it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    login: t.exposeString('login', { description: 'Login.' }),
    displayName: t.exposeString('displayName', { description: 'Name.' }),
    badgeNo: t.exposeString('badgeNo', { nullable: true, description: 'Badge or permit number.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Employer.',
      resolve: async ({ organisationId }, _args, context) => (await loadOrganisation(context, organisationId))!,
    }),
    roles: t.field({ type: [RoleEnum], description: 'What it may do.', resolve: ({ roles }) => roles }),
    active: t.exposeBoolean('active', { description: 'Whether it can sign in.' }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ createdAt }) => createdAt }),
    deactivatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was switched off.',
      resolve: ({ deactivatedAt }) => deactivatedAt,
    }),
    mustChangePassword: t.exposeBoolean('mustChangePassword', {
      description: 'Whether somebody else has set its password and its owner has not chosen one yet.',
    }),
    secondFactorSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it has a second factor.',
      resolve: async ({ id }, _args, context) => (await loadFactor(context, id))?.confirmedAt ?? null,
    }),
    lockedUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when it is locked out after wrong guesses; to the security administrator.',
      resolve: ({ login }, _args, context) => (can(context.actor, 'account:unlock') ? lockOf(context, login) : null),
    }),
    isMe: t.boolean({
      description: 'Whether it is the viewer’s own.',
      resolve: ({ id }, _args, { actor }) => id === actor.id,
    }),
    sessions: t.field({
      type: [OpenSession],
      description: 'Its open sessions, newest first, at most 50; to the security administrator.',
      resolve: ({ id }, _args, { platform, actor }) => {
        assertCan(actor, 'session:readOthers');
        return listSessions(platform.db, actor.cityCode, id, platform.now());
      },
    }),
    signIns: t.field({
      type: [SignInRecord],
      description: 'The last 50 tries to sign in; to the security administrator.',
      resolve: ({ id }, _args, { platform, actor }) => {
        assertCan(actor, 'session:readOthers');
        return listSignIns(platform.db, actor.cityCode, id, 50);
      },
    }),
  }),
});
const StaffAccountConnection = connectionOf('StaffAccount', StaffAccount);

builder.queryFields((t) => ({
  staffAccounts: t.field({
    type: StaffAccountConnection,
    description: 'Accounts of the city, newest first; for those who administer them.',
    args: {
      search: t.arg.string({ required: false, description: 'Part of login, name or badge number.' }),
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { search, first, after }, { platform, actor }): Promise<Page<StaffRow>> => {
      assertCan(actor, 'account:list');
      const limit = pageSize(first, 100);
      const words = (search ?? '').trim().slice(0, 60);
      const rows = await listStaff(platform.db, actor.cityCode, words, decodeCursor(after), limit + 1);
      return toPage(rows, limit, ({ createdAt, id }) => encodeCursor(createdAt, id));
    },
  }),
  staffAccount: t.field({
    type: StaffAccount,
    nullable: true,
    description: 'One account; for those who administer them.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: async (_root, { id }, { platform, actor }) => {
      assertCan(actor, 'account:list');
      return isId(id) ? ((await findStaffByIds(platform.db, actor.cityCode, [id]))[0] ?? null) : null;
    },
  }),
  employers: t.field({
    type: [Organisation],
    description: 'Organisations an account can belong to, at most 500; for those who administer accounts.',
    resolve: (_root, _args, { platform, actor }) => {
      assertCan(actor, 'account:list');
      return listOrganisations(platform.db, actor.cityCode);
    },
  }),
}));

const KEY = 'Made by the client; the same key gives the same answer.';
const withKey = { description: KEY } as const;
const REASON = 'Why; kept in the record.';
const CreateStaffInput = builder.inputType('CreateStaffInput', {
  description: 'A new account. It has no role until the security administrator gives it some.',
  fields: (t) => ({
    idempotencyKey: t.id(withKey),
    login: t.string({ description: '2 to 40 small letters, digits, dots, hyphens.' }),
    displayName: t.string({ description: 'Name.' }),
    badgeNo: t.string({ required: false, description: 'Badge or permit number.' }),
    organisationId: t.id({ description: 'Employer.' }),
    password: t.string({ description: 'For the first sign-in; the owner then chooses another.' }),
  }),
});
const SetRolesInput = builder.inputType('SetRolesInput', {
  description: 'What an account may do from now on, all of it.',
  fields: (t) => ({
    idempotencyKey: t.id(withKey),
    staffId: t.id({ description: 'The account.' }),
    roles: t.field({ type: [RoleEnum], description: 'Its roles; none takes everything away.' }),
  }),
});
const reasonInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id(withKey),
      staffId: t.id({ description: 'The account.' }),
      reason: t.string({ description: REASON }),
    }),
  });
const DeactivateStaffInput = reasonInput('DeactivateStaffInput', 'An account to be switched off.');
const ActivateStaffInput = reasonInput('ActivateStaffInput', 'An account to be switched on again.');
const ResetSecondFactorInput = reasonInput('ResetSecondFactorInput', 'An account whose second factor is lost.');
const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'A password for the next sign-in of an account.',
  fields: (t) => ({
    idempotencyKey: t.id(withKey),
    staffId: t.id({ description: 'The account.' }),
    password: t.string({ description: 'Good once; the owner then chooses another.' }),
  }),
});
const UnlockStaffInput = builder.inputType('UnlockStaffInput', {
  description: 'An account to be forgiven its wrong guesses.',
  fields: (t) => ({ idempotencyKey: t.id(withKey), staffId: t.id({ description: 'The account.' }) }),
});
const RevokeStaffSessionInput = builder.inputType('RevokeStaffSessionInput', {
  description: 'Somebody’s session to be ended.',
  fields: (t) => ({ idempotencyKey: t.id(withKey), sessionId: t.id({ description: 'The session.' }) }),
});

async function reload({ platform, actor }: RequestContext, done: Promise<{ staffId: string }>): Promise<StaffRow> {
  const [row] = await findStaffByIds(platform.db, actor.cityCode, [(await done).staffId]);
  if (row === undefined) throw new ForbiddenError('account:list');
  return row;
}
const errors = { types: [AccountRefusal, ...COMMON_REFUSALS] };

builder.mutationFields((t) => ({
  createStaff: t.field({
    type: StaffAccount,
    description: 'Makes an account without roles.',
    errors,
    args: { input: t.arg({ type: CreateStaffInput, description: 'The account.' }) },
    resolve: (_root, { input: { idempotencyKey, badgeNo, ...account } }, context) =>
      reload(context, service.createAccount(context, idempotencyKey, { ...account, badgeNo: badgeNo ?? null })),
  }),
  setRoles: t.field({
    type: StaffAccount,
    description: 'Gives an account exactly these roles and ends its sessions.',
    errors,
    args: { input: t.arg({ type: SetRolesInput, description: 'The roles.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.setRoles(context, input.idempotencyKey, input.staffId, input.roles)),
  }),
  deactivateStaff: t.field({
    type: StaffAccount,
    description: 'Switches an account off, at once.',
    errors,
    args: { input: t.arg({ type: DeactivateStaffInput, description: 'Which and why.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.deactivateAccount(context, input.idempotencyKey, input.staffId, input.reason)),
  }),
  activateStaff: t.field({
    type: StaffAccount,
    description: 'Switches an account on again.',
    errors,
    args: { input: t.arg({ type: ActivateStaffInput, description: 'Which and why.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.activateAccount(context, input.idempotencyKey, input.staffId, input.reason)),
  }),
  resetPassword: t.field({
    type: StaffAccount,
    description: 'Sets a password for one sign-in, at which the owner chooses another; ends the account’s sessions.',
    errors,
    args: { input: t.arg({ type: ResetPasswordInput, description: 'Which, and the password.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.resetPassword(context, input.idempotencyKey, input.staffId, input.password)),
  }),
  unlockStaff: t.field({
    type: StaffAccount,
    description: 'Lets an account that is locked out try again at once.',
    errors,
    args: { input: t.arg({ type: UnlockStaffInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.unlockAccount(context, input.idempotencyKey, input.staffId)),
  }),
  resetSecondFactor: t.field({
    type: StaffAccount,
    description: 'Takes a lost second factor off; the next sign-in sets up another where the office needs one.',
    errors,
    args: { input: t.arg({ type: ResetSecondFactorInput, description: 'Which and why.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.resetSecondFactor(context, input.idempotencyKey, input.staffId, input.reason)),
  }),
  revokeStaffSession: t.field({
    type: StaffAccount,
    description: 'Ends somebody’s session at once.',
    errors,
    args: { input: t.arg({ type: RevokeStaffSessionInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      reload(context, service.revokeSessionOf(context, input.idempotencyKey, input.sessionId)),
  }),
}));
