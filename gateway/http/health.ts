import { Router } from 'express';
import type { Platform } from '../../schema/core/platform.ts';

const PING_MS = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it serves and reaches database, store and events; which of them does
 * not answer is said, why is in the log only.
 */
export function healthRoutes(platform: Platform, isServing: () => boolean): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ live: true });
  });
  router.get('/health/ready', async (_request, response) => {
    const parts = { database: platform.db, store: platform.store, events: platform.bus };
    const checks = await Promise.all(
      Object.entries(parts).map(async ([name, part]) => {
        try {
          await part.ping(PING_MS);
          return [name, true] as const;
        } catch (error) {
          platform.log.warn({ err: error, part: name }, 'health check failed');
          return [name, false] as const;
        }
      }),
    );
    const ready = isServing() && checks.every(([, fine]) => fine);
    response.status(ready ? 200 : 503).json({ ready, ...Object.fromEntries(checks) });
  });
  return router;
}
