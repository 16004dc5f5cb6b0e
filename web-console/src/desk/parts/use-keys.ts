import { useEffect, useRef } from 'react';

export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, [role=tab], [role=menuitem]') !== null;
}

function dialogIsOpen(): boolean {
  return Array.from(document.querySelectorAll<HTMLElement>('[role=dialog]')).some((one) => one.offsetParent !== null);
}

/**
 * Single keys of a page, by `KeyboardEvent.key` in lower case (`j`, `/`, `enter`, `arrowdown`). They rest while someone
 * types or a dialog is open, and Enter on a focused control stays that control's own.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || dialogIsOpen()) return;
      if (event.key === 'Enter' && isControl(event.target)) return;
      const action = latest.current[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
