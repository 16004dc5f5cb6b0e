import { resolve } from 'node:path';
import { z } from 'zod';
import { EnvReader, type Environment } from './env-reader.ts';
import { StartRefusal } from './start-refusal.ts';

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize: number };

export type StoreConfig =
  | { readonly kind: 'files'; readonly root: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly accessKey: string;
      readonly secretKey: string;
      /** For sealed evidence; uploads wait in `<bucket>-incoming`. */
      readonly bucket: string;
      readonly region: string;
      /** Where browsers reach the store, when that is another address than ours. */
      readonly publicEndpoint: string | null;
      readonly retention: { readonly mode: 'COMPLIANCE' | 'GOVERNANCE'; readonly days: number };
    };

export type BusConfig = { readonly kind: 'in-process' } | { readonly kind: 'redis'; readonly url: string };

export type SmsConfig =
  | { readonly kind: 'outbox' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };

/** `file`: made at the first start and kept there. */
export type SecretConfig =
  | { readonly kind: 'given'; readonly value: string }
  | { readonly kind: 'file'; readonly path: string };

/** An OpenID Connect provider at which staff may sign in. */
export interface ExternalSignInConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim that holds our login, for accounts that were never linked; null: only linked accounts come in. */
  readonly loginClaim: string | null;
  /** What the button says. */
  readonly label: string | null;
}

/** A base map of one's own or a provider's; without one the map shows districts, roads and outlets from the database. */
export interface BaseMapConfig {
  readonly kind: 'mvt' | 'raster';
  /** Addresses with `{z}`, `{x}` and `{y}`. */
  readonly tiles: readonly string[];
  /** Labels over a raster map, where the provider has them apart (Tianditu). */
  readonly overlayTiles: readonly string[];
  readonly maxZoom: number | null;
  readonly attribution: string | null;
}

export interface Config {
  readonly production: boolean;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Origin that links begin with and that browsers must come from. */
    readonly publicUrl: string;
    /** How many proxies in front of us may be believed about the caller's address. */
    readonly trustedProxies: number;
    /** Whether only operations of our own pages are answered. */
    readonly persistedOnly: boolean;
  };
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly store: StoreConfig;
  readonly bus: BusConfig;
  readonly sms: SmsConfig;
  readonly secret: SecretConfig;
  readonly security: {
    /** Refuses the roles that need a second factor (officers, heads, supervisors, administrators) without one. */
    readonly requireSecondFactor: boolean;
    readonly idleLockMinutes: { readonly administrators: number; readonly dispatch: number; readonly others: number };
    readonly addressLimits: { readonly smsCodesPerHour: number; readonly failedSignInsPerQuarter: number };
    readonly externalSignIn: ExternalSignInConfig | null;
  };
  readonly city: { readonly code: string; readonly demo: boolean };
  readonly map: { readonly mapboxToken: string | null; readonly base: BaseMapConfig | null };
  readonly photos: {
    readonly maxBytes: number;
    readonly maxPixels: number;
    /** Photos decoded at the same time; null = as many as there are cores. */
    readonly deriveConcurrency: number | null;
  };
  /** Audio and video of a signing. */
  readonly recordings: { readonly maxBytes: number };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const MEGABYTE = 1024 * 1024;

/**
 * Reads every variable of `.env.example`; an empty one counts as absent.
 *
 * @throws StartRefusal that lists all faults, not only the first
 */
export function loadConfig(env: Environment): Config {
  const reader = new EnvReader(env);
  const production = reader.oneOf('NODE_ENV', ['development', 'test', 'production'], 'development') === 'production';
  const dataDir = resolve(reader.text('DATA_DIR') ?? '.data');
  const config: Config = {
    production,
    http: readHttp(reader, production),
    dataDir,
    database: readDatabase(reader, dataDir),
    store: readStore(reader, dataDir),
    bus: readBus(reader),
    sms: readSms(reader),
    secret: readSecret(reader, production, dataDir),
    security: {
      requireSecondFactor: reader.onOff('REQUIRE_SECOND_FACTOR', production),
      idleLockMinutes: {
        administrators: reader.integer('IDLE_LOCK_ADMIN_MINUTES', 10, 1, 720),
        dispatch: reader.integer('IDLE_LOCK_DISPATCH_MINUTES', 60, 1, 720),
        others: reader.integer('IDLE_LOCK_MINUTES', 20, 1, 720),
      },
      addressLimits: {
        // Drivers on mobile networks share addresses; a developer has one for everybody.
        smsCodesPerHour: reader.integer('SMS_CODES_PER_ADDRESS_HOUR', production ? 60 : 1_000, 1, 100_000),
        failedSignInsPerQuarter: reader.integer('FAILED_SIGN_INS_PER_ADDRESS', production ? 50 : 1_000, 1, 100_000),
      },
      externalSignIn: readExternalSignIn(reader),
    },
    city: {
      code: reader.read('CITY_CODE', z.string().regex(/^\d{6}$/), '230600', {
        zh: '六位行政区划代码',
        en: 'a division code of six digits',
      }),
      demo: reader.onOff('DEMO_CITY', !production),
    },
    map: { mapboxToken: readMapboxToken(reader), base: readBaseMap(reader) },
    photos: {
      maxBytes: reader.integer('MAX_PHOTO_BYTES', 20 * MEGABYTE, MEGABYTE, 200 * MEGABYTE),
      maxPixels: reader.integer('MAX_PHOTO_PIXELS', 50_000_000, 1_000_000, 500_000_000),
      deriveConcurrency: reader.integer('PHOTO_DERIVE_CONCURRENCY', null, 1, 64),
    },
    recordings: { maxBytes: reader.integer('MAX_RECORDING_BYTES', 100 * MEGABYTE, MEGABYTE, 1024 * MEGABYTE) },
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  if (reader.faults.length > 0) {
    const count = reader.faults.length;
    throw new StartRefusal(
      `配置有 ${count} 处错误`,
      `${count} fault(s) in the configuration:\n  ${reader.faults.join('\n  ')}`,
    );
  }
  return config;
}

function readHttp(reader: EnvReader, production: boolean): Config['http'] {
  const port = reader.integer('PORT', 4000, 0, 65_535);
  const faultsBefore = reader.faults.length;
  const publicUrl = reader.origin('PUBLIC_URL');
  if (production && publicUrl === null && reader.faults.length === faultsBefore) {
    reader.fault('PUBLIC_URL', '生产环境必须设置', 'required in production');
  }
  return {
    host: reader.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    trustedProxies: reader.integer('TRUST_PROXY', 0, 0, 10),
    persistedOnly: reader.onOff('PERSISTED_ONLY', false),
  };
}

function readDatabase(reader: EnvReader, dataDir: string): DatabaseConfig {
  const url = reader.address('DATABASE_URL', ['postgres', 'postgresql'], true);
  const poolSize = reader.integer('DATABASE_POOL_SIZE', 10, 1, 500);
  return url === null ? { kind: 'embedded', dataDir } : { kind: 'postgres', url, poolSize };
}

function readStore(reader: EnvReader, dataDir: string): StoreConfig {
  const endpoint = reader.address('S3_ENDPOINT', ['http', 'https']);
  const accessKey = reader.secret('S3_ACCESS_KEY', 1);
  const secretKey = reader.secret('S3_SECRET_KEY', 1);
  const publicEndpoint = reader.address('S3_PUBLIC_ENDPOINT', ['http', 'https']);
  // Buckets are `<name>` and `<name>-incoming`, and a bucket's name has at most 63 characters.
  const bucket = reader.read('S3_BUCKET', z.string().regex(/^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$/), 'kuaichu-evidence', {
    zh: ' 3 到 54 个小写字母、数字或连字符',
    en: '3 to 54 lower-case letters, digits or hyphens',
  });
  const region = reader.text('S3_REGION') ?? 'us-east-1';
  const retention = {
    mode: reader.oneOf('S3_RETENTION_MODE', ['COMPLIANCE', 'GOVERNANCE'], 'COMPLIANCE'),
    days: reader.integer('S3_RETENTION_DAYS', 1_095, 1, 36_500),
  };
  if (endpoint !== null && accessKey !== null && secretKey !== null) {
    return { kind: 's3', endpoint, accessKey, secretKey, bucket, region, publicEndpoint, retention };
  }
  requireAllOrNone(reader, { S3_ENDPOINT: endpoint, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey });
  return { kind: 'files', root: resolve(dataDir, 'evidence') };
}

function readBus(reader: EnvReader): BusConfig {
  const url = reader.address('REDIS_URL', ['redis', 'rediss'], true);
  return url === null ? { kind: 'in-process' } : { kind: 'redis', url };
}

function readSms(reader: EnvReader): SmsConfig {
  const url = reader.address('SMS_WEBHOOK_URL', ['http', 'https'], true);
  const secret = reader.secret('SMS_WEBHOOK_SECRET', 16);
  if (url !== null && secret !== null) return { kind: 'webhook', url, secret };
  requireAllOrNone(reader, { SMS_WEBHOOK_URL: url, SMS_WEBHOOK_SECRET: secret });
  return { kind: 'outbox' };
}

function readSecret(reader: EnvReader, production: boolean, dataDir: string): SecretConfig {
  const faultsBefore = reader.faults.length;
  const value = reader.secret('SESSION_SECRET', 32);
  if (value !== null) return { kind: 'given', value };
  if (production && reader.faults.length === faultsBefore) {
    reader.fault(
      'SESSION_SECRET',
      '生产环境必须设置，至少 32 个字符',
      'required in production, at least 32 characters',
    );
  }
  return { kind: 'file', path: resolve(dataDir, 'secret') };
}

function readExternalSignIn(reader: EnvReader): ExternalSignInConfig | null {
  const issuer = reader.address('OIDC_ISSUER', ['https', 'http']);
  const clientId = reader.text('OIDC_CLIENT_ID');
  const clientSecret = reader.secret('OIDC_CLIENT_SECRET', 1);
  const loginClaim = reader.text('OIDC_LOGIN_CLAIM');
  const label = reader.text('OIDC_LABEL');
  if (issuer !== null && clientId !== null && clientSecret !== null) {
    // A code and an identity that cross a network in clear text prove nothing; this machine itself is no network.
    const { protocol, hostname } = new URL(issuer);
    if (protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
      reader.fault('OIDC_ISSUER', '须为 https 地址', 'has to be an https address');
    }
    return { issuer, clientId, clientSecret, loginClaim, label };
  }
  requireAllOrNone(reader, { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret });
  return null;
}

function readMapboxToken(reader: EnvReader): string | null {
  // Only a public token may reach browsers.
  return reader.read('MAPBOX_TOKEN', z.string().regex(/^pk\.\S+$/), null, {
    zh: '以 pk. 开头的公开令牌',
    en: 'a public token that begins with pk.',
    secret: true,
  });
}

function readBaseMap(reader: EnvReader): BaseMapConfig | null {
  const tiles = readTiles(reader, 'BASE_MAP_TILES');
  const overlayTiles = readTiles(reader, 'BASE_MAP_OVERLAY_TILES');
  const kind = reader.oneOf('BASE_MAP_KIND', ['mvt', 'raster'], 'mvt');
  const maxZoom = reader.integer('BASE_MAP_MAX_ZOOM', null, 1, 24);
  const attribution = reader.text('BASE_MAP_ATTRIBUTION');
  return tiles.length === 0 ? null : { kind, tiles, overlayTiles, maxZoom, attribution };
}

function readTiles(reader: EnvReader, name: string): string[] {
  const template = z
    .string()
    .regex(/^(https?:\/\/|\/)\S+$/)
    .refine((text) => ['{z}', '{x}', '{y}'].every((part) => text.includes(part)));
  const list = z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(template));
  return reader.read(name, list, [], {
    zh: '含 {z} {x} {y} 的地址，用逗号分隔',
    en: 'addresses with {z}, {x} and {y}, separated by commas',
    secret: true,
  });
}

/** A service that is switched on by several variables cannot be half configured. */
function requireAllOrNone(reader: EnvReader, values: Readonly<Record<string, string | null>>): void {
  const missing = Object.keys(values).filter((name) => values[name] === null);
  if (missing.length === Object.keys(values).length) return;
  for (const name of missing) {
    const others = Object.keys(values).filter((other) => other !== name);
    reader.fault(name, `须与 ${others.join('、')} 一同设置`, `has to be set together with ${others.join(', ')}`);
  }
}
