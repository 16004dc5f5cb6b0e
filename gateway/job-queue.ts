import PgBoss from 'pg-boss';
import type { Database, Queryable } from '../schema/core/database.ts';
import type { EventBus } from '../schema/core/event-bus.ts';
import type { JobDefinition, JobQueue } from '../schema/core/jobs.ts';
import type { Log, Platform } from '../schema/core/platform.ts';
import { APPLICATION_ROLE } from './database/open.ts';

/** Workers look by themselves this often; a wake-up after a commit makes them look at once. */
const POLL_SECONDS = 1;
const JOB_TOPIC = 'jobs';

/** pg-boss speaks through our own connection: scripts with `begin` have no values and no answer. */
function bossDb(database: Database): PgBoss.Db {
  return {
    async executeSql(text: string, values?: unknown[]) {
      if (values === undefined && /^\s*begin\s*;/i.test(text)) {
        await database.execute(text);
        return { rows: [] };
      }
      return database.query(text, values ?? []);
    },
  };
}

/**
 * Creates the queue's own tables and one queue per kind of job, as owner of the schema; the application role may then work
 * with the rows but not change the tables. Safe to repeat.
 */
export async function prepareJobQueue(owner: Database, jobs: readonly JobDefinition<object>[]): Promise<void> {
  const boss = new PgBoss({ db: bossDb(owner), supervise: false, schedule: false });
  boss.on('error', () => undefined); // the call below rejects with the same error
  await boss.start();
  for (const job of jobs) {
    const options = {
      name: job.name,
      retryLimit: job.retryLimit,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: job.expireInS,
    };
    await boss.createQueue(job.name, options);
    await boss.updateQueue(job.name, options);
  }
  await boss.stop({ graceful: false, close: false });
  await owner.execute(`
    grant usage on schema pgboss to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema pgboss to ${APPLICATION_ROLE};
    grant execute on all functions in schema pgboss to ${APPLICATION_ROLE};`);
}

export interface RunningJobQueue extends JobQueue {
  /** Begins to work off the queues in this process. */
  work(
    platform: Platform,
    jobs: readonly JobDefinition<object>[],
    concurrency: (jobName: string) => number,
  ): Promise<void>;
  /** Lets running jobs finish (up to ten seconds), then stops. */
  stop(): Promise<void>;
}

/** The job queue of this process: enqueues in transactions, wakes workers here and elsewhere, works if told to. */
export async function openJobQueue(database: Database, bus: EventBus, log: Log): Promise<RunningJobQueue> {
  const boss = new PgBoss({
    db: bossDb(database),
    migrate: false,
    supervise: true,
    schedule: false,
    maintenanceIntervalSeconds: 15,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const workers = new Map<string, string[]>();
  const stopping = new AbortController();

  const wakeLocally = (name: string): void => {
    for (const id of workers.get(name) ?? []) boss.notifyWorker(id);
  };

  return {
    async enqueue(tx, job, payload, startAfter) {
      const id = await boss.send(job.name, job.payload.parse(payload), {
        db: transactionDb(tx),
        ...(startAfter === undefined ? {} : { startAfter }),
      });
      if (id === null) throw new Error(`The queue ${job.name} did not take the job`);
    },
    wake(name) {
      wakeLocally(name);
      bus.publish(JOB_TOPIC, { kind: 'JOB', cityCode: '', id: name, at: new Date().toISOString() });
    },
    async work(platform, jobs, concurrency) {
      for (const job of jobs) {
        const ids: string[] = [];
        for (let worker = 0; worker < concurrency(job.name); worker += 1) {
          ids.push(
            await boss.work(
              job.name,
              { batchSize: 1, pollingIntervalSeconds: POLL_SECONDS, includeMetadata: true },
              runner(platform, job),
            ),
          );
        }
        workers.set(job.name, ids);
      }
      void listen(bus, stopping.signal, wakeLocally).catch((error: unknown) =>
        log.error({ err: error }, 'job wake-ups'),
      );
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, wait: true, timeout: 10_000, close: false });
    },
  };
}

const transactionDb = (tx: Queryable): PgBoss.Db => ({
  executeSql: (text: string, values: unknown[]) => tx.query(text, values),
});

async function listen(bus: EventBus, signal: AbortSignal, wake: (name: string) => void): Promise<void> {
  for await (const message of bus.subscribe(JOB_TOPIC, signal)) wake(message.id);
}

function runner(platform: Platform, job: JobDefinition<object>): (batch: PgBoss.JobWithMetadata[]) => Promise<void> {
  return async (batch) => {
    for (const { data, id, retryCount, retryLimit } of batch) {
      try {
        await job.handle(platform, data);
      } catch (error) {
        const last = retryCount >= retryLimit;
        platform.log.error({ err: error, job: job.name, jobId: id, retryCount, last }, 'job failed');
        if (last) await job.onExhausted?.(platform, data, error instanceof Error ? error.message : String(error));
        throw error;
      }
    }
  };
}
