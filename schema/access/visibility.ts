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
 * - staff: by the table `ROLE_SEES`, any role they hold
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

type SeeingCondition =
  | 'ownCity'
  | 'waitsForGuidance'
  | 'inOwnUnitArea'
  | 'claimedOrProposed'
  | 'underGeneralProcedure'
  | 'claimAtOwnInsurer'
  | 'ownInsured';

/**
 * Which cases each role sees: any of the lists, and within a list all of its conditions. A role without a list sees none.
 *
 * @source domain.md 1.2; outlets and villages as assessors or auxiliaries, within the area of the unit that employs them if it has
 * one; administrators see accounts and records, and no case (9.2)
 */
export const ROLE_SEES: Readonly<Record<Role, readonly (readonly SeeingCondition[])[]>> = {
  OFFICER: [['ownCity']],
  REMOTE_OFFICER: [['ownCity']],
  DISPATCH_110: [['ownCity']],
  SUPERVISOR: [['ownCity']],
  UNIT_HEAD: [['ownCity']],
  ASSESSOR: [['waitsForGuidance'], ['claimedOrProposed']],
  AUX: [['waitsForGuidance'], ['claimedOrProposed']],
  OUTLET: [['waitsForGuidance', 'inOwnUnitArea'], ['claimedOrProposed']],
  RURAL_ASSISTANT: [['waitsForGuidance', 'inOwnUnitArea'], ['claimedOrProposed']],
  CENTER: [['underGeneralProcedure']],
  INSURER_CLAIMS: [['claimAtOwnInsurer']],
  DISPATCH_INS: [['ownInsured']],
  AUDITOR: [],
  SECURITY_ADMIN: [],
  SYSTEM_ADMIN: [],
};

function staffCondition(
  role: Role,
  actor: { id: string; organisationId: string },
  city: string,
  parameter: (value: unknown) => string,
): string {
  const either = ROLE_SEES[role].map((all) =>
    all.map((condition) => `(${conditionSql(condition, actor, city, parameter)})`).join(' and '),
  );
  return either.length === 0 ? 'false' : either.join(' or ');
}

function conditionSql(
  condition: SeeingCondition,
  actor: { id: string; organisationId: string },
  city: string,
  parameter: (value: unknown) => string,
): string {
  switch (condition) {
    case 'ownCity':
      return 'true';
    case 'waitsForGuidance':
      return `c.queue = 'ASSESSOR'`;
    case 'claimedOrProposed': {
      const me = parameter(actor.id);
      return `c.claimed_by = ${me}
        or exists (select from liability_proposal l where l.city_code = ${city} and l.proposed_by = ${me} and l.case_id = c.id)`;
    }
    case 'inOwnUnitArea':
      return `not exists (select from organisation o where o.city_code = ${city} and o.id = ${parameter(actor.organisationId)}
        and o.area is not null and not st_covers(o.area, c.location::geometry))`;
    case 'underGeneralProcedure':
      return 'c.with_center_since is not null';
    case 'claimAtOwnInsurer':
      return `exists (select from claim k where k.city_code = ${city} and k.case_id = c.id
        and k.insurer_id = ${parameter(actor.organisationId)})`;
    case 'ownInsured':
      return `exists (select from party p where p.city_code = ${city} and p.case_id = c.id and p.left_at is null
        and p.insurer_id = ${parameter(actor.organisationId)})`;
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
