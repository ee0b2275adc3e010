import type { KeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Way = 'up' | 'down' | 'before' | 'after';

/** Moves between cells as in a spreadsheet: Enter goes down, an arrow leaves a cell where its text ends; Shift+Enter breaks the line. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  // Enter that ends the choice of a Chinese word belongs to the input method.
  if (!isCell(target) || event.nativeEvent.isComposing) return;
  const way = wayOf(event, target);
  const next = way === null ? null : neighbour(target, way);
  if (way === null || (next === null && event.key !== 'Enter')) return;
  event.preventDefault();
  next?.focus();
  next?.select();
}

function isCell(target: EventTarget): target is Field {
  return target instanceof HTMLElement && target.dataset['cell'] !== undefined;
}

function wayOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, field: Field): Way | null {
  if (shiftKey || ctrlKey || altKey || metaKey) return null;
  if (key === 'Enter') return 'down';
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const isAtStart = isWhole || (selectionStart === 0 && selectionEnd === 0);
  const isAtEnd = isWhole || selectionStart === value.length;
  const ways: Readonly<Record<string, readonly [boolean, Way]>> = {
    ArrowUp: [isAtStart, 'up'],
    ArrowLeft: [isAtStart, 'before'],
    ArrowDown: [isAtEnd, 'down'],
    ArrowRight: [isAtEnd, 'after'],
  };
  const [leaves, way] = ways[key] ?? [false, null];
  return leaves ? way : null;
}

function neighbour(field: Field, way: Way): Field | null {
  const row = field.closest('tr');
  if (way === 'before' || way === 'after') {
    const cells = [...(row?.querySelectorAll<Field>('[data-cell]') ?? [])];
    return cells[cells.indexOf(field) + (way === 'after' ? 1 : -1)] ?? null;
  }
  const asked = `[data-cell="${field.dataset['cell'] ?? ''}"]`;
  const next = (from: Element | null | undefined) =>
    way === 'down' ? from?.nextElementSibling : from?.previousElementSibling;
  for (let other = next(row); other; other = next(other)) {
    const cell = other.querySelector<Field>(asked);
    if (cell) return cell;
  }
  return null;
}
