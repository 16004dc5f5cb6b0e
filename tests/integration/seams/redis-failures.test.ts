import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { openRedisBus } from '../../../gateway/events/redis.ts';
import { StartRefusal } from '../../../gateway/start-refusal.ts';
import type { BusMessage, EventBus } from '../../../schema/core/event-bus.ts';
import { recordingLog } from '../../support/log.ts';
import { services } from '../../support/services.ts';
import { openProxy, openSilentServer, type TestProxy, unusedPort } from '../../support/silent-server.ts';

const log = recordingLog();
const nextTurn = () => new Promise((done) => setImmediate(done));
const open = (url: string, channel = 'test') => openRedisBus({ url, channel, connectTimeoutMs: 500, log });
const message = (id: string): BusMessage => ({ kind: 'UNIT', cityCode: '230600', id, at: '2026-11-24T00:00:00.000Z' });

describe('a Redis that is not there', () => {
  it('refuses to start when nobody listens, and says where, without the password', async () => {
    const port = await unusedPort();
    const refusal = open(`redis://kc:geheim@127.0.0.1:${port}`);
    await expect(refusal).rejects.toThrow(StartRefusal);
    await expect(refusal).rejects.toThrow(`Cannot use Redis at 127.0.0.1:${port} (ECONNREFUSED)`);
    await expect(refusal).rejects.not.toThrow('geheim');
  });

  it('refuses to start when the server takes the connection and never answers', async () => {
    const server = await openSilentServer();
    await expect(open(`redis://127.0.0.1:${server.port}`)).rejects.toThrow(StartRefusal);
    await server.close();
  });
});

// Only a server shows this; `npm run test:services` runs it, the embedded run has nothing to look at.
const onServer = services.redisUrl === null ? describe.skip : describe;

onServer('a real Redis', () => {
  const url = new URL(services.redisUrl ?? 'redis://127.0.0.1');
  let proxy: TestProxy;
  let near: EventBus;
  let far: EventBus;
  let channel: string;

  beforeEach(async () => {
    channel = `kuaichu-test:${randomUUID()}`;
    proxy = await openProxy({ host: url.hostname, port: Number(url.port || 6379) });
    near = await open(`redis://127.0.0.1:${proxy.port}`, channel);
    far = await open(url.href, channel);
  });
  afterEach(async () => {
    await near.close();
    await far.close();
    await proxy.close();
  });

  /** Publishes from the other process until a message gets through: how long a reconnect takes is not ours to know. */
  async function firstToArrive(): Promise<string> {
    const stop = new AbortController();
    const messages = near.subscribe('city', stop.signal);
    const publishing = setInterval(() => far.publish('city', message('again')), 20);
    for await (const { id } of messages) {
      clearInterval(publishing);
      return id;
    }
    throw new Error('Expected a message before the end');
  }

  it('carries messages from one process to the other, once each', async () => {
    const messages = far.subscribe('city', new AbortController().signal);
    near.publish('city', message('1'));
    near.publish('city', message('2'));
    const received: string[] = [];
    for await (const { id } of messages) if (received.push(id) === 2) break;
    expect(received).toEqual(['1', '2']);
  });

  it('neither throws nor waits when the connection is cut, and goes on inside this process', async () => {
    const messages = near.subscribe('city', new AbortController().signal)[Symbol.asyncIterator]();
    await proxy.cut();
    for (let id = 0; id < 100; id++) near.publish('city', message(String(id)));
    expect((await messages.next()).value).toEqual(message('0'));
    await expect(near.ping(200)).rejects.toThrow();
  });

  it('is connected again by itself when the server is back', async () => {
    await proxy.cut();
    await expect(near.ping(200)).rejects.toThrow();
    await proxy.restore();
    expect(await firstToArrive()).toBe('again');
    while (
      !(await near.ping(2_000).then(
        () => true,
        () => false,
      ))
    )
      await nextTurn();
  });

  it('gives up a connection that has gone silent and makes a new one', async () => {
    proxy.freeze();
    await expect(near.ping(200)).rejects.toThrow('No answer from Redis within 200 ms');
    near.publish('city', message('lost'));
    await proxy.cut();
    await proxy.restore();
    expect(await firstToArrive()).toBe('again');
  });

  it('ignores what is not ours on the channel', async () => {
    const stranger = createClient({ url: url.href });
    await stranger.connect();
    for (const text of ['not json', '{}', JSON.stringify({ from: 'x', topic: 'city', message: { kind: 'SPAM' } })]) {
      await stranger.publish(channel, text);
    }
    stranger.destroy();
    expect(await firstToArrive()).toBe('again');
  });
});
