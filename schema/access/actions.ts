import { hasRole, ROLES, type Actor, type Role } from '../core/actor.ts';
import { ForbiddenError, UnauthenticatedError } from '../core/errors.ts';

/** A party of the case acting as itself, any signed-in driver, the platform, or a staff role. */
export type Allowed = 'PARTY' | 'DRIVER' | 'SYSTEM' | Role;

/**
 * Who may do what beside the steps of a case (those are in `case/state-machine.ts`, `STEP_ACTORS`). No rule means no.
 *
 * @source domain.md 1.1-1.2: parties agree or an officer determines; assessors and auxiliaries guide and propose
 */
export const ACTIONS = {
  'case:report': ['DRIVER'],
  'case:mergeCandidates': ['OFFICER', 'REMOTE_OFFICER', 'DISPATCH_110'],
  'organisation:policeUnits': ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'DISPATCH_110', 'SUPERVISOR'],
  'case:updateFacts': ['PARTY', 'OFFICER', 'REMOTE_OFFICER', 'DISPATCH_110'],
  'lowering:read': ['UNIT_HEAD', 'OFFICER', 'REMOTE_OFFICER'],
  'policy:read': ['SUPERVISOR', 'UNIT_HEAD', 'AUDITOR'],
  'policy:draft': ['SUPERVISOR', 'UNIT_HEAD'],
  'policy:approve': ['UNIT_HEAD'],
  'claim:fileOwn': ['PARTY'],
  'claim:acknowledge': ['INSURER_CLAIMS'],
  'claim:inbox': ['INSURER_CLAIMS'],
  'audit:read': ['AUDITOR', 'SUPERVISOR'], // a supervisor: only what concerns a case
  'proof:verify': ['AUDITOR', 'SUPERVISOR'],
  'proof:anchor': ['AUDITOR'],
  'board:read': ['DISPATCH_110', 'DISPATCH_INS', 'OFFICER', 'REMOTE_OFFICER', 'SUPERVISOR'],
  'queue:read': [
    'ASSESSOR',
    'AUX',
    'OUTLET',
    'RURAL_ASSISTANT',
    'OFFICER',
    'REMOTE_OFFICER',
    'UNIT_HEAD',
    'CENTER',
    'DISPATCH_110',
    'DISPATCH_INS',
    'SUPERVISOR',
  ],
  'unit:report': ['ASSESSOR', 'AUX', 'OFFICER', 'DISPATCH_110'],
  'money:trial': ['PARTY', 'ASSESSOR', 'OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'CENTER'],
  'rules:evaluate': ['SUPERVISOR', 'UNIT_HEAD', 'OFFICER', 'REMOTE_OFFICER', 'AUDITOR'],
  'mandate:read': ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'SUPERVISOR'],
  'mandate:issue': ['OFFICER', 'UNIT_HEAD'],
  'mandate:approve': ['UNIT_HEAD'],
  'mandate:revoke': ['OFFICER', 'UNIT_HEAD', 'SUPERVISOR'],
  'mandate:report': ['UNIT_HEAD', 'SUPERVISOR'],
  'approval:queue': ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'SUPERVISOR'],
  'crew:signOn': ['ASSESSOR', 'AUX'],
  'crew:signOff': ['ASSESSOR', 'AUX', 'DISPATCH_110'],
  'crew:read': ['ASSESSOR', 'AUX', 'DISPATCH_110', 'OFFICER', 'REMOTE_OFFICER', 'SUPERVISOR', 'UNIT_HEAD'],
  // One's own door: every member of staff.
  'access:own': ROLES,
  // Accounts: one office makes them and switches them off, another says what they may do; nobody administers their own.
  'account:list': ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
  'account:create': ['SYSTEM_ADMIN'],
  'account:deactivate': ['SYSTEM_ADMIN'],
  'account:activate': ['SYSTEM_ADMIN'],
  'account:resetPassword': ['SYSTEM_ADMIN'],
  'account:setRoles': ['SECURITY_ADMIN'],
  'account:unlock': ['SECURITY_ADMIN'],
  'account:resetSecondFactor': ['SECURITY_ADMIN'],
  'session:readOthers': ['SECURITY_ADMIN'],
  'session:revokeOthers': ['SECURITY_ADMIN'],
  'access:readTable': ['SECURITY_ADMIN', 'AUDITOR'],
  'alert:read': ['SUPERVISOR', 'AUDITOR'],
  // Which fields each of them may have in full is in `unmasking.ts`.
  'personalData:unmask': [
    'ASSESSOR',
    'AUX',
    'OUTLET',
    'RURAL_ASSISTANT',
    'OFFICER',
    'REMOTE_OFFICER',
    'UNIT_HEAD',
    'DISPATCH_110',
    'DISPATCH_INS',
    'INSURER_CLAIMS',
    'CENTER',
    'SUPERVISOR',
  ],
  'clock:suspend': ['UNIT_HEAD'],
  'clock:resume': ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD'],
  'clock:extend': ['UNIT_HEAD'],
  'clock:overdue': ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'SUPERVISOR'],
} as const satisfies Record<string, readonly Allowed[]>;

export type Action = keyof typeof ACTIONS;

/** As which party of the case at hand the actor acts; null for staff and for strangers. */
export interface OwnParty {
  readonly id: string;
  readonly ordinal: number;
}

/** Whether one of those who are allowed is this actor. */
export function isAmong(actor: Actor, allowed: readonly Allowed[], ownParty: OwnParty | null): boolean {
  switch (actor.kind) {
    case 'ANONYMOUS':
      return false;
    case 'SYSTEM':
      return allowed.includes('SYSTEM');
    case 'STAFF':
      return hasRole(actor, ...allowed.filter(isRole));
    case 'DRIVER':
      return allowed.includes('DRIVER') || (ownParty !== null && allowed.includes('PARTY'));
    case 'PARTY':
      return ownParty !== null && allowed.includes('PARTY');
  }
}

const isRole = (allowed: Allowed): allowed is Role =>
  allowed !== 'PARTY' && allowed !== 'DRIVER' && allowed !== 'SYSTEM';

/** Whether the table permits an action that is no step of a case. */
export const can = (actor: Actor, action: Action): boolean => isAmong(actor, ACTIONS[action], null);

/** @throws UnauthenticatedError when nobody is signed in, ForbiddenError when nothing permits it */
export function assertAmong(
  actor: Actor,
  what: string,
  allowed: readonly Allowed[],
  ownParty: OwnParty | null = null,
): void {
  if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
  if (!isAmong(actor, allowed, ownParty)) throw new ForbiddenError(what);
}

/** @throws UnauthenticatedError, ForbiddenError */
export const assertCan = (actor: Actor, action: Action): void => assertAmong(actor, action, ACTIONS[action]);
