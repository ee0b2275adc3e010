import { headingMark } from '../../structure/heading-mark.js';
import { fold } from '../../text/fold.js';
import { overlap } from '../../text/overlap.js';
import type { RawLine } from '../text-lines.js';
import type { PdfRow } from './pdf-rows.js';
import { tableLines } from './pdf-table.js';

type Page = { readonly left: number; readonly right: number; readonly pitch: number };

/** A line this many type sizes short of the margin ends its paragraph; one that starts this far in opens one. */
const SHORT = 1.7;
const INDENT = 1.2;
/** Line pitches: more than the first parts paragraphs, more than the second leaves a blank line. */
const PARAGRAPH_PITCH = 1.35;
const BLANK_PITCH = 1.85;
const FINISHED = /[。！？；：;:!?)）】〕|]$/;

/** The printed lines of all pages joined to paragraphs, tables row by row; words that a page break repeats are mended. */
export function paragraphsOf(pages: readonly (readonly PdfRow[])[]): RawLine[] {
  const right = pages.flat().reduce((most, row) => (row.cells.length === 1 ? Math.max(most, row.right) : most), 0);
  const layouts = pages.map((rows) => layoutOf(rows, right));
  const lines: { text: string; page: number }[] = [];
  let before: Placed | null = null;
  for (const { row, text, page } of pages.flatMap((rows, index) => placedRows(rows, layouts[index]))) {
    const next = { row, page };
    const step = before ? stepBetween(before, next) : 'paragraph';
    if (step === 'same') join(lines, row, before?.row.page !== row.page);
    else {
      if (step === 'blank') lines.push({ text: '', page: row.page });
      lines.push({ text, page: row.page });
    }
    before = next;
  }
  return lines;
}

type Shown = Placed & { readonly text: string };

/** The rows of a page, those of its tables with their blank cells. */
function placedRows(rows: readonly PdfRow[], page: Page | undefined): Shown[] {
  if (!page) return [];
  const shown: Shown[] = [];
  for (let at = 0; at < rows.length;) {
    const end = tableEnd(rows, at);
    const run = rows.slice(at, Math.max(end, at + 1));
    const lines = run.length > 1 ? tableLines(run) : run.map(({ text }) => text);
    shown.push(...run.map((row, index) => ({ row, page, text: lines[index] ?? row.text })));
    at += run.length;
  }
  return shown;
}

/** A table goes on over single cells as long as rows with several follow. */
function tableEnd(rows: readonly PdfRow[], from: number): number {
  let end = from;
  for (let at = from; at < rows.length && at <= end + 1; at++) {
    if ((rows[at]?.cells.length ?? 0) > 1) end = at + 1;
    else if (at === from) return from;
  }
  return end;
}

function join(lines: { text: string; page: number }[], row: PdfRow, isPageBreak: boolean): void {
  const last = lines.at(-1);
  if (!last) return;
  const from = isPageBreak ? overlap(last.text, row.text) : 0;
  const isLatin = /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(row.text);
  last.text += `${isLatin ? ' ' : ''}${row.text.slice(from)}`;
}

type Placed = { readonly row: PdfRow; readonly page: Page };

function stepBetween(before: Placed, next: Placed): 'same' | 'paragraph' | 'blank' {
  const isPageBreak = before.row.page !== next.row.page;
  const pitch = isPageBreak ? 1 : (before.row.y - next.row.y) / before.page.pitch;
  if (pitch > BLANK_PITCH) return 'blank';
  const isOpen = isFull(before) && !isIndented(next) && !isApart(before.row, next.row) && pitch <= PARAGRAPH_PITCH;
  return isOpen ? 'same' : 'paragraph';
}

function isFull({ row, page }: Placed): boolean {
  return row.right >= page.right - SHORT * row.size;
}

function isIndented({ row, page }: Placed): boolean {
  return row.left >= page.left + INDENT * row.size;
}

/** Rows of a table, another type size, and headings after a finished sentence are paragraphs of their own. */
function isApart(before: PdfRow, next: PdfRow): boolean {
  if (before.text.includes('\t') || next.text.includes('\t')) return true;
  if (Math.abs(before.size - next.size) > 0.12 * before.size) return true;
  return FINISHED.test(before.text) && headingMark(fold(next.text)) !== null;
}

/** Margins by the lines themselves; the pitch is the usual distance between them. */
function layoutOf(rows: readonly PdfRow[], right: number): Page {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? row.y) - row.y);
  const sorted = gaps.filter((gap) => gap > 1).toSorted((a, b) => a - b);
  return {
    left: Math.min(...rows.map(({ left }) => left)),
    right,
    pitch: sorted[Math.floor(sorted.length / 3)] ?? 20,
  };
}
