import type { DemoCase } from './demo-case.ts';
import { drawScene, type SceneSlot } from './scene/scene.ts';

const WIDTH = 1600;
const SLOTS: readonly string[] = ['PH-A', 'PH-B', 'PH-C'] satisfies SceneSlot[];
/** The scene shows a lane change; the story that is one gets its own plates, the others share a drawing without. */
const OWN_PICTURES = 'shiji-lane-change-claimed';

/** Drawn once per process: three views of two accidents. */
const drawn = new Map<string, Promise<Buffer>>();

/** The photo of one slot of a story: no two stories share their bytes, as no two photos do. */
export async function pictureOf(story: DemoCase, slot: string): Promise<Buffer> {
  if (!SLOTS.includes(slot)) throw new Error(`There is no drawing for the photo slot ${slot}`);
  const own = story.key === OWN_PICTURES;
  const key = `${slot}${own ? ' with plates' : ''}`;
  let picture = drawn.get(key);
  if (picture === undefined) {
    const [first, second] = story.parties;
    const plates = own ? { plateA: first.plate, plateB: second.plate } : { plateA: '', plateB: '' };
    picture = drawScene(slot as SceneSlot, { ...plates, seed: own ? 0 : 1, width: WIDTH });
    drawn.set(key, picture);
    picture.catch(() => drawn.delete(key));
  }
  return withComment(await picture, `${story.key} ${slot}`);
}

/** Puts a comment segment behind the start marker of a JPEG; the picture stays the same. */
export function withComment(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment, 'latin1');
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(text.length + 2, 4);
  return Buffer.concat([head, text, jpeg.subarray(2)]);
}

/** A name as a finger writes it: loops along a line, in a 600 × 200 box. */
export function strokesFor(name: string): number[][][] {
  const width = 480 / name.length;
  return Array.from(name).flatMap((character, place) => {
    const shape = character.codePointAt(0) ?? 1;
    return [0, 1, 2].map((stroke) =>
      Array.from({ length: 14 }, (_, step) => {
        const turn = (step / 13) * Math.PI * (1 + ((shape >> stroke) % 3) / 2) + stroke * 2;
        return [
          Math.round(60 + place * width + (width * 0.8 * step) / 13),
          Math.round(100 + (stroke - 1) * 32 + Math.sin(turn) * (16 + ((shape >> (stroke + 2)) % 14))),
        ];
      }),
    );
  });
}
