import type { Block } from '../structure/block.js';

/** One cell with the line on which it stands; `folded` has the length of `text`. */
export type Cell = { readonly text: string; readonly folded: string; readonly line: number };

/** A table: its rows from the top, the words just above it, and its blocks (for what became of them). */
export type Grid = { readonly rows: readonly (readonly Cell[])[]; readonly blocks: readonly Block[] };

/** A run of table cells, one to a line, as tables look after copying; the last cell of a table carries no bar. */
export type CellRun = { readonly cells: readonly Cell[]; readonly blocks: readonly Block[] };

const FEWEST_CELLS = 4;

/** The tables of a document whose rows have their cells side by side. */
export function gridsOf(blocks: readonly Block[]): Grid[] {
  const runs: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'row') continue;
    if (blocks[index - 1]?.kind === 'row') runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => ({ blocks: run, rows: run.map(rowOf) }));
}

function rowOf({ cells, folded, lineFrom }: Block): Cell[] {
  const parts = folded.split('\t');
  return cells.map((text, column) => ({ text, folded: parts[column] ?? '', line: lineFrom }));
}

/** The tables of a document that were flattened to one cell a line. */
export function cellRuns(blocks: readonly Block[]): CellRun[] {
  const runs: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const isCell = block.kind === 'cell';
    if (isCell && !isOpen) runs.push([]);
    if (isCell || (isOpen && block.kind === 'paragraph' && block.marked === 0)) runs.at(-1)?.push(block);
    isOpen = isCell;
  }
  const whole = runs.filter((run) => run.length >= FEWEST_CELLS);
  return whole.map((run) => ({ blocks: run, cells: run.flatMap(cellsOf) }));
}

/** A line of nothing but bars stands for as many blank cells. */
function cellsOf({ text, folded, lineFrom }: Block): Cell[] {
  if (/^\|+$/.test(text)) return Array.from(text, () => ({ text: '', folded: '', line: lineFrom }));
  const from = /^\|+\s*/.exec(text)?.[0].length ?? 0;
  const to = text.length - (/\s*\|+$/.exec(text)?.[0].length ?? 0);
  return [{ text: text.slice(from, to), folded: folded.slice(from, to), line: lineFrom }];
}
