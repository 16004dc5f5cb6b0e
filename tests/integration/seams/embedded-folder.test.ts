import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../gateway/database/embedded.ts';
import { lockFolder } from '../../../gateway/database/folder-lock.ts';
import { lockByFile } from '../../../gateway/database/folder-lock-file.ts';
import { migrateAndOpen } from '../../../gateway/database/open.ts';
import { paths } from '../../../gateway/paths.ts';
import { StartRefusal } from '../../../gateway/start-refusal.ts';
import { recordingLog } from '../../support/log.ts';

/** Each engine that starts costs seconds, on a busy machine many. */
const SEVERAL_ENGINES_MS = 240_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Another process that runs a line of our code and then stays; resolves when the line is done. */
async function otherProcess(code: string): Promise<ChildProcess> {
  const script = `${code}; process.stdout.write('ready'); setInterval(() => undefined, 1e6)`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: paths.root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('Expected the output of the other process');
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The other process ended early'))),
  ]);
  return child;
}

async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const importOf = (file: string, names: string) =>
  `const { ${names} } = await import(${JSON.stringify(join(paths.root, 'gateway/database', file))})`;

describe.each([
  { kind: 'socket', lock: lockFolder, code: `${importOf('folder-lock.ts', 'lockFolder')}; await lockFolder` },
  { kind: 'file', lock: lockByFile, code: `${importOf('folder-lock-file.ts', 'lockByFile')}; await lockByFile` },
])('the lock of a folder ($kind)', ({ lock, code }) => {
  it('refuses a second process with one line that names the folder and the process', async () => {
    const holder = await otherProcess(`${code}(${JSON.stringify(folder)})`);
    const refusal = lock(folder);
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.toThrow(`The data folder ${folder} is in use by another process ${holder.pid}`);
    await expect(refusal).rejects.not.toThrow('\n');
    await killHard(holder);
  });

  it('takes over after the holder was killed', async () => {
    await killHard(await otherProcess(`${code}(${JSON.stringify(folder)})`));
    const unlock = await lock(folder);
    await unlock();
  });

  it('can be taken again once it was given back', async () => {
    for (let round = 0; round < 2; round++) {
      const unlock = await lock(folder);
      await unlock();
    }
  });
});

describe('the lock file', () => {
  const holderFile = () => join(folder, 'lock.json');

  it('takes over when the number of the dead holder was given to another process (always 1 in a container)', async () => {
    const unlock = await lockByFile(folder);
    const us = JSON.parse(await readFile(holderFile(), 'utf8'));
    await unlock();
    await writeFile(holderFile(), JSON.stringify({ ...us, startedAt: 'an earlier boot:1' }));
    await expect(lockByFile(folder)).resolves.toBeInstanceOf(Function);
  });

  it('does not take over from another computer, of which nothing can be known', async () => {
    await writeFile(holderFile(), JSON.stringify({ host: 'other', pid: 1, startedAt: null }));
    await expect(lockByFile(folder)).rejects.toThrow('locked by another computer, other');
  });

  it('takes over a file that its writer left half written', async () => {
    await writeFile(holderFile(), '{"host":');
    await expect(lockByFile(folder)).resolves.toBeInstanceOf(Function);
  });
});

describe('the embedded database in a folder', () => {
  it(
    'keeps what was committed when the process is killed, and what was not committed not',
    async () => {
      const writer = await otherProcess(`
      ${importOf('embedded.ts', 'openEmbedded')};
      const db = await openEmbedded({ dataDir: ${JSON.stringify(folder)} });
      await db.execute('create table kept (id int)');
      await db.query('insert into kept values (1)');
      await new Promise((reached) => db.transaction(async (tx) => {
        await tx.query('insert into kept values (2)');
        reached();
        await new Promise(() => undefined);
      }))`);
      await killHard(writer);
      const db = await openEmbedded({ dataDir: folder });
      expect((await db.query('select id from kept')).rows).toEqual([{ id: 1 }]);
      await expect(openEmbedded({ dataDir: folder })).rejects.toThrow(StartRefusal);
      await db.close();
      await expect(stat(join(folder, 'lock.socket'))).rejects.toThrow('ENOENT');
    },
    SEVERAL_ENGINES_MS,
  );

  it('begins again when the very first start was killed while the database was being made', async () => {
    await mkdir(join(folder, 'database', 'base'), { recursive: true });
    await writeFile(join(folder, 'database', 'PG_VERSION'), '18\n');
    await writeFile(join(folder, 'database-unfinished'), '');
    const db = await openEmbedded({ dataDir: folder });
    expect((await db.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await db.close();
  });

  it('never clears a folder it does not understand', async () => {
    await mkdir(join(folder, 'database'));
    await writeFile(join(folder, 'database', 'precious.txt'), 'not ours');
    await expect(openEmbedded({ dataDir: folder })).rejects.toThrow('does not hold a database');
    await expect(stat(join(folder, 'database', 'precious.txt'))).resolves.toBeDefined();
  });

  it('refuses a database that another version of the engine wrote', async () => {
    await mkdir(join(folder, 'database'));
    await writeFile(join(folder, 'database', 'PG_VERSION'), '17\n');
    await expect(openEmbedded({ dataDir: folder })).rejects.toThrow('was written by PostgreSQL 17');
  });

  it('gives the folder back when the preparation fails', async () => {
    const failing = openEmbedded({ dataDir: folder, prepare: () => Promise.reject(new Error('migration failed')) });
    await expect(failing).rejects.toThrow('migration failed');
    const unlock = await lockFolder(folder);
    await unlock();
  });

  it('refuses to start with migrations that do not fit, in one line, and gives the folder back', async () => {
    const migrationsDir = join(folder, 'migrations');
    await mkdir(migrationsDir);
    await writeFile(join(migrationsDir, '0002_second.sql'), 'select 1;');
    const start = migrateAndOpen({ config: { kind: 'embedded', dataDir: folder }, migrationsDir, log: recordingLog() });
    await expect(start).rejects.toThrow(StartRefusal);
    await expect(start).rejects.toThrow('expected 0001_subject.sql but found 0002_second.sql');
    const unlock = await lockFolder(folder);
    await unlock();
  });

  it('refuses a folder that cannot be made, and says what to do', async () => {
    await writeFile(join(folder, 'file'), '');
    const refusal = openEmbedded({ dataDir: join(folder, 'file', 'data') });
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.toThrow('Cannot write to the data folder');
  });

  // root may write everywhere
  (process.getuid?.() === 0 ? it.skip : it)('refuses a folder that may not be written to', async () => {
    await chmod(folder, 0o500);
    await expect(openEmbedded({ dataDir: folder })).rejects.toThrow('EACCES');
    await chmod(folder, 0o700);
  });

  it('rejects a ping while a transaction keeps the only session', async () => {
    const db = await openEmbedded({ dataDir: null });
    let free: () => void = () => undefined;
    const holding = db.transaction(() => new Promise<void>((done) => (free = done)));
    await expect(db.ping(50)).rejects.toThrow('No answer from the database within 50 ms');
    free();
    await holding;
    await expect(db.ping(5_000)).resolves.toBeUndefined();
    await db.close();
  });
});
