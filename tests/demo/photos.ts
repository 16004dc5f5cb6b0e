import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveViews, readDimensions } from '../../media/image.ts';
import { drawScene } from '../../schema/seed/scene/scene.ts';
import { DemoFailure } from './client.ts';

export const SLOTS = ['PH-A', 'PH-B', 'PH-C'] as const;

export interface DemoPhoto {
  readonly slot: (typeof SLOTS)[number];
  /** Where it comes from, for the report. */
  readonly name: string;
  readonly bytes: Buffer;
}

const SHORTEST_EDGE = 640;

/**
 * The three photos of the story: drawn, or the first three JPEGs of a folder (by name) that can be decoded and are at least
 * 640 pixels long.
 *
 * @throws DemoFailure when the folder has fewer than three
 */
export async function demoPhotos(
  folder: string | null,
  plates: { plateA: string; plateB: string },
): Promise<DemoPhoto[]> {
  const found = folder === null ? [] : await jpegsOf(folder);
  if (folder !== null && found.length < SLOTS.length) {
    throw new DemoFailure(
      `Expected three JPEGs of at least ${SHORTEST_EDGE} px in ${folder} but found ${found.length}`,
    );
  }
  return Promise.all(
    SLOTS.map(async (slot, index) => {
      const photo = found[index];
      return photo === undefined
        ? { slot, name: 'drawn', bytes: await drawScene(slot, { ...plates, seed: 0 }) }
        : { slot, ...photo };
    }),
  );
}

async function jpegsOf(folder: string): Promise<{ name: string; bytes: Buffer }[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new DemoFailure(`The folder ${folder} cannot be read`, { cause });
  });
  const photos: { name: string; bytes: Buffer }[] = [];
  for (const name of names.filter((one) => /\.jpe?g$/i.test(one)).toSorted()) {
    const bytes = await readFile(join(folder, name));
    if (await isUsable(bytes)) photos.push({ name, bytes });
    if (photos.length === SLOTS.length) break;
  }
  return photos;
}

async function isUsable(bytes: Buffer): Promise<boolean> {
  try {
    const { kind, width, height } = await readDimensions(bytes);
    if (kind !== 'jpeg' || Math.max(width, height) < SHORTEST_EDGE) return false;
    await deriveViews(bytes);
    return true;
  } catch {
    return false; // not a picture, or a broken one: the next may do
  }
}
