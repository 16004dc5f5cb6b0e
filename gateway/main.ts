import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import type { Log } from '../schema/core/platform.ts';
import { SweepPassing } from '../schema/core/sweep.ts';
import { SweepRecordings } from '../schema/determination/jobs.ts';
import { SweepClocks } from '../schema/deadline/jobs.ts';
import { SweepUploads } from '../schema/evidence/jobs.ts';
import { JOBS } from '../schema/jobs.ts';
import { AnchorDaily } from '../schema/proof/jobs.ts';
import { startPatrol } from '../schema/seed/patrol.ts';
import { DEMO_SIGN_INS, seedCity } from '../schema/seed/seed.ts';
import { buildApp } from './app.ts';
import { loadConfig, type Config } from './config.ts';
import { errorCode } from './error-code.ts';
import { openLog } from './log.ts';
import { paths } from './paths.ts';
import { openPlatform, type OpenedPlatform } from './platform.ts';
import { StartRefusal } from './start-refusal.ts';

/** Requests that take longer are cut; uploads to the embedded store are the slowest and get this long. */
const REQUEST_MS = 10 * 60_000;
const STOP_MS = 15_000;
const SWEEP_MS = 60 * 60_000;
/** Clocks of the law: a missed date is told within a minute. */
const CLOCK_SWEEP_MS = 60_000;

/** One line for the person at the terminal; the log has the rest. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const worker = process.argv[2] === 'worker';
  const log = openLog(config);
  say(`正在打开数据库、照片库和任务队列… / Opening database, evidence store and job queue…`);
  const opened = await openPlatform(config, log);
  const stops: (() => Promise<void>)[] = [() => opened.close()];
  onceStopped(log, stops);
  try {
    await seedCity(opened.platform, { demo: config.city.demo, say });
    await startJobs(config, opened, worker, stops);
    if (config.city.demo && !worker) stops.push(startPatrol(opened.platform));
    if (worker) return say('任务进程已就绪 / Worker ready');
    const serving = { now: true };
    const server = await listen(config, opened, () => serving.now);
    stops.push(() => stopServer(server, serving));
    greet(config);
  } catch (error) {
    for (const stop of stops.toReversed()) await stop();
    throw error;
  }
}

/** The gateway works off its own queue when it is alone; with a worker of its own it can leave that to it. */
async function startJobs(
  config: Config,
  { platform, jobs }: OpenedPlatform,
  worker: boolean,
  stops: (() => Promise<void>)[],
): Promise<void> {
  const derive = config.photos.deriveConcurrency ?? availableParallelism();
  await jobs.work(platform, JOBS, (name) => (name === 'evidence.derive' ? derive : name === 'notice.send' ? 2 : 1));
  const sweep = (): void => {
    const { cityCode } = platform.settings;
    void platform.db
      .transaction(async (tx) => {
        await jobs.enqueue(tx, SweepUploads, { cityCode });
        await jobs.enqueue(tx, SweepRecordings, { cityCode });
        await jobs.enqueue(tx, SweepPassing, { cityCode });
        await jobs.enqueue(tx, AnchorDaily, { cityCode });
      })
      .catch((error: unknown) => platform.log.error({ err: error, worker }, 'sweep not queued'));
  };
  const sweepClocks = (): void => {
    const { cityCode } = platform.settings;
    void platform.db
      .transaction((tx) => jobs.enqueue(tx, SweepClocks, { cityCode }))
      .catch((error: unknown) => platform.log.error({ err: error, worker }, 'clock sweep not queued'));
  };
  sweepClocks(); // what came due while nothing ran
  const timers = [setInterval(sweep, SWEEP_MS), setInterval(sweepClocks, CLOCK_SWEEP_MS)];
  stops.push(async () => {
    for (const timer of timers) clearInterval(timer);
  });
}

async function listen(
  config: Config,
  { platform, uploads }: OpenedPlatform,
  isServing: () => boolean,
): Promise<Server> {
  const app = buildApp({
    platform,
    config,
    uploads,
    pagesFolder: paths.pages,
    persistedDocuments: await readPersistedDocuments(),
    demoSignIns: config.city.demo ? DEMO_SIGN_INS : [],
    isServing,
  });
  const server = createServer(app);
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = 70_000;
  server.keepAliveTimeout = 65_000; // longer than the usual balancer keeps idle connections, so that it closes them, not we
  const { host, port } = config.http;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        errorCode(error) === 'EADDRINUSE'
          ? new StartRefusal(
              `端口 ${port} 已被占用，请设置 PORT 换一个`,
              `Port ${port} is in use; choose another with PORT`,
              { cause: error },
            )
          : new StartRefusal(
              `无法监听 ${host}:${port}（${errorCode(error)}）`,
              `Cannot listen on ${host}:${port} (${errorCode(error)})`,
              { cause: error },
            ),
      ),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

async function readPersistedDocuments(): Promise<ReadonlyMap<string, string>> {
  const file = join(paths.root, 'web-console', 'src', 'api', 'generated', 'persisted-documents.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    // Without it every operation of the built pages would be refused: better not to start.
    throw new StartRefusal(
      `缺少页面的操作清单 ${file}，请重新安装`,
      `The pages' list of operations ${file} is missing; install again`,
      { cause },
    );
  });
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** No new requests, running ones finish, streams are ended. */
async function stopServer(server: Server, serving: { now: boolean }): Promise<void> {
  serving.now = false;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

/** Ctrl-C and the orders of a process manager: everything is closed once, then the process ends by itself. */
function onceStopped(log: Log, stops: (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say('正在停止… / Stopping…');
    setTimeout(() => process.exit(1), STOP_MS).unref();
    for (const each of stops.toReversed())
      await each().catch((error: unknown) => log.error({ err: error }, 'stopping'));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

function greet(config: Config): void {
  const { publicUrl } = config.http;
  say('');
  say(`  就绪 / Ready`);
  say(`  司机手机页 / driver's phone   ${publicUrl}/`);
  say(`  工作台 / staff console        ${publicUrl}/console`);
  say(`  接口 / GraphQL                ${publicUrl}/graphql`);
  if (!config.production) say(`  短信发件箱 / sent messages    ${publicUrl}/dev/outbox`);
  if (config.city.demo) {
    say('');
    say('  演示账号 / demo sign-ins（密码 / password: ' + DEMO_SIGN_INS[0]!.password + '）');
    for (const { login, roleZh, roleEn } of DEMO_SIGN_INS) say(`    ${login.padEnd(16)} ${roleZh} / ${roleEn}`);
  }
  say('');
  say('  按 Ctrl-C 停止 / Ctrl-C stops');
}

main().catch((error: unknown) => {
  if (error instanceof StartRefusal) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
