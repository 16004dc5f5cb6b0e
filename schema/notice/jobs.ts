import { z } from 'zod';
import { defineJob } from '../core/jobs.ts';
import { finishMessage, lockMessage } from './queries.ts';

/**
 * Sends one queued message. A message past its time is marked expired instead: a worker that was down must not flush old
 * codes and alarms. The row is locked while sending, so two workers never send it twice.
 */
export const SendNotice = defineJob({
  name: 'notice.send',
  payload: z.object({ cityCode: z.string(), messageId: z.string() }),
  expireInS: 60,
  retryLimit: 5,
  async handle(platform, { cityCode, messageId }) {
    await platform.db.transaction(async (tx) => {
      const message = await lockMessage(tx, cityCode, messageId);
      if (message === null || message.state !== 'QUEUED') return;
      const now = platform.now();
      if (message.expiresAt <= now) return finishMessage(tx, cityCode, messageId, 'EXPIRED', now);
      await platform.sms.send(message.recipient, message.body, messageId);
      await finishMessage(tx, cityCode, messageId, 'SENT', now);
    });
  },
  async onExhausted(platform, { cityCode, messageId }) {
    await finishMessage(platform.db, cityCode, messageId, 'FAILED', platform.now());
  },
});
