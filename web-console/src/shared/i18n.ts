import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Chinese first; English is complete. */
export type Language = 'zh' | 'en';

/** One phrase in both languages: `[Chinese, English]`. `{name}` marks a value put in by `useWords`. */
export type Phrase = readonly [zh: string, en: string];

const storageKey = 'kc-language';
const listeners = new Set<() => void>();

function startingLanguage(): Language {
  if (typeof localStorage === 'undefined') return 'zh';
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
}

let current: Language = startingLanguage();

/** The language shown now. */
export function getLanguage(): Language {
  return current;
}

/** Switches every screen at once, sets `lang` on the page and remembers the choice on this device. */
export function setLanguage(language: Language): void {
  current = language;
  if (typeof localStorage !== 'undefined') localStorage.setItem(storageKey, language);
  applyLanguage();
  for (const listener of listeners) listener();
}

/** Writes the `lang` attribute for screen readers and fonts; call once before the first render. */
export function applyLanguage(): void {
  if (typeof document !== 'undefined') document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language as React state. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, getLanguage, getLanguage);
}

/** Chooses between a Chinese and an English text in the viewer's language; for texts the server sends in both. */
export function pickText(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}

/** `pickText` bound to the language shown now. */
export function usePick(): (zh: string, en: string) => string {
  const language = useLanguage();
  return useCallback((zh: string, en: string) => pickText(language, zh, en), [language]);
}

/** Puts values into `{name}` marks; an unknown mark stays visible so that it is noticed. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (mark: string, name: string) => {
    const value = values[name];
    return value === undefined ? mark : String(value);
  });
}

export type Translate<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** A translator without React, for tests and for code outside components. */
export function translator<Key extends string>(
  words: Readonly<Record<Key, Phrase>>,
  language: Language,
): Translate<Key> {
  const column = language === 'zh' ? 0 : 1;
  return (key, values) => fill(words[key][column], values);
}

/** Translator for one dictionary in the language shown now: `const t = useWords(words); t('next')`. */
export function useWords<Key extends string>(words: Readonly<Record<Key, Phrase>>): Translate<Key> {
  const language = useLanguage();
  return useMemo(() => translator(words, language), [words, language]);
}
