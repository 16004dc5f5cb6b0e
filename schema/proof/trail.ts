import type { AuditActor } from '../audit/chain.ts';
import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';

export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly actor: AuditActor;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly caseNo: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
  readonly shard: number;
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** What a reader of the trail looks for; everything at once must fit. */
export interface TrailFilter {
  readonly type?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly actorId?: string | null | undefined;
  readonly caseId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

/**
 * The trail newest first. Each member of the filter has an index that ends in time, so a page reads little more than its rows.
 *
 * @param casesOnly what concerns no case is left out
 */
export async function listTrail(
  db: Queryable,
  cityCode: string,
  filter: TrailFilter,
  casesOnly: boolean,
  after: Cursor | null,
  limit: number,
): Promise<TrailRow[]> {
  const { text, values } = trailQuery(cityCode, filter, casesOnly, after, limit);
  const { rows } = await db.query<TrailRow>(text, values);
  return rows;
}

/** The statement of `listTrail`; its plan is a test of its own. */
export function trailQuery(
  cityCode: string,
  filter: TrailFilter,
  casesOnly: boolean,
  after: Cursor | null,
  limit: number,
): { readonly text: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [cityCode];
  const conditions = ['a.city_code = $1'];
  const where = (condition: (parameter: string) => string, value: unknown): void => {
    if (value === null || value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  where((it) => `a.type = ${it}`, filter.type);
  where((it) => `a.subject = ${it}`, filter.subject);
  where((it) => `a.actor ->> 'id' = ${it}`, filter.actorId);
  where((it) => `a.case_id = ${it}::uuid`, filter.caseId);
  where((it) => `a.at >= ${it}`, filter.from);
  where((it) => `a.at < ${it}`, filter.until);
  if (casesOnly) conditions.push('a.case_id is not null');
  if (after !== null) {
    values.push(after.at, after.id);
    conditions.push(`(a.at, a.id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
  }
  values.push(limit);
  return {
    text: `select a.id, a.at, a.type, a.actor, a.subject, a.case_id as "caseId", c.case_no as "caseNo", a.detail,
                  a.request_id as "requestId", a.shard, a.seq, a.hash
             from audit_event a
             left join accident_case c on c.city_code = a.city_code and c.id = a.case_id
            where ${conditions.join(' and ')}
            order by a.at desc, a.id desc limit $${values.length}`,
    values,
  };
}
