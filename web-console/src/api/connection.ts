import { useSyncExternalStore } from 'react';

/** live: heard from the server within 10 s · stale: 10–30 s · offline: longer, or the browser reports no network. */
export type ConnectionStatus = 'live' | 'stale' | 'offline';

export interface Connection {
  readonly status: ConnectionStatus;
  /** Epoch milliseconds of the last moment the page is known to have been up to date. */
  readonly freshAt: number;
  /** Whole seconds since `freshAt`. */
  readonly ageSeconds: number;
}

export const staleAfterSeconds = 10;
export const offlineAfterSeconds = 30;

/** Status of data last known fresh `ageSeconds` ago. */
export function connectionStatus(ageSeconds: number, online: boolean): ConnectionStatus {
  if (!online || ageSeconds >= offlineAfterSeconds) return 'offline';
  return ageSeconds >= staleAfterSeconds ? 'stale' : 'live';
}

let freshAt = Date.now();
let streamBroken = false;
let snapshot: Connection = { status: 'live', freshAt, ageSeconds: 0 };
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function publish(): void {
  const ageSeconds = Math.max(0, Math.floor((Date.now() - freshAt) / 1000));
  const status = connectionStatus(ageSeconds, navigator.onLine);
  if (status === snapshot.status && ageSeconds === snapshot.ageSeconds) return;
  snapshot = { status, freshAt, ageSeconds };
  for (const listener of listeners) listener();
}

/** The server answered. While the event stream is broken this proves nothing about what was missed, so it is ignored. */
export function heardFromServer(): void {
  if (streamBroken) return;
  freshAt = Date.now();
  publish();
}

/** The event stream broke: from now on the data on screen ages, whatever else still answers. */
export function streamLost(): void {
  streamBroken = true;
  publish();
}

/** The event stream is open. True when it had been broken, so events were missed and lists must be fetched again. */
export function streamOpened(): boolean {
  const wasBroken = streamBroken;
  streamBroken = false;
  heardFromServer();
  return wasBroken;
}

const heartbeatMs = 4_000;

async function heartbeat(): Promise<void> {
  try {
    const response = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(heartbeatMs) });
    if (response.ok) heardFromServer();
  } catch {
    // Unreachable: the age keeps counting, which is what the viewer must see.
    publish();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    let ticks = 0;
    timer = setInterval(() => {
      publish();
      ticks += 1;
      if (ticks % 4 === 0) void heartbeat();
    }, 1_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** How fresh the page is, re-rendered once a second while it ages. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => snapshot);
}
