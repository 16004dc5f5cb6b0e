import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { z } from 'zod';
import type { EventBus } from '../../schema/core/event-bus.ts';
import type { Log } from '../../schema/core/platform.ts';
import { withDeadline } from '../../media/deadline.ts';
import { errorCode } from '../error-code.ts';
import { StartRefusal } from '../start-refusal.ts';
import { openInProcessBus } from './in-process.ts';

export interface RedisBusOptions {
  /** `redis://…` or `rediss://…` */
  readonly url: string;
  /** Everyone who shares this Redis channel shares the events. */
  readonly channel: string;
  readonly connectTimeoutMs: number;
  readonly log: Log;
}

const Envelope = z.object({
  from: z.string(),
  topic: z.string(),
  message: z.object({ kind: z.enum(['CASE', 'UNIT', 'JOB']), cityCode: z.string(), id: z.string(), at: z.string() }),
});

/** Messages that may wait for a connection that has gone silent; beyond that they are lost, as the seam allows. */
const LONGEST_QUEUE = 10_000;
/** A connection is asked this often whether it still lives, and given up when it has been silent for twice as long. */
const HEARTBEAT_MS = 5_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Events between processes through one Redis channel. Subscribers of this process get their messages directly, so that they go on
 * while Redis is away; what other processes publish meanwhile is lost. The connections come back by themselves.
 *
 * @throws StartRefusal when Redis cannot be reached now
 */
export async function openRedisBus(options: RedisBusOptions): Promise<EventBus> {
  const { channel, log } = options;
  const from = randomUUID();
  const local = openInProcessBus();
  let started = false;

  const publisher = createClient({
    url: options.url,
    RESP: 3,
    disableOfflineQueue: true,
    commandsQueueMaxLength: LONGEST_QUEUE,
    pingInterval: HEARTBEAT_MS,
    socket: {
      connectTimeout: options.connectTimeoutMs,
      socketTimeout: 2 * HEARTBEAT_MS,
      // Until the start has succeeded a failure is an answer; afterwards it is a reason to try again.
      reconnectStrategy: (retries) => started && Math.min(50 * 2 ** retries, LONGEST_PAUSE_MS),
    },
  });
  const subscriber = publisher.duplicate();
  const clients = [publisher, subscriber];
  for (const client of clients) {
    client.on('error', (error: unknown) =>
      log.warn({ err: error }, 'the connection to Redis was lost or not regained'),
    );
  }

  const receive = (text: string) => {
    const envelope = parseEnvelope(text);
    if (envelope === null) log.warn({ channel }, 'a message that is not ours came through Redis and was ignored');
    else if (envelope.from !== from) local.publish(envelope.topic, envelope.message);
  };
  try {
    const connected = Promise.all(clients.map((client) => client.connect())).then(() =>
      subscriber.subscribe(channel, receive),
    );
    await withDeadline(connected, options.connectTimeoutMs, 'Redis');
  } catch (cause) {
    for (const client of clients) client.destroy();
    throw unreachable(options.url, cause);
  }
  started = true;

  return {
    publish(topic, message) {
      local.publish(topic, message);
      publisher.publish(channel, JSON.stringify({ from, topic, message })).catch((error: unknown) => {
        log.warn({ err: error, topic }, 'an event did not reach the other processes');
      });
    },
    subscribe: (topic, signal) => local.subscribe(topic, signal),
    async ping(timeoutMs) {
      await withDeadline(Promise.all(clients.map((client) => client.ping())), timeoutMs, 'Redis');
    },
    async close() {
      await local.close();
      for (const client of clients) client.destroy();
    },
  };
}

function parseEnvelope(text: string): z.output<typeof Envelope> | null {
  try {
    return Envelope.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function unreachable(url: string, cause: unknown): StartRefusal {
  const { host } = new URL(url); // never the whole address: it holds the password
  const reason = errorCode(cause) ?? 'no answer';
  return new StartRefusal(
    `连接不上 Redis ${host}（${reason}）：请检查 REDIS_URL，单进程运行可不设`,
    `Cannot use Redis at ${host} (${reason}): check REDIS_URL, or leave it out when one process runs alone`,
    { cause },
  );
}
