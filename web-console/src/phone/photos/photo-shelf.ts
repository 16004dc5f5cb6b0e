import type { PhotoShelf, QueuedPhoto } from './photo-queue.ts';

const databaseName = 'kc-photos';
const storeName = 'unsent';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('The phone could not keep the photo', { cause: request.error })),
    );
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName, { keyPath: 'id' }));
  return settle(request);
}

/** Unsent photos in IndexedDB: they survive a killed tab and a restarted phone. */
export function indexedDbShelf(): PhotoShelf {
  let database: Promise<IDBDatabase> | undefined;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    database ??= open();
    return (await database).transaction(storeName, mode).objectStore(storeName);
  };
  return {
    async load() {
      const kept = (await settle((await store('readonly')).getAll())) as QueuedPhoto[];
      return kept.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));
    },
    async put(photo) {
      await settle((await store('readwrite')).put(photo));
    },
    async remove(id) {
      await settle((await store('readwrite')).delete(id));
    },
  };
}

/** For private windows without IndexedDB: photos live as long as the page. */
export function memoryShelf(): PhotoShelf {
  const photos = new Map<string, QueuedPhoto>();
  return {
    load: async () => [...photos.values()],
    put: async (photo) => {
      photos.set(photo.id, photo);
    },
    remove: async (id) => {
      photos.delete(id);
    },
  };
}
