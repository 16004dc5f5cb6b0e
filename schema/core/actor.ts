/**
 * The roles of domain.md 1.2 that staff accounts carry. UNIT_HEAD is 公安机关交通管理部门负责人, who approves what Order 146
 * reserves to the head; system, security and audit administration are three offices that nobody holds together.
 */
export const ROLES = [
  'ASSESSOR',
  'AUX',
  'OFFICER',
  'REMOTE_OFFICER',
  'DISPATCH_110',
  'DISPATCH_INS',
  'INSURER_CLAIMS',
  'CENTER',
  'SUPERVISOR',
  'UNIT_HEAD',
  'OUTLET',
  'RURAL_ASSISTANT',
  'AUDITOR',
  'SECURITY_ADMIN',
  'SYSTEM_ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

export interface StaffActor {
  readonly kind: 'STAFF';
  readonly cityCode: string;
  readonly id: string;
  readonly displayName: string;
  readonly badgeNo: string | null;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}
/** A driver who proved a phone number; sees every case in which they are a party. */
export interface DriverActor {
  readonly kind: 'DRIVER';
  readonly cityCode: string;
  readonly id: string;
  readonly phone: string;
}
/** Someone who joined by invitation and PIN; sees one case, as one party. */
export interface PartyActor {
  readonly kind: 'PARTY';
  readonly cityCode: string;
  /** The party's id. */
  readonly id: string;
  readonly caseId: string;
}
/** The platform itself, in a job. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly cityCode: string;
  readonly id: string;
}
export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
  readonly cityCode: string;
  readonly id: 'anonymous';
}
export type SignedInActor = StaffActor | DriverActor | PartyActor;
export type Actor = SignedInActor | SystemActor | AnonymousActor;

/** Who did it, as the case's chain keeps it. Parties appear by their place in the case (甲, 乙), never by name. */
export interface ActorRecord {
  readonly kind: Actor['kind'];
  readonly id: string;
  readonly label: string;
  readonly organisationId?: string;
  /** The shift in which a crew member acts, and who else is aboard: both identities stand on each act (S-09). */
  readonly crewShiftId?: string;
  readonly withCrew?: string;
}

export function hasRole(actor: Actor, ...roles: Role[]): actor is StaffActor {
  return actor.kind === 'STAFF' && roles.some((role) => actor.roles.includes(role));
}
