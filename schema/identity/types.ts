import { maskPhone } from '../access/masking.ts';
import { builder } from '../builder.ts';
import { City } from '../city/types.ts';
import { findCity } from '../city/service.ts';
import { ROLES, type SignedInActor } from '../core/actor.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { SignInRefusal } from './errors.ts';
import { csrfTokenOf } from './secrets.ts';
import { requestSmsCode, signInDriver, signInStaff, signOut, type OpenedSession } from './service.ts';

const RoleEnum = builder.enumType('Role', { description: 'Roles of staff (domain.md 1.2).', values: ROLES });
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
}

export const Session = builder.objectRef<SessionShape>('Session').implement({
  description: 'An open session. With COOKIE the token is in an HttpOnly cookie and not here.',
  fields: (t) => ({
    viewer: t.field({ type: Viewer, description: 'Who is signed in now.', resolve: ({ viewer }) => viewer }),
    bearerToken: t.exposeString('bearerToken', { nullable: true, description: 'Only with BEARER; shown once.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'When it ends.', resolve: ({ expiresAt }) => expiresAt }),
    caseId: t.exposeID('caseId', { nullable: true, description: 'The case that was joined.' }),
  }),
});

/** Hands a session to the client in the way it asked for. */
export function handOver(context: RequestContext, opened: OpenedSession, caseId: string | null = null): SessionShape {
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
  };
}

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
    errors: { types: [SignInRefusal] },
    args: { input: t.arg({ type: SignInStaffInput, description: 'Credentials.' }) },
    resolve: async (_root, { input }, context) =>
      handOver(context, await signInStaff(context, input, context.userAgent)),
  }),
  requestSmsCode: t.field({
    type: SmsCodeSent,
    description: 'Sends a sign-in code to a phone: at most one a minute and ten a day.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: RequestSmsCodeInput, description: 'The phone.' }) },
    resolve: (_root, { input }, context) => requestSmsCode(context, input.phone),
  }),
  signInDriver: t.field({
    type: Session,
    description: 'Signs a driver in with the code from the message.',
    errors: { types: [SignInRefusal, InvalidInputRefusal] },
    args: { input: t.arg({ type: SignInDriverInput, description: 'Phone and code.' }) },
    resolve: async (_root, { input }, context) =>
      handOver(context, await signInDriver(context, input, context.userAgent)),
  }),
  signOut: t.boolean({
    description: 'Ends this session at once. True when there was one.',
    resolve: async (_root, _args, context) => {
      const { actor, session } = context;
      context.setSessionCookie(null, null, null);
      if (session === null || actor.kind === 'ANONYMOUS' || actor.kind === 'SYSTEM') return false;
      await signOut(context, session);
      return true;
    },
  }),
}));
