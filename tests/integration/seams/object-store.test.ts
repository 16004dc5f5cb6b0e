import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ObjectNotFoundError, type ObjectStore, type SignedUpload } from '../../../media/object-store.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { originOfUploads, serveUploads } from '../../support/upload-route.ts';

/** What every store promises alike: files with `npm test`, a real S3 with `npm run test:services`. */
let opened: TestStore;
let store: ObjectStore;
let server: Server | null = null;

beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
  if (opened.uploads !== null) {
    server = createServer(serveUploads(opened.uploads, 1_000_000)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
});
afterAll(async () => {
  server?.close();
  server?.closeAllConnections();
  await opened.close();
});

let count = 0;
const newKey = (area: 'incoming' | 'derived' | 'sealed') => `${area}/${Date.now().toString(36)}/${count++}.jpg`;
const bytesOf = async (key: string) => buffer(await store.read(key));

/** What a phone does with a signed upload. */
function upload(signed: SignedUpload, body: Uint8Array, url = signed.url): Promise<Response> {
  const address = new URL(url, server === null ? 'http://unused' : originOfUploads(server));
  return fetch(address, { method: signed.method, headers: signed.headers, body: Buffer.from(body) });
}

describe('writing and reading', () => {
  it.each(['incoming', 'derived', 'sealed'] as const)(
    'gives back the same bytes and their number from %s/',
    async (area) => {
      const key = newKey(area);
      const body = randomBytes(100_000);
      await store.write(key, body, 'image/jpeg');
      expect(await store.stat(key)).toEqual({ key, sizeBytes: 100_000 });
      expect((await bytesOf(key)).equals(body)).toBe(true);
    },
  );

  it('keeps an empty object', async () => {
    const key = newKey('incoming');
    await store.write(key, Buffer.alloc(0), 'application/octet-stream');
    expect(await store.stat(key)).toEqual({ key, sizeBytes: 0 });
    expect(await bytesOf(key)).toHaveLength(0);
  });

  it('replaces an incoming object', async () => {
    const key = newKey('incoming');
    await store.write(key, Buffer.from('first'), 'text/plain');
    await store.write(key, Buffer.from('second'), 'text/plain');
    expect((await bytesOf(key)).toString()).toBe('second');
  });

  it('replaces a derived view, which can be made again', async () => {
    const key = newKey('derived');
    await store.write(key, Buffer.from('first'), 'text/plain');
    await store.write(key, Buffer.from('second'), 'text/plain');
    expect((await bytesOf(key)).toString()).toBe('second');
  });

  it('takes a derived view neither from an upload nor for evidence', async () => {
    const key = newKey('derived');
    await expect(store.signUpload(key, 60)).rejects.toThrow(TypeError);
    await expect(store.seal(key, newKey('sealed'), 'text/plain')).rejects.toThrow(TypeError);
    await expect(store.seal(newKey('incoming'), key, 'text/plain')).rejects.toThrow(TypeError);
  });

  it('never replaces a sealed object, and says nothing about it', async () => {
    const key = newKey('sealed');
    await store.write(key, Buffer.from('first'), 'text/plain');
    await store.write(key, Buffer.from('second'), 'text/plain');
    expect((await bytesOf(key)).toString()).toBe('first');
  });

  it.each(['stat', 'read'] as const)('says that an object is not there (%s)', async (method) => {
    await expect(store[method](newKey('incoming'))).rejects.toThrow(ObjectNotFoundError);
    await expect(store[method](newKey('sealed'))).rejects.toThrow(ObjectNotFoundError);
  });

  it('reads while the object is being replaced: the old bytes or the new, never a mixture', async () => {
    const key = newKey('incoming');
    const [old, fresh] = [Buffer.alloc(300_000, 'a'), Buffer.alloc(300_000, 'b')];
    await store.write(key, old, 'text/plain');
    const reading = bytesOf(key);
    await store.write(key, fresh, 'text/plain');
    const seen = await reading;
    expect(seen.equals(old) || seen.equals(fresh)).toBe(true);
  });
});

describe('sealing', () => {
  it('copies the bytes and leaves the upload where it was', async () => {
    const [from, to] = [newKey('incoming'), newKey('sealed')];
    const body = randomBytes(50_000);
    await store.write(from, body, 'application/octet-stream');
    await store.seal(from, to, 'image/jpeg');
    expect((await bytesOf(to)).equals(body)).toBe(true);
    expect((await bytesOf(from)).equals(body)).toBe(true);
  });

  it('leaves what is sealed already as it is', async () => {
    const [from, to] = [newKey('incoming'), newKey('sealed')];
    await store.write(to, Buffer.from('sealed first'), 'text/plain');
    await store.write(from, Buffer.from('another'), 'text/plain');
    await store.seal(from, to, 'text/plain');
    expect((await bytesOf(to)).toString()).toBe('sealed first');
  });

  it('is not changed by a later upload to the key it came from', async () => {
    const [from, to] = [newKey('incoming'), newKey('sealed')];
    await store.write(from, Buffer.from('what was verified'), 'text/plain');
    await store.seal(from, to, 'text/plain');
    await store.write(from, Buffer.from('sent afterwards'), 'text/plain');
    expect((await bytesOf(to)).toString()).toBe('what was verified');
  });

  it('may be asked for twice at once', async () => {
    const [from, to] = [newKey('incoming'), newKey('sealed')];
    await store.write(from, Buffer.from('once'), 'text/plain');
    await Promise.all([store.seal(from, to, 'text/plain'), store.seal(from, to, 'text/plain')]);
    expect((await bytesOf(to)).toString()).toBe('once');
  });

  it('refuses an upload that is not there, and seals nothing', async () => {
    const [from, to] = [newKey('incoming'), newKey('sealed')];
    await expect(store.seal(from, to, 'text/plain')).rejects.toThrow(ObjectNotFoundError);
    await expect(store.stat(to)).rejects.toThrow(ObjectNotFoundError);
  });

  it('refuses to seal into incoming/ or out of sealed/', async () => {
    await expect(store.seal(newKey('incoming'), newKey('incoming'), 'text/plain')).rejects.toThrow(TypeError);
    await expect(store.seal(newKey('sealed'), newKey('sealed'), 'text/plain')).rejects.toThrow(TypeError);
  });
});

describe('discarding', () => {
  it('removes an upload, and does not mind when it is gone', async () => {
    const key = newKey('incoming');
    await store.write(key, Buffer.from('x'), 'text/plain');
    await store.discard(key);
    await expect(store.stat(key)).rejects.toThrow(ObjectNotFoundError);
    await expect(store.discard(key)).resolves.toBeUndefined();
  });

  it('refuses to remove what is sealed', async () => {
    const key = newKey('sealed');
    await store.write(key, Buffer.from('evidence'), 'text/plain');
    await expect(store.discard(key)).rejects.toThrow(TypeError);
    expect((await bytesOf(key)).toString()).toBe('evidence');
  });
});

describe('keys', () => {
  it.each([
    '',
    'incoming',
    'incoming/',
    'other/a',
    '/incoming/a',
    'incoming//a',
    'incoming/../sealed/a',
    'incoming/./a',
    'incoming/..',
    'incoming/.hidden',
    'incoming/A',
    'incoming/a b',
    'incoming/a\\b',
    'incoming/a%2f..',
    'incoming/a\0',
    'incoming/a\n',
    'incoming/照片',
    `incoming/${'a'.repeat(600)}`,
  ])('refuses %j everywhere', async (key) => {
    await expect(store.stat(key)).rejects.toThrow(TypeError);
    await expect(store.read(key)).rejects.toThrow(TypeError);
    await expect(store.write(key, Buffer.from('x'), 'text/plain')).rejects.toThrow(TypeError);
    await expect(store.signUpload(key, 60)).rejects.toThrow(TypeError);
    await expect(store.discard(key)).rejects.toThrow(TypeError);
    await expect(store.seal(key, newKey('sealed'), 'text/plain')).rejects.toThrow(TypeError);
    await expect(store.seal(newKey('incoming'), key, 'text/plain')).rejects.toThrow(TypeError);
  });
});

describe('a signed upload', () => {
  it('lets its holder write the key, and nobody sign for sealed/', async () => {
    const key = newKey('incoming');
    const body = randomBytes(70_000);
    const signed = await store.signUpload(key, 60);
    expect(Math.abs(signed.expiresAt.getTime() - Date.now() - 60_000)).toBeLessThan(5_000);
    expect((await upload(signed, body)).ok).toBe(true);
    expect(
      createHash('sha256')
        .update(await bytesOf(key))
        .digest(),
    ).toEqual(createHash('sha256').update(body).digest());
    await expect(store.signUpload(newKey('sealed'), 60)).rejects.toThrow(TypeError);
  });

  it('may be used again to try again', async () => {
    const key = newKey('incoming');
    const signed = await store.signUpload(key, 60);
    await upload(signed, Buffer.from('broken'));
    await upload(signed, Buffer.from('whole'));
    expect((await bytesOf(key)).toString()).toBe('whole');
  });

  it('does not open any other key, nor the sealed area, nor reading', async () => {
    const [key, other] = [newKey('incoming'), newKey('incoming')];
    const signed = await store.signUpload(key, 60);
    for (const forged of [
      signed.url.replace(key, other),
      signed.url.replace(key, other.replace('incoming', 'sealed')),
    ]) {
      expect((await upload(signed, Buffer.from('x'), forged)).status).toBe(403);
    }
    await store.write(key, Buffer.from('x'), 'text/plain');
    const reading = await fetch(new URL(signed.url, server === null ? undefined : originOfUploads(server)));
    expect(reading.ok).toBe(false);
    await expect(store.stat(other)).rejects.toThrow(ObjectNotFoundError);
  });

  it('is refused when its time or signature is changed', async () => {
    const key = newKey('incoming');
    const signed = await store.signUpload(key, 60);
    const later = signed.url.replace(
      /(expires=|Expires=)(\d+)/i,
      (_all, name: string, value: string) => `${name}${Number(value) + 600}`,
    );
    const unsigned = signed.url.replace(/(signature=)[0-9a-f]{4}/i, '$10000');
    for (const forged of [later, unsigned, signed.url.split('?')[0] ?? '']) {
      expect(forged).not.toBe(signed.url);
      expect((await upload(signed, Buffer.from('x'), forged)).status).toBe(403);
    }
    await expect(store.stat(key)).rejects.toThrow(ObjectNotFoundError);
  });
});

describe('the store itself', () => {
  it('may be prepared again without harm', async () => {
    const key = newKey('sealed');
    await store.write(key, Buffer.from('kept'), 'text/plain');
    await store.prepare();
    expect((await bytesOf(key)).toString()).toBe('kept');
  });

  it('answers a ping', async () => {
    await expect(store.ping(5_000)).resolves.toBeUndefined();
  });
});
