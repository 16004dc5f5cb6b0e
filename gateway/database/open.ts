import type { Database } from '../../schema/core/database.ts';
import { MigrationRefusal, migrate } from '../../schema/core/migrate.ts';
import type { Log } from '../../schema/core/platform.ts';
import type { DatabaseConfig } from '../config.ts';
import { errorCode } from '../error-code.ts';
import { StartRefusal } from '../start-refusal.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres } from './postgres.ts';

/** The role the first migration creates: it may work with the rows but not change the schema or what is append-only. */
export const APPLICATION_ROLE = 'kuaichu_app';

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** `server_version_num` of PostgreSQL 15. */
const OLDEST_SERVER = 150_000;

export interface OpenDatabaseOptions {
  readonly config: DatabaseConfig;
  readonly migrationsDir: string;
  readonly log: Log;
  /** Further preparations as owner of the schema, after the migrations (the job queue's own tables). */
  readonly prepare?: (owner: Database) => Promise<void>;
}

/**
 * The database this installation is configured for: migrated, and used under the application role from here on.
 *
 * @throws StartRefusal when it cannot be reached or used; the message says what to do
 */
export async function migrateAndOpen(options: OpenDatabaseOptions): Promise<Database> {
  const { config, log } = options;
  const prepare = async (owner: Database) => {
    await migrate(owner, options.migrationsDir, log);
    await options.prepare?.(owner);
  };
  try {
    if (config.kind === 'embedded') {
      return await openEmbedded({ dataDir: config.dataDir, prepare, role: APPLICATION_ROLE });
    }
    return await openServer(config, prepare, log);
  } catch (error) {
    if (error instanceof MigrationRefusal) throw refusalFrom(error);
    throw error;
  }
}

async function openServer(
  config: Extract<DatabaseConfig, { kind: 'postgres' }>,
  prepare: (owner: Database) => Promise<void>,
  log: Log,
): Promise<Database> {
  const connection = { url: config.url, connectTimeoutMs: CONNECT_TIMEOUT_MS, log };
  const owner = openPostgres({ ...connection, poolSize: 1, statementTimeoutMs: 0 });
  try {
    await assertUsable(owner, config.url);
    await prepare(owner);
  } finally {
    await owner.close();
  }
  return openPostgres({
    ...connection,
    role: APPLICATION_ROLE,
    poolSize: config.poolSize,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  });
}

async function assertUsable(owner: Database, url: string): Promise<void> {
  const { host, pathname } = new URL(url); // never the whole address: it holds the password
  const where = `${host}${pathname}`;
  let version: { number: number; has_postgis: boolean } | undefined;
  try {
    const { rows } = await owner.query<{ number: number; has_postgis: boolean }>(
      `select current_setting('server_version_num')::int as number,
              exists (select from pg_available_extensions where name = 'postgis') as has_postgis`,
    );
    version = rows[0];
  } catch (cause) {
    const reason = errorCode(cause) ?? 'no answer';
    throw new StartRefusal(
      `连接不上数据库 ${where}（${reason}）：请检查 DATABASE_URL 以及 PostgreSQL 是否在运行`,
      `Cannot use the database ${where} (${reason}): check DATABASE_URL and whether PostgreSQL is running`,
      { cause },
    );
  }
  if (version === undefined || version.number < OLDEST_SERVER || !version.has_postgis) {
    throw new StartRefusal(
      `数据库 ${where} 需为 PostgreSQL 15 以上并装有 PostGIS`,
      `The database ${where} has to be PostgreSQL 15 or newer with PostGIS installed`,
    );
  }
}

function refusalFrom(error: MigrationRefusal): StartRefusal {
  return new StartRefusal(error.messageZh, error.messageEn, { cause: error });
}
