import type { EventBus } from '../../schema/core/event-bus.ts';
import type { Log } from '../../schema/core/platform.ts';
import type { BusConfig } from '../config.ts';
import { openInProcessBus } from './in-process.ts';
import { openRedisBus } from './redis.ts';

const CONNECT_TIMEOUT_MS = 5_000;

/** The event bus this installation is configured for. @throws StartRefusal when Redis is configured and cannot be reached */
export async function openBus(config: BusConfig, cityCode: string, log: Log): Promise<EventBus> {
  if (config.kind === 'in-process') return openInProcessBus();
  return openRedisBus({
    url: config.url,
    channel: `kuaichu:events:${cityCode}`,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    log,
  });
}
