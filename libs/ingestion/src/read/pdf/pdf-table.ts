import type { PdfRow } from './pdf-rows.js';

type Span = { left: number; right: number };

/** How far apart, in type sizes, two columns must stand. */
const COLUMN_GAP = 0.3;

/** The rows of a printed table as lines with tabs; a cell belongs to the column above and below which it stands, so blanks are kept. */
export function tableLines(rows: readonly PdfRow[]): string[] {
  const columns = columnsOf(rows);
  if (columns.length < 2) return rows.map(({ text }) => text);
  return rows.map((row) => {
    const cells = columns.map(() => '');
    for (const cell of row.cells) {
      const at = columns.findIndex(({ right }) => cell.left <= right);
      cells[at] = `${cells[at] ?? ''}${cell.text}`;
    }
    return cells.join('\t');
  });
}

/** Cells that overlap sideways share a column; a row with a single cell may be as wide as it likes. */
function columnsOf(rows: readonly PdfRow[]): Span[] {
  const cells = rows.flatMap((row) => (row.cells.length > 1 ? row.cells : []));
  const gap = COLUMN_GAP * Math.max(1, ...rows.map(({ size }) => size));
  const columns: Span[] = [];
  for (const { left, right } of cells.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left <= last.right + gap) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  const last = columns.at(-1);
  if (last) last.right = Infinity;
  return columns;
}
