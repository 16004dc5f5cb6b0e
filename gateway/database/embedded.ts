import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type { Database } from '../../schema/core/database.ts';
import { errorCode } from '../error-code.ts';
import { StartRefusal } from '../start-refusal.ts';
import { type EncodedValues, type Engine, type EngineResult, engineDatabase } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { DECODERS } from './values.ts';

export interface EmbeddedOptions {
  /** Folder that this process alone uses; the database is kept in `database/` below it. Null: in memory, kept nowhere. */
  readonly dataDir: string | null;
  /** A dump (`PGlite.dumpDataDir`) to begin with instead of an empty database; only in memory. */
  readonly snapshot?: Blob;
  /** Runs as owner, before anything else can use the database (migrations); the engine is for taking a dump. */
  readonly prepare?: (owner: Database, engine: PGlite) => Promise<void>;
  /** Role under which every statement runs after `prepare`. */
  readonly role?: string;
}

/** Major version of PostgreSQL inside PGlite; a folder of another one cannot be read. */
const ENGINE_VERSION = '18';

/**
 * PostgreSQL + PostGIS inside this process, one session: statements wait for each other, transactions too.
 * What was committed survives the death of the process, not necessarily of the machine (the engine does not fsync).
 *
 * @throws StartRefusal when the folder cannot be used, is in use by another process, or was written by another version
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  if (options.dataDir === null) {
    const engine = await PGlite.create({
      extensions: { postgis },
      ...(options.snapshot === undefined ? {} : { loadDataDir: options.snapshot }),
    });
    return prepared(engine, options, async () => undefined);
  }
  await assertWritable(options.dataDir);
  const unlock = await lockFolder(options.dataDir);
  try {
    const engine = await openFolder(options.dataDir);
    return await prepared(engine, options, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function prepared(engine: PGlite, options: EmbeddedOptions, onClosed: () => Promise<void>): Promise<Database> {
  try {
    await engine.exec(`set timezone = 'UTC'`);
    await options.prepare?.(
      embeddedDatabase(engine, async () => undefined),
      engine,
    );
    if (options.role !== undefined) await engine.exec(`set role "${options.role}"`);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return embeddedDatabase(engine, async () => {
    await engine.close();
    await onClosed();
  });
}

async function openFolder(dataDir: string): Promise<PGlite> {
  const folder = join(dataDir, 'database');
  // There while the empty database is being made: if an earlier first start was killed in the middle, begin again.
  const unfinished = join(dataDir, 'database-unfinished');
  if (await exists(unfinished)) await rm(folder, { recursive: true, force: true });

  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null) {
    if (await exists(folder)) {
      throw new StartRefusal(
        `文件夹 ${folder} 不是数据库：请恢复备份或移走它`,
        `The folder ${folder} does not hold a database: restore a backup or move it away`,
      );
    }
    await writeFile(unfinished, '');
  } else if (version.trim() !== ENGINE_VERSION) {
    throw new StartRefusal(
      `${folder} 由 PostgreSQL ${version.trim()} 写成，本程序内置 ${ENGINE_VERSION}：请用原版本导出数据`,
      `${folder} was written by PostgreSQL ${version.trim()}, this program contains ${ENGINE_VERSION}: export it with the version that wrote it`,
    );
  }
  const engine = await PGlite.create({ dataDir: folder, extensions: { postgis } });
  await rm(unfinished, { force: true });
  return engine;
}

/** A `Database` over a PGlite that is already open. `close` closes only what `onClose` closes. */
function embeddedDatabase(pglite: PGlite, onClose: () => Promise<void>): Database {
  // Values arrive as text and leave as text: the driver's own conversions, which differ from pg's, are switched off.
  pglite.serializers = {};
  pglite.parsers = Object.fromEntries(DECODERS);
  const inTurn = turns();

  const engine: Engine = {
    run: (text, values) => inTurn(() => run(pglite, text, values)),
    exclusively: (use) =>
      inTurn(() =>
        use({
          run: (text, values) => run(pglite, text, values),
          async rollback() {
            // It can only fail when the engine itself has died, and then the error that brought us here says so.
            await run(pglite, 'rollback', []).catch(() => undefined);
          },
        }),
      ),
    execute: (script) =>
      inTurn(async () => {
        await withoutValues(pglite.exec(script));
      }),
    close: () => inTurn(onClose),
  };
  return engineDatabase(engine);
}

async function run(pglite: PGlite, text: string, values: EncodedValues): Promise<EngineResult> {
  const { rows, rowCount, command } = await withoutValues(pglite.query<object>(text, [...values]));
  return { rows, rowCount: rowCount ?? 0, command: command ?? '' };
}

/** PGlite hangs the statement and its values, personal data among them, on its errors; they would end up in the log. */
async function withoutValues<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error) {
      for (const property of ['query', 'params', 'queryOptions']) Reflect.deleteProperty(error, property);
    }
    throw error;
  }
}

/** One after the other, in the order of asking. */
function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function assertWritable(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = errorCode(cause) ?? 'unknown';
    throw new StartRefusal(
      `无法写入数据文件夹 ${dataDir}（${code}）：请设置 DATA_DIR 或修改权限`,
      `Cannot write to the data folder ${dataDir} (${code}): set DATA_DIR or change its permissions`,
      { cause },
    );
  }
}
