import { z } from 'zod';
import { chinaDay } from '../clock/china-day.ts';
import { defineJob } from '../core/jobs.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { hasAnchorOf, makeAnchor } from './anchors.ts';

const asSystem = (platform: Platform, cityCode: string, requestId: string): Caller => ({
  platform,
  actor: { kind: 'SYSTEM', cityCode, id: 'proof.anchor' },
  requestId,
});

/** Makes the day's anchor unless the day has one; queued every hour, so that a day without one is a day without a worker. */
export const AnchorDaily = defineJob({
  name: 'proof.anchor',
  payload: z.object({ cityCode: z.string() }),
  expireInS: 600,
  retryLimit: 5,
  async handle(platform, { cityCode }) {
    const day = chinaDay(platform.now());
    if (await hasAnchorOf(platform.db, cityCode, day)) return;
    const caller = asSystem(platform, cityCode, `anchor-${day}`);
    await platform.db.transaction((tx) => makeAnchor(tx, caller, platform.now()));
  },
});
