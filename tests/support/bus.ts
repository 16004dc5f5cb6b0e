import { randomUUID } from 'node:crypto';
import { openInProcessBus } from '../../gateway/events/in-process.ts';
import { openRedisBus } from '../../gateway/events/redis.ts';
import type { EventBus } from '../../schema/core/event-bus.ts';
import { recordingLog } from './log.ts';
import { services } from './services.ts';

/** An event bus of its own for one test file: through Redis when `REDIS_URL` is set. Buses with the same channel are connected. */
export async function openTestBus(channel: string = `kuaichu-test:${randomUUID()}`): Promise<EventBus> {
  if (services.redisUrl === null) return openInProcessBus();
  return openRedisBus({ url: services.redisUrl, channel, connectTimeoutMs: 5_000, log: recordingLog() });
}
