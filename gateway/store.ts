import { createHmac } from 'node:crypto';
import { FileStore } from '../media/file-store.ts';
import type { ObjectStore } from '../media/object-store.ts';
import { BucketNotLockableError, S3Store } from '../media/s3-store.ts';
import type { StoreConfig } from './config.ts';
import { errorCode } from './error-code.ts';
import { StartRefusal } from './start-refusal.ts';

/** Route that takes uploads when the evidence is kept in files. */
export const UPLOAD_BASE_PATH = '/store';

const SILENCE_MS = 15_000;

export interface OpenedStore {
  readonly store: ObjectStore;
  /** What the upload route hands bodies to; null when browsers upload to an S3 of its own. */
  readonly uploads: FileStore | null;
}

/**
 * The evidence store this installation is configured for, prepared for use.
 *
 * @param secret the installation's secret, from which the key for upload addresses is derived
 * @throws StartRefusal when it cannot be reached or used; the message says what to do
 */
export async function openStore(config: StoreConfig, secret: Uint8Array, browserOrigin: string): Promise<OpenedStore> {
  if (config.kind === 'files') {
    const signingKey = createHmac('sha256', secret).update('evidence upload').digest();
    const store = new FileStore(config.root, UPLOAD_BASE_PATH, signingKey);
    await store.prepare().catch((cause: unknown) => Promise.reject(folderRefusal(config.root, cause)));
    return { store, uploads: store };
  }
  const store = new S3Store({ ...config, browserOrigin, silenceMs: SILENCE_MS });
  await store.prepare().catch((cause: unknown) => Promise.reject(s3Refusal(config.endpoint, config.bucket, cause)));
  return { store, uploads: null };
}

function folderRefusal(root: string, cause: unknown): StartRefusal {
  const reason = errorCode(cause) ?? 'unknown';
  return new StartRefusal(
    `无法写入证据文件夹 ${root}（${reason}）：请修改 DATA_DIR 或其权限`,
    `Cannot write to the evidence folder ${root} (${reason}): change DATA_DIR or its permissions`,
    { cause },
  );
}

function s3Refusal(endpoint: string, bucket: string, cause: unknown): StartRefusal {
  if (cause instanceof BucketNotLockableError) {
    return new StartRefusal(
      `存储桶 ${bucket} 未启用对象锁定，且无法补开：请在 S3_BUCKET 中换一个新名称`,
      `The bucket ${bucket} was made without object lock, which cannot be added: name a new one in S3_BUCKET`,
      { cause },
    );
  }
  const reason = cause instanceof Error ? cause.message : 'no answer';
  return new StartRefusal(
    `证据存储 ${endpoint} 不可用（${reason}）：请检查 S3_ENDPOINT、密钥以及服务是否在运行`,
    `Cannot use the evidence store ${endpoint} (${reason}): check S3_ENDPOINT, the keys and whether it is running`,
    { cause },
  );
}
