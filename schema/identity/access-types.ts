import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { InvalidInputRefusal, NotFoundRefusal, UnauthenticatedError } from '../core/errors.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { AccountRefusal, SignInRefusal } from './errors.ts';
import { countRecoveryCodes, findFactor } from './factor-queries.ts';
import * as own from './own-access.ts';
import { needsSecondFactor } from './second-factor.ts';
import { listSessions, listSignIns, type OpenSessionRow, type SignInRow } from './staff-queries.ts';
import { SecondFactorEnrolment } from './types.ts';

export const OpenSession = builder.objectRef<OpenSessionRow>('OpenSession').implement({
  description: 'A session that is open now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    createdAt: t.field({ type: 'DateTime', description: 'When it began.', resolve: ({ createdAt }) => createdAt }),
    lastSeenAt: t.field({
      type: 'DateTime',
      description: 'When somebody last worked in it, roughly.',
      resolve: ({ lastSeenAt }) => lastSeenAt,
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it ends at the latest.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
    strength: t.exposeString('strength', { description: 'PASSWORD, SECOND_FACTOR or EXTERNAL.' }),
    address: t.exposeString('address', { nullable: true, description: 'Network address it was opened from.' }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'What the browser calls itself.' }),
    isThis: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: ({ id }, _args, { session }) => session?.id === id,
    }),
  }),
});

export const SignInRecord = builder.objectRef<SignInRow>('SignInRecord').implement({
  description: 'A try to sign in to an account.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    outcome: t.exposeString('outcome', {
      description:
        'SIGNED_IN, UNLOCKED, WRONG_PASSWORD, SECOND_FACTOR_MISSING, SECOND_FACTOR_WRONG, LOCKED or INACTIVE.',
    }),
    address: t.exposeString('address', { nullable: true, description: 'Network address it came from.' }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'What the browser calls itself.' }),
  }),
});

interface OwnAccess {
  readonly staffId: string;
}
const OwnAccessType = builder.objectRef<OwnAccess>('OwnAccess').implement({
  description: 'How the viewer signs in: second factor, open sessions, tries.',
  fields: (t) => ({
    secondFactorSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when there is a second factor.',
      resolve: async ({ staffId }, _args, { platform, actor }) =>
        (await findFactor(platform.db, actor.cityCode, staffId))?.confirmedAt ?? null,
    }),
    secondFactorRequired: t.boolean({
      description: 'Whether the viewer’s office needs one here.',
      resolve: (_own, _args, { platform, actor }) =>
        actor.kind === 'STAFF' && needsSecondFactor(platform.settings, actor.roles),
    }),
    recoveryCodesLeft: t.int({
      description: 'Recovery codes that were not used yet.',
      resolve: ({ staffId }, _args, { platform, actor }) => countRecoveryCodes(platform.db, actor.cityCode, staffId),
    }),
    sessions: t.field({
      type: [OpenSession],
      description: 'Open sessions, newest first, at most 50.',
      resolve: ({ staffId }, _args, { platform, actor }) =>
        listSessions(platform.db, actor.cityCode, staffId, platform.now()),
    }),
    signIns: t.field({
      type: [SignInRecord],
      description: 'The last 20 tries to sign in.',
      resolve: ({ staffId }, _args, { platform, actor }) => listSignIns(platform.db, actor.cityCode, staffId, 20),
    }),
  }),
});

builder.queryField('myAccess', (t) =>
  t.field({
    type: OwnAccessType,
    description: 'How the viewer signs in; for staff.',
    resolve: (_root, _args, { actor }) => {
      assertCan(actor, 'access:own');
      return { staffId: actor.id };
    },
  }),
);

builder.objectType(AccountRefusal, {
  name: 'AccountRefusal',
  description: 'An account cannot be changed like this.',
  interfaces: [Refusal],
});

const RecoveryCodes = builder.objectRef<{ codes: readonly string[] }>('RecoveryCodes').implement({
  description: 'Codes for the day the phone is lost, each good once. Shown this once.',
  fields: (t) => ({
    codes: t.stringList({ description: 'Write them down.', resolve: ({ codes }) => [...codes] }),
  }),
});

const KEY = 'Not used: each of these is proven by a password or a code of its own.';
const key = { required: false, description: KEY } as const;
const codeInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ idempotencyKey: t.id(key), code: t.string({ description: 'Six digits from the app.' }) }),
  });
const ConfirmSecondFactorInput = codeInput('ConfirmSecondFactorInput', 'Proves that the app has the factor.');
const RenewRecoveryCodesInput = codeInput('RenewRecoveryCodesInput', 'Asks for new recovery codes.');
const RemoveSecondFactorInput = codeInput('RemoveSecondFactorInput', 'Takes one’s own second factor off.');
const BeginSecondFactorInput = builder.inputType('BeginSecondFactorInput', {
  description: 'Begins to set up one’s own second factor.',
  fields: (t) => ({ idempotencyKey: t.id(key), password: t.string({ description: 'The password, again.' }) }),
});
const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  description: 'One’s own password, changed.',
  fields: (t) => ({
    idempotencyKey: t.id(key),
    password: t.string({ description: 'The one in use.' }),
    newPassword: t.string({ description: 'The one to come. Length counts; no kind of character is asked for.' }),
  }),
});
const RevokeOwnSessionInput = builder.inputType('RevokeOwnSessionInput', {
  description: 'One of one’s own sessions to be ended.',
  fields: (t) => ({ idempotencyKey: t.id(key), sessionId: t.id({ description: 'The session.' }) }),
});

const mine = (context: RequestContext): OwnAccess => ({ staffId: context.actor.id });

builder.mutationFields((t) => ({
  beginSecondFactor: t.field({
    type: SecondFactorEnrolment,
    description: 'Begins to set up one’s own second factor; nothing changes until a code has proven it.',
    errors: { types: [SignInRefusal, AccountRefusal] },
    args: { input: t.arg({ type: BeginSecondFactorInput, description: 'The password.' }) },
    resolve: (_root, { input }, context) => own.beginOwnFactor(context, input.password, context),
  }),
  confirmSecondFactor: t.field({
    type: RecoveryCodes,
    description: 'Proves the factor that was begun. From now on it is asked for at every sign-in.',
    errors: { types: [AccountRefusal] },
    args: { input: t.arg({ type: ConfirmSecondFactorInput, description: 'A code.' }) },
    resolve: async (_root, { input }, context) => ({ codes: await own.confirmOwnFactor(context, input.code) }),
  }),
  renewRecoveryCodes: t.field({
    type: RecoveryCodes,
    description: 'New recovery codes; the earlier ones are void.',
    errors: { types: [AccountRefusal] },
    args: { input: t.arg({ type: RenewRecoveryCodesInput, description: 'A code.' }) },
    resolve: async (_root, { input }, context) => ({ codes: await own.renewRecoveryCodes(context, input.code) }),
  }),
  removeSecondFactor: t.field({
    type: OwnAccessType,
    description: 'Takes one’s own second factor off, where the office does not need one.',
    errors: { types: [AccountRefusal] },
    args: { input: t.arg({ type: RemoveSecondFactorInput, description: 'A code.' }) },
    resolve: async (_root, { input }, context) => {
      await own.removeOwnFactor(context, input.code);
      return mine(context);
    },
  }),
  changePassword: t.field({
    type: OwnAccessType,
    description: 'Changes one’s own password and ends every other session.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: ChangePasswordInput, description: 'Both passwords.' }) },
    resolve: async (_root, { input }, context) => {
      if (context.session === null) throw new UnauthenticatedError();
      await own.changeOwnPassword(context, context.session.id, input.password, input.newPassword, context);
      return mine(context);
    },
  }),
  revokeOwnSession: t.field({
    type: OwnAccessType,
    description: 'Ends one of one’s own sessions, at once.',
    errors: { types: [NotFoundRefusal] },
    args: { input: t.arg({ type: RevokeOwnSessionInput, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      await own.revokeOwnSession(context, input.sessionId);
      return mine(context);
    },
  }),
}));
