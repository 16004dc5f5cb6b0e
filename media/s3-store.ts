import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { Client, CopyDestinationOptions, CopySourceOptions, type ObjectLockInfo } from 'minio';
import { withDeadline } from './deadline.ts';
import { areaOf, assertArea, INCOMING_LIFE_DAYS } from './object-key.ts';
import {
  ObjectNotFoundError,
  type ObjectStore,
  ObjectStoreUnavailableError,
  type SignedUpload,
  type StoredObject,
} from './object-store.ts';
import { impatientTransport } from './s3-transport.ts';

export interface S3StoreOptions {
  /** `http(s)://host:port` of the store, as this process reaches it. */
  readonly endpoint: string;
  /** The same store as browsers reach it; null when that is the same address. */
  readonly publicEndpoint: string | null;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
  /** For `sealed/`: versioned, every object locked. `incoming/`, which is swept, and `derived/` go to `<bucket>-incoming` without a lock. */
  readonly bucket: string;
  /** Nobody can lift COMPLIANCE before its time; GOVERNANCE can be lifted by whom the store permits it. */
  readonly retention: { readonly mode: 'COMPLIANCE' | 'GOVERNANCE'; readonly days: number };
  /** Origin of our pages, which upload from the browser. */
  readonly browserOrigin: string;
  /** How long the store may be silent within one request. */
  readonly silenceMs: number;
}

/** The bucket for sealed evidence exists but was made without object lock, which cannot be added later. */
export class BucketNotLockableError extends Error {
  readonly code = 'BUCKET_NOT_LOCKABLE';
}

/** Answers that mean: nothing there. */
const ABSENT = new Set(['NotFound', 'NoSuchKey']);
/**
 * Answers that mean: this is not for us to set, either because the server has no such feature (MinIO takes its origins from its own
 * configuration) or because our key may not (whoever made the buckets has seen to it).
 */
const LEFT_TO_OPERATOR = new Set(['NotImplemented', 'MethodNotAllowed', 'AccessDenied']);

/** Evidence in any S3. */
export class S3Store implements ObjectStore {
  readonly uploadOrigin: string;
  readonly #options: S3StoreOptions;
  readonly #client: Client;
  /** Signs addresses for browsers; never connects. */
  readonly #publicClient: Client;
  readonly #incoming: string;
  readonly #sealed: string;

  constructor(options: S3StoreOptions) {
    const publicEndpoint = options.publicEndpoint ?? options.endpoint;
    this.#options = options;
    this.uploadOrigin = new URL(publicEndpoint).origin;
    this.#client = clientFor(options.endpoint, options);
    this.#publicClient = clientFor(publicEndpoint, options);
    this.#incoming = `${options.bucket}-incoming`;
    this.#sealed = options.bucket;
  }

  async signUpload(key: string, expiresInS: number): Promise<SignedUpload> {
    assertArea(key, 'incoming');
    const expiresAt = new Date(Date.now() + expiresInS * 1_000);
    const url = await this.#publicClient.presignedPutObject(this.#incoming, key, expiresInS);
    return { method: 'PUT', url, headers: {}, expiresAt };
  }

  async stat(key: string): Promise<StoredObject> {
    const { size } = await reach(key, this.#client.statObject(this.#bucketOf(key), key));
    return { key, sizeBytes: size };
  }

  async read(key: string): Promise<Readable> {
    const source = await reach(key, this.#client.getObject(this.#bucketOf(key), key));
    // A reader must see an interrupted body as the store's fault, not as an error of the HTTP client.
    const body = new PassThrough();
    source.on('error', (cause) => body.destroy(unavailable(key, cause)));
    body.on('close', () => source.destroy());
    return source.pipe(body);
  }

  async write(key: string, body: Buffer, contentType: string): Promise<void> {
    if (areaOf(key) === 'sealed' && (await this.#exists(key))) return;
    const bucket = this.#bucketOf(key);
    await reach(key, this.#client.putObject(bucket, key, body, body.length, { 'Content-Type': contentType }));
  }

  async seal(fromKey: string, toKey: string, contentType: string): Promise<void> {
    assertArea(fromKey, 'incoming');
    assertArea(toKey, 'sealed');
    if (await this.#exists(toKey)) return;
    const source = new CopySourceOptions({ Bucket: this.#incoming, Object: fromKey });
    const target = new CopyDestinationOptions({
      Bucket: this.#sealed,
      Object: toKey,
      MetadataDirective: 'REPLACE',
      Headers: { 'Content-Type': contentType },
    });
    await reach(fromKey, this.#client.copyObject(source, target));
  }

  async discard(key: string): Promise<void> {
    assertArea(key, 'incoming');
    await reach(key, this.#client.removeObject(this.#incoming, key));
  }

  /** @throws BucketNotLockableError when the bucket for sealed evidence was made without object lock */
  async prepare(): Promise<void> {
    await reach(this.#incoming, this.#prepareIncoming());
    await this.#prepareSealed();
  }

  async ping(timeoutMs: number): Promise<void> {
    const exists = await withDeadline(this.#client.bucketExists(this.#sealed), timeoutMs, 'the evidence store');
    if (!exists) throw new ObjectStoreUnavailableError(`The bucket ${this.#sealed} does not exist`);
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

  #bucketOf(key: string): string {
    return areaOf(key) === 'sealed' ? this.#sealed : this.#incoming;
  }

  async #prepareIncoming(): Promise<void> {
    const bucket = this.#incoming;
    if (!(await this.#client.bucketExists(bucket))) await this.#client.makeBucket(bucket, this.#options.region);
    const sweeping = {
      ID: 'uploads-nobody-sealed',
      Status: 'Enabled',
      Filter: { Prefix: 'incoming/' },
      Expiration: { Days: INCOMING_LIFE_DAYS },
    };
    await unlessLeftToOperator(this.#client.setBucketLifecycle(bucket, { Rule: [sweeping] }));
    await unlessLeftToOperator(this.#allowUploadsFrom(this.#options.browserOrigin));
  }

  async #prepareSealed(): Promise<void> {
    const bucket = this.#sealed;
    const { mode, days } = this.#options.retention;
    if (!(await reach(bucket, this.#client.bucketExists(bucket)))) {
      await reach(bucket, this.#client.makeBucket(bucket, this.#options.region, { ObjectLocking: true }));
    }
    // The client's types name the callback forms first; without a callback both calls return a promise.
    const configuration = this.#client.getObjectLockConfig(bucket) as unknown as Promise<ObjectLockInfo>;
    const lock = await configuration.catch((cause: unknown) => {
      if (codeOf(cause) === 'ObjectLockConfigurationNotFoundError') return null;
      throw unavailable(bucket, cause);
    });
    if (lock?.objectLockEnabled !== 'Enabled') {
      throw new BucketNotLockableError(`The bucket ${bucket} exists without object lock, which cannot be added later`);
    }
    if (lock.mode === mode && lock.unit === 'Days' && lock.validity === days) return;
    const locking = this.#client.setObjectLockConfig(bucket, { mode, unit: 'Days', validity: days });
    await reach(bucket, locking as unknown as Promise<void>);
  }

  /** The client has no call for this; the request is S3's PutBucketCors. */
  async #allowUploadsFrom(origin: string): Promise<void> {
    const rules = `<CORSConfiguration><CORSRule><AllowedOrigin>${origin}</AllowedOrigin><AllowedMethod>PUT</AllowedMethod><AllowedHeader>*</AllowedHeader><MaxAgeSeconds>3600</MaxAgeSeconds></CORSRule></CORSConfiguration>`;
    const headers = { 'Content-MD5': createHash('md5').update(rules).digest('base64') };
    const request = { method: 'PUT', bucketName: this.#incoming, query: 'cors', headers };
    await this.#client.makeRequestAsyncOmit(request, rules, [200, 204]);
  }
}

function clientFor(endpoint: string, options: S3StoreOptions): Client {
  const { protocol, hostname, port } = new URL(endpoint);
  const secure = protocol === 'https:';
  return new Client({
    endPoint: hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    useSSL: secure,
    accessKey: options.accessKey,
    secretKey: options.secretKey,
    region: options.region, // known, so that signing asks nobody
    transport: impatientTransport(secure, options.silenceMs),
    retryOptions: { disableRetry: true }, // who calls decides; a retry of the client's own writes to the console
  });
}

async function reach<Result>(what: string, request: Promise<Result>): Promise<Result> {
  try {
    return await request;
  } catch (cause) {
    if (ABSENT.has(codeOf(cause))) throw new ObjectNotFoundError(`No object ${what}`, { cause });
    throw unavailable(what, cause);
  }
}

async function unlessLeftToOperator(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!LEFT_TO_OPERATOR.has(codeOf(error))) throw error;
  }
}

function unavailable(what: string, cause: unknown): ObjectStoreUnavailableError {
  return new ObjectStoreUnavailableError(`The evidence store failed for ${what}: ${codeOf(cause)}`, { cause });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer';
}
