import { useCallback, useState } from 'react';

const prefix = 'kc-draft:';

/** What was typed under `name`, or `null`; damaged text counts as nothing. */
export function readDraft(name: string): unknown {
  const text = localStorage.getItem(prefix + name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A half-written draft (full disk, killed tab) must not stop the page; the person types again.
    localStorage.removeItem(prefix + name);
    return null;
  }
}

export function writeDraft(name: string, value: unknown): void {
  localStorage.setItem(prefix + name, JSON.stringify(value));
}

/** Only after the server's answer: a draft is never cleared before it. */
export function clearDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}

/**
 * Form state that survives a killed tab: kept in localStorage at every change.
 *
 * @param name one draft per form and case, e.g. `account:<case id>`
 * @param initial used when nothing was kept; fields added later are filled from it
 */
export function useDraft<T extends object>(name: string, initial: T): readonly [T, (change: Partial<T>) => void] {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...(readDraft(name) as Partial<T> | null) }));
  const change = useCallback(
    (part: Partial<T>) => {
      setValue((before) => {
        const after = { ...before, ...part };
        writeDraft(name, after);
        return after;
      });
    },
    [name],
  );
  return [value, change];
}
