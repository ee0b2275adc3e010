import type { Block } from '../structure/blocks.js';

/** A run of table cells, one to a line, as tables look after copying; the last cell of a table carries no bar. */
export type CellRun = readonly { readonly text: string; readonly folded: string; readonly line: number }[];

const FEWEST_CELLS = 6;

/** The tables of a document that were flattened to one cell a line. */
export function cellRuns(blocks: readonly Block[]): CellRun[] {
  const runs: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const isCell = block.kind === 'cell';
    if (isCell && !isOpen) runs.push([]);
    if (isCell || (isOpen && block.marked === 0)) runs.at(-1)?.push(block);
    isOpen = isCell;
  }
  return runs.filter((run) => run.length >= FEWEST_CELLS).map((run) => run.map(cell));
}

function cell({ text, folded, lineFrom }: Block): CellRun[number] {
  const written = text.replace(/\s*\|+$/, '').replace(/^\|+\s*/, '');
  return { text: written, folded: folded.replace(/\s*\|+$/, '').replace(/^\|+\s*/, ''), line: lineFrom };
}
