import { visibleCases } from '../access/visibility.ts';
import type { Actor } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

export interface UnitRow {
  id: string;
  callSign: string;
  kind: 'CREW' | 'POLICE' | 'TOW';
  status: 'AVAILABLE' | 'OFFERED' | 'EN_ROUTE' | 'ON_SCENE' | 'RESTING' | 'OUT_OF_SERVICE';
  statusAt: Date;
  zone: string | null;
  note: string;
  crewIds: string[];
  longitude: number | null;
  latitude: number | null;
  headingDeg: number | null;
  fixAt: Date | null;
}

const UNIT_SELECT = `select u.id, u.call_sign as "callSign", u.kind, u.status, u.status_at as "statusAt", u.zone, u.note,
       array(select k.staff_id::text from unit_crew k where k.city_code = u.city_code and k.unit_id = u.id order by k.staff_id) as "crewIds",
       st_x(p.location::geometry) as longitude, st_y(p.location::geometry) as latitude, p.heading_deg as "headingDeg",
       p.measured_at as "fixAt"
  from unit u left join unit_position p on p.city_code = u.city_code and p.unit_id = u.id`;

const OF_EMPLOYER = `($2::uuid is null or exists (select from unit_crew k join staff s on s.city_code = k.city_code and s.id = k.staff_id
  where k.city_code = u.city_code and k.unit_id = u.id and s.organisation_id = $2))`;

/**
 * All units of a city with their last fix, by call sign; at most 500 (a city map shows no more at once).
 *
 * @param employerId only crews in which somebody of this employer serves; null: all
 */
export async function listUnits(db: Queryable, cityCode: string, employerId: string | null): Promise<UnitRow[]> {
  const { rows } = await db.query<UnitRow>(
    `${UNIT_SELECT} where u.city_code = $1 and ${OF_EMPLOYER} order by u.call_sign, u.id limit 500`,
    [cityCode, employerId],
  );
  return rows;
}

/** Whether somebody of this employer serves in the unit's crew. */
export async function isCrewOfEmployer(
  db: Queryable,
  cityCode: string,
  unitId: string,
  employerId: string,
): Promise<boolean> {
  const { rows } = await db.query(`select 1 from unit u where u.city_code = $1 and u.id = $3 and ${OF_EMPLOYER}`, [
    cityCode,
    employerId,
    unitId,
  ]);
  return rows.length > 0;
}

export async function findUnit(db: Queryable, cityCode: string, id: string): Promise<UnitRow | null> {
  const { rows } = await db.query<UnitRow>(`${UNIT_SELECT} where u.city_code = $1 and u.id = $2`, [cityCode, id]);
  return rows[0] ?? null;
}

/** Units by id, by call sign; at most as many rows as ids. */
export async function findUnits(db: Queryable, cityCode: string, ids: readonly string[]): Promise<UnitRow[]> {
  const { rows } = await db.query<UnitRow>(
    `${UNIT_SELECT} where u.city_code = $1 and u.id = any($2::uuid[]) order by u.call_sign, u.id`,
    [cityCode, [...ids]],
  );
  return rows;
}

/** Whether a person is in a unit's crew. */
export async function isCrewOf(db: Queryable, cityCode: string, unitId: string, staffId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from unit_crew where city_code = $1 and unit_id = $2 and staff_id = $3', [
    cityCode,
    unitId,
    staffId,
  ]);
  return rows.length > 0;
}

export interface Fix {
  longitude: number;
  latitude: number;
  headingDeg: number | null;
  measuredAt: Date;
}

/** Keeps the newest fix: one that was measured earlier than what is stored changes nothing. */
export async function upsertPosition(
  tx: Queryable,
  cityCode: string,
  unitId: string,
  fix: Fix,
  receivedAt: Date,
): Promise<void> {
  await tx.query(
    `insert into unit_position (city_code, unit_id, location, heading_deg, measured_at, received_at)
     values ($1, $2, st_setsrid(st_makepoint($3, $4), 4326)::geography, $5, $6, $7)
     on conflict (city_code, unit_id) do update
        set location = excluded.location, heading_deg = excluded.heading_deg, measured_at = excluded.measured_at,
            received_at = excluded.received_at
      where unit_position.measured_at <= excluded.measured_at`,
    [cityCode, unitId, fix.longitude, fix.latitude, fix.headingDeg, fix.measuredAt, receivedAt],
  );
}

export async function updateStatus(
  tx: Queryable,
  cityCode: string,
  unitId: string,
  status: UnitRow['status'],
  now: Date,
): Promise<void> {
  await tx.query('update unit set status = $3, status_at = $4 where city_code = $1 and id = $2', [
    cityCode,
    unitId,
    status,
    now,
  ]);
}

export interface BoardFigures {
  reportedToday: number;
  closedToday: number;
  clearRoadP90Seconds: number | null;
}

/** The figures of the day on top of the map; the day begins at `since`. */
export async function boardFigures(db: Queryable, actor: Actor, since: Date): Promise<BoardFigures> {
  const visible = visibleCases(actor, 2);
  const { rows } = await db.query<BoardFigures>(
    `select (select count(*)::int from accident_case c where ${visible.sql} and c.reported_at >= $1) as "reportedToday",
            (select count(*)::int from accident_case c where ${visible.sql} and c.closed_at >= $1) as "closedToday",
            (select percentile_cont(0.9) within group (order by extract(epoch from c.road_cleared_at - c.reported_at))::int
               from accident_case c where ${visible.sql} and c.reported_at >= $1 and c.road_cleared_at is not null) as "clearRoadP90Seconds"`,
    [since, ...visible.values],
  );
  return rows[0] ?? { reportedToday: 0, closedToday: 0, clearRoadP90Seconds: null };
}
