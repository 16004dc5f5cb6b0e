import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbedded } from '../../gateway/database/embedded.ts';
import { APPLICATION_ROLE } from '../../gateway/database/open.ts';
import { openPostgres } from '../../gateway/database/postgres.ts';
import { paths } from '../../gateway/paths.ts';
import type { Database } from '../../schema/core/database.ts';
import { migrate, readMigrations } from '../../schema/core/migrate.ts';
import { prepareJobQueue } from '../../gateway/job-queue.ts';
import { JOBS } from '../../schema/jobs.ts';
import { recordingLog } from './log.ts';
import { services } from './services.ts';

/**
 * A migrated, otherwise empty database of its own for one test file, used under the application role as in production.
 * PostgreSQL when `DATABASE_URL` is set, PGlite in memory otherwise. `close()` removes it.
 */
export async function openTestDatabase(migrationsDir: string = paths.migrations): Promise<Database> {
  const hash = await hashOf(migrationsDir);
  if (services.databaseUrl === null) return openEngine(migrationsDir, hash);
  return cloneOnServer(services.databaseUrl, migrationsDir, hash);
}

/** The product's own migrations bring the job queue's tables with them, as at a real start. */
async function prepareDatabase(owner: Database, migrationsDir: string): Promise<void> {
  await migrate(owner, migrationsDir, recordingLog());
  if (migrationsDir === paths.migrations) await prepareJobQueue(owner, JOBS);
}

/** Node's own Blob hands out its bytes in small pieces: seconds for the 65 MB of a data folder. */
class Bytes extends Blob {
  readonly #bytes: Buffer;
  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
  }
}

/** Changes with any migration, the queues and with the engine, so that a stale template is never used. */
async function hashOf(migrationsDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, expireInS, retryLimit } of JOBS) hash.update(`${name} ${expireInS} ${retryLimit}\n`);
  for (const engine of ['@electric-sql/pglite', '@electric-sql/pglite-postgis', 'pg-boss']) {
    const { version }: { version: string } = JSON.parse(
      await readFile(join(paths.root, 'node_modules', engine, 'package.json'), 'utf8'),
    );
    hash.update(version);
  }
  for (const { name, sha256 } of await readMigrations(migrationsDir)) hash.update(`${name} ${sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The first test process migrates and leaves an archive of the data folder for the others; two at once leave the same one. */
async function openEngine(migrationsDir: string, hash: string): Promise<Database> {
  const folder = join(paths.root, 'node_modules', '.cache', 'kuaichu-tests');
  const archive = join(folder, `${hash}.tar`);
  const bytes = await readFile(archive).catch(() => null);
  if (bytes !== null) return openEmbedded({ dataDir: null, snapshot: new Bytes(bytes), role: APPLICATION_ROLE });

  return openEmbedded({
    dataDir: null,
    role: APPLICATION_ROLE,
    async prepare(owner, engine) {
      await prepareDatabase(owner, migrationsDir);
      const dump = await engine.dumpDataDir('none');
      await mkdir(folder, { recursive: true });
      await removeOld(folder);
      const unfinished = `${archive}.${randomBytes(4).toString('hex')}`;
      await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
      await rename(unfinished, archive);
    },
  });
}

/**
 * A database without any migration, used as its owner; for tests of migrating itself. `second` is what another process would have
 * of the same database: other connections on a server, the same session when embedded. Closing `db` closes both.
 */
export async function openEmptyDatabase(): Promise<{ db: Database; second: Database }> {
  if (services.databaseUrl === null) {
    const db = await openEmbedded({ dataDir: null });
    return { db, second: db };
  }
  const name = `kuaichu_empty_${randomBytes(4).toString('hex')}`;
  const server = openAsOwner(services.databaseUrl);
  await server.query(`create database ${name}`);
  const url = databaseAt(services.databaseUrl, name);
  const [db, second] = [openAsOwner(url), openAsOwner(url)];
  return { db: { ...db, close: () => dropWith(server, name, db, second) }, second };
}

/** Archives of earlier states of the migrations. */
async function removeOld(folder: string): Promise<void> {
  const yesterday = Date.now() - 86_400_000;
  for (const name of await readdir(folder)) {
    const file = await stat(join(folder, name)).catch(() => null); // null: another process has just removed it
    if (file !== null && file.mtimeMs < yesterday) await rm(join(folder, name), { force: true });
  }
}

async function cloneOnServer(serverUrl: string, migrationsDir: string, hash: string): Promise<Database> {
  const template = `kuaichu_test_${hash}`;
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const server = openAsOwner(serverUrl);
  try {
    await ensureTemplate(serverUrl, server, template, migrationsDir);
    await server.query(`create database ${name} template ${template}`);
  } catch (error) {
    await server.close();
    throw error;
  }
  const database = openPostgres({
    url: databaseAt(serverUrl, name),
    role: APPLICATION_ROLE,
    poolSize: 5,
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 10_000,
    log: recordingLog(),
  });
  let closing: Promise<void> | null = null; // a second close is one close, as on the embedded engine
  return { ...database, close: () => (closing ??= dropWith(server, name, database)) };
}

async function dropWith(server: Database, name: string, ...users: readonly Database[]): Promise<void> {
  for (const user of users) await user.close();
  await server.query(`drop database if exists ${name} with (force)`);
  await server.close();
}

/** Made once for all test processes: who comes second waits for the lock and finds it. It gets its name when it is complete. */
async function ensureTemplate(
  serverUrl: string,
  server: Database,
  template: string,
  migrationsDir: string,
): Promise<void> {
  const guard = openAsOwner(serverUrl);
  try {
    await guard.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(2306001950)');
      const { rowCount } = await tx.query('select from pg_database where datname = $1', [template]);
      if (rowCount > 0) return;
      const unfinished = `${template}_new_${randomBytes(4).toString('hex')}`;
      await server.query(`create database ${unfinished}`);
      const owner = openAsOwner(databaseAt(serverUrl, unfinished));
      try {
        await prepareDatabase(owner, migrationsDir);
      } finally {
        await owner.close();
      }
      await server.query(`alter database ${unfinished} rename to ${template}`);
    });
  } finally {
    await guard.close();
  }
}

function openAsOwner(url: string): Database {
  return openPostgres({ url, poolSize: 1, statementTimeoutMs: 0, connectTimeoutMs: 10_000, log: recordingLog() });
}

function databaseAt(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
