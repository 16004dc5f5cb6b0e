import { readFile, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../error-code.ts';
import { StartRefusal } from '../start-refusal.ts';

const Holder = z.object({ host: z.string(), pid: z.int(), startedAt: z.string().nullable() });
type Holder = z.output<typeof Holder>;

/**
 * The lock for file systems without sockets: a file that says which process has the folder. A process is recognised by its number
 * and its start, so that a reused number (a container, where it is always 1) is not taken for the old holder. Of another computer
 * nothing can be known: its lock has to be removed by hand.
 *
 * @throws StartRefusal when another process has it or may have it
 */
export async function lockByFile(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock.json');
  const us: Holder = { host: hostname(), pid: process.pid, startedAt: await startOf(process.pid) };
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(us), { flag: 'wx' });
      return () => unlink(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const holder = await readHolder(path);
    if (holder !== null && holder.host !== us.host) {
      throw new StartRefusal(
        `数据文件夹 ${folder} 由另一台计算机 ${holder.host} 锁定：确认它已停止后删除 ${path}`,
        `The data folder ${folder} is locked by another computer, ${holder.host}: once it has stopped, delete ${path}`,
      );
    }
    if (holder !== null && (await isAlive(holder))) throw inUse(folder, String(holder.pid));
    await unlink(path);
  }
}

/** The refusal that both kinds of lock give. */
export function inUse(folder: string, processId: string | null): StartRefusal {
  const who = processId === null ? '' : ` ${processId}`;
  return new StartRefusal(
    `数据文件夹 ${folder} 正被另一进程${who} 使用：请先停止它，或设置另一个 DATA_DIR`,
    `The data folder ${folder} is in use by another process${who}: stop it first, or set another DATA_DIR`,
  );
}

/** Null when the file says nothing sensible: its writer died while writing it. */
async function readHolder(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8');
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  // Without a start (not on Linux) only our own number tells that the holder is gone: we have not taken the lock yet.
  if (holder.startedAt === null) return holder.pid !== process.pid;
  return (await startOf(holder.pid)) === holder.startedAt;
}

/** When the process started: boot of the machine + ticks since; null where the system does not tell. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const [boot, status] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const afterName = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()}:${afterName[19] ?? ''}`;
  } catch {
    return null;
  }
}
