import { distanceM, type LngLat } from '../../geo/coordinates.ts';
import { cityTopic } from '../core/command.ts';
import type { Platform } from '../core/platform.ts';
import { listUnits, upsertPosition } from '../dispatch/queries.ts';
import { daqing } from './daqing/index.ts';
import { alongLine, type PathFix } from './patrol-path.ts';

/** Terminals report every five to ten seconds (domain.md 8.3). */
const EVERY_MS = 8_000;
const SPEED_M_PER_S = 8;
/** One unit stays silent, so that the map has a fix that has grown old. */
const SILENT_AFTER_S = 10 * 60;

/**
 * Lets the demo city's units report positions as real terminals would, so that the map lives: those on patrol drive their road up
 * and down, the others stand. Where a unit is follows from the clock alone, so a restart goes on where it was.
 *
 * @returns stops it
 */
export function startPatrol(platform: Platform): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(() => reportAll(platform))
      .catch((error: unknown) => platform.log.warn({ err: error }, 'demo patrol'));
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function reportAll({ db, bus, now, settings: { cityCode } }: Platform): Promise<void> {
  const at = now();
  const units = await listUnits(db, cityCode, null);
  for (const unit of units) {
    const demo = daqing.units.find(({ callSign }) => callSign === unit.callSign);
    if (demo === undefined || demo.fixAgeSeconds > SILENT_AFTER_S) continue;
    const standing = unit.status !== 'AVAILABLE' || unit.kind === 'TOW';
    const fix: PathFix = standing
      ? {
          position: [unit.longitude ?? demo.position[0], unit.latitude ?? demo.position[1]],
          headingDeg: unit.headingDeg ?? 0,
        }
      : alongLine(roadOf(demo.position), (at.getTime() / 1000) * SPEED_M_PER_S);
    const [longitude, latitude] = fix.position;
    await upsertPosition(
      db,
      cityCode,
      unit.id,
      { longitude, latitude, headingDeg: standing ? unit.headingDeg : fix.headingDeg, measuredAt: at },
      at,
    );
    bus.publish(cityTopic(cityCode), { kind: 'UNIT', cityCode, id: unit.id, at: at.toISOString() });
  }
}

const patrolled = daqing.roads.filter(
  ({ kind, line }) => kind !== 'RAILWAY' && kind !== 'EXPRESSWAY' && line.length > 1,
);

/** The road that runs nearest to a position. */
function roadOf(position: LngLat): readonly LngLat[] {
  const nearest = (line: readonly LngLat[]): number => Math.min(...line.map((point) => distanceM(point, position)));
  return patrolled.toSorted((a, b) => nearest(a.line) - nearest(b.line))[0]!.line;
}
