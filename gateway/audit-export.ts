import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeAudit } from '../schema/audit/service.ts';
import { isExportCursor, readExport } from '../schema/proof/export.ts';
import { loadConfig } from './config.ts';
import { migrateAndOpen } from './database/open.ts';
import { openLog } from './log.ts';
import { paths } from './paths.ts';
import { StartRefusal } from './start-refusal.ts';

const USAGE = '用法 / usage: npm run -s audit:export -- [--since CURSOR] [--follow] > file.jsonl';
const LINES_AT_ONCE = 500;
const WAIT_MS = 2_000;

/** Writes case events and audit records as JSON lines; ends at the newest, or with `--follow` waits for more. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { since: { type: 'string' }, follow: { type: 'boolean', default: false } },
  });
  if (values.since !== undefined && !isExportCursor(values.since))
    throw new StartRefusal('--since 应为上次末行的 cursor', `--since takes the cursor of the last line\n${USAGE}`);
  const config = loadConfig(process.env);
  const cityCode = config.city.code;
  const db = await migrateAndOpen({
    config: config.database,
    migrationsDir: paths.migrations,
    log: openLog({ logLevel: 'warn' }),
  });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.stdout.on('error', () => stop.abort()); // the reader has gone
  try {
    // The record of this export is its last line but for those written meanwhile: it is made before reading begins.
    const caller = { actor: { kind: 'SYSTEM', cityCode, id: 'audit.export' }, requestId: 'command-line' } as const;
    await writeAudit(db, caller, new Date(), 'AUDIT_EXPORTED', null, { since: values.since ?? null });
    for (let cursor = values.since ?? null; !stop.signal.aborted; ) {
      const lines = await readExport(db, cityCode, cursor, LINES_AT_ONCE);
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      if (text !== '' && !process.stdout.write(text) && !stop.signal.aborted) await once(process.stdout, 'drain');
      cursor = lines.at(-1)?.cursor ?? cursor;
      if (lines.length === LINES_AT_ONCE) continue;
      if (!values.follow) break;
      await pause(WAIT_MS);
    }
  } finally {
    await db.close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof StartRefusal ? error.message : null;
  const option = error instanceof TypeError && 'code' in error ? `${error.message}\n${USAGE}` : null;
  process.stderr.write(`${known ?? option ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = 1;
});
