import { Router } from 'express';
import type { Platform } from '../../schema/core/platform.ts';
import { recentMessages, type OutboxRow } from '../../schema/notice/queries.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Sent messages on a page, so that a developer can read sign-in codes. Mounted in development only. */
export function devOutbox(platform: Platform): Router {
  const router = Router();
  const read = (phone: unknown): Promise<OutboxRow[]> => {
    const digits = typeof phone === 'string' ? phone.replace(/\D/g, '') : '';
    return recentMessages(platform.db, platform.settings.cityCode, digits === '' ? null : digits);
  };
  router.get('/dev/outbox.json', async (request, response) => {
    response.json(
      (await read(request.query.phone)).map((row) => ({ ...row, code: /验证码 (\d{6})/.exec(row.body)?.[1] ?? null })),
    );
  });
  router.get('/dev/outbox', async (request, response) => {
    const rows = (await read(request.query.phone))
      .map(
        ({ createdAt, recipient, body, state }) =>
          `<tr><td>${createdAt.toISOString()}</td><td>${escape(recipient)}</td><td>${escape(body)}</td><td>${state}</td></tr>`,
      )
      .join('');
    response.type('html').send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>短信发件箱（开发用）</title>
<style>body{font:16px/1.6 system-ui;margin:24px}td{padding:4px 12px;border-bottom:1px solid #dae1e7;vertical-align:top}</style>
<h1>短信发件箱（开发用） / Sent messages (development)</h1><table>${rows || '<tr><td>还没有短信 / nothing sent yet</td></tr>'}</table></html>`,
    );
  });
  return router;
}
