import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Client } from 'minio';
import { openStore } from '../../../gateway/store.ts';
import { StartRefusal } from '../../../gateway/start-refusal.ts';
import { ObjectStoreUnavailableError } from '../../../media/object-store.ts';
import { S3Store, type S3StoreOptions } from '../../../media/s3-store.ts';
import { services } from '../../support/services.ts';
import { openProxy, openSilentServer, type TestProxy, unusedPort } from '../../support/silent-server.ts';

const PAGES = 'https://kc.example.cn';
const address = services.s3 ?? { endpoint: 'http://127.0.0.1:1', accessKey: 'key', secretKey: 'geheim' };

function optionsFor(endpoint: string, bucket: string): S3StoreOptions {
  return {
    ...address,
    endpoint,
    bucket,
    publicEndpoint: null,
    region: 'us-east-1',
    retention: { mode: 'GOVERNANCE', days: 1 },
    browserOrigin: PAGES,
    silenceMs: 500,
  };
}
const newBucket = () => `kuaichu-test-${randomBytes(6).toString('hex')}`;
const storeAt = (port: number) => new S3Store(optionsFor(`http://127.0.0.1:${port}`, 'kuaichu-test'));

function start(endpoint: string, bucket = newBucket(), keys: { accessKey?: string; secretKey?: string } = {}) {
  const options = { ...optionsFor(endpoint, bucket), ...keys };
  return openStore({ kind: 's3', ...options }, randomBytes(32), PAGES);
}

/** Every way to use a store that needs the server. */
const uses: Record<string, (store: S3Store) => Promise<unknown>> = {
  stat: (store) => store.stat('incoming/a'),
  read: (store) => store.read('incoming/a'),
  write: (store) => store.write('incoming/a', Buffer.from('x'), 'text/plain'),
  'write sealed': (store) => store.write('sealed/a', Buffer.from('x'), 'text/plain'),
  seal: (store) => store.seal('incoming/a', 'sealed/a', 'text/plain'),
  discard: (store) => store.discard('incoming/a'),
  prepare: (store) => store.prepare(),
};

describe('a store that is not there', () => {
  it.each(Object.entries(uses))('is unavailable, not empty, when nobody listens (%s)', async (_name, use) => {
    await expect(use(storeAt(await unusedPort()))).rejects.toThrow(ObjectStoreUnavailableError);
  });

  it.each(Object.entries(uses))(
    'is given up when it takes the connection and never answers (%s)',
    async (_name, use) => {
      const server = await openSilentServer();
      await expect(use(storeAt(server.port))).rejects.toThrow(ObjectStoreUnavailableError);
      await server.close();
    },
  );

  it('rejects a ping within its time', async () => {
    const server = await openSilentServer();
    await expect(storeAt(server.port).ping(100)).rejects.toThrow('No answer from the evidence store within 100 ms');
    await server.close();
  });

  it('refuses to start, in one line that says where and not with which key', async () => {
    const endpoint = `http://127.0.0.1:${await unusedPort()}`;
    const refusal = start(endpoint);
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.toThrow(endpoint);
    await expect(refusal).rejects.not.toThrow(address.secretKey);
    await expect(refusal).rejects.not.toThrow('\n');
  });

  it('still signs uploads, for the address that browsers use', async () => {
    const store = new S3Store({
      ...optionsFor(`http://127.0.0.1:${await unusedPort()}`, 'kuaichu-test'),
      publicEndpoint: 'https://s3.example.cn',
    });
    const { url } = await store.signUpload('incoming/a', 60);
    expect(url).toMatch(/^https:\/\/s3\.example\.cn\/kuaichu-test-incoming\/incoming\/a\?/);
    expect(store.uploadOrigin).toBe('https://s3.example.cn');
  });
});

// Only a server shows this; `npm run test:services` runs it, the embedded run has nothing to look at.
const onServer = services.s3 === null ? describe.skip : describe;

onServer('a real S3', () => {
  const url = new URL(address.endpoint);
  const client = new Client({
    endPoint: url.hostname,
    port: Number(url.port || 80),
    useSSL: false,
    accessKey: address.accessKey,
    secretKey: address.secretKey,
    region: 'us-east-1',
  });
  let bucket: string;
  let proxy: TestProxy;
  let store: S3Store;

  beforeAll(async () => {
    bucket = newBucket();
    proxy = await openProxy({ host: url.hostname, port: Number(url.port || 80) });
    // The signature covers the host name, so the store is prepared directly and then used through the proxy.
    await new S3Store({ ...optionsFor(address.endpoint, bucket), silenceMs: 10_000 }).prepare();
    store = new S3Store({ ...optionsFor(`http://127.0.0.1:${proxy.port}`, bucket), silenceMs: 3_000 });
  });
  afterAll(() => proxy.close());

  async function refusalOf(work: Promise<unknown>): Promise<string> {
    return work.then(
      () => 'not refused',
      (error: unknown) =>
        typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no code',
    );
  }

  it.each([
    [
      'copied from an upload',
      async (key: string) => {
        await store.write('incoming/locked', Buffer.from('evidence'), 'text/plain');
        await store.seal('incoming/locked', key, 'image/jpeg');
      },
    ],
    ['written directly', (key: string) => store.write(key, Buffer.from('evidence'), 'image/jpeg')],
  ])('locks what is %s: it says so when asked, keeps its type, and cannot be deleted', async (_how, put) => {
    const key = `sealed/${randomBytes(8).toString('hex')}`;
    await put(key);
    const { metaData, versionId } = await client.statObject(bucket, key);
    expect(metaData['content-type']).toBe('image/jpeg');
    if (typeof versionId !== 'string') throw new Error('Expected a version of the sealed object');
    const retention = await client.getObjectRetention(bucket, key, { versionId });
    expect(retention).toMatchObject({ mode: 'GOVERNANCE' });
    const until = new Date(retention?.retainUntilDate ?? 0).getTime() - Date.now();
    expect(until).toBeGreaterThan(23 * 3_600_000);
    expect(await refusalOf(client.removeObject(bucket, key, { versionId }))).toBe('AccessDenied');
    expect(await buffer(await store.read(key))).toEqual(Buffer.from('evidence'));
  });

  it('does not lock uploads', async () => {
    await store.write('incoming/free', Buffer.from('x'), 'text/plain');
    await store.discard('incoming/free');
    await expect(store.stat('incoming/free')).rejects.toThrow('No object');
  });

  it('lets browsers upload from our pages and from no others', async () => {
    const { url: signed } = await store.signUpload('incoming/from-browser', 60);
    const preflight = (origin: string) =>
      fetch(signed, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } });
    expect((await preflight(PAGES)).headers.get('access-control-allow-origin')).toBe(PAGES);
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses to start with a bucket that was made without object lock', async () => {
    const plain = newBucket();
    await client.makeBucket(plain, 'us-east-1');
    await expect(start(address.endpoint, plain)).rejects.toThrow(`The bucket ${plain} was made without object lock`);
  });

  it('refuses to start with a wrong key', async () => {
    const refusal = start(address.endpoint, newBucket(), { secretKey: 'wrong-secret-key' });
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.not.toThrow('wrong-secret-key');
  });

  it('ends a reader with the store’s fault when the connection is cut in the middle, and works again afterwards', async () => {
    const body = randomBytes(8_000_000);
    await store.write('incoming/large', body, 'image/jpeg');
    const reading = await store.read('incoming/large');
    await proxy.cut();
    await expect(buffer(reading)).rejects.toThrow(ObjectStoreUnavailableError);
    await expect(store.stat('incoming/large')).rejects.toThrow(ObjectStoreUnavailableError);
    await proxy.restore();
    expect((await buffer(await store.read('incoming/large'))).equals(body)).toBe(true);
  });

  it('ends a reader when the store falls silent in the middle', async () => {
    const reading = await store.read('incoming/large');
    proxy.freeze();
    await expect(buffer(reading)).rejects.toThrow(ObjectStoreUnavailableError);
    await proxy.cut();
    await proxy.restore();
    await expect(store.ping(5_000)).resolves.toBeUndefined();
  });
});
