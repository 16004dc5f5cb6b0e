import type { BusMessage, EventBus } from '../../../schema/core/event-bus.ts';
import { openTestBus } from '../../support/bus.ts';

let bus: EventBus;
beforeEach(async () => {
  bus = await openTestBus();
});
afterEach(async () => {
  await bus.close();
});

const message = (id: string): BusMessage => ({ kind: 'CASE', cityCode: '230600', id, at: '2026-11-24T00:00:00.000Z' });

/** The ids of the next `count` messages. */
async function take(messages: AsyncIterable<BusMessage>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of messages) {
    ids.push(id);
    if (ids.length === count) break;
  }
  return ids;
}

it('delivers to every subscriber of the topic, in order, and to no other topic', async () => {
  const { signal } = new AbortController();
  const [first, second, other] = [
    bus.subscribe('city', signal),
    bus.subscribe('city', signal),
    bus.subscribe('unit', signal),
  ];
  for (const id of ['1', '2', '3']) bus.publish('city', message(id));
  bus.publish('unit', message('u'));
  expect(await take(first, 3)).toEqual(['1', '2', '3']);
  expect(await take(second, 3)).toEqual(['1', '2', '3']);
  expect(await take(other, 1)).toEqual(['u']);
});

it('keeps what is published between subscribing and reading, and nothing from before', async () => {
  bus.publish('city', message('before'));
  const messages = bus.subscribe('city', new AbortController().signal);
  bus.publish('city', message('after'));
  expect(await take(messages, 1)).toEqual(['after']);
});

it('hands a message to a reader that is already waiting', async () => {
  const messages = bus.subscribe('city', new AbortController().signal);
  const waiting = take(messages, 2);
  bus.publish('city', message('1'));
  bus.publish('city', message('2'));
  expect(await waiting).toEqual(['1', '2']);
});

it('ends for a waiting reader when its signal aborts, and only for that one', async () => {
  const leaving = new AbortController();
  const ended = take(bus.subscribe('city', leaving.signal), 1);
  const staying = take(bus.subscribe('city', new AbortController().signal), 1);
  leaving.abort();
  expect(await ended).toEqual([]);
  bus.publish('city', message('1'));
  expect(await staying).toEqual(['1']);
});

it('ends at once when its signal had aborted before', async () => {
  expect(await take(bus.subscribe('city', AbortSignal.abort()), 1)).toEqual([]);
});

it('does not keep a signal busy after the reader has left', async () => {
  const { signal } = new AbortController();
  let listening = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  Object.assign(signal, {
    addEventListener: (...given: Parameters<typeof add>) => (listening++, add(...given)),
    removeEventListener: (...given: Parameters<typeof remove>) => (listening--, remove(...given)),
  });
  const messages = bus.subscribe('city', signal);
  bus.publish('city', message('1'));
  await take(messages, 1);
  expect(listening).toBe(0);
});

it('loses the oldest beyond 1,000 for a slow reader, without slowing the publisher', async () => {
  const messages = bus.subscribe('city', new AbortController().signal);
  for (let id = 1; id <= 1_005; id++) bus.publish('city', message(String(id)));
  const ids = await take(messages, 1_000);
  expect([ids.at(0), ids.at(-1)]).toEqual(['6', '1005']);
});

it('ends every subscription when it is closed', async () => {
  const waiting = take(bus.subscribe('city', new AbortController().signal), 1);
  await bus.close();
  expect(await waiting).toEqual([]);
});

it('answers a ping', async () => {
  await expect(bus.ping(2_000)).resolves.toBeUndefined();
});
