import type { Queryable } from '../core/database.ts';

export interface NewMessage {
  cityCode: string;
  id: string;
  recipient: string;
  template: string;
  body: string;
  caseId: string | null;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertMessage(tx: Queryable, message: NewMessage): Promise<void> {
  await tx.query(
    `insert into outbound_message (city_code, id, channel, recipient, template, body, case_id, created_at, expires_at, state)
     values ($1, $2, 'SMS', $3, $4, $5, $6, $7, $8, 'QUEUED')`,
    [
      message.cityCode,
      message.id,
      message.recipient,
      message.template,
      message.body,
      message.caseId,
      message.createdAt,
      message.expiresAt,
    ],
  );
}

export interface QueuedMessage {
  id: string;
  recipient: string;
  body: string;
  state: string;
  expiresAt: Date;
}

export async function lockMessage(tx: Queryable, cityCode: string, id: string): Promise<QueuedMessage | null> {
  const { rows } = await tx.query<QueuedMessage>(
    `select id, recipient, body, state, expires_at as "expiresAt" from outbound_message
      where city_code = $1 and id = $2 for update`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

export async function finishMessage(
  tx: Queryable,
  cityCode: string,
  id: string,
  state: 'SENT' | 'EXPIRED' | 'FAILED',
  now: Date,
): Promise<void> {
  await tx.query(
    `update outbound_message set state = $3, attempts = attempts + 1, sent_at = case when $3 = 'SENT' then $4::timestamptz end
      where city_code = $1 and id = $2`,
    [cityCode, id, state, now],
  );
}

export interface OutboxRow {
  recipient: string;
  body: string;
  template: string;
  createdAt: Date;
  state: string;
}

/** The newest messages, for the developer's outbox page; at most 50. */
export async function recentMessages(db: Queryable, cityCode: string, recipient: string | null): Promise<OutboxRow[]> {
  const { rows } = await db.query<OutboxRow>(
    `select recipient, body, template, created_at as "createdAt", state from outbound_message
      where city_code = $1 and ($2::text is null or recipient = $2) order by created_at desc, id desc limit 50`,
    [cityCode, recipient],
  );
  return rows;
}
