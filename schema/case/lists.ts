import { visibleCases } from '../access/visibility.ts';
import { hasRole, type Actor, type Role } from '../core/actor.ts';
import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';
import { CASE_COLUMNS, type CaseRow } from './queries.ts';

export type CaseQueue = 'MINE' | 'UNCLAIMED' | 'OFFICER' | 'CENTER' | 'OPEN' | 'CLOSED';

interface QueueShape {
  /** Condition on alias `c`; `me` is the parameter holding the actor's id. */
  readonly where: (me: string, actor: Actor) => string;
  /** The column the queue is ordered by, and its direction; the id breaks ties the same way. */
  readonly by: string;
  readonly direction: 'asc' | 'desc';
  readonly at: (row: CaseRow) => Date;
}

const GUIDES: readonly Role[] = ['ASSESSOR', 'AUX'];

/** Waiting longest comes first; what is finished comes newest first. Each order has an index. */
const QUEUES: Record<CaseQueue, QueueShape> = {
  MINE: {
    where: (me) => `c.closed_at is null and c.claimed_by = ${me}`,
    by: 'c.reported_at',
    direction: 'asc',
    at: (row) => row.reportedAt,
  },
  UNCLAIMED: {
    where: () => `c.closed_at is null and c.queue = 'ASSESSOR' and c.claimed_by is null`,
    by: 'c.queued_at',
    direction: 'asc',
    at: (row) => row.queuedAt ?? row.reportedAt,
  },
  OFFICER: {
    where: () => `c.closed_at is null and c.queue = 'OFFICER'`,
    by: 'c.queued_at',
    direction: 'asc',
    at: (row) => row.queuedAt ?? row.reportedAt,
  },
  CENTER: {
    where: () => 'c.closed_at is null and c.with_center_since is not null',
    by: 'c.with_center_since',
    direction: 'asc',
    at: (row) => row.withCenterSince ?? row.reportedAt,
  },
  OPEN: { where: () => 'c.closed_at is null', by: 'c.reported_at', direction: 'desc', at: (row) => row.reportedAt },
  CLOSED: {
    // Guides read back what they handled themselves: an index, not a walk through the city's archive.
    where: (me, actor) =>
      hasRole(actor, ...GUIDES) ? `c.closed_at is not null and c.claimed_by = ${me}` : 'c.closed_at is not null',
    by: 'c.closed_at',
    direction: 'desc',
    at: (row) => row.closedAt ?? row.reportedAt,
  },
};

/** When a row entered its queue's order: the time in its cursor. */
export const queueTime = (queue: CaseQueue, row: CaseRow): Date => QUEUES[queue].at(row);

/** One page of a work queue that the actor may see. */
export async function listQueue(
  db: Queryable,
  actor: Actor,
  queue: CaseQueue,
  after: Cursor | null,
  limit: number,
): Promise<CaseRow[]> {
  const { where, by, direction } = QUEUES[queue];
  const visible = visibleCases(actor, 5);
  const beyond = direction === 'asc' ? '>' : '<';
  const { rows } = await db.query<CaseRow>(
    `select ${CASE_COLUMNS} from accident_case c
      where ${where('$1::uuid', actor)} and ${visible.sql}
        and ($2::timestamptz is null or (${by}, c.id) ${beyond} ($2::timestamptz, $3::uuid))
        and ($1::uuid is not null)
      order by ${by} ${direction}, c.id ${direction} limit $4`,
    [actor.id, after?.at ?? null, after?.id ?? null, limit, ...visible.values],
  );
  return rows;
}

/** The actor's own cases (as a party), newest first. */
export async function listOwnCases(
  db: Queryable,
  actor: Actor,
  after: Cursor | null,
  limit: number,
): Promise<CaseRow[]> {
  const visible = visibleCases(actor, 4);
  const { rows } = await db.query<CaseRow>(
    `select ${CASE_COLUMNS} from accident_case c
      where ${visible.sql} and ($1::timestamptz is null or (c.reported_at, c.id) < ($1::timestamptz, $2::uuid))
      order by c.reported_at desc, c.id desc limit $3`,
    [after?.at ?? null, after?.id ?? null, limit, ...visible.values],
  );
  return rows;
}

/** Counts stop here: a queue longer than this is "999+" on screen. */
const COUNT_LIMIT = 1000;

/** How many cases a queue holds for the actor, at most `COUNT_LIMIT`. */
export async function countQueue(db: Queryable, actor: Actor, queue: CaseQueue): Promise<number> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from accident_case c
      where ${QUEUES[queue].where('$1::uuid', actor)} and $1::uuid is not null and ${visible.sql} limit ${COUNT_LIMIT}) as bounded`,
    [actor.id, ...visible.values],
  );
  return rows[0]?.count ?? 0;
}

/** Those of the given cases that the actor may see, for loaders. */
export async function findVisibleCases(db: Queryable, actor: Actor, ids: readonly string[]): Promise<CaseRow[]> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query<CaseRow>(
    `select ${CASE_COLUMNS} from accident_case c where c.id = any($1::uuid[]) and ${visible.sql}`,
    [[...ids], ...visible.values],
  );
  return rows;
}

/** A case by id, if the actor may see it. */
export async function findVisibleCase(db: Queryable, actor: Actor, id: string): Promise<CaseRow | null> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query<CaseRow>(
    `select ${CASE_COLUMNS} from accident_case c where c.id = $1 and ${visible.sql}`,
    [id, ...visible.values],
  );
  return rows[0] ?? null;
}

export interface RecentEventRow {
  caseId: string;
  caseNo: string;
  at: Date;
  type: string;
  actor: { label: string };
  payload: unknown;
  seq: number;
}

/** What happened last in cases the actor may see, newest first. */
export async function listRecentEvents(db: Queryable, actor: Actor, limit: number): Promise<RecentEventRow[]> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query<RecentEventRow>(
    `select e.case_id as "caseId", c.case_no as "caseNo", e.at, e.type, e.actor, e.payload, e.seq
       from case_event e join accident_case c on c.city_code = e.city_code and c.id = e.case_id
      where e.city_code = $2 and ${visible.sql}
      order by e.at desc, e.case_id desc, e.seq desc limit $1`,
    [limit, ...visible.values],
  );
  return rows;
}
