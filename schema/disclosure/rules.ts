import { unmaskableBy, type UnmaskableField } from '../access/unmasking.ts';
import type { Role } from '../core/actor.ts';

/** Roles that see the data of their own insured only. @source domain.md 1.2, 9.1 (PIPL art 23) */
const INSURER_DESKS: readonly Role[] = ['INSURER_CLAIMS', 'DISPATCH_INS'];

/** Fields of one party that somebody may have in full. @param ownInsured whether their employer insures the party */
export function fieldsOpenTo(roles: readonly Role[], ownInsured: boolean): UnmaskableField[] {
  return unmaskableBy(ownInsured ? roles : roles.filter((role) => !INSURER_DESKS.includes(role)));
}

/** What stands against these fields; null when they may be shown. */
export function refusalOf(
  roles: readonly Role[],
  ownInsured: boolean,
  wanted: readonly UnmaskableField[],
): 'FIELD_NOT_OF_ROLE' | 'NOT_OWN_INSURED' | null {
  const open = fieldsOpenTo(roles, ownInsured);
  if (wanted.every((field) => open.includes(field))) return null;
  return wanted.every((field) => unmaskableBy(roles).includes(field)) ? 'NOT_OWN_INSURED' : 'FIELD_NOT_OF_ROLE';
}
