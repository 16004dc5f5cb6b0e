import type { Problem } from '../use-command.ts';

/** A photo on this phone that the server has not yet confirmed. It leaves this list only with a receipt. */
export interface QueuedPhoto {
  readonly id: string;
  readonly caseId: string;
  readonly slot: string;
  readonly blob: Blob;
  readonly contentType: string;
  /** The phone's claim, ISO 8601; null when the file came from the gallery without a time. */
  readonly takenAt: string | null;
  readonly position: PhotoPosition | null;
  readonly addedAt: string;
}

export interface PhotoPosition {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracyM: number | null;
  readonly measuredAt: string;
}

export type SendState =
  | { readonly kind: 'WAITING' }
  | { readonly kind: 'SENDING'; readonly percent: number }
  | { readonly kind: 'FAILED'; readonly problem: Problem };

export interface QueueItem extends QueuedPhoto {
  readonly send: SendState;
}

export interface QueueSnapshot {
  readonly items: readonly QueueItem[];
}

/** Where unsent photos survive a killed tab. */
export interface PhotoShelf {
  load(): Promise<QueuedPhoto[]>;
  put(photo: QueuedPhoto): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Sends one photo all the way to the server's receipt; returns the problem, or null once it is sealed. */
export type SendPhoto = (photo: QueuedPhoto, onProgress: (percent: number) => void) => Promise<Problem | null>;

/**
 * Photos on their way to the server, one at a time: kept on the shelf before anything is sent, taken off only when the
 * server has verified and sealed the bytes. A lost connection leaves them waiting; a refusal is shown on the photo.
 */
export class PhotoQueue {
  readonly #shelf: PhotoShelf;
  readonly #send: SendPhoto;
  readonly #listeners = new Set<() => void>();
  #snapshot: QueueSnapshot = { items: [] };
  #running = false;

  constructor(shelf: PhotoShelf, send: SendPhoto) {
    this.#shelf = shelf;
    this.#send = send;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): QueueSnapshot => this.#snapshot;

  /** Picks up what an earlier visit left and starts sending it. */
  async resume(): Promise<void> {
    const left = await this.#shelf.load();
    const known = new Set(this.#snapshot.items.map((item) => item.id));
    const found = left.filter((photo) => !known.has(photo.id));
    this.#set([...this.#snapshot.items, ...found.map((photo) => ({ ...photo, send: { kind: 'WAITING' as const } }))]);
    await this.#run();
  }

  /** Keeps a new photo, replacing an unsent one for the same slot of the same case, and starts sending. */
  async add(photo: QueuedPhoto): Promise<void> {
    const replaced = this.#snapshot.items.filter(
      (item) => item.caseId === photo.caseId && item.slot === photo.slot && item.send.kind !== 'SENDING',
    );
    await this.#shelf.put(photo);
    for (const old of replaced) await this.#shelf.remove(old.id);
    const staying = this.#snapshot.items.filter((item) => !replaced.includes(item));
    this.#set([...staying, { ...photo, send: { kind: 'WAITING' } }]);
    await this.#run();
  }

  /** Sends everything again that waits or failed, e.g. when the network is back or the person taps. */
  async retry(): Promise<void> {
    this.#set(
      this.#snapshot.items.map((item) =>
        item.send.kind === 'FAILED' ? { ...item, send: { kind: 'WAITING' as const } } : item,
      ),
    );
    await this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let next = this.#nextWaiting(); next !== undefined; next = this.#nextWaiting()) {
        const { id } = next;
        this.#mark(id, { kind: 'SENDING', percent: 0 });
        const problem = await this.#send(next, (percent) => this.#mark(id, { kind: 'SENDING', percent }));
        if (problem === null) {
          await this.#shelf.remove(id);
          this.#set(this.#snapshot.items.filter((item) => item.id !== id));
        } else {
          this.#mark(id, { kind: 'FAILED', problem });
        }
      }
    } finally {
      this.#running = false;
    }
  }

  #nextWaiting(): QueueItem | undefined {
    return this.#snapshot.items.find((item) => item.send.kind === 'WAITING');
  }

  #mark(id: string, send: SendState): void {
    this.#set(this.#snapshot.items.map((item) => (item.id === id ? { ...item, send } : item)));
  }

  #set(items: readonly QueueItem[]): void {
    this.#snapshot = { items };
    for (const listener of this.#listeners) listener();
  }
}
