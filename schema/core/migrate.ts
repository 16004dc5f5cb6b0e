import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from './database.ts';
import type { Log } from './platform.ts';

export interface MigrationFile {
  readonly number: number;
  /** File name, `0007_evidence_photo.sql`. */
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/** The migrations in the folder and those in the database do not belong together. Nothing was changed. */
export class MigrationRefusal extends Error {
  override readonly name = 'MigrationRefusal';
  readonly messageZh: string;
  readonly messageEn: string;
  constructor(messageZh: string, messageEn: string) {
    super(`${messageZh} / ${messageEn}`);
    this.messageZh = messageZh;
    this.messageEn = messageEn;
  }
}

/** Only one process at a time migrates; PostgreSQL frees the lock with the transaction. Any number that nobody else uses. */
const LOCK = 'select pg_advisory_xact_lock(2306001949)';
const FILE_NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;

/**
 * Brings the database to the state of the numbered files (`NNNN_subject.sql`) of `directory`: forward only, each file in one
 * transaction together with its row in `schema_migration`. Several processes may start at once; each file is applied once.
 *
 * @param db as owner of the schema, without a statement timeout
 * @returns the names of the files applied by this call
 * @throws MigrationRefusal when an applied file was edited or is gone, a number is missing or given twice, or the database is newer
 */
export async function migrate(db: Database, directory: string, log: Log): Promise<{ applied: string[] }> {
  const files = await readMigrations(directory);
  // A script of several statements without `begin` is one transaction, on both engines.
  await db.execute(`
    ${LOCK};
    create table if not exists schema_migration (
      number     int primary key check (number > 0),
      name       text not null unique,
      sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      applied_at timestamptz not null default now()
    );
    grant select on schema_migration to public;`);

  const applied: string[] = [];
  for (;;) {
    const done = await readApplied(db);
    assertBelongTogether(files, done);
    const next = files[done.length];
    if (next === undefined) return { applied };
    if (await apply(db, next)) {
      applied.push(next.name);
      log.info({ migration: next.name }, 'migration applied');
    }
  }
}

/** The files of the folder in order. @throws MigrationRefusal when their names or numbers are not in order */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).toSorted();
  const files: MigrationFile[] = [];
  for (const name of names) {
    const number = Number(FILE_NAME.exec(name)?.[1] ?? Number.NaN);
    if (number !== files.length + 1) {
      const wanted = String(files.length + 1).padStart(4, '0');
      throw new MigrationRefusal(
        `迁移文件编号须连续且不重复：应为 ${wanted}_名称.sql，实为 ${name}`,
        `Migrations are numbered without gaps or repeats: expected ${wanted}_subject.sql but found ${name}`,
      );
    }
    const sql = await readFile(join(directory, name), 'utf8');
    if (/^\s*(begin|commit|rollback)\s*;/im.test(sql)) {
      throw new MigrationRefusal(
        `迁移 ${name} 不得自行开始或结束事务`,
        `Migration ${name} must not begin or end a transaction itself: it is given one`,
      );
    }
    files.push({ number, name, sha256: createHash('sha256').update(sql).digest('hex'), sql });
  }
  return files;
}

async function readApplied(db: Database): Promise<AppliedMigration[]> {
  const { rows } = await db.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from schema_migration order by number',
  );
  return rows;
}

function assertBelongTogether(files: readonly MigrationFile[], applied: readonly AppliedMigration[]): void {
  for (const [index, row] of applied.entries()) {
    const file = files[index];
    if (file === undefined) {
      throw new MigrationRefusal(
        `数据库比程序新：已执行 ${row.name}，而程序只有 ${files.length} 个迁移；请使用新版程序`,
        `The database is newer than this program: it has ${row.name}, the program ends at migration ${files.length}; use the newer program`,
      );
    }
    if (row.number !== file.number || row.sha256 !== file.sha256) {
      throw new MigrationRefusal(
        `迁移 ${row.name} 执行后被改动（现为 ${file.name}）：请恢复原文件，另写新的迁移`,
        `Migration ${row.name} was edited after it had been applied (now ${file.name}): restore it and write a new one`,
      );
    }
  }
}

/** False when another process has applied it in the meantime. */
async function apply(db: Database, { number, name, sha256, sql }: MigrationFile): Promise<boolean> {
  // Name and hash cannot carry SQL: their shape was checked.
  const script = `
    ${LOCK};
    do $$ begin
      if exists (select from schema_migration where number = ${number}) then
        raise exception 'migration ${number} is applied already' using errcode = 'KC001';
      end if;
    end $$;
    ${sql}
    ;insert into public.schema_migration (number, name, sha256) values (${number}, '${name}', '${sha256}');`;
  try {
    await db.execute(script);
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'KC001') return false;
    throw new Error(`Migration ${name} failed and left nothing behind`, { cause: error });
  }
}
