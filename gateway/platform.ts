import type { FileStore } from '../media/file-store.ts';
import type { Log, Platform } from '../schema/core/platform.ts';
import { JOBS } from '../schema/jobs.ts';
import type { Config } from './config.ts';
import { migrateAndOpen } from './database/open.ts';
import { openBus } from './events/open.ts';
import { openJobQueue, prepareJobQueue, type RunningJobQueue } from './job-queue.ts';
import { paths } from './paths.ts';
import { openSecret } from './secret.ts';
import { openSms } from './sms.ts';
import { openStore } from './store.ts';

export interface OpenedPlatform {
  readonly platform: Platform;
  readonly jobs: RunningJobQueue;
  /** The embedded store, when there is one. */
  readonly uploads: FileStore | null;
  /** Closes everything in the opposite order of opening. */
  close(): Promise<void>;
}

/**
 * Opens the three seams and what stands on them, by configuration. If one cannot be opened, those before it are closed.
 *
 * @throws StartRefusal in one clear sentence
 */
export async function openPlatform(config: Config, log: Log): Promise<OpenedPlatform> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.toReversed()) {
      await closer().catch((error: unknown) => log.error({ err: error }, 'closing'));
    }
  };
  try {
    const secret = await openSecret(config.secret);
    const bus = await openBus(config.bus, config.city.code, log);
    closers.push(() => bus.close());
    const { store, uploads } = await openStore(config.store, secret, config.http.publicUrl);
    const db = await migrateAndOpen({
      config: config.database,
      migrationsDir: paths.migrations,
      log,
      prepare: (owner) => prepareJobQueue(owner, JOBS),
    });
    closers.push(() => db.close());
    const jobs = await openJobQueue(db, bus, log);
    closers.push(() => jobs.stop());
    const platform: Platform = {
      db,
      store,
      bus,
      jobs,
      sms: openSms(config.sms),
      log,
      now: () => new Date(),
      settings: {
        cityCode: config.city.code,
        production: config.production,
        publicUrl: config.http.publicUrl,
        maxPhotoBytes: config.photos.maxBytes,
        maxPhotoPixels: config.photos.maxPixels,
        maxRecordingBytes: config.recordings.maxBytes,
        secret,
        requireSecondFactor: config.security.requireSecondFactor,
        idleLockMinutes: config.security.idleLockMinutes,
        addressLimits: config.security.addressLimits,
      },
    };
    return { platform, jobs, uploads, close };
  } catch (error) {
    await close();
    throw error;
  }
}
