import { createHmac } from 'node:crypto';
import type { SmsCarrier } from '../schema/core/platform.ts';
import type { SmsConfig } from './config.ts';

const TIMEOUT_MS = 10_000;

/**
 * Messages go to a provider's gateway by a signed POST, or stay in the outbox table where an operator (in development: a
 * page) reads them.
 */
export function openSms(config: SmsConfig): SmsCarrier {
  if (config.kind === 'outbox') return { send: () => Promise.resolve() };
  return {
    async send(recipient, body, messageId) {
      const payload = JSON.stringify({ id: messageId, to: recipient, text: body });
      const answer = await fetch(config.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-signature-sha256': createHmac('sha256', config.secret).update(payload).digest('hex'),
        },
        body: payload,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.body?.cancel(); // nothing in it is wanted, and an unread body keeps its connection
      if (!answer.ok) throw new Error(`The message gateway answered ${answer.status}`);
    },
  };
}
