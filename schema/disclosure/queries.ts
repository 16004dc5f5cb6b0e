import type { UnmaskableField } from '../access/unmasking.ts';
import type { Cursor } from '../core/connection.ts';
import type { Queryable } from '../core/database.ts';

export interface NewUnmasking {
  readonly cityCode: string;
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly staffId: string;
  readonly fields: readonly UnmaskableField[];
  readonly reason: string;
  readonly begunAt: Date;
  readonly until: Date;
}

export async function insertUnmasking(tx: Queryable, row: NewUnmasking): Promise<void> {
  await tx.query(
    `insert into unmasking (city_code, id, case_id, party_id, staff_id, fields, reason, begun_at, until)
     values ($1, $2, $3, $4, $5, $6::text[], $7, $8, $9)`,
    [row.cityCode, row.id, row.caseId, row.partyId, row.staffId, [...row.fields], row.reason, row.begunAt, row.until],
  );
}

/** How often somebody has unmasked since a moment. */
export async function countSince(tx: Queryable, cityCode: string, staffId: string, since: Date): Promise<number> {
  const { rows } = await tx.query<{ times: number }>(
    'select count(*)::int as times from unmasking where city_code = $1 and staff_id = $2 and begun_at >= $3',
    [cityCode, staffId, since],
  );
  return rows[0]?.times ?? 0;
}

/** One alert a day and person; it counts on. True when it is new. */
export async function raiseAlert(
  tx: Queryable,
  alert: { cityCode: string; id: string; staffId: string; day: string; counted: number; now: Date },
): Promise<boolean> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into access_alert as a (city_code, id, kind, staff_id, day, counted, raised_at)
     values ($1, $2, 'BULK_UNMASKING', $3, $4::date, $5, $6)
     on conflict (city_code, kind, staff_id, day) do update set counted = excluded.counted returning a.id`,
    [alert.cityCode, alert.id, alert.staffId, alert.day, alert.counted, alert.now],
  );
  return rows[0]?.id === alert.id;
}

export interface AlertRow {
  id: string;
  staffId: string;
  counted: number;
  day: string;
  raisedAt: Date;
}

/** Alerts, newest first. */
export async function listAlerts(
  db: Queryable,
  cityCode: string,
  after: Cursor | null,
  limit: number,
): Promise<AlertRow[]> {
  const { rows } = await db.query<AlertRow>(
    `select id, staff_id as "staffId", counted, to_char(day, 'YYYY-MM-DD') as day, raised_at as "raisedAt" from access_alert
      where city_code = $1 and ($2::timestamptz is null or (raised_at, id) < ($2::timestamptz, $3::uuid))
      order by raised_at desc, id desc limit $4`,
    [cityCode, after?.at ?? null, after?.id ?? null, limit],
  );
  return rows;
}
