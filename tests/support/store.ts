import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenedStore } from '../../gateway/store.ts';
import { services } from './services.ts';

export interface TestStore extends OpenedStore {
  close(): Promise<void>;
}

/**
 * An empty evidence store of its own for one test file: buckets of a real S3 when `S3_ENDPOINT` is set, a temporary folder otherwise.
 * Sealed objects on a real S3 stay locked for a day, so `close` leaves its buckets behind.
 */
export async function openTestStore(): Promise<TestStore> {
  const secret = randomBytes(32);
  const browserOrigin = 'http://localhost:4000';
  if (services.s3 !== null) {
    const opened = await openStore(
      {
        kind: 's3',
        ...services.s3,
        bucket: `kuaichu-test-${randomBytes(6).toString('hex')}`,
        region: 'us-east-1',
        publicEndpoint: null,
        retention: { mode: 'GOVERNANCE', days: 1 },
      },
      secret,
      browserOrigin,
    );
    return { ...opened, close: async () => undefined };
  }
  const root = await mkdtemp(join(tmpdir(), 'evidence-'));
  const opened = await openStore({ kind: 'files', root }, secret, browserOrigin);
  return { ...opened, close: () => rm(root, { recursive: true }) };
}
