import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../../gateway/paths.ts';

/** What would lead the child away from the embedded engines or from the plain development start. */
const NOT_INHERITED =
  /^(DATABASE_|S3_|REDIS_|SMS_|MAPBOX_|BASE_MAP_|PUBLIC_URL|SESSION_SECRET|HOST$|PERSISTED_|TRUST_)/;

/** `npm start` for somebody who may be killed: the server's input ends with them, and then it stops as on Ctrl-C. */
const LAUNCHER = `
  process.stdin.resume().once('end', () => process.kill(process.pid, 'SIGTERM'));
  await import('./gateway/start.mjs');`;

export interface RunningServer {
  /** As the browser types it: `http://localhost:PORT`, where camera and position are allowed. */
  readonly origin: string;
  /** Ends it as Ctrl-C would and removes its data. */
  stop(): Promise<void>;
}

/**
 * `npm start` on a free port, with the demo city in an empty folder of its own and embedded engines. Builds what is stale.
 *
 * @throws Error with everything the server printed, when it ends instead of getting ready
 */
export async function startServer(): Promise<RunningServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'kuaichu-browser-'));
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const child = spawn(process.execPath, ['--input-type=module', '-e', LAUNCHER], {
    cwd: paths.root,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      DATA_DIR: folder,
      PORT: `${port}`,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (printed.includes('就绪 / Ready')) resolve();
      });
    }
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const state = await Promise.race([ready.then(() => 'ready'), ended.then(() => 'ended')]);
  if (state === 'ready') return { origin: `http://localhost:${port}`, stop };
  await stop();
  throw new Error(`Expected the server to get ready but it ended:\n${printed}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
