import { useEffect, useEffectEvent } from 'react';

/** What single keys do while one reads. */
export interface ReviewKeys {
  readonly onStep: (by: number) => void;
  readonly onAccept: () => void;
  readonly onReturn: () => void;
}

/** Single keys while nothing is typed anywhere; whoever speaks to the computer can switch them off (WCAG 2.1.4). */
export function useReviewKeys(isOn: boolean, { onStep, onAccept, onReturn }: ReviewKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isElsewhere(event)) return;
    const acts: Readonly<Record<string, () => void>> = {
      j: () => onStep(1),
      ArrowDown: () => onStep(1),
      k: () => onStep(-1),
      ArrowUp: () => onStep(-1),
      a: onAccept,
      r: onReturn,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}

function isElsewhere({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || repeat) return true;
  return (
    target instanceof Element &&
    target.closest('textarea, select, [contenteditable], input:not([type=checkbox]), [role=dialog]') !== null
  );
}
