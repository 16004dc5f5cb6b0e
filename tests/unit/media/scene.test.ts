import { deriveViews } from '../../../media/image.ts';
import { inspectPhoto } from '../../../media/inspect.ts';
import { drawScene, type SceneSlot } from '../../../schema/seed/scene/scene.ts';

const plates = { plateA: '黑ED05182', plateB: '黑E7K2M6' };
const NOW = new Date('2026-11-24T00:40:00Z');

describe('a drawn scene', () => {
  it.each<SceneSlot>(['PH-A', 'PH-B', 'PH-C'])('%s passes as a good photo', async (slot) => {
    const { width, height, sharpness, meanLuma } = await deriveViews(await drawScene(slot, { ...plates, seed: 0 }));
    expect([width, height]).toEqual([2400, 1800]);
    const facts = {
      width,
      height,
      sharpness,
      meanLuma,
      takenAt: NOW,
      now: NOW,
      accidentAt: NOW,
      distanceFromSceneM: 10,
    };
    expect(inspectPhoto(facts)).toEqual([]);
  });

  it('is the same for the same seed and plates, and another for others', async () => {
    const first = await drawScene('PH-A', { ...plates, seed: 0 });
    expect((await drawScene('PH-A', { ...plates, seed: 0 })).equals(first)).toBe(true);
    expect((await drawScene('PH-A', { ...plates, seed: 1 })).equals(first)).toBe(false);
    expect((await drawScene('PH-A', { ...plates, plateB: '黑E00001', seed: 0 })).equals(first)).toBe(false);
  });
});
