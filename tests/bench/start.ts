import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paths } from '../../gateway/paths.ts';

/**
 * `npm run bench:start`: from the command to the first page served, on the embedded engines: once with an empty folder, then
 * several times with the folder that is there. Beside each time stands that of a bare Node HTTP server measured in the same
 * minute, because only the ratio means anything on a shared machine.
 */
const RUNS = 5;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Started {
  readonly ms: number;
  /** Peak resident memory at the first page, MiB; null where the system does not tell. */
  readonly peakMiB: number | null;
}

async function start(args: string[], env: Record<string, string>, path: string): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: paths.root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise<never>((_resolve, reject) =>
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}`))),
  );
  exited.catch(() => undefined);
  try {
    await Promise.race([exited, served(`http://127.0.0.1:${port}${path}`)]);
    const ms = performance.now() - began;
    return { ms, peakMiB: peakMemory(child) };
  } finally {
    await stop(child);
  }
}

async function served(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await pause(20);
  }
}

function peakMemory(child: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const BARE = ['-e', "require('node:http').createServer((q, s) => s.end('ok')).listen(process.env.PORT, '127.0.0.1')"];

const folder = mkdtempSync(join(tmpdir(), 'kuaichu-bench-'));
try {
  const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', NODE_ENV: 'development' };
  execFileSync(process.execPath, ['gateway/build.mjs'], { cwd: paths.root, stdio: 'inherit' });
  const server = ['gateway/start.mjs'];
  const empty = await start(server, env, '/');
  console.log(
    `empty folder (migrate, seed): ${(empty.ms / 1000).toFixed(2)} s, peak ${empty.peakMiB?.toFixed(0) ?? '?'} MiB`,
  );
  const pairs: { ours: Started; bare: Started }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const bare = await start(BARE, {}, '/');
    pairs.push({ ours: await start(server, env, '/'), bare });
  }
  for (const { ours, bare } of pairs) {
    console.log(
      `existing folder: ${(ours.ms / 1000).toFixed(2)} s, peak ${ours.peakMiB?.toFixed(0) ?? '?'} MiB; bare Node ${(bare.ms / 1000).toFixed(2)} s`,
    );
  }
  console.log(
    `median: first page after ${(median(pairs.map(({ ours }) => ours.ms)) / 1000).toFixed(2)} s = ${median(pairs.map(({ ours, bare }) => ours.ms / bare.ms)).toFixed(1)} × a bare Node HTTP server, peak ${median(pairs.map(({ ours }) => ours.peakMiB ?? 0)).toFixed(0)} MiB`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
