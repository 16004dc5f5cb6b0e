import type { Queryable } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';

/**
 * Records something that happened outside a case's chain: a sign-in, a look at evidence, a change of settings. Append-only.
 *
 * @param subject what it was about, such as `photo:<id>`; null for none
 */
export async function writeAudit(
  tx: Queryable,
  caller: Pick<Caller, 'actor' | 'requestId'>,
  at: Date,
  type: string,
  subject: string | null,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { actor, requestId } = caller;
  const record = {
    kind: actor.kind,
    id: actor.id,
    ...(actor.kind === 'STAFF' ? { organisationId: actor.organisationId, badgeNo: actor.badgeNo } : {}),
  };
  await tx.query(
    `insert into audit_event (city_code, id, at, type, actor, subject, detail, request_id)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7::jsonb, $8)`,
    [actor.cityCode, newId(), at, type, JSON.stringify(record), subject, JSON.stringify(detail), requestId],
  );
}
