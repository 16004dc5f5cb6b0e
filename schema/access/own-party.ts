import type { Actor } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';
import type { OwnParty } from './actions.ts';

/** As which party of this case the actor speaks; null for staff, the system and strangers. */
export async function ownPartyOf(db: Queryable, actor: Actor, caseId: string): Promise<OwnParty | null> {
  if (actor.kind !== 'DRIVER' && actor.kind !== 'PARTY') return null;
  const column = actor.kind === 'DRIVER' ? 'driver_id' : 'id';
  const { rows } = await db.query<OwnParty>(
    `select id, ordinal from party where city_code = $1 and case_id = $2 and ${column} = $3 and left_at is null order by ordinal limit 1`,
    [actor.cityCode, caseId, actor.id],
  );
  return rows[0] ?? null;
}
