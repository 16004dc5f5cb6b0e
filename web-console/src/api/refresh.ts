/**
 * Asks every active list to be fetched again. Many events within a second become one refetch: the first at once, the
 * rest together at the end of the second.
 */
const intervalMs = 1_000;
const listeners = new Set<() => void>();
let lastAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function run(): void {
  timer = undefined;
  lastAt = Date.now();
  for (const listener of listeners) listener();
}

/** Something changed that a list may show. */
export function requestRefresh(): void {
  if (timer !== undefined) return;
  timer = setTimeout(run, Math.max(0, lastAt + intervalMs - Date.now()));
}

/** Calls back when lists should be fetched again; returns the undo. */
export function onRefresh(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
