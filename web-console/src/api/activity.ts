import { useSyncExternalStore } from 'react';

/** When somebody last used a key or a pointer here, and whether the server or this page has locked the desk. */
let lastInputAt = Date.now();
let locked = false;
const listeners = new Set<() => void>();

/** Header by which the server learns how long nobody has been here. */
export const idleHeader = (): Record<string, string> => ({ 'x-idle-s': String(idleSeconds()) });

export const idleSeconds = (): number => Math.max(0, Math.round((Date.now() - lastInputAt) / 1000));

/** Watches for input as long as the page lives; input on a locked screen does not count. */
export function watchInput(): () => void {
  const noted = (): void => {
    if (!locked) lastInputAt = Date.now();
  };
  const events = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  for (const event of events) window.addEventListener(event, noted, { passive: true });
  return () => {
    for (const event of events) window.removeEventListener(event, noted);
  };
}

export const isLocked = (): boolean => locked;

export function setLocked(value: boolean): void {
  if (value === locked) return;
  locked = value;
  if (!value) lastInputAt = Date.now();
  for (const listener of listeners) listener();
}

export function useLocked(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isLocked);
}

/** Fetches, and puts the lock screen up when the server says that the session is locked. */
export const watchedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.headers.get('x-session-state') === 'locked') setLocked(true);
  return response;
};
