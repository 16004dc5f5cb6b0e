import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SecretConfig } from './config.ts';
import { errorCode } from './error-code.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * The installation's secret, from which every other key is derived. Without one in the configuration it is made at the first start
 * and kept in a file that only the owner may read, so that sessions and links outlive a restart.
 *
 * @throws StartRefusal when the file cannot be read or written, or holds less than 32 characters
 */
export async function openSecret(config: SecretConfig): Promise<Uint8Array> {
  const text = config.kind === 'given' ? config.value : await fromFile(config.path);
  return Buffer.from(text, 'utf8');
}

async function fromFile(path: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw unusable(path, error);
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => Promise.reject(unusable(path, error)));
  if (text.trim().length < 32) throw unusable(path, null);
  return text.trim();
}

function unusable(path: string, cause: unknown): StartRefusal {
  const reason = errorCode(cause) ?? 'too short';
  return new StartRefusal(
    `密钥文件 ${path} 不可用（${reason}）：请修复它，或设置 SESSION_SECRET`,
    `The secret file ${path} cannot be used (${reason}): mend it, or set SESSION_SECRET`,
    { cause },
  );
}
