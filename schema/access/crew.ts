import type { Actor } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

/** The crew that a person is signed on to, as it is at this moment. */
export interface OwnCrew {
  readonly shiftId: string;
  readonly callSign: string;
  /** The others aboard, each with badge: 王建军（F001）. */
  readonly with: readonly string[];
  /** Both offices aboard, the assessor with a mandate in force. A mandate revoked mid-shift ends it at once. */
  readonly joint: boolean;
}

/**
 * The crew in which an assessor or auxiliary sits; null for everybody else. One indexed statement.
 *
 * @source domain.md 1.2 CREW, S-09; domain-decisions.md 6 (a member revoked mid-shift)
 */
export async function crewOf(db: Queryable, actor: Actor, now: Date): Promise<OwnCrew | null> {
  if (actor.kind !== 'STAFF' || !actor.roles.some((role) => role === 'ASSESSOR' || role === 'AUX')) return null;
  const { rows } = await db.query<OwnCrew>(
    `select k.shift_id as "shiftId", u.call_sign as "callSign",
            array(select s.display_name || coalesce('（' || s.badge_no || '）', '')
                    from crew_shift_member o join staff s on s.city_code = o.city_code and s.id = o.staff_id
                   where o.city_code = k.city_code and o.shift_id = k.shift_id and o.left_at is null and o.staff_id <> k.staff_id
                   order by o.role, o.staff_id) as "with",
            crew_is_joint(k.city_code, k.shift_id, $3) as joint
       from crew_shift_member k
       join crew_shift c on c.city_code = k.city_code and c.id = k.shift_id
       join unit u on u.city_code = c.city_code and u.id = c.unit_id
      where k.city_code = $1 and k.staff_id = $2 and k.left_at is null`,
    [actor.cityCode, actor.id, now],
  );
  return rows[0] ?? null;
}
