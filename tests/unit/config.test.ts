import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig } from '../../gateway/config.ts';
import { paths } from '../../gateway/paths.ts';
import { openSecret } from '../../gateway/secret.ts';
import { StartRefusal } from '../../gateway/start-refusal.ts';

const S3 = { S3_ENDPOINT: 'http://127.0.0.1:9000', S3_ACCESS_KEY: 'key', S3_SECRET_KEY: 'do-not-show' };
const PRODUCTION = { NODE_ENV: 'production', PUBLIC_URL: 'https://kc.example.cn', SESSION_SECRET: 's'.repeat(32) };

/** What is said about a configuration that is refused. */
function faultsOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof StartRefusal) return error.message;
    throw error;
  }
  throw new Error('Expected the configuration to be refused');
}

describe('without any variable', () => {
  it('runs embedded, for the demo city, on this machine only', () => {
    expect(loadConfig({})).toEqual({
      production: false,
      http: {
        host: '127.0.0.1',
        port: 4000,
        publicUrl: 'http://localhost:4000',
        trustedProxies: 0,
        persistedOnly: false,
      },
      dataDir: resolve('.data'),
      database: { kind: 'embedded', dataDir: resolve('.data') },
      store: { kind: 'files', root: resolve('.data/evidence') },
      bus: { kind: 'in-process' },
      sms: { kind: 'outbox' },
      secret: { kind: 'file', path: resolve('.data/secret') },
      recordings: { maxBytes: 104_857_600 },
      security: {
        requireSecondFactor: false,
        idleLockMinutes: { administrators: 10, dispatch: 60, others: 20 },
        addressLimits: { smsCodesPerHour: 1_000, failedSignInsPerQuarter: 1_000 },
        externalSignIn: null,
      },
      city: { code: '230600', demo: true },
      map: { mapboxToken: null, base: null },
      photos: { maxBytes: 20_971_520, maxPixels: 50_000_000, deriveConcurrency: null },
      logLevel: 'info',
    });
  });

  it('takes an empty or blank variable for an absent one', () => {
    const names = Object.keys(S3).concat(
      'PORT',
      'DATABASE_URL',
      'REDIS_URL',
      'DEMO_CITY',
      'SESSION_SECRET',
      'NODE_ENV',
    );
    expect(loadConfig(Object.fromEntries(names.map((name) => [name, '  '])))).toEqual(loadConfig({}));
  });
});

describe('optional services', () => {
  it('uses each service whose variables are set', () => {
    const config = loadConfig({
      ...S3,
      DATABASE_URL: 'postgres://kc:pw@db/city',
      DATABASE_POOL_SIZE: '7',
      S3_BUCKET: 'evidence',
      S3_PUBLIC_ENDPOINT: 'https://s3.example.cn',
      S3_RETENTION_MODE: 'GOVERNANCE',
      S3_RETENTION_DAYS: '10',
      REDIS_URL: 'redis://cache:6379',
      SMS_WEBHOOK_URL: 'https://sms.example.cn/send',
      SMS_WEBHOOK_SECRET: 'sixteen-letters!',
    });
    expect(config.database).toEqual({ kind: 'postgres', url: 'postgres://kc:pw@db/city', poolSize: 7 });
    expect(config.store).toEqual({
      kind: 's3',
      endpoint: 'http://127.0.0.1:9000',
      accessKey: 'key',
      secretKey: 'do-not-show',
      bucket: 'evidence',
      region: 'us-east-1',
      publicEndpoint: 'https://s3.example.cn',
      retention: { mode: 'GOVERNANCE', days: 10 },
    });
    expect(config.bus).toEqual({ kind: 'redis', url: 'redis://cache:6379' });
    expect(config.sms).toEqual({ kind: 'webhook', url: 'https://sms.example.cn/send', secret: 'sixteen-letters!' });
  });

  it.each(Object.keys(S3))('refuses a store that is configured without %s', (name) => {
    expect(faultsOf({ ...S3, [name]: '' })).toContain(`${name}：须与`);
  });

  it.each([
    ['SMS_WEBHOOK_SECRET', { SMS_WEBHOOK_URL: 'https://sms.example.cn' }],
    ['SMS_WEBHOOK_URL', { SMS_WEBHOOK_SECRET: 'sixteen-letters!' }],
  ])('refuses a message service that is configured without %s', (name, env) => {
    expect(faultsOf(env)).toContain(`${name}：须与`);
  });

  it('reads a base map of several tile addresses', () => {
    const { map } = loadConfig({
      BASE_MAP_TILES: 'https://t0.example.cn/{z}/{x}/{y}, https://t1.example.cn/{z}/{x}/{y}',
      BASE_MAP_KIND: 'raster',
      BASE_MAP_MAX_ZOOM: '18',
      MAPBOX_TOKEN: 'pk.public',
    });
    expect(map).toEqual({
      mapboxToken: 'pk.public',
      base: {
        kind: 'raster',
        tiles: ['https://t0.example.cn/{z}/{x}/{y}', 'https://t1.example.cn/{z}/{x}/{y}'],
        overlayTiles: [],
        maxZoom: 18,
        attribution: null,
      },
    });
  });

  it('refuses a secret Mapbox token, which would be sent to browsers, and does not repeat it', () => {
    const message = faultsOf({ MAPBOX_TOKEN: 'sk.secret' });
    expect(message).toContain('MAPBOX_TOKEN');
    expect(message).not.toContain('sk.secret');
  });
});

describe('production', () => {
  it('needs a public origin and a secret, and does not seed the demo city', () => {
    const message = faultsOf({ NODE_ENV: 'production' });
    expect(message).toContain('PUBLIC_URL');
    expect(message).toContain('SESSION_SECRET');
    expect(loadConfig(PRODUCTION)).toMatchObject({
      production: true,
      city: { demo: false },
      http: { host: '0.0.0.0', publicUrl: 'https://kc.example.cn' },
      secret: { kind: 'given', value: 's'.repeat(32) },
    });
  });

  it('asks for a second factor, and bounds what one address may try', () => {
    expect(loadConfig(PRODUCTION).security).toMatchObject({
      requireSecondFactor: true,
      addressLimits: { smsCodesPerHour: 60, failedSignInsPerQuarter: 50 },
    });
    expect(loadConfig({ ...PRODUCTION, REQUIRE_SECOND_FACTOR: 'off' }).security.requireSecondFactor).toBe(false);
    expect(loadConfig({ REQUIRE_SECOND_FACTOR: 'true' }).security.requireSecondFactor).toBe(true);
  });

  it('takes a provider for sign-in whole or not at all, and never over an open network in clear text', () => {
    const OIDC = { OIDC_ISSUER: 'https://login.example.cn', OIDC_CLIENT_ID: 'kuaichu', OIDC_CLIENT_SECRET: 'x' };
    expect(loadConfig(OIDC).security.externalSignIn).toEqual({
      issuer: 'https://login.example.cn',
      clientId: 'kuaichu',
      clientSecret: 'x',
      loginClaim: null,
      label: null,
    });
    for (const name of Object.keys(OIDC)) expect(faultsOf({ ...OIDC, [name]: '' })).toContain(`${name}：须与`);
    expect(faultsOf({ ...OIDC, OIDC_ISSUER: 'http://login.example.cn' })).toContain('OIDC_ISSUER');
  });

  it('refuses a short secret without repeating it', () => {
    const message = faultsOf({ ...PRODUCTION, SESSION_SECRET: 'tooshort' });
    expect(message).toContain('at least 32 characters');
    expect(message).not.toContain('tooshort');
  });
});

describe('faults', () => {
  it('lists all of them at once, each in both languages', () => {
    const message = faultsOf({
      PORT: '99999',
      DEMO_CITY: 'yes',
      CITY_CODE: '23',
      S3_ENDPOINT: 'ftp://x',
      LOG_LEVEL: 'loud',
    });
    for (const name of ['PORT', 'DEMO_CITY', 'CITY_CODE', 'S3_ENDPOINT', 'LOG_LEVEL']) {
      expect(message).toMatch(new RegExp(`${name}：应为.+ / expected .+`));
    }
    expect(message).toContain('5 fault(s)');
  });

  it.each([
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PORT', '0x10'],
    ['DATABASE_URL', 'mysql://db/city'],
    ['REDIS_URL', 'http://cache'],
    ['PUBLIC_URL', 'https://kc.example.cn/path'],
    ['PUBLIC_URL', 'kc.example.cn'],
    ['S3_BUCKET', 'Upper_Case'],
    ['BASE_MAP_TILES', 'https://t.example.cn/{z}/{x}'],
    ['MAX_PHOTO_BYTES', '20MB'],
    ['TRUST_PROXY', 'true'],
    ['NODE_ENV', 'prod'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toContain(name);
  });

  it('does not repeat an address that may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://kc:geheim@db/city' })).not.toContain('geheim');
  });
});

describe('the installation secret', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'secret-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, kept for the owner only, and the same after a restart', async () => {
    const path = join(folder, 'data', 'secret');
    const first = await openSecret({ kind: 'file', path });
    expect(first).toHaveLength(64);
    expect(await openSecret({ kind: 'file', path })).toEqual(first);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('refuses a file that holds too little', async () => {
    await writeFile(join(folder, 'secret'), 'short');
    await expect(openSecret({ kind: 'file', path: join(folder, 'secret') })).rejects.toThrow(StartRefusal);
  });

  it('refuses a place where it cannot be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openSecret({ kind: 'file', path: join(folder, 'file', 'secret') })).rejects.toThrow('cannot be used');
  });
});

it('.env.example names exactly the variables that are read', async () => {
  const read = new Set<string>();
  const recordsNames = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_env, name) => void read.add(String(name)) },
  );
  loadConfig(recordsNames);
  const example = await readFile(join(paths.root, '.env.example'), 'utf8');
  const named = Array.from(example.matchAll(/^([A-Z0-9_]+)=/gm), ([, name]) => name ?? '');
  expect(named.toSorted()).toEqual(Array.from(read).toSorted());
});
