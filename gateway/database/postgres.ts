import pg from 'pg';
import type { Database } from '../../schema/core/database.ts';
import type { Log } from '../../schema/core/platform.ts';
import { type EncodedValues, type Engine, type EngineResult, engineDatabase } from './engine.ts';
import { DECODERS } from './values.ts';

export interface PostgresOptions {
  /** `postgres://…`; what it says beyond the address (`sslmode`, `options`, …) is kept. */
  readonly url: string;
  /** Role under which every statement runs, also after `reset role`. Without one: the user of the address (migrations). */
  readonly role?: string;
  readonly poolSize: number;
  /** How long one statement may take, or wait for a lock; 0 = as long as it takes. */
  readonly statementTimeoutMs: number;
  /** How long to wait for a connection: for a new one to be answered, or for a busy one to become free. */
  readonly connectTimeoutMs: number;
  readonly log: Log;
}

/** A server that has gone silent (not one that works) is given up this long after its own timeout should have ended the statement. */
const SILENCE_MS = 5_000;

/**
 * PostgreSQL through a pool of connections. Opening does not connect: the first statement does.
 * A lost connection fails the statement that ran on it and is replaced; nothing is repeated by itself, the outcome may be unknown.
 */
export function openPostgres(options: PostgresOptions): Database {
  const pool = new pg.Pool(poolConfig(options));
  const warn = (error: Error) => options.log.warn({ err: error }, 'a database connection was lost');
  pool.on('error', warn); // while idle
  pool.on('connect', (client) => client.on('error', warn)); // while lent out: unheard, it would end the process

  const engine: Engine = {
    run: (text, values) => lend(pool, (client) => run(client, text, values)),
    exclusively: (use) =>
      lend(pool, (client) =>
        use({
          run: (text, values) => run(client, text, values),
          async rollback() {
            if (client.broken) return;
            await run(client, 'rollback', []).catch((error: unknown) => {
              client.broken = true;
              options.log.warn({ err: error }, 'a transaction could not be rolled back; its connection is dropped');
            });
          },
        }),
      ),
    execute: (script) =>
      lend(pool, async (client) => {
        await guarded(client, () => client.connection.query(script));
      }),
    close: () => pool.end(),
  };
  return engineDatabase(engine);
}

interface LentClient {
  readonly connection: pg.PoolClient;
  /** Its connection cannot be trusted any more: lost, or with an answer outstanding. */
  broken: boolean;
}

async function lend<Result>(pool: pg.Pool, use: (client: LentClient) => Promise<Result>): Promise<Result> {
  const client: LentClient = { connection: await pool.connect(), broken: false };
  try {
    return await use(client);
  } finally {
    client.connection.release(client.broken);
  }
}

async function run(client: LentClient, text: string, values: EncodedValues): Promise<EngineResult> {
  // The extended protocol even without values, so that one call is one statement on both engines.
  const query: pg.QueryConfig<(string | null)[]> & { queryMode: 'extended' } = {
    text,
    values: [...values],
    queryMode: 'extended',
  };
  const { rows, rowCount, command } = await guarded(client, () => client.connection.query<object>(query));
  return { rows, rowCount: rowCount ?? 0, command };
}

/** Marks the client broken unless the server itself refused the statement and lives on. */
async function guarded<Result>(client: LentClient, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const refusedByServer = error instanceof pg.DatabaseError && error.severity === 'ERROR';
    if (!refusedByServer) client.broken = true;
    throw error;
  }
}

function poolConfig(options: PostgresOptions): pg.PoolConfig {
  const { statementTimeoutMs } = options;
  const url = new URL(options.url);
  const settings = [
    url.searchParams.get('options'),
    '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c search_path=public',
    options.role === undefined ? null : `-c role=${options.role}`,
  ];
  url.searchParams.delete('options'); // pg would let it replace ours
  return {
    connectionString: url.href,
    options: settings.filter((setting) => setting !== null).join(' '),
    application_name: 'kuaichu',
    max: options.poolSize,
    connectionTimeoutMillis: options.connectTimeoutMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    ...(statementTimeoutMs === 0
      ? {}
      : {
          statement_timeout: statementTimeoutMs,
          query_timeout: statementTimeoutMs + SILENCE_MS,
          idle_in_transaction_session_timeout: statementTimeoutMs + SILENCE_MS,
        }),
    types: { getTypeParser: (oid: number) => DECODERS.get(oid) ?? String },
  };
}
