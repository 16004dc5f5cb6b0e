import { z } from 'zod';
import { defineJob } from '../core/jobs.ts';
import { sweepClocks } from './sweep.ts';

/** Every minute: alerts, missed dates, and clocks to be counted again. Running it twice, or at once in two workers, does no harm. */
export const SweepClocks = defineJob({
  name: 'clock.sweep',
  payload: z.object({ cityCode: z.string() }),
  expireInS: 600,
  retryLimit: 2,
  handle: (platform, { cityCode }) => sweepClocks(platform, cityCode),
});
