import { useSyncExternalStore } from 'react';

export type Theme = 'day' | 'night';

interface Appearance {
  readonly theme: Theme;
  /** Large type for phone pages (大字版); not browser zoom. */
  readonly elder: boolean;
}

const themeKey = 'kc-theme';
const elderKey = 'kc-elder';
const listeners = new Set<() => void>();

function stored(key: string): string | null {
  return typeof localStorage === 'undefined' ? null : localStorage.getItem(key);
}

/** Without a choice on this device the system's mood holds. */
function startingTheme(): Theme {
  const chosen = stored(themeKey);
  if (chosen === 'night' || chosen === 'day') return chosen;
  const dark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'night' : 'day';
}

let current: Appearance = {
  theme: startingTheme(),
  elder: stored(elderKey) === 'yes',
};

function change(next: Appearance): void {
  current = next;
  localStorage.setItem(themeKey, next.theme);
  localStorage.setItem(elderKey, next.elder ? 'yes' : 'no');
  applyAppearance();
  for (const listener of listeners) listener();
}

/** Writes the choice onto `html` (`data-theme`, antd-mobile's dark switch, class `elder`); call before the first render. */
export function applyAppearance(): void {
  const root = document.documentElement;
  root.dataset['theme'] = current.theme;
  root.dataset['prefersColorScheme'] = current.theme === 'night' ? 'dark' : 'light';
  root.classList.toggle('elder', current.elder);
}

/** Day or night, remembered on this device. */
export function setTheme(theme: Theme): void {
  change({ ...current, theme });
}

/** Large type on or off, remembered on this device. */
export function setElder(elder: boolean): void {
  change({ ...current, elder });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const snapshot = (): Appearance => current;

/** Theme and large type as React state. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
