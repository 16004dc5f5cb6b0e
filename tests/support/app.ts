import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { buildApp } from '../../gateway/app.ts';
import type { ExternalSignInConfig } from '../../gateway/config.ts';
import { openJobQueue } from '../../gateway/job-queue.ts';
import { paths } from '../../gateway/paths.ts';
import type { Platform } from '../../schema/core/platform.ts';
import { JOBS } from '../../schema/jobs.ts';
import { PlayStory } from '../../schema/seed/jobs.ts';
import { seedCity } from '../../schema/seed/seed.ts';
import { openTestBus } from './bus.ts';
import { openTestDatabase } from './database.ts';
import { recordingLog, type LogLine } from './log.ts';
import { openTestStore } from './store.ts';

export interface TestAppOptions {
  readonly production?: boolean;
  readonly persistedOnly?: boolean;
  /** Documents by SHA-256, as our own pages would have registered them. */
  readonly persistedDocuments?: ReadonlyMap<string, string>;
  readonly publicUrl?: string;
  readonly requireSecondFactor?: boolean;
  readonly addressLimits?: Platform['settings']['addressLimits'];
  /** Sign-in at an outside provider. */
  readonly externalSignIn?: ExternalSignInConfig;
}

export interface TestApp {
  readonly origin: string;
  readonly platform: Platform;
  readonly log: readonly LogLine[];
  /** Another gateway on the same database, store and events, with other settings; `close` closes it too. */
  also(options: TestAppOptions): Promise<string>;
  /** Moves the platform's clock by this much from now on. */
  advance(ms: number): void;
  close(): Promise<void>;
}

/**
 * The whole gateway over real engines on a port of its own, with the demo city (without its stories) and its job queue at work.
 */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const log = recordingLog();
  const db = await openTestDatabase();
  const bus = await openTestBus();
  const opened = await openTestStore();
  const { store, uploads } = opened;
  const jobs = await openJobQueue(db, bus, log);
  let shift = 0;
  const settings = {
    cityCode: '230600',
    production: false,
    publicUrl: 'http://localhost',
    maxPhotoBytes: 20 * 1024 * 1024,
    maxPhotoPixels: 50_000_000,
    maxRecordingBytes: 2 * 1024 * 1024,
    secret: Buffer.from('a secret for tests that is long enough'),
    requireSecondFactor: false,
    idleLockMinutes: { administrators: 10, dispatch: 60, others: 20 },
    addressLimits: { smsCodesPerHour: 100_000, failedSignInsPerQuarter: 100_000 },
  };
  const platform: Platform = {
    db,
    store,
    bus,
    jobs,
    log,
    sms: { send: () => Promise.resolve() },
    now: () => new Date(Date.now() + shift),
    settings,
  };
  await seedCity(platform, { demo: true, say: () => undefined });
  const jobsWithoutStories = JOBS.filter(({ name }) => name !== PlayStory.name);
  await jobs.work(platform, jobsWithoutStories, (name) => (name === 'evidence.derive' ? availableParallelism() : 1));
  const servers: Server[] = [];
  const serve = async (options: TestAppOptions): Promise<{ origin: string; platform: Platform }> => {
    const { production = false, publicUrl = settings.publicUrl } = options;
    const { requireSecondFactor = false, addressLimits = settings.addressLimits } = options;
    const own = { ...platform, settings: { ...settings, production, publicUrl, requireSecondFactor, addressLimits } };
    const { persistedOnly = false, persistedDocuments = new Map<string, string>() } = options;
    const server = createServer(
      buildApp({
        platform: own,
        config: {
          production,
          http: { host: '127.0.0.1', port: 0, publicUrl, trustedProxies: 0, persistedOnly },
          map: { mapboxToken: null, base: null },
          city: { code: settings.cityCode, demo: true },
          security: {
            requireSecondFactor,
            addressLimits,
            idleLockMinutes: settings.idleLockMinutes,
            externalSignIn: options.externalSignIn ?? null,
          },
          photos: { maxBytes: settings.maxPhotoBytes, maxPixels: settings.maxPhotoPixels, deriveConcurrency: null },
          recordings: { maxBytes: settings.maxRecordingBytes },
        },
        uploads,
        pagesFolder: paths.pages,
        persistedDocuments,
        demoSignIns: [],
        isServing: () => true,
      }),
    );
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, platform: own };
  };
  const first = await serve(options);
  return {
    origin: first.origin,
    platform: first.platform,
    also: async (others) => (await serve(others)).origin,
    log: log.lines,
    advance: (ms) => void (shift += ms),
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await jobs.stop();
      await bus.close();
      await opened.close();
      await db.close();
    },
  };
}
