import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../../gateway/database/postgres.ts';
import { type Database, DatabaseMisuseError } from '../../../schema/core/database.ts';
import { openTestDatabase } from '../../support/database.ts';
import { recordingLog } from '../../support/log.ts';

/**
 * What both engines promise alike. `npm test` runs these cases on PGlite, `npm run test:services` the same ones on PostgreSQL.
 */
const MIGRATION = `
  create extension postgis;
  do $$ begin
    if not exists (select from pg_roles where rolname = 'kuaichu_app') then create role kuaichu_app nologin; end if;
    execute format('grant kuaichu_app to %I', current_user);
  end $$;
  grant usage on schema public to kuaichu_app;
  create table note (id int primary key, body text not null, detail jsonb);
  create table ledger (id int primary key);
  create table slow_rule (id int primary key, other int references note deferrable initially deferred);
  grant select, insert, update, delete on note, slow_rule to kuaichu_app;
  grant select, insert on ledger to kuaichu_app;
  create function fail_as(state text) returns void language plpgsql as
    'begin raise exception ''as asked'' using errcode = state; end';
  create type mood as enum ('calm', 'upset');
`;

let folder: string;
let db: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seam-'));
  await writeFile(join(folder, '0001_seam.sql'), MIGRATION);
  db = await openTestDatabase(folder);
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await db.query('delete from slow_rule');
  await db.query('delete from note');
});

/** The single value of a single row. */
async function valueOf(text: string, values?: readonly unknown[]): Promise<unknown> {
  const { rows } = await db.query(text, values);
  expect(rows).toHaveLength(1);
  return Object.values(rows[0] ?? {})[0];
}

describe('values', () => {
  it.each([
    ['int4 as number', 'select 42', 42],
    ['int8 as text, beyond what a number holds', 'select 9007199254740993::int8', '9007199254740993'],
    ['count as text, being int8', 'select count(*) from note', '0'],
    ['numeric as text, with its zeros', 'select 12.50::numeric(10,2)', '12.50'],
    ['float8 as number', 'select 0.25::float8', 0.25],
    ['boolean', 'select true', true],
    ['null', 'select null::timestamptz', null],
    ['a calendar day as text', `select date '2026-11-24'`, '2026-11-24'],
    ['an enum as text', `select 'calm'::mood`, 'calm'],
    ['jsonb parsed', `select '{"a":[1,null,"二"]}'::jsonb`, { a: [1, null, '二'] }],
    ['json null as null', `select 'null'::jsonb`, null],
    ['int8 array', 'select array[1,null]::int8[]', ['1', null]],
    [
      'text array with every awkward character',
      `select array['a,b','"q"','back\\slash','NULL','','{}',null]`,
      ['a,b', '"q"', 'back\\slash', 'NULL', '', '{}', null],
    ],
    [
      'nested array',
      'select array[[1,2],[3,4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['empty array', `select '{}'::text[]`, []],
    ['array that does not start at 1', `select '[0:1]={5,6}'::int4[]`, [5, 6]],
    ['jsonb array', `select array['{"k":"v,w"}'::jsonb, null]`, [{ k: 'v,w' }, null]],
    ['time array', `select array[timestamptz '2026-11-24 08:00+08']`, [new Date('2026-11-24T00:00:00Z')]],
  ])('reads %s', async (_what, text, expected) => {
    expect(await valueOf(text)).toEqual(expected);
  });

  it('reads a time as the instant it is, to the millisecond, whatever zone it was written in', async () => {
    expect(await valueOf(`select timestamptz '2026-11-24 08:30:15.123456+08'`)).toEqual(
      new Date('2026-11-24T00:30:15.123Z'),
    );
  });

  it('refuses to read an infinite time as if it were an instant', async () => {
    await expect(db.query(`select 'infinity'::timestamptz`)).rejects.toThrow('Expected a finite time');
  });

  it('reads bytes as bytes', async () => {
    const value = await valueOf(`select '\\x00ff10'::bytea`);
    expect(value).toBeInstanceOf(Uint8Array);
    expect([...(value as Uint8Array)]).toEqual([0, 255, 16]);
  });

  it('reads a PostGIS position that was written as text', async () => {
    expect(await valueOf(`select st_distance('point(125 46.6)'::geography, 'point(125 46.6)'::geography)`)).toBe(0);
  });

  it.each([
    ['an object as jsonb', '$1::jsonb', { zh: '对象', list: [1, { deep: true }] }],
    ['text with quotes and NUL-free Unicode', '$1::text', `o'clock "二" \\ 🚗`],
    ['a time', '$1::timestamptz', new Date('2026-11-24T00:30:15.123Z')],
    ['a number as int4', '$1::int4', -7],
    ['a boolean', '$1::boolean', false],
    ['a text array', '$1::text[]', ['a,b', '"', '\\', null, '']],
    ['an int array', '$1::int4[]', [1, 2, 3]],
    ['an array of objects as jsonb[]', '$1::jsonb[]', [{ a: '"' }, { b: [1] }]],
    ['an empty array', '$1::int4[]', []],
    ['a time array', '$1::timestamptz[]', [new Date('2026-01-01T00:00:00Z')]],
  ])('writes %s and reads the same back', async (_what, expression, value) => {
    expect(await valueOf(`select ${expression}`, [value])).toEqual(value);
  });

  it('writes bytes and reads the same bytes back, alone and in an array', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(await valueOf('select encode($1::bytea, $2)', [bytes, 'hex'])).toBe(Buffer.from(bytes).toString('hex'));
    expect(await valueOf('select encode(($1::bytea[])[2], $2)', [[bytes, bytes.subarray(1, 3)], 'hex'])).toBe('0102');
  });

  it('writes a bigint beyond what a number holds', async () => {
    expect(await valueOf('select $1::int8', [9_007_199_254_740_993n])).toBe('9007199254740993');
  });

  it('takes undefined for null', async () => {
    expect(await valueOf('select $1::text is null', [undefined])).toBe(true);
  });

  it('takes a bare array for a PostgreSQL array, so a JSON array has to be passed as text', async () => {
    await expect(db.query('select $1::jsonb', [[1, 2]])).rejects.toMatchObject({ code: '22P02' });
    expect(await valueOf('select $1::jsonb', [JSON.stringify([1, 2])])).toEqual([1, 2]);
  });

  it('refuses a value that no column can hold, before the server sees it', async () => {
    await expect(db.query('select $1::text', [() => 'no'])).rejects.toThrow(TypeError);
  });

  it('works in UTC, so that a day taken from a time is the same on every machine', async () => {
    expect(await valueOf(`select (timestamptz '2026-11-24 20:00-08')::date`)).toBe('2026-11-25');
  });
});

describe('statements', () => {
  it('counts the rows that were changed, and those that were read', async () => {
    expect(await db.query(`insert into note values (1, 'a'), (2, 'b')`)).toEqual({ rows: [], rowCount: 2 });
    expect((await db.query('update note set body = $1', ['c'])).rowCount).toBe(2);
    expect((await db.query('select id from note')).rowCount).toBe(2);
    expect((await db.query('delete from note where id = 99')).rowCount).toBe(0);
  });

  it('refuses two statements in one call, even without values', async () => {
    await expect(db.query('select 1; select 2')).rejects.toMatchObject({ code: '42601' });
  });

  it('reports what the server refused, with its code and constraint, and works on', async () => {
    await db.query(`insert into note values (1, 'a')`);
    const again = db.query('insert into note values ($1, $2)', [1, '身份证号']);
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey', table: 'note' });
    expect(await valueOf('select count(*) from note')).toBe('1');
  });

  it('does not hang the values of a failed statement on its error, where they would reach the log', async () => {
    const error = await db.query('select $1::int4', ['身份证号']).catch((reason: unknown) => reason);
    expect(error).not.toHaveProperty('params');
    expect(error).not.toHaveProperty('query');
    expect(error).not.toHaveProperty('queryOptions');
  });

  it('runs as the application role: what is append-only cannot be changed, nor a table made', async () => {
    await db.query('insert into ledger values (1)');
    await expect(db.query('update ledger set id = 2')).rejects.toMatchObject({ code: '42501' });
    await expect(db.query('delete from ledger')).rejects.toMatchObject({ code: '42501' });
    await expect(db.query('truncate ledger')).rejects.toMatchObject({ code: '42501' });
    await expect(db.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(db.transaction((tx) => tx.query('delete from ledger'))).rejects.toMatchObject({ code: '42501' });
  });

  it('answers a ping', async () => {
    await expect(db.ping(5_000)).resolves.toBeUndefined();
  });
});

describe('transactions', () => {
  it('keeps everything when the work resolves, and hands back its result', async () => {
    const result = await db.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'a')`);
      await tx.query(`insert into note values (2, 'b')`);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await valueOf('select count(*) from note')).toBe('2');
  });

  it('keeps nothing when the work throws, and rethrows the same error', async () => {
    const refusal = new Error('refused by a rule');
    const work = db.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'a')`);
      throw refusal;
    });
    await expect(work).rejects.toBe(refusal);
    expect(await valueOf('select count(*) from note')).toBe('0');
  });

  it('keeps nothing when a statement fails and the work hides it', async () => {
    const work = db.transaction(async (tx) => {
      await tx.query(`insert into note values (1, 'a')`);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('rolled back because one of its statements had failed');
    expect(await valueOf('select count(*) from note')).toBe('0');
  });

  it('reports a rule that is only checked at the commit, and keeps nothing', async () => {
    const work = db.transaction((tx) => tx.query('insert into slow_rule values (1, 99)'));
    await expect(work).rejects.toMatchObject({ code: '23503' });
    expect(await valueOf('select count(*) from slow_rule')).toBe('0');
  });

  it('takes statements started together in their order', async () => {
    await db.transaction(async (tx) => {
      await Promise.all([
        tx.query(`insert into note values (1, 'first')`),
        tx.query(`update note set body = body || ', second'`),
        tx.query(`update note set body = body || ', third'`),
      ]);
    });
    expect(await valueOf('select body from note')).toBe('first, second, third');
  });

  it('waits for statements that the work did not wait for', async () => {
    await db.transaction(async (tx) => {
      void tx.query(`insert into note values (1, 'a')`);
      await Promise.resolve();
    });
    expect(await valueOf('select count(*) from note')).toBe('1');
  });

  it('lets transactions started together all come to their end', async () => {
    await db.query(`insert into note values (1, '')`);
    const append = (letter: string) =>
      db.transaction(async (tx) => {
        const { rows } = await tx.query<{ body: string }>('select body from note where id = 1 for update');
        await tx.query('update note set body = $1 where id = 1', [`${rows[0]?.body}${letter}`]);
      });
    await Promise.all('abcdefghijkl'.split('').map(append));
    expect(await valueOf('select length(body) from note')).toBe(12);
  });

  it.each(['query', 'transaction', 'execute', 'ping'] as const)(
    'refuses %s of the database from inside its own transaction instead of hanging',
    async (method) => {
      const misuse = {
        query: () => db.query('select 1'),
        transaction: () => db.transaction(async () => undefined),
        execute: () => db.execute('select 1'),
        ping: () => db.ping(1_000),
      }[method];
      await expect(db.transaction(async () => misuse())).rejects.toThrow(DatabaseMisuseError);
      expect(await valueOf('select 1')).toBe(1);
    },
  );

  it('notices the misuse through calls, promises and timers that the work started', async () => {
    const deep = async () => {
      await new Promise((done) => setImmediate(done));
      await Promise.race([db.query('select 1'), new Promise(() => undefined)]);
    };
    await expect(db.transaction(async () => deep())).rejects.toThrow(DatabaseMisuseError);
  });

  it('allows the database again to what the work left running after its end', async () => {
    let open: () => void = () => undefined;
    const ended = new Promise<void>((done) => (open = done));
    let later: Promise<unknown> = Promise.resolve();
    await db.transaction(async () => {
      later = ended.then(() => db.query('select 1'));
    });
    open();
    await expect(later).resolves.toMatchObject({ rowCount: 1 });
  });

  it('refuses the transaction once it has ended', async () => {
    const kept = await db.transaction(async (tx) => tx);
    await expect(kept.query('select 1')).rejects.toThrow(DatabaseMisuseError);
  });

  it.each(['40001', '40P01'])('tries again after %s, and keeps only the attempt that succeeded', async (state) => {
    let attempts = 0;
    await db.transaction(async (tx) => {
      attempts++;
      await tx.query('insert into note values ($1, $2)', [attempts, 'attempt']);
      if (attempts < 4) await tx.query('select fail_as($1)', [state]);
    });
    expect(attempts).toBe(4);
    expect((await db.query('select id from note')).rows).toEqual([{ id: 4 }]);
  });

  it('gives up after three repetitions with the error of the last', async () => {
    let attempts = 0;
    const work = db.transaction(async (tx) => {
      attempts++;
      await tx.query(`select fail_as('40001')`);
    });
    await expect(work).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(4);
  });

  it('does not repeat what failed for another reason', async () => {
    let attempts = 0;
    const work = db.transaction(async (tx) => {
      attempts++;
      await tx.query('select 1 / 0');
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(attempts).toBe(1);
  });
});

describe('the end', () => {
  it('refuses statements after close, and lets close be called twice', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/none';
    const closed = openPostgres({
      url,
      poolSize: 1,
      statementTimeoutMs: 0,
      connectTimeoutMs: 100,
      log: recordingLog(),
    });
    await closed.close();
    await closed.close();
    await expect(closed.query('select 1')).rejects.toThrow('closed');
  });
});
