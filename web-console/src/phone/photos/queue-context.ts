import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PhotoQueue, QueueSnapshot } from './photo-queue.ts';

export const PhotoQueueContext = createContext<PhotoQueue | null>(null);

/** The queue itself, to add and resend photos. */
export function usePhotoQueueActions(): PhotoQueue {
  const queue = useContext(PhotoQueueContext);
  if (queue === null) throw new Error('Expected a PhotoQueueContext provider but found none');
  return queue;
}

/** What waits on this phone, live. */
export function usePhotoQueue(): QueueSnapshot {
  const queue = usePhotoQueueActions();
  return useSyncExternalStore(queue.subscribe, queue.getSnapshot, queue.getSnapshot);
}
