import {
  PhotoQueue,
  type PhotoShelf,
  type QueuedPhoto,
  type SendPhoto,
} from '../../../web-console/src/phone/photos/photo-queue.ts';
import { memoryShelf } from '../../../web-console/src/phone/photos/photo-shelf.ts';
import type { Problem } from '../../../web-console/src/phone/use-command.ts';

const lost: Problem = {
  kind: 'OFFLINE',
  code: 'UPLOAD',
  messageZh: '没送出',
  messageEn: 'Not sent',
  fields: [],
  attemptsLeft: null,
};

const photo = (id: string, slot = 'PH-A'): QueuedPhoto => ({
  id,
  caseId: 'case-1',
  slot,
  blob: new Blob([id]),
  contentType: 'image/jpeg',
  takenAt: null,
  position: null,
  addedAt: `2026-11-24T08:38:0${id.length}Z`,
});

/** Answers each attempt with the next of the given problems, then with success. */
function sender(...problems: (Problem | null)[]): { send: SendPhoto; sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    send: async (one) => {
      sent.push(one.id);
      return problems.shift() ?? null;
    },
  };
}

const keptIds = async (shelf: PhotoShelf): Promise<string[]> => (await shelf.load()).map(({ id }) => id);

describe('photos on their way to the server', () => {
  it('takes a photo off the phone only after the receipt', async () => {
    const shelf = memoryShelf();
    const kept: string[][] = [];
    const queue = new PhotoQueue(shelf, async () => {
      kept.push(await keptIds(shelf));
      return null;
    });
    await queue.add(photo('a'));
    expect(kept).toEqual([['a']]);
    expect(await keptIds(shelf)).toEqual([]);
    expect(queue.getSnapshot().items).toEqual([]);
  });

  it('keeps a photo that was not sent, says so, and sends it again when asked', async () => {
    const shelf = memoryShelf();
    const { send, sent } = sender(lost);
    const queue = new PhotoQueue(shelf, send);
    await queue.add(photo('a'));
    expect(queue.getSnapshot().items[0]?.send).toEqual({ kind: 'FAILED', problem: lost });
    expect(await keptIds(shelf)).toEqual(['a']);
    await queue.retry();
    expect(sent).toEqual(['a', 'a']);
    expect(queue.getSnapshot().items).toEqual([]);
  });

  it('does not let one refused photo hold up the others', async () => {
    const { send, sent } = sender({ ...lost, kind: 'REFUSED' });
    const queue = new PhotoQueue(memoryShelf(), send);
    await queue.add(photo('a', 'PH-A'));
    await queue.add(photo('b', 'PH-B'));
    expect(sent).toEqual(['a', 'b']);
    expect(queue.getSnapshot().items.map(({ id }) => id)).toEqual(['a']);
  });

  it('picks up after a killed tab what the last visit left, once', async () => {
    const shelf = memoryShelf();
    await shelf.put(photo('a'));
    const { send, sent } = sender();
    const queue = new PhotoQueue(shelf, send);
    await Promise.all([queue.resume(), queue.resume()]);
    expect(sent).toEqual(['a']);
    expect(await keptIds(shelf)).toEqual([]);
  });

  it('replaces an unsent photo of the same slot when it is taken again', async () => {
    const shelf = memoryShelf();
    const queue = new PhotoQueue(shelf, sender(lost, lost).send);
    await queue.add(photo('first'));
    await queue.add(photo('second'));
    expect(queue.getSnapshot().items.map(({ id }) => id)).toEqual(['second']);
    expect(await keptIds(shelf)).toEqual(['second']);
  });

  it('tells listeners how far the upload is', async () => {
    const percents: number[] = [];
    const queue = new PhotoQueue(memoryShelf(), async (_photo, onProgress) => {
      onProgress(40);
      onProgress(100);
      return null;
    });
    queue.subscribe(() => {
      const send = queue.getSnapshot().items[0]?.send;
      if (send?.kind === 'SENDING') percents.push(send.percent);
    });
    await queue.add(photo('a'));
    expect(percents).toEqual([0, 40, 100]);
  });
});
