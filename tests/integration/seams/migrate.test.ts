import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../schema/core/database.ts';
import { MigrationRefusal, migrate } from '../../../schema/core/migrate.ts';
import { openEmptyDatabase } from '../../support/database.ts';
import { recordingLog } from '../../support/log.ts';

let folder: string;
let db: Database;
let second: Database;

beforeAll(async () => {
  ({ db, second } = await openEmptyDatabase());
});
afterAll(async () => {
  await db.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrate-'));
  await db.execute('drop table if exists schema_migration, one, two, three');
  await file('0001_one.sql', 'create table one (id int);\ninsert into one values (1);\n');
  await file('0002_two.sql', '-- two\ncreate table two (id int)');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const file = (name: string, sql: string) => writeFile(join(folder, name), sql);
const run = (database = db) => migrate(database, folder, recordingLog());

async function tables(): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename in ('one', 'two', 'three') order by 1`,
  );
  return rows.map(({ name }) => name);
}

it('applies every file once, in order, and says which', async () => {
  const log = recordingLog();
  expect(await migrate(db, folder, log)).toEqual({ applied: ['0001_one.sql', '0002_two.sql'] });
  expect(log.lines.map(({ fields }) => fields)).toEqual([{ migration: '0001_one.sql' }, { migration: '0002_two.sql' }]);
  expect(await run()).toEqual({ applied: [] });
  await file('0003_three.sql', 'create table three (id int);');
  expect(await run()).toEqual({ applied: ['0003_three.sql'] });
  expect((await db.query('select number, name, length(sha256) as hash from schema_migration order by 1')).rows).toEqual(
    [
      { number: 1, name: '0001_one.sql', hash: 64 },
      { number: 2, name: '0002_two.sql', hash: 64 },
      { number: 3, name: '0003_three.sql', hash: 64 },
    ],
  );
});

it('applies each file once when several processes start together', async () => {
  const results = await Promise.all([run(db), run(second), run(db), run(second)]);
  expect(results.flatMap(({ applied }) => applied).toSorted()).toEqual(['0001_one.sql', '0002_two.sql']);
  expect((await db.query('select id from one')).rows).toEqual([{ id: 1 }]);
});

it('leaves nothing of a file that fails in the middle, keeps the files before it, and goes on once it is mended', async () => {
  await file('0002_two.sql', 'create table two (id int); select 1 / 0;');
  await expect(run()).rejects.toMatchObject({
    message: 'Migration 0002_two.sql failed and left nothing behind',
    cause: { code: '22012' },
  });
  expect(await tables()).toEqual(['one']);
  await file('0002_two.sql', 'create table two (id int);');
  expect(await run()).toEqual({ applied: ['0002_two.sql'] });
});

it('refuses when an applied file was edited, and changes nothing', async () => {
  await run();
  await file('0001_one.sql', 'create table one (id int, extra text);');
  await file('0003_three.sql', 'create table three (id int);');
  await expect(run()).rejects.toThrow(MigrationRefusal);
  await expect(run()).rejects.toThrow('Migration 0001_one.sql was edited after it had been applied');
  expect(await tables()).toEqual(['one', 'two']);
});

it('refuses a database that is newer than the program', async () => {
  await run();
  await unlink(join(folder, '0002_two.sql'));
  await expect(run()).rejects.toThrow('The database is newer than this program: it has 0002_two.sql');
});

it.each([
  ['a missing number', '0004_three.sql', 'expected 0003_subject.sql but found 0004_three.sql'],
  ['a number given twice', '0002_other.sql', 'expected 0003_subject.sql but found 0002_two.sql'],
  ['a name out of form', '3-Three.sql', 'expected 0003_subject.sql but found 3-Three.sql'],
])('refuses %s before it touches the database', async (_what, name, message) => {
  await file(name, 'create table three (id int);');
  await expect(run()).rejects.toThrow(message);
  expect(await tables()).toEqual([]);
});

it.each(['begin;', 'COMMIT;', '  rollback ;'])(
  'refuses a file with "%s": its transaction is ours',
  async (statement) => {
    await file('0003_three.sql', `create table three (id int);\n${statement}\n`);
    await expect(run()).rejects.toThrow('must not begin or end a transaction');
  },
);

it('accepts the begin of a PL/pgSQL body', async () => {
  await file('0003_three.sql', 'do $$\nbegin\n  create table three (id int);\nend $$;');
  expect((await run()).applied).toContain('0003_three.sql');
});
