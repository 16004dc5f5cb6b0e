import { migrateAndOpen } from '../../../gateway/database/open.ts';
import { openPostgres } from '../../../gateway/database/postgres.ts';
import { StartRefusal } from '../../../gateway/start-refusal.ts';
import type { Database } from '../../../schema/core/database.ts';
import { recordingLog } from '../../support/log.ts';
import { services } from '../../support/services.ts';
import { openProxy, openSilentServer, type TestProxy, unusedPort } from '../../support/silent-server.ts';

const start = (url: string) =>
  migrateAndOpen({
    config: { kind: 'postgres', url, poolSize: 1 },
    migrationsDir: 'not reached',
    log: recordingLog(),
  });

describe('a database that is not there', () => {
  it('refuses to start when nobody listens, and says where, without the password', async () => {
    const port = await unusedPort();
    const refusal = start(`postgres://kc:geheim@127.0.0.1:${port}/city`);
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.toThrow(`Cannot use the database 127.0.0.1:${port}/city (ECONNREFUSED)`);
    await expect(refusal).rejects.not.toThrow('geheim');
  });

  it('refuses to start when the server takes the connection and never answers', async () => {
    const server = await openSilentServer();
    await expect(start(`postgres://kc@127.0.0.1:${server.port}/city`)).rejects.toThrow(StartRefusal);
    await server.close();
  });

  it('rejects a ping to a server that never answers within its time', async () => {
    const server = await openSilentServer();
    const db = openPostgres({
      url: `postgres://kc@127.0.0.1:${server.port}/city`,
      poolSize: 1,
      statementTimeoutMs: 1_000,
      connectTimeoutMs: 500,
      log: recordingLog(),
    });
    await expect(db.ping(100)).rejects.toThrow('No answer from the database within 100 ms');
    await db.close();
    await server.close();
  });
});

// Only a server shows this; `npm run test:services` runs it, the embedded run has nothing to look at.
const onServer = services.databaseUrl === null ? describe.skip : describe;

onServer('a real server', () => {
  const serverUrl = new URL(services.databaseUrl ?? 'postgres://127.0.0.1/none');
  let proxy: TestProxy;
  let db: Database;
  let direct: Database;
  const log = recordingLog();

  beforeEach(async () => {
    proxy = await openProxy({ host: serverUrl.hostname, port: Number(serverUrl.port || 5432) });
    const throughProxy = new URL(serverUrl);
    throughProxy.host = `127.0.0.1:${proxy.port}`;
    const options = { poolSize: 2, connectTimeoutMs: 1_000, log };
    db = openPostgres({ ...options, url: throughProxy.href, statementTimeoutMs: 500 });
    direct = openPostgres({ ...options, url: serverUrl.href, statementTimeoutMs: 10_000 });
  });
  afterEach(async () => {
    await db.close();
    await direct.close();
    await proxy.close();
  });

  it('refuses to start with a database that does not exist', async () => {
    const missing = new URL(serverUrl);
    missing.pathname = '/no_such_city';
    await expect(start(missing.href)).rejects.toThrow('(3D000)');
  });

  it('ends a statement that takes too long, and works on', async () => {
    await expect(db.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    await expect(db.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('does not wait for ever for a lock that another holds', async () => {
    await direct.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(77)');
      await expect(db.query('select pg_advisory_xact_lock(77)')).rejects.toMatchObject({ code: '57014' });
    });
  });

  it('fails the statement whose connection is cut, and works again when the server is back', async () => {
    await db.ping(2_000);
    const running = db.query('select pg_sleep(0.4)');
    await proxy.cut();
    await expect(running).rejects.toThrow();
    await expect(db.query('select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await proxy.restore();
    await expect(db.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('rolls back a transaction whose connection is killed, does not repeat it, and does not end the process', async () => {
    let attempts = 0;
    const work = db.transaction(async (tx) => {
      attempts++;
      const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await direct.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await tx.query('select 1');
    });
    await expect(work).rejects.toThrow();
    expect(attempts).toBe(1);
    await expect(db.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('survives the loss of connections that nobody is using', async () => {
    await db.query('select 1');
    await direct.query(`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()
                        and application_name = 'kuaichu' and query = 'select 1'`);
    await expect(db.query('select 2').catch(() => db.query('select 2'))).resolves.toMatchObject({ rowCount: 1 });
  });

  it('tells within its time that all connections are busy', async () => {
    let free: () => void = () => undefined;
    const busy = new Promise<void>((done) => (free = done));
    const holders = [1, 2].map(() => db.transaction(async () => busy));
    await expect(db.query('select 1')).rejects.toThrow('timeout exceeded');
    free();
    await Promise.all(holders);
    await expect(db.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('repeats the loser of a deadlock, so that both transactions commit', async () => {
    await direct.execute(
      'create table if not exists deadlock_try (id int primary key, n int); truncate deadlock_try; insert into deadlock_try values (1, 0), (2, 0)',
    );
    let met: () => void = () => undefined;
    let present = 0;
    const bothHoldOne = new Promise<void>((done) => (met = done));
    const lockInOrder = (first: number, second: number) =>
      direct.transaction(async (tx) => {
        await tx.query('update deadlock_try set n = n + 1 where id = $1', [first]);
        if (++present === 2) met();
        await bothHoldOne;
        await tx.query('update deadlock_try set n = n + 1 where id = $1', [second]);
      });
    await Promise.all([lockInOrder(1, 2), lockInOrder(2, 1)]);
    expect((await direct.query('select n from deadlock_try order by id')).rows).toEqual([{ n: 2 }, { n: 2 }]);
    expect(present).toBe(3);
    await direct.execute('drop table deadlock_try');
  });
});
