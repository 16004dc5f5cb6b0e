import { maskPhone } from '../access/masking.ts';
import { builder } from '../builder.ts';
import { City } from '../city/types.ts';
import { findCity } from '../city/service.ts';
import { ROLES, type SignedInActor } from '../core/actor.ts';
import { InvalidInputRefusal, UnauthenticatedError } from '../core/errors.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { SignInRefusal, type Enrolment } from './errors.ts';
import { csrfTokenOf } from './secrets.ts';
import { requestSmsCode, signInDriver } from './driver-sign-in.ts';
import { idleMinutesOf, lockSession, signOut, type OpenedSession } from './service.ts';
import { signInStaff, unlockSession } from './staff-sign-in.ts';

export const RoleEnum = builder.enumType('Role', { description: 'Roles of staff (domain.md 1.2).', values: ROLES });
const ViewerKind = builder.enumType('ViewerKind', {
  description: 'Staff; a driver who proved a phone number; or a party who joined one case by invitation.',
  values: ['STAFF', 'DRIVER', 'PARTY'] as const,
});
const SessionTransport = builder.enumType('SessionTransport', {
  description: 'COOKIE for browsers (HttpOnly), BEARER for programs.',
  values: ['COOKIE', 'BEARER'] as const,
});
export { SessionTransport };

/** The person asking, and the session they ask with. */
export interface ViewerShape {
  readonly actor: SignedInActor;
  readonly sessionId: string;
}

export const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description: 'Who is signed in.',
  fields: (t) => ({
    kind: t.field({ type: ViewerKind, description: 'What kind of viewer.', resolve: ({ actor }) => actor.kind }),
    displayName: t.string({
      description: 'Name on screen.',
      resolve: ({ actor }) =>
        actor.kind === 'STAFF' ? actor.displayName : actor.kind === 'DRIVER' ? maskPhone(actor.phone) : '当事人',
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'Roles; empty for drivers and parties.',
      resolve: ({ actor }) => (actor.kind === 'STAFF' ? [...actor.roles] : []),
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Employer of staff.',
      resolve: ({ actor }, _args, context) =>
        actor.kind === 'STAFF' ? loadOrganisation(context, actor.organisationId) : null,
    }),
    badgeNo: t.string({
      nullable: true,
      description: 'Badge or permit number of staff.',
      resolve: ({ actor }) => (actor.kind === 'STAFF' ? actor.badgeNo : null),
    }),
    phoneMasked: t.string({
      nullable: true,
      description: 'The driver’s number, masked.',
      resolve: ({ actor }) => (actor.kind === 'DRIVER' ? maskPhone(actor.phone) : null),
    }),
    csrfToken: t.string({
      description: 'To be sent as the header x-csrf-token with every POST that uses the cookie.',
      resolve: ({ sessionId }, _args, { platform }) => csrfTokenOf(platform.settings.secret, sessionId),
    }),
    caseId: t.id({
      nullable: true,
      description: 'The one case of a party who joined by invitation.',
      resolve: ({ actor }) => (actor.kind === 'PARTY' ? actor.caseId : null),
    }),
    staffId: t.id({
      nullable: true,
      description: 'For staff: their own id, as other answers name them.',
      resolve: ({ actor }) => (actor.kind === 'STAFF' ? actor.id : null),
    }),
    idleLockMinutes: t.int({
      nullable: true,
      description: 'Minutes without input after which this desk locks; null for drivers, parties and programs.',
      resolve: ({ actor }, _args, { platform, session }) =>
        actor.kind === 'STAFF' && session?.transport !== 'BEARER'
          ? idleMinutesOf(platform.settings, actor.roles)
          : null,
    }),
    city: t.field({
      type: City,
      description: 'The city of this session.',
      resolve: async ({ actor }, _args, { platform }) => (await findCity(platform.db, actor.cityCode))!,
    }),
  }),
});

/** A session as handed to the client. `caseId` is set when it was opened by joining a case. */
export interface SessionShape {
  readonly viewer: ViewerShape;
  readonly bearerToken: string | null;
  readonly expiresAt: Date;
  readonly caseId: string | null;
  readonly recoveryCodes?: readonly string[] | null;
}

export const Session = builder.objectRef<SessionShape>('Session').implement({
  description: 'An open session. With COOKIE the token is in an HttpOnly cookie and not here.',
  fields: (t) => ({
    viewer: t.field({ type: Viewer, description: 'Who is signed in now.', resolve: ({ viewer }) => viewer }),
    bearerToken: t.exposeString('bearerToken', { nullable: true, description: 'Only with BEARER; shown once.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'When it ends.', resolve: ({ expiresAt }) => expiresAt }),
    caseId: t.exposeID('caseId', { nullable: true, description: 'The case that was joined.' }),
    recoveryCodes: t.stringList({
      nullable: true,
      description:
        'When this sign-in has set up a second factor: codes for the day the phone is lost, shown this once.',
      resolve: ({ recoveryCodes }) => recoveryCodes?.slice() ?? null,
    }),
  }),
});

/** Hands a session to the client in the way it asked for. */
export function handOver(
  context: RequestContext,
  opened: OpenedSession & { readonly recoveryCodes?: readonly string[] | null },
  caseId: string | null = null,
): SessionShape {
  if (opened.transport === 'COOKIE') {
    context.setSessionCookie(
      opened.token,
      opened.expiresAt,
      csrfTokenOf(context.platform.settings.secret, opened.sessionId),
    );
  }
  return {
    viewer: { actor: opened.actor, sessionId: opened.sessionId },
    bearerToken: opened.transport === 'BEARER' ? opened.token : null,
    expiresAt: opened.expiresAt,
    caseId,
    recoveryCodes: opened.recoveryCodes ?? null,
  };
}

export const SecondFactorEnrolment = builder.objectRef<Enrolment>('SecondFactorEnrolment').implement({
  description: 'What an authenticator app needs; worthless until a code has proven it.',
  fields: (t) => ({
    qrSvg: t.exposeString('qrSvg', { description: 'To be scanned, as SVG.' }),
    otpauthUri: t.exposeString('otpauthUri', { description: 'The same as an address, for a phone that is at hand.' }),
    secret: t.exposeString('secret', { description: 'The same for typing, base32.' }),
  }),
});

builder.objectType(SignInRefusal, {
  name: 'SignInRefusal',
  description: 'Sign-in did not work.',
  interfaces: [Refusal],
  fields: (t) => ({
    retryAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When another try makes sense; null: at once.',
      resolve: ({ retryAt }) => retryAt,
    }),
    enrolment: t.field({
      type: SecondFactorEnrolment,
      nullable: true,
      description: 'With SECOND_FACTOR_ENROLMENT: the factor that this account must have, to be set up now.',
      resolve: ({ enrolment }) => enrolment,
    }),
  }),
});

const SmsCodeSent = builder.objectRef<{ expiresAt: Date; resendAfter: Date }>('SmsCodeSent').implement({
  description: 'A sign-in code is on its way to the phone.',
  fields: (t) => ({
    expiresAt: t.field({ type: 'DateTime', description: 'When the code ends.', resolve: ({ expiresAt }) => expiresAt }),
    resendAfter: t.field({
      type: 'DateTime',
      description: 'When another may be asked for.',
      resolve: ({ resendAfter }) => resendAfter,
    }),
  }),
});

const KEY = 'Made by the client, one per attempt.';
const SignInStaffInput = builder.inputType('SignInStaffInput', {
  description: 'Login and password of a member of staff.',
  fields: (t) => ({
    idempotencyKey: t.id({ required: false, description: 'Not used: a sign-in is not repeated.' }),
    login: t.string({ description: 'Login.' }),
    password: t.string({ description: 'Password.' }),
    transport: t.field({ type: SessionTransport, description: 'How the session is carried.' }),
    totpCode: t.string({
      required: false,
      description: 'Second factor: six digits from the authenticator app, or a recovery code.',
    }),
    newPassword: t.string({ required: false, description: 'In the place of a password that somebody else has set.' }),
  }),
});
const UnlockSessionInput = builder.inputType('UnlockSessionInput', {
  description: 'The password of whoever the locked session belongs to.',
  fields: (t) => ({
    idempotencyKey: t.id({ required: false, description: 'Not used: opening the lock twice does no harm.' }),
    password: t.string({ description: 'Password.' }),
  }),
});
const RequestSmsCodeInput = builder.inputType('RequestSmsCodeInput', {
  description: 'Where to send a sign-in code.',
  fields: (t) => ({
    idempotencyKey: t.id({ required: false, description: KEY }),
    phone: t.string({ description: 'Mainland mobile number, 11 digits.' }),
  }),
});
const SignInDriverInput = builder.inputType('SignInDriverInput', {
  description: 'A phone number and the code sent to it.',
  fields: (t) => ({
    idempotencyKey: t.id({ required: false, description: KEY }),
    phone: t.string({ description: 'The number the code was sent to.' }),
    code: t.string({ description: 'Six digits.' }),
    transport: t.field({ type: SessionTransport, description: 'How the session is carried.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who is signed in; null when nobody is.',
    resolve: (_root, _args, { actor, session }) =>
      session === null || actor.kind === 'ANONYMOUS' || actor.kind === 'SYSTEM'
        ? null
        : { actor, sessionId: session.id },
  }),
);

builder.mutationFields((t) => ({
  signInStaff: t.field({
    type: Session,
    description: 'Signs a member of staff in. Five wrong passwords lock the account for fifteen minutes.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: SignInStaffInput, description: 'Credentials.' }) },
    resolve: async (_root, { input }, context) =>
      handOver(context, await signInStaff(context, input, context.userAgent, context.address)),
  }),
  lockSession: t.boolean({
    description: 'Locks the desk now. True when there was a session that locks.',
    resolve: async (_root, _args, { platform, actor, session }) => {
      if (session === null || session.transport !== 'COOKIE' || actor.kind !== 'STAFF') return false;
      await lockSession(platform.db, actor.cityCode, session.id, platform.now());
      return true;
    },
  }),
  unlockSession: t.field({
    type: Viewer,
    description: 'Opens the lock screen. The page behind it has stayed as it was.',
    errors: { types: [SignInRefusal] },
    args: { input: t.arg({ type: UnlockSessionInput, description: 'The password.' }) },
    resolve: async (_root, { input }, context): Promise<ViewerShape> => {
      const { lockedSession } = context;
      if (lockedSession === null) {
        const { actor, session } = context;
        if (session === null || actor.kind !== 'STAFF') throw new UnauthenticatedError();
        return { actor, sessionId: session.id }; // somebody opened it in another window
      }
      await unlockSession(context, lockedSession, input.password, context);
      return { actor: lockedSession.actor, sessionId: lockedSession.session.id };
    },
  }),
  requestSmsCode: t.field({
    type: SmsCodeSent,
    description: 'Sends a sign-in code to a phone: at most one a minute and ten a day.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: RequestSmsCodeInput, description: 'The phone.' }) },
    resolve: (_root, { input }, context) => requestSmsCode(context, input.phone, context.address),
  }),
  signInDriver: t.field({
    type: Session,
    description: 'Signs a driver in with the code from the message.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: SignInDriverInput, description: 'Phone and code.' }) },
    resolve: async (_root, { input }, context) =>
      handOver(context, await signInDriver(context, input, { userAgent: context.userAgent, address: context.address })),
  }),
  signOut: t.boolean({
    description: 'Ends this session at once. True when there was one.',
    resolve: async (_root, _args, context) => {
      const { actor, session, lockedSession } = context;
      context.setSessionCookie(null, null, null);
      if (lockedSession !== null) {
        await signOut({ ...context, actor: lockedSession.actor }, lockedSession.session);
        return true;
      }
      if (session === null || actor.kind === 'ANONYMOUS' || actor.kind === 'SYSTEM') return false;
      await signOut(context, session);
      return true;
    },
  }),
}));
