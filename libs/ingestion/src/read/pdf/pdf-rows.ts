import type { PdfPage, PdfPiece } from './pdf-pages.js';

/** A printed line: its text, where it starts and ends, its height above the foot of the page and its type size. */
export type PdfRow = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The parts of the line that wide gaps set apart. */
  readonly cells: readonly PdfCell[];
};

/** A part of a printed line. */
export type PdfCell = { readonly text: string; readonly left: number; readonly right: number };

/** Gaps in type sizes: wider ones part words, much wider ones part table cells. */
const WORD_GAP = 0.25;
const CELL_GAP = 1.9;
const LINE_TOLERANCE = 0.45;

/** The printed lines of a page from top to bottom; wide gaps between pieces become tabs. */
export function rowsOf({ no, pieces }: PdfPage): PdfRow[] {
  const visible = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfPiece[][] = [];
  for (const piece of visible) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - piece.y) <= LINE_TOLERANCE * Math.max(row[0].size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => rowOf(row, no));
}

function rowOf(pieces: readonly PdfPiece[], page: number): PdfRow {
  const size = Math.max(...pieces.map((piece) => piece.size));
  const cells = cellsOf(pieces, size);
  return {
    text: cells.map(({ text }) => text).join('\t'),
    page,
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: pieces[0]?.y ?? 0,
    size,
    cells,
  };
}

function cellsOf(pieces: readonly PdfPiece[], size: number): PdfCell[] {
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { text, x, width } of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const gap = last ? (x - last.right) / size : Infinity;
    if (!last || gap >= CELL_GAP) cells.push({ text, left: x, right: x + width });
    else {
      last.text += `${wordGap(gap, last.text, text)}${text}`;
      last.right = Math.max(last.right, x + width);
    }
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }));
}

/** Between Chinese characters a small gap is only spacing. */
function wordGap(gap: number, before: string, after: string): string {
  const isLatin = /[\dA-Za-z%)]$/.test(before) && /^[\dA-Za-z(]/.test(after);
  return gap >= WORD_GAP && isLatin ? ' ' : '';
}
