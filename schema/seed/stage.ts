import type { DriverActor, Role, StaffActor } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Caller, Platform } from '../core/platform.ts';

/**
 * The platform as a story sees it at one moment: the story's own clock, and nobody's telephone rings. What the commands queue
 * is left to the story itself (`behind the scenes`), so that also the paper is dated by the story and not by today.
 */
export function atMoment(platform: Platform, moment: Date): Platform {
  return {
    ...platform,
    now: () => moment,
    sms: { send: async () => undefined },
    jobs: { enqueue: async () => undefined, wake: () => undefined },
  };
}

export const callerAt = (platform: Platform, moment: Date, actor: Caller['actor'], requestId: string): Caller => ({
  platform: atMoment(platform, moment),
  actor,
  requestId,
});

/** A driver whose phone number is taken as proven; made when there is none. */
export async function driverActor(db: Queryable, cityCode: string, phone: string): Promise<DriverActor> {
  const { rows } = await db.query<{ id: string }>(
    `insert into driver (city_code, id, phone) values ($1, $2, $3)
     on conflict (city_code, phone) do update set phone = excluded.phone returning id`,
    [cityCode, newId(), phone],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`Expected a driver for the phone ${phone}`);
  return { kind: 'DRIVER', cityCode, id, phone };
}

/** A member of staff as an actor, by login. */
export async function staffActor(db: Queryable, cityCode: string, login: string): Promise<StaffActor> {
  const { rows } = await db.query<Omit<StaffActor, 'kind' | 'cityCode' | 'roles'> & { roles: Role[] }>(
    `select id, display_name as "displayName", badge_no as "badgeNo", organisation_id as "organisationId", roles
       from staff where city_code = $1 and login = $2`,
    [cityCode, login],
  );
  const person = rows[0];
  if (person === undefined) throw new Error(`Expected a member of staff with the login ${login}`);
  return { kind: 'STAFF', cityCode, ...person };
}

/** Ids of the insurers that the data calls by code. */
export async function insurerId(db: Queryable, cityCode: string, code: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `select id from organisation where city_code = $1 and kind = 'INSURER' and code = $2`,
    [cityCode, code],
  );
  if (rows[0] === undefined) throw new Error(`Expected an insurer with the code ${code}`);
  return rows[0].id;
}

/** What a later step needs to know of a case: who takes part, what is proposed, what is to be signed, what was claimed. */
export interface Standing {
  readonly state: string;
  readonly route: string;
  readonly sceneDuty: string;
  /** In order of their ordinals. */
  readonly partyIds: readonly string[];
  readonly proposalId: string | null;
  readonly agreementId: string | null;
  /** Hex. */
  readonly contentHash: string | null;
}

export async function standingOf(db: Queryable, cityCode: string, caseId: string): Promise<Standing> {
  const { rows } = await db.query<Standing>(
    `select c.state, c.route, c.scene_duty as "sceneDuty",
            array(select p.id from party p where p.city_code = c.city_code and p.case_id = c.id order by p.ordinal) as "partyIds",
            l.id as "proposalId", a.id as "agreementId", encode(a.content_hash, 'hex') as "contentHash"
       from accident_case c
       left join liability_proposal l on l.city_code = c.city_code and l.case_id = c.id and l.superseded_at is null
       left join agreement a on a.city_code = c.city_code and a.case_id = c.id and a.superseded_at is null
      where c.city_code = $1 and c.id = $2`,
    [cityCode, caseId],
  );
  if (rows[0] === undefined) throw new Error(`Expected the case ${caseId} of a demo story`);
  return rows[0];
}

export async function claimIdOf(db: Queryable, cityCode: string, caseId: string, insurer: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'select id from claim where city_code = $1 and case_id = $2 and insurer_id = $3 order by id limit 1',
    [cityCode, caseId, insurer],
  );
  if (rows[0] === undefined) throw new Error(`Expected a claim of case ${caseId} with insurer ${insurer}`);
  return rows[0].id;
}

export async function isSealed(db: Queryable, cityCode: string, photoId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from evidence_photo where city_code = $1 and id = $2 and state = 'SEALED'`,
    [cityCode, photoId],
  );
  return rowCount === 1;
}

/** Background work of a case that nobody has done yet. */
export interface Undone {
  readonly kind: 'VIEWS' | 'PAPER' | 'MESSAGE';
  readonly id: string;
}

export async function undoneWork(db: Queryable, cityCode: string, caseId: string): Promise<Undone[]> {
  const { rows } = await db.query<Undone>(
    `select 'VIEWS' as kind, id from evidence_photo
      where city_code = $1 and case_id = $2 and state = 'SEALED' and derived_at is null and derive_failed is null
     union all
     select 'PAPER', id from agreement
      where city_code = $1 and case_id = $2 and signed_at is not null and issued_at is null and superseded_at is null
     union all
     select 'MESSAGE', id from outbound_message where city_code = $1 and case_id = $2 and state = 'QUEUED'
     order by 1, 2`,
    [cityCode, caseId],
  );
  return rows;
}
