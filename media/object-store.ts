import type { Readable } from 'node:stream';

export interface SignedUpload {
  readonly method: 'PUT';
  /** Absolute (S3) or path-absolute (embedded) address; whoever holds it may write this one key until it expires. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
}

/** The object is not there (any more). */
export class ObjectNotFoundError extends Error {
  readonly code = 'OBJECT_NOT_FOUND';
}
/** The store does not answer, or answered with a fault that may pass. Nothing was written; try again. */
export class ObjectStoreUnavailableError extends Error {
  readonly code = 'OBJECT_STORE_UNAVAILABLE';
}

/**
 * Seam 3 of 3. Evidence bytes: files under the data folder (embedded) or any S3 through the `minio` client (services).
 * Keys are lower-case ASCII paths (`[a-z0-9/._-]`). Three areas: `incoming/…` (unverified uploads, overwritable, swept),
 * `derived/…` (views made from originals, overwritable, can be made again) and `sealed/…` (content-addressed, written once, never
 * overwritten or deleted; on S3 kept by object lock).
 */
export interface ObjectStore {
  /** Permission for one direct upload to an `incoming/…` key. */
  signUpload(key: string, expiresInS: number): Promise<SignedUpload>;
  /** Size of an object. @throws ObjectNotFoundError */
  stat(key: string): Promise<StoredObject>;
  /** Bytes of an object as a stream. @throws ObjectNotFoundError */
  read(key: string): Promise<Readable>;
  /** Writes a whole object durably (it survives a crash once resolved). A `sealed/` key that exists is left as it is. */
  write(key: string, body: Buffer, contentType: string): Promise<void>;
  /** Copies `incoming/…` to a `sealed/…` key inside the store; an existing target is left as it is. */
  seal(fromKey: string, toKey: string, contentType: string): Promise<void>;
  /** Removes an `incoming/…` object; absent is fine. Refuses `sealed/…`. */
  discard(key: string): Promise<void>;
  /** Creates what the store needs (folder, bucket with object lock and default retention); safe to repeat. */
  prepare(): Promise<void>;
  /** Rejects when the store does not answer within `timeoutMs`. */
  ping(timeoutMs: number): Promise<void>;
  /** Origin that browsers upload to, when it is not our own (for the content security policy). */
  readonly uploadOrigin: string | null;
}
