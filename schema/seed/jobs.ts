import { z } from 'zod';
import { defineJob } from '../core/jobs.ts';
import { daqing } from './daqing/index.ts';
import { playStory } from './play.ts';

/**
 * Tells one accident of the demo city through the commands that the screens use. Every step has a fixed idempotency key, so
 * a story that was cut off goes on where it stopped, and one told twice is told once.
 */
export const PlayStory = defineJob({
  name: 'seed.story',
  payload: z.object({ cityCode: z.string(), storyKey: z.string(), seededAt: z.iso.datetime() }),
  expireInS: 90,
  retryLimit: 5,
  async handle(platform, { storyKey, seededAt }) {
    const story = daqing.cases.find(({ key }) => key === storyKey);
    if (story === undefined) return; // told by an older version that still had it
    await playStory(platform, story, new Date(seededAt));
    platform.log.info({ story: storyKey }, 'demo story told');
    platform.jobs.wake(PlayStory.name); // the next one need not wait for the poll
  },
});
