import type { BusMessage } from '../../schema/core/event-bus.ts';

/** What a consumer may be behind before it loses the oldest messages. */
const LONGEST_BACKLOG = 1_000;

/** One consumer's messages from the moment of its making: a bounded queue that can be iterated once. */
export class Subscription implements AsyncIterableIterator<BusMessage> {
  readonly #backlog: BusMessage[] = [];
  readonly #waiting: ((result: IteratorResult<BusMessage>) => void)[] = [];
  readonly #onEnd: () => void;
  #ended = false;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  push(message: BusMessage): void {
    if (this.#ended) return;
    const consumer = this.#waiting.shift();
    if (consumer !== undefined) {
      consumer({ done: false, value: message });
      return;
    }
    if (this.#backlog.length === LONGEST_BACKLOG) this.#backlog.shift();
    this.#backlog.push(message);
  }

  /** Ends the iteration at once, whatever is still in the backlog. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#backlog.length = 0;
    for (const consumer of this.#waiting.splice(0)) consumer({ done: true, value: undefined });
    this.#onEnd();
  }

  async next(): Promise<IteratorResult<BusMessage>> {
    const message = this.#backlog.shift();
    if (message !== undefined) return { done: false, value: message };
    if (this.#ended) return { done: true, value: undefined };
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async return(): Promise<IteratorResult<BusMessage>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
