import type { Actor, Role } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

/** A condition on `accident_case c`, with parameters numbered from `firstParameter`. */
export interface Predicate {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Which cases an actor may see, as a SQL condition on alias `c`: used by every list, every look-up by id and every
 * subscription alike, so that no path shows more than another.
 *
 * - a driver: cases in which they are a party, and the case into which one of those was merged; a joined person: their one
 *   case, and those merged into it
 * - officers, dispatchers, supervisors: every case of their city
 * - assessors and auxiliaries: cases waiting for guidance, and those they claimed or proposed in
 * - the centre: cases under the general procedure
 * - an insurer's desks: cases with its own insured, once there is a claim (DISPATCH_INS: from the start)
 *
 * @source domain.md 1.2 (who sees what), 9.1 (insurers see only their own insured)
 */
export function visibleCases(actor: Actor, firstParameter: number): Predicate {
  const at = (offset: number): string => `$${firstParameter + offset}`;
  const city = `c.city_code = ${at(0)}`;
  switch (actor.kind) {
    case 'ANONYMOUS':
      return { sql: 'false', values: [] };
    case 'SYSTEM':
      return { sql: city, values: [actor.cityCode] };
    case 'PARTY':
      return {
        sql: `${city} and (c.id = ${at(1)} or c.merged_into = ${at(1)})`,
        values: [actor.cityCode, actor.caseId],
      };
    case 'DRIVER':
      return {
        sql: `${city} and c.id in (
          select unnest(array[p.case_id, m.merged_into]) from party p
            join accident_case m on m.city_code = p.city_code and m.id = p.case_id
           where p.city_code = ${at(0)} and p.driver_id = ${at(1)} and p.left_at is null)`,
        values: [actor.cityCode, actor.id],
      };
    case 'STAFF': {
      const values: unknown[] = [actor.cityCode];
      const parameter = (value: unknown): string => {
        values.push(value);
        return at(values.length - 1);
      };
      const conditions = new Set(actor.roles.map((role) => staffCondition(role, actor, at(0), parameter)));
      // An account without a role yet sees nothing.
      return { sql: `${city} and (${[...conditions].join(' or ') || 'false'})`, values };
    }
  }
}

function staffCondition(
  role: Role,
  actor: { id: string; organisationId: string },
  city: string,
  parameter: (value: unknown) => string,
): string {
  switch (role) {
    case 'OFFICER':
    case 'REMOTE_OFFICER':
    case 'DISPATCH_110':
    case 'SUPERVISOR':
    case 'UNIT_HEAD':
      return 'true';
    case 'ASSESSOR':
    case 'AUX':
    case 'OUTLET':
    case 'RURAL_ASSISTANT': {
      const me = parameter(actor.id);
      return `c.queue = 'ASSESSOR' or c.claimed_by = ${me}
        or exists (select from liability_proposal l where l.city_code = ${city} and l.proposed_by = ${me} and l.case_id = c.id)`;
    }
    case 'CENTER':
      return 'c.with_center_since is not null';
    case 'INSURER_CLAIMS':
      return `exists (select from claim k where k.city_code = ${city} and k.case_id = c.id
        and k.insurer_id = ${parameter(actor.organisationId)})`;
    case 'DISPATCH_INS':
      return `exists (select from party p where p.city_code = ${city} and p.case_id = c.id
        and p.insurer_id = ${parameter(actor.organisationId)})`;
    case 'AUDITOR':
    case 'SECURITY_ADMIN':
    case 'SYSTEM_ADMIN':
      return 'false'; // they administer accounts and read the audit trail, and see no case
  }
}

/**
 * Whether the actor may see what was collected in a case: they see the case, the one it was merged into, or one that was split
 * off it.
 */
export async function isVisibleEvidence(db: Queryable, actor: Actor, caseId: string): Promise<boolean> {
  if (actor.kind === 'ANONYMOUS') return false;
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query(
    `select 1 from accident_case c
      where c.id in (select $1::uuid
                     union all select m.merged_into from accident_case m where m.city_code = $2 and m.id = $1 and m.merged_into is not null
                     union all select n.id from accident_case n where n.city_code = $2 and n.split_from = $1)
        and ${visible.sql} limit 1`,
    [caseId, ...visible.values],
  );
  return rows.length > 0;
}

/** Whether the actor may see a case. One look-up by primary key. */
export async function isVisibleCase(db: Queryable, actor: Actor, caseId: string): Promise<boolean> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query(`select 1 from accident_case c where c.id = $1 and ${visible.sql}`, [
    caseId,
    ...visible.values,
  ]);
  return rows.length > 0;
}
