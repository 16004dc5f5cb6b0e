import type { Queryable } from '../core/database.ts';
import type { ClockRow } from './row.ts';

export const CLOCK_COLUMNS = `
  k.city_code as "cityCode", k.id, k.case_id as "caseId", k.clock, k.subject, k.kind, k.responsible,
  k.started_at as "startedAt", k.start_event_seq as "startEventSeq", to_char(k.anchor_on, 'YYYY-MM-DD') as "anchorOn",
  k.limit_count as "limitCount", to_char(k.fixed_due_on, 'YYYY-MM-DD') as "fixedDueOn",
  to_char(k.due_on, 'YYYY-MM-DD') as "dueOn", k.due_at as "dueAt", k.state, k.suspensions, k.extended, k.provisional,
  k.calendar_version as "calendarVersion", k.alerts_sent as "alertsSent", k.wake_at as "wakeAt", k.met_at as "metAt",
  k.met_event_seq as "metEventSeq"`;

/** Every run of the clocks of some cases, soonest first. A case has a few dozen at most; more than 200 each are cut. */
export async function findClocksOf(db: Queryable, cityCode: string, caseIds: readonly string[]): Promise<ClockRow[]> {
  const { rows } = await db.query<ClockRow>(
    `select ${CLOCK_COLUMNS} from case_clock k where k.city_code = $1 and k.case_id = any($2::uuid[])
      order by k.case_id, k.due_at, k.id limit $3`,
    [cityCode, [...caseIds], caseIds.length * 200],
  );
  return rows;
}

/** Writes new and changed runs in one statement. The case is locked by whoever calls. */
export async function saveClocks(tx: Queryable, clocks: readonly ClockRow[]): Promise<void> {
  if (clocks.length === 0) return;
  // Ended runs first: of one clock only one may run at a time.
  for (const open of [false, true]) {
    const batch = clocks.filter(({ metAt }) => (metAt === null) === open);
    if (batch.length > 0) await upsert(tx, batch);
  }
}

async function upsert(tx: Queryable, clocks: readonly ClockRow[]): Promise<void> {
  await tx.query(
    `insert into case_clock (city_code, id, case_id, clock, subject, kind, responsible, started_at, start_event_seq,
       anchor_on, limit_count, fixed_due_on, due_on, due_at, state, suspensions, extended, provisional, calendar_version,
       alerts_sent, wake_at, met_at, met_event_seq)
     select r."cityCode", r.id, r."caseId", r.clock, r.subject, r.kind, r.responsible, r."startedAt", r."startEventSeq",
            r."anchorOn", r."limitCount", r."fixedDueOn", r."dueOn", r."dueAt", r.state, r.suspensions, r.extended,
            r.provisional, r."calendarVersion", r."alertsSent", r."wakeAt", r."metAt", r."metEventSeq"
       from jsonb_to_recordset($1::jsonb) as r("cityCode" text, id uuid, "caseId" uuid, clock text, subject smallint,
            kind text, responsible text, "startedAt" timestamptz, "startEventSeq" integer, "anchorOn" date,
            "limitCount" integer, "fixedDueOn" date, "dueOn" date, "dueAt" timestamptz, state text, suspensions jsonb,
            extended boolean, provisional boolean, "calendarVersion" text, "alertsSent" smallint, "wakeAt" timestamptz,
            "metAt" timestamptz, "metEventSeq" integer)
     on conflict (city_code, id) do update
       set limit_count = excluded.limit_count, due_on = excluded.due_on, due_at = excluded.due_at, state = excluded.state,
           suspensions = excluded.suspensions, extended = excluded.extended, provisional = excluded.provisional,
           calendar_version = excluded.calendar_version, alerts_sent = excluded.alerts_sent, wake_at = excluded.wake_at,
           met_at = excluded.met_at, met_event_seq = excluded.met_event_seq`,
    [JSON.stringify(clocks)],
  );
}

/** Cases with a clock whose moment has come, by id after `after`; at most `limit`. */
export async function casesToWake(
  db: Queryable,
  cityCode: string,
  now: Date,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await db.query<{ caseId: string }>(
    `select distinct case_id as "caseId" from case_clock
      where city_code = $1 and wake_at <= $2 and ($3::uuid is null or case_id > $3::uuid) order by case_id limit $4`,
    [cityCode, now, after, limit],
  );
  return rows.map(({ caseId }) => caseId);
}

/** Cases with a running clock that was counted by another version of the calendar. */
export async function casesWithOtherCalendar(
  db: Queryable,
  cityCode: string,
  version: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await db.query<{ caseId: string }>(
    `select distinct case_id as "caseId" from case_clock
      where city_code = $1 and (calendar_version < $2 or calendar_version > $2)
        and state in ('RUNNING', 'SUSPENDED') and met_at is null
        and ($3::uuid is null or case_id > $3::uuid) order by case_id limit $4`,
    [cityCode, version, after, limit],
  );
  return rows.map(({ caseId }) => caseId);
}

/** Keeps which alert was given when, and who had the case; one that is there already stays. */
export async function insertAlerts(
  tx: Queryable,
  alerts: readonly { readonly cityCode: string; readonly clockId: string; readonly percent: number }[],
  staffId: string | null,
  now: Date,
): Promise<void> {
  if (alerts.length === 0) return;
  await tx.query(
    `insert into clock_alert (city_code, clock_id, percent, raised_at, staff_id)
     select r."cityCode", r."clockId", r.percent, $2, $3::uuid
       from jsonb_to_recordset($1::jsonb) as r("cityCode" text, "clockId" uuid, percent smallint)
     on conflict do nothing`,
    [JSON.stringify(alerts), now, staffId],
  );
}

export interface OverdueList {
  readonly filter: 'ALL' | 'MISSED' | 'NEAR';
  /** Only the cases that this person has in hand; null: of the whole city. */
  readonly claimedBy: string | null;
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

/** Duties that are late and clocks that will be over soon, soonest first. */
export async function listOverdue(db: Queryable, cityCode: string, list: OverdueList): Promise<ClockRow[]> {
  const { rows } = await db.query<ClockRow>(
    `select ${CLOCK_COLUMNS} from case_clock k join accident_case c on c.city_code = k.city_code and c.id = k.case_id
      where k.city_code = $1
        and k.met_at is null and ((k.kind = 'DUTY' and k.state = 'MISSED') or (k.state = 'RUNNING' and k.alerts_sent >= 80))
        and ($2 = 'ALL' or k.state = case $2 when 'MISSED' then 'MISSED' else 'RUNNING' end)
        and ($3::uuid is null or c.claimed_by = $3::uuid)
        and ($4::timestamptz is null or (k.due_at, k.id) > ($4::timestamptz, $5::uuid))
      order by k.due_at, k.id limit $6`,
    [cityCode, list.filter, list.claimedBy, list.after?.at ?? null, list.after?.id ?? null, list.limit],
  );
  return rows;
}
