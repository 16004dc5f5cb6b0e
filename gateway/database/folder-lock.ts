import { createHash } from 'node:crypto';
import { stat, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../start-refusal.ts';
import { inUse, lockByFile } from './folder-lock-file.ts';

/** Answers of the operating system that mean: this file system cannot hold a socket (some shared and Windows drives). */
const NO_SOCKETS_HERE = new Set(['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL', 'ENOSYS', 'EACCES']);
/** Longest socket path that every system takes. */
const LONGEST_PATH_BYTES = 100;
/** Time in which a competitor that found the same dead lock replaces ours, if it does. */
const SETTLE_MS = 50;
/** How long the holder may take to say who it is; it may be busy. */
const INTRODUCTION_MS = 300;

/**
 * Makes this process the only user of the folder until the returned function is called or the process ends, however it ends.
 * The lock is a listening socket in the folder: the kernel closes it with the process, so after `kill -9` nobody answers and the
 * next start takes over, also in a container where every process is number 1.
 *
 * @throws StartRefusal when another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = socketAddress(folder);
  for (;;) {
    const server = await listen(address);
    if (server === 'UNSUPPORTED') return lockByFile(folder);
    if (server !== 'TAKEN') {
      if (await isStillOurs(address, server)) return () => closed(server);
      await closed(server);
      throw inUse(folder, null);
    }
    const holder = await introduction(address);
    if (holder !== null) throw inUse(folder, holder.processId);
    await unlink(address).catch(ignoreAbsence);
  }
}

function socketAddress(folder: string): string {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\kuaichu-${createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex')}`;
  }
  const absolute = join(resolve(folder), 'lock.socket');
  const fromHere = relative(process.cwd(), absolute);
  const shorter = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(shorter) > LONGEST_PATH_BYTES) {
    throw new StartRefusal(
      `数据文件夹路径过长（${folder}）：请把 DATA_DIR 设为较短的路径`,
      `The path of the data folder is too long (${folder}): set DATA_DIR to a shorter one`,
    );
  }
  return shorter;
}

async function listen(address: string): Promise<Server | 'TAKEN' | 'UNSUPPORTED'> {
  const server = createServer((caller) => {
    caller.on('error', () => caller.destroy());
    caller.end(String(process.pid));
  });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done('TAKEN');
      else if (NO_SOCKETS_HERE.has(error.code ?? '')) done('UNSUPPORTED');
      else fail(error);
    });
    server.listen(address, () => {
      server.unref();
      done(server);
    });
  });
}

/** Two starts may find the same dead lock; the later one then removes the socket that the earlier one has just made. */
async function isStillOurs(address: string, server: Server): Promise<boolean> {
  if (process.platform === 'win32') return server.listening;
  const before = await inode(address);
  await pause(SETTLE_MS);
  return before !== null && before === (await inode(address));
}

async function inode(path: string): Promise<number | null> {
  return stat(path).then(
    ({ ino }) => ino,
    () => null,
  );
}

/** Who answers at the lock, with its process number if it says so in time; null when the lock outlived its process. */
async function introduction(address: string): Promise<{ processId: string | null } | null> {
  return new Promise((done) => {
    let said = '';
    const caller = connect(address);
    caller.setTimeout(INTRODUCTION_MS, () => caller.destroy());
    caller.setEncoding('utf8');
    caller.on('data', (text: string) => (said += text));
    caller.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') done(null);
    });
    caller.on('close', () => done({ processId: said === '' ? null : said }));
  });
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((done) => server.close(() => done()));
}

function ignoreAbsence(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
