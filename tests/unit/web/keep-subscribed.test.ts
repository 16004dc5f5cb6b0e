import { jest } from '@jest/globals';
import { keepSubscribed, type Listener } from '../../../web-console/src/api/keep-subscribed.ts';

let listeners: Listener<string>[];
let received: string[];
let resumed: number;
let unsubscribed: number;
let end: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  listeners = [];
  received = [];
  resumed = 0;
  unsubscribed = 0;
  end = keepSubscribed<string>(
    (listener) => {
      listeners.push(listener);
      return () => (unsubscribed += 1);
    },
    (message) => received.push(message),
    () => (resumed += 1),
  );
});
afterEach(() => {
  end();
  jest.useRealTimers();
});

describe('a live subscription', () => {
  it.each(['complete', 'error'] as const)('is taken up again after %s, and what was missed is fetched', (how) => {
    listeners[0]?.next('one');
    if (how === 'error') listeners[0]?.error(new Error('gone'));
    else listeners[0]?.complete();
    expect(listeners).toHaveLength(1);
    jest.advanceTimersByTime(500);
    expect(listeners).toHaveLength(2);
    expect(resumed).toBe(1);
    listeners[1]?.next('two');
    expect(received).toEqual(['one', 'two']);
  });

  it('waits longer each time, at most 15 s, and starts over after a message', () => {
    const waits = [500, 1000, 2000, 4000, 8000, 15_000, 15_000];
    for (const [index, wait] of waits.entries()) {
      listeners[index]?.complete();
      jest.advanceTimersByTime(wait - 1);
      expect(listeners).toHaveLength(index + 1);
      jest.advanceTimersByTime(1);
      expect(listeners).toHaveLength(index + 2);
    }
    listeners.at(-1)?.next('back');
    listeners.at(-1)?.complete();
    jest.advanceTimersByTime(500);
    expect(listeners).toHaveLength(waits.length + 2);
  });

  it('counts an error that is followed by completion once', () => {
    listeners[0]?.error(new Error('gone'));
    listeners[0]?.complete();
    jest.advanceTimersByTime(60_000);
    expect(listeners).toHaveLength(2);
  });

  it('stays ended when the page ended it, also while it waits', () => {
    listeners[0]?.complete();
    end();
    jest.advanceTimersByTime(60_000);
    expect(listeners).toHaveLength(1);
    expect(unsubscribed).toBe(1);
  });
});
