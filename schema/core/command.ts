import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from './actor.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Transaction } from './database.ts';
import { IdempotencyRefusal, InvalidInputRefusal, UnauthenticatedError } from './errors.ts';
import type { JobDefinition } from './jobs.ts';
import type { Caller } from './platform.ts';

/** One running command: its transaction, its one time, and what is to happen if it commits. */
export interface Command {
  readonly tx: Transaction;
  /** The command's time; every row and event of it carries this value. */
  readonly now: Date;
  readonly actor: Actor;
  readonly caller: Caller;
  readonly enqueue: <Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    startAfter?: Date,
  ) => Promise<void>;
  /** Tells subscribers after the commit. */
  readonly announce: (kind: 'CASE' | 'UNIT', id: string) => void;
}

const KEY = z.string().min(8).max(100);

export const cityTopic = (cityCode: string): string => `city.${cityCode}`;

/**
 * Runs a command as one transaction with an idempotency key: the same key and body give the stored answer without doing
 * the work again; the same key with another body is refused. A refusal rolls everything back, the key included, so a
 * corrected attempt may use it again.
 *
 * @param answer what `work` returns: ids only (it is stored as JSON and given again on a repeat)
 * @throws UnauthenticatedError, IdempotencyRefusal, and whatever `work` refuses
 */
export async function runCommand<Answer extends object>(
  caller: Caller,
  spec: {
    readonly name: string;
    readonly key: string;
    readonly body: unknown;
    /** For the one way in that needs no sign-in: joining by invitation. */
    readonly openToAll?: boolean;
  },
  work: (command: Command) => Promise<Answer>,
): Promise<Answer> {
  const { platform, actor } = caller;
  if (actor.kind === 'ANONYMOUS' && spec.openToAll !== true) throw new UnauthenticatedError();
  if (!KEY.safeParse(spec.key).success) {
    throw new InvalidInputRefusal([
      {
        path: 'idempotencyKey',
        messageZh: '操作编号应为 8 到 100 个字符',
        messageEn: 'idempotencyKey must have 8 to 100 characters',
      },
    ]);
  }
  const bodyHash = createHash('sha256').update(canonicalJson(spec.body)).digest();
  const announcements: { kind: 'CASE' | 'UNIT'; id: string }[] = [];
  const queues = new Set<string>();
  const now = platform.now();

  const answer = await platform.db.transaction(async (tx) => {
    announcements.length = 0; // the transaction may be retried
    queues.clear();
    const stored = await rememberKey(tx, caller, spec, bodyHash, now);
    if (stored !== null) return stored as Answer;
    const command: Command = {
      tx,
      now,
      actor,
      caller,
      async enqueue(job, payload, startAfter) {
        await platform.jobs.enqueue(tx, job, payload, startAfter);
        queues.add(job.name);
      },
      announce: (kind, id) => void announcements.push({ kind, id }),
    };
    const result = await work(command);
    await tx.query(
      'update idempotency_key set answer = $4::jsonb where city_code = $1 and actor_key = $2 and key = $3',
      [actor.cityCode, actorKey(actor), spec.key, JSON.stringify(result)],
    );
    return result;
  });

  for (const { kind, id } of announcements) {
    platform.bus.publish(cityTopic(actor.cityCode), { kind, id, cityCode: actor.cityCode, at: now.toISOString() });
  }
  for (const queue of queues) platform.jobs.wake(queue);
  return answer;
}

const actorKey = (actor: Actor): string => `${actor.kind}:${actor.id}`;

/** Claims the key; returns the stored answer if somebody did the work before. */
async function rememberKey(
  tx: Transaction,
  { actor }: Caller,
  spec: { readonly name: string; readonly key: string },
  bodyHash: Buffer,
  now: Date,
): Promise<unknown> {
  const { rowCount } = await tx.query(
    `insert into idempotency_key (city_code, actor_key, key, command, body_hash, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [actor.cityCode, actorKey(actor), spec.key, spec.name, bodyHash, now],
  );
  if (rowCount === 1) return null;
  const { rows } = await tx.query<{ command: string; body_hash: Uint8Array; answer: unknown }>(
    'select command, body_hash, answer from idempotency_key where city_code = $1 and actor_key = $2 and key = $3',
    [actor.cityCode, actorKey(actor), spec.key],
  );
  const row = rows[0];
  if (row === undefined || row.command !== spec.name || !bodyHash.equals(row.body_hash)) throw new IdempotencyRefusal();
  return row.answer;
}
