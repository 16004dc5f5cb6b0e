import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, link, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withDeadline } from './deadline.ts';
import { areaOf, assertArea, INCOMING_LIFE_DAYS } from './object-key.ts';
import {
  ObjectNotFoundError,
  type ObjectStore,
  ObjectStoreUnavailableError,
  type SignedUpload,
  type StoredObject,
} from './object-store.ts';
import { isUploadPermitted, signUploadQuery } from './signed-url.ts';

/** More bytes came than were allowed; nothing of them was kept. */
export class UploadTooLargeError extends Error {
  readonly code = 'UPLOAD_TOO_LARGE';
  readonly maxBytes: number;
  constructor(maxBytes: number) {
    super(`Expected at most ${maxBytes} bytes but received more`);
    this.maxBytes = maxBytes;
  }
}

const DAY_MS = 86_400_000;

/**
 * The store of the embedded installation: one file per object below `root`, named by its key. A file gets its name when its bytes
 * are on disk, so a reader never sees half an object, not even after a power failure.
 */
export class FileStore implements ObjectStore {
  /** Uploads go to our own origin. */
  readonly uploadOrigin = null;
  readonly #root: string;
  readonly #uploadBasePath: string;
  readonly #signingKey: Uint8Array;

  /** @param uploadBasePath path of the route that calls `receive`, such as `/store` */
  constructor(root: string, uploadBasePath: string, signingKey: Uint8Array) {
    this.#root = resolve(root);
    this.#uploadBasePath = uploadBasePath;
    this.#signingKey = signingKey;
  }

  async signUpload(key: string, expiresInS: number): Promise<SignedUpload> {
    assertArea(key, 'incoming');
    const expiresAt = new Date(Date.now() + expiresInS * 1_000);
    const query = signUploadQuery(key, expiresAt, this.#signingKey);
    return { method: 'PUT', url: `${this.#uploadBasePath}/${key}?${query}`, headers: {}, expiresAt };
  }

  /** Whether the query of an upload's address permits it now. False for anything that is not a key of `incoming/`. */
  verifyUpload(
    key: string,
    query: { readonly expires?: unknown; readonly signature?: unknown },
    now = new Date(),
  ): boolean {
    return isUploadPermitted(key, query, now, this.#signingKey) && areaOf(key) === 'incoming';
  }

  /**
   * Stores an upload as it arrives, replacing an earlier one.
   *
   * @throws UploadTooLargeError as soon as more than `maxBytes` have come
   * @throws ObjectStoreUnavailableError when the disk does not take it, or the sender goes away in the middle
   */
  async receive(key: string, body: Readable, maxBytes: number): Promise<StoredObject> {
    assertArea(key, 'incoming');
    let sizeBytes = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        if (sizeBytes > maxBytes) done(new UploadTooLargeError(maxBytes));
        else done(null, chunk);
      },
    });
    await this.#place(key, async (partial) => {
      const file = await open(partial, 'wx', 0o600);
      await pipeline(body, count, file.createWriteStream({ flush: true }));
    });
    return { key, sizeBytes };
  }

  async stat(key: string): Promise<StoredObject> {
    const { size } = await this.#reach(key, (path) => stat(path));
    return { key, sizeBytes: size };
  }

  async read(key: string): Promise<Readable> {
    const file = await this.#reach(key, (path) => open(path, 'r'));
    return file.createReadStream();
  }

  async write(key: string, body: Buffer, _contentType: string): Promise<void> {
    if (areaOf(key) === 'sealed' && (await this.#exists(key))) return;
    await this.#place(key, async (partial) => {
      const file = await open(partial, 'wx', 0o600);
      try {
        await file.writeFile(body);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async seal(fromKey: string, toKey: string, _contentType: string): Promise<void> {
    assertArea(fromKey, 'incoming');
    assertArea(toKey, 'sealed');
    if (await this.#exists(toKey)) return;
    await this.#place(toKey, async (partial) => {
      await this.#reach(fromKey, (path) => copyFile(path, partial, constants.COPYFILE_FICLONE));
      const file = await open(partial, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async discard(key: string): Promise<void> {
    assertArea(key, 'incoming');
    await rm(join(this.#root, key), { force: true }).catch((cause: unknown) => Promise.reject(unavailable(key, cause)));
  }

  async prepare(): Promise<void> {
    for (const area of ['incoming', 'derived', 'sealed', 'partial']) {
      await mkdir(join(this.#root, area), { recursive: true, mode: 0o700 });
    }
    await access(this.#root, constants.R_OK | constants.W_OK | constants.X_OK);
    await this.#sweep('partial', DAY_MS); // what an interrupted write left behind
    await this.#sweep('incoming', INCOMING_LIFE_DAYS * DAY_MS);
  }

  async ping(timeoutMs: number): Promise<void> {
    const writable = access(join(this.#root, 'incoming'), constants.R_OK | constants.W_OK | constants.X_OK);
    await withDeadline(writable, timeoutMs, 'the evidence folder');
  }

  async #exists(key: string): Promise<boolean> {
    try {
      await this.stat(key);
      return true;
    } catch (error) {
      if (error instanceof ObjectNotFoundError) return false;
      throw error;
    }
  }

  async #reach<Result>(key: string, use: (path: string) => Promise<Result>): Promise<Result> {
    areaOf(key);
    try {
      return await use(join(this.#root, key));
    } catch (cause) {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause))) throw new ObjectNotFoundError(`No object ${key}`, { cause });
      throw unavailable(key, cause);
    }
  }

  /** Gives the key to what `fill` has put, durably, into a new file. A sealed key keeps the first file that got it. */
  async #place(key: string, fill: (partial: string) => Promise<void>): Promise<void> {
    const target = join(this.#root, key);
    const partial = join(this.#root, 'partial', randomUUID());
    try {
      await fill(partial);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      if (areaOf(key) !== 'sealed') await rename(partial, target);
      else await linkOnce(partial, target);
      await syncFolders(dirname(target), this.#root);
    } catch (error) {
      await rm(partial, { force: true });
      if (error instanceof UploadTooLargeError || error instanceof ObjectNotFoundError) throw error;
      throw unavailable(key, error);
    }
  }

  async #sweep(area: string, olderThanMs: number): Promise<void> {
    const oldest = Date.now() - olderThanMs;
    for (const entry of await readdir(join(this.#root, area), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < oldest) await unlink(path);
    }
  }
}

/** Unlike a rename, a link never replaces what is there. */
async function linkOnce(partial: string, target: string): Promise<void> {
  try {
    await link(partial, target);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  await unlink(partial);
}

/** A name survives a power failure once its folder is on disk, and the folder once the one above it is. */
async function syncFolders(folder: string, upTo: string): Promise<void> {
  if (process.platform === 'win32') return; // has no such call, and keeps folders by itself
  for (let current = folder; current.startsWith(upTo); current = dirname(current)) {
    const handle = await open(current, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

function unavailable(key: string, cause: unknown): ObjectStoreUnavailableError {
  return new ObjectStoreUnavailableError(`The evidence folder failed for ${key}: ${codeOf(cause)}`, { cause });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
