import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openStore } from '../../../gateway/store.ts';
import { FileStore, UploadTooLargeError } from '../../../media/file-store.ts';
import { ObjectStoreUnavailableError } from '../../../media/object-store.ts';
import { originOfUploads } from '../../support/upload-route.ts';

const SIGNING_KEY = Buffer.from('a key for tests only, 32 bytes!!');
const KEY = 'incoming/case/photo.jpg';

let root: string;
let store: FileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  store = new FileStore(root, '/store', SIGNING_KEY);
  await store.prepare();
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Every file below the store, whatever its name. */
async function files(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function queryOf(key: string, expiresInS = 60): Promise<Record<string, string>> {
  const { url } = await store.signUpload(key, expiresInS);
  return Object.fromEntries(new URL(url, 'http://localhost').searchParams);
}

describe('the address of an upload', () => {
  it('is a path of our own, so that it works behind any host name', async () => {
    expect((await store.signUpload(KEY, 60)).url).toMatch(
      /^\/store\/incoming\/case\/photo\.jpg\?expires=\d+&signature=[0-9a-f]{64}$/,
    );
    expect(store.uploadOrigin).toBeNull();
  });

  it('permits its key until it expires, and not a second longer', async () => {
    const query = await queryOf(KEY);
    const expiresAt = Number(query['expires']) * 1_000;
    expect(store.verifyUpload(KEY, query, new Date(expiresAt))).toBe(true);
    expect(store.verifyUpload(KEY, query, new Date(expiresAt + 1))).toBe(false);
  });

  it('permits nothing else: another key, another store, changed or malformed parameters', async () => {
    const query = await queryOf(KEY);
    const { expires, signature } = query;
    expect(store.verifyUpload('incoming/case/other.jpg', query)).toBe(false);
    expect(new FileStore(root, '/store', Buffer.from('another key')).verifyUpload(KEY, query)).toBe(false);
    const malformed: { expires?: unknown; signature?: unknown }[] = [
      {},
      { expires },
      { signature },
      { expires: String(Number(expires) + 1), signature },
      { expires, signature: `${signature}00` },
      { expires, signature: signature?.toUpperCase() },
      { expires: [expires], signature },
      { expires, signature: [signature] },
      { expires: `${expires}.0`, signature },
      { expires: `-${expires}`, signature },
      { expires: { $gt: '' }, signature: { $gt: '' } },
    ];
    for (const forged of malformed) expect(store.verifyUpload(KEY, forged)).toBe(false);
  });
});

describe('receiving', () => {
  it('takes exactly the limit and refuses one byte more, leaving no file', async () => {
    expect(await store.receive(KEY, Readable.from([Buffer.alloc(600), Buffer.alloc(400)]), 1_000)).toEqual({
      key: KEY,
      sizeBytes: 1_000,
    });
    await store.discard(KEY);
    const tooLarge = store.receive(KEY, Readable.from([Buffer.alloc(600), Buffer.alloc(401)]), 1_000);
    await expect(tooLarge).rejects.toThrow(UploadTooLargeError);
    expect(await files()).toEqual([]);
  });

  it('keeps the earlier upload when a later one is refused', async () => {
    await store.receive(KEY, Readable.from([Buffer.from('earlier')]), 1_000);
    await expect(store.receive(KEY, Readable.from([Buffer.alloc(1_001)]), 1_000)).rejects.toThrow(UploadTooLargeError);
    expect((await store.stat(KEY)).sizeBytes).toBe(7);
  });

  it('leaves no file when the phone loses its connection in the middle', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const received = new Promise<unknown>((done) => {
      server.once('request', (request) => {
        request.once('data', () => sending.destroy());
        done(store.receive(KEY, request, 1_000_000).catch((error: unknown) => error));
      });
    });
    const sending = request(originOfUploads(server), { method: 'PUT', headers: { 'content-length': 500_000 } });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(100_000));
    expect(await received).toBeInstanceOf(ObjectStoreUnavailableError);
    expect(await files()).toEqual([]);
    await new Promise((done) => server.close(done));
  });

  it('refuses to receive into sealed/', async () => {
    await expect(store.receive('sealed/a', Readable.from([]), 10)).rejects.toThrow(TypeError);
  });
});

describe('files on disk', () => {
  it('are readable by nobody else', async () => {
    await store.write('sealed/a', Buffer.from('x'), 'text/plain');
    expect((await stat(join(root, 'sealed', 'a'))).mode & 0o077).toBe(0);
    expect((await stat(join(root, 'sealed'))).mode & 0o077).toBe(0);
  });

  it('appear only under their names: nothing half written is left, nor reachable', async () => {
    await Promise.all([1, 2, 3].map((n) => store.write('sealed/same', Buffer.from(String(n)), 'text/plain')));
    expect(await files()).toEqual(['same']);
  });

  it('left by an interrupted write or never sealed are swept at the next start, fresh and sealed ones not', async () => {
    const longAgo = new Date(Date.now() - 8 * 86_400_000);
    await mkdir(join(root, 'incoming', 'old'), { recursive: true });
    const aged = ['partial/left', 'incoming/old/never-sealed', 'sealed/kept'].map((name) => join(root, name));
    for (const path of aged) {
      await writeFile(path, 'x');
      await utimes(path, longAgo, longAgo);
    }
    await store.write('incoming/fresh', Buffer.from('x'), 'text/plain');
    await store.prepare();
    expect((await files()).toSorted((a, b) => a.localeCompare(b))).toEqual(['fresh', 'kept']);
  });
});

describe('a folder that fails', () => {
  it('refuses to start when it cannot be written to', async () => {
    await writeFile(join(root, 'file'), '');
    const start = openStore({ kind: 'files', root: join(root, 'file') }, SIGNING_KEY, 'http://localhost');
    await expect(start).rejects.toThrow('Cannot write to the evidence folder');
  });

  it('is unavailable, not empty, when it breaks while running', async () => {
    await rm(join(root, 'partial'), { recursive: true });
    await expect(store.write(KEY, Buffer.from('x'), 'text/plain')).rejects.toThrow(ObjectStoreUnavailableError);
    await rm(join(root, 'incoming'), { recursive: true });
    await expect(store.ping(1_000)).rejects.toThrow('ENOENT');
  });

  // root may write everywhere
  (process.getuid?.() === 0 ? it.skip : it)('reports a folder that became read-only', async () => {
    await chmod(join(root, 'partial'), 0o500);
    await expect(store.write(KEY, Buffer.from('x'), 'text/plain')).rejects.toThrow('EACCES');
    await chmod(join(root, 'partial'), 0o700);
  });
});
