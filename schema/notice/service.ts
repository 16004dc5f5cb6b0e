import type { Transaction } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Platform } from '../core/platform.ts';
import { SendNotice } from './jobs.ts';
import { insertMessage } from './queries.ts';
import { renderTemplate, type TemplateName } from './templates.ts';

export interface SmsOrder {
  readonly template: TemplateName;
  readonly recipient: string;
  readonly values: Readonly<Record<string, string>>;
  readonly caseId: string | null;
  readonly now: Date;
  /** After this the message is stale and is not sent any more, in milliseconds. */
  readonly validMs: number;
}

/** Queues one message in the caller's transaction: it exists only if that commits, and is sent by a job. */
export async function sendSms(tx: Transaction, platform: Platform, order: SmsOrder): Promise<void> {
  const id = newId();
  const { cityCode } = platform.settings;
  await insertMessage(tx, {
    cityCode,
    id,
    recipient: order.recipient,
    template: order.template,
    body: renderTemplate(order.template, order.values),
    caseId: order.caseId,
    createdAt: order.now,
    expiresAt: new Date(order.now.getTime() + order.validMs),
  });
  await platform.jobs.enqueue(tx, SendNotice, { cityCode, messageId: id });
}
