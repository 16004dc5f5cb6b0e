import { drawScene, type SceneSlot } from '../../../schema/seed/scene/scene.ts';
import type { Papers, Story } from './driver.ts';

/** Invented people; the licence numbers check and belong to nobody (see schema/seed/README.md). */
export const FIRST = {
  plate: '黑ED07392',
  name: '王雪莹',
  phone: '13900010007',
  licenceNo: '230600190004020494',
  insurer: '嘉禾财险',
  policyNo: 'JIAH2026DEMO0107',
} as const satisfies Papers;
export const SECOND = {
  plate: '黑E3Q58H',
  name: '赵立军',
  phone: '13900010008',
  licenceNo: '230600190004150563',
  insurer: '北辰财险',
  policyNo: 'BEIC2026DEMO0108',
} as const satisfies Papers;

export const FIRST_STORY: Story = {
  doing: '直行',
  mine: '右前角',
  theirs: '左前角',
  signalled: '没有',
  dashcam: '有',
  speedKmh: '40',
  words: '我正常直走，右边的车并过来，我踩刹车没躲开。',
};
export const SECOND_STORY: Story = {
  doing: '变更车道',
  mine: '左前角',
  theirs: '右前角',
  signalled: '有',
  dashcam: '没有',
  speedKmh: '35',
  words: '前面公交停站，我打灯往左并，看后视镜没车，就蹭上了。',
};

/** The three pictures that the road may be cleared after, drawn, in the order in which they are asked for. */
export async function photosOfTheScene(): Promise<ReadonlyMap<SceneSlot, Buffer>> {
  const photos = new Map<SceneSlot, Buffer>();
  for (const slot of ['PH-A', 'PH-B', 'PH-C'] as const)
    photos.set(slot, await drawScene(slot, { plateA: FIRST.plate, plateB: SECOND.plate, width: 1600, seed: 0 }));
  return photos;
}
