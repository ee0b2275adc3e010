import { useEffect, useRef, useState } from 'react';

const KEPT_UNDER = 'duban.review-keys';
const TYPING = 'input, textarea, select, [contenteditable="true"]';
const PRESSED_BY_ENTER = 'button, a, summary, label';

/** What a key does. */
export type Keys = Readonly<Record<string, () => void>>;

/** Lets single keys act while nobody types; `isOn` false leaves all keys to the browser. */
export function useKeys(keys: Keys, isOn: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const act = (event: KeyboardEvent) => {
      const run = isForUs(event) ? latest.current[event.key] : undefined;
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [isOn]);
}

function isForUs({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return false;
  if (target.matches(TYPING) && !target.matches('[type="checkbox"]')) return false;
  if (key === 'Enter') return !target.matches(PRESSED_BY_ENTER);
  return !key.startsWith('Arrow') || target.closest('[data-tasks]') !== null;
}

/** Whether single keys act in this browser. */
export function keysAreOn(): boolean {
  return kept() !== 'off';
}

/** Whether single keys act in this browser, and how to switch them. */
export function useKeysSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(keysAreOn);
  const turn = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing still switches the keys of this page.
    }
  };
  return [isOn, turn];
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    return null;
  }
}
