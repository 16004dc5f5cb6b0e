import type { Role } from '../core/actor.ts';

export type EmployerKind = 'INSURER' | 'POLICE_UNIT' | 'CENTER' | 'OUTLET_OPERATOR';

/** Three offices that watch each other: whoever holds two of them watches nobody. @source domain.md 9.2 (separated administrators) */
export const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

/**
 * Whose people may have which role. What the law gives to the police is the police's; an insurer's desk belongs to an insurer.
 *
 * @source domain.md 1.1-1.2 (Order 146 arts 4, 5, 20: determination by police, guidance by auxiliaries too); outlets and villages by
 * employer
 */
export const ROLE_EMPLOYERS: Readonly<Record<Role, readonly EmployerKind[]>> = {
  ASSESSOR: ['INSURER'],
  AUX: ['POLICE_UNIT'],
  OFFICER: ['POLICE_UNIT'],
  REMOTE_OFFICER: ['POLICE_UNIT'],
  DISPATCH_110: ['POLICE_UNIT'],
  DISPATCH_INS: ['INSURER'],
  INSURER_CLAIMS: ['INSURER'],
  CENTER: ['CENTER', 'POLICE_UNIT'],
  SUPERVISOR: ['POLICE_UNIT'],
  UNIT_HEAD: ['POLICE_UNIT'],
  OUTLET: ['INSURER', 'POLICE_UNIT', 'OUTLET_OPERATOR'],
  RURAL_ASSISTANT: ['INSURER', 'POLICE_UNIT', 'OUTLET_OPERATOR'],
  AUDITOR: ['POLICE_UNIT', 'CENTER'],
  SECURITY_ADMIN: ['POLICE_UNIT', 'CENTER'],
  SYSTEM_ADMIN: ['POLICE_UNIT', 'CENTER'],
};

/** Why a set of roles cannot be given; several reasons at once. */
export interface RoleProblem {
  readonly code: 'ROLES_SEPARATED' | 'ROLE_NOT_OF_EMPLOYER';
  readonly roles: readonly Role[];
}

/** What speaks against these roles for somebody of this employer; nothing when they may be given. */
export function roleProblems(roles: readonly Role[], employer: EmployerKind): RoleProblem[] {
  const problems: RoleProblem[] = [];
  const offices = roles.filter((role) => ADMINISTRATORS.includes(role));
  if (offices.length > 1) problems.push({ code: 'ROLES_SEPARATED', roles: offices });
  const foreign = roles.filter((role) => !ROLE_EMPLOYERS[role].includes(employer));
  if (foreign.length > 0) problems.push({ code: 'ROLE_NOT_OF_EMPLOYER', roles: foreign });
  return problems;
}
