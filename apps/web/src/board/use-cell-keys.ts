import type { FocusEvent, KeyboardEvent } from 'react';

const STEPS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Goes by the arrow keys from the links of one cell to those of the next; what has the focus comes into view. */
export function useCellKeys() {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const step = STEPS[event.key];
      const cell = event.target instanceof Element ? event.target.closest('td') : null;
      if (step === undefined || cell === null) return;
      event.preventDefault();
      nextLink(event.currentTarget, cell, step)?.focus();
    },
    onFocus: (event: FocusEvent) => event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  };
}

// Cells without anything owed are passed over.
function nextLink(table: HTMLTableElement, cell: HTMLTableCellElement, [down, right]: readonly [number, number]) {
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex + down;
  let column = cell.cellIndex + right;
  for (;;) {
    const next = table.rows[row]?.cells[column];
    if (next?.tagName !== 'TD') return null;
    const link = next.querySelector('a');
    if (link !== null) return link;
    row += down;
    column += right;
  }
}
