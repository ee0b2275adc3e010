import type { SourceLine } from '../source-document.js';
import type { Block } from '../structure/block.js';
import { headingMark } from '../structure/heading-mark.js';
import { plainText } from '../structure/plain-text.js';
import { fold } from '../text/fold.js';
import { htmlRows } from './html-table.js';

const MOST_HTML_LINES = 2_000;
const LONGEST_ROW = 20_000;
const FEWEST_ALONE = 3;
const RULE = /^[|:\-\s]+$/;

/**
 * The blocks of all lines, table rows with their cells: cells between tabs, Markdown rows between bars, HTML tables.
 * Every other line is read by `other`.
 */
export function* tableRows(lines: readonly SourceLine[], other: (line: SourceLine) => Block): Generator<Block> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) return;
    if (line.text.includes('<table')) {
      const end = tableEnd(lines, at);
      yield* htmlBlocks(lines.slice(at, end + 1));
      at = end;
      continue;
    }
    yield rowOrOther(line, isAmongTabs(lines, at), other);
  }
}

function rowOrOther(line: SourceLine, isAmong: boolean, other: (line: SourceLine) => Block): Block {
  const cells = cellsOf(line.text);
  const told = cells?.filter((cell) => cell.trim() !== '').length ?? 0;
  if (cells === null || (!isAmong && told < FEWEST_ALONE && line.text.includes('\t'))) return other(line);
  const plain = other(line);
  return plain.kind === 'contents' ? plain : rowBlock(line.no, cells);
}

function rowBlock(no: number, cells: readonly string[]): Block {
  const clean = cells.map((cell) => plainText(cell).text);
  const text = clean.some((cell) => cell !== '') ? clean.join('\t') : '';
  return { kind: 'row', text, folded: fold(text), marked: 0, lead: 0, cells: clean, lineFrom: no, lineTo: no };
}

function cellsOf(text: string): string[] | null {
  if (text.includes('\t') && text.trim() !== '') {
    const cells = text.replace(/[\r ]+$/, '').split('\t');
    return cells.length > 1 && !isNumbering(cells) ? cells : null;
  }
  const trimmed = text.trim();
  if (!trimmed.startsWith('|') || trimmed.length > LONGEST_ROW) return null;
  if (RULE.test(trimmed) && trimmed.includes('-')) return [''];
  const cells = trimmed.replace(/^\||\|$/g, '').split('|');
  return cells.filter((cell) => cell.trim() !== '').length > 1 ? cells : null;
}

/** Whether the line before or behind has tabs too: a single tab alone is only a gap in a paragraph. */
function isAmongTabs(lines: readonly SourceLine[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((place) => lines[place]?.text.trim().includes('\t'));
}

/** 一、 and a tab before the heading are numbering, not a row. */
function isNumbering([first = '', ...rest]: readonly string[]): boolean {
  const folded = fold(first.trim());
  return rest.length === 1 && (folded === '' || headingMark(folded)?.length === folded.length);
}

function tableEnd(lines: readonly SourceLine[], from: number): number {
  const last = Math.min(lines.length - 1, from + MOST_HTML_LINES);
  for (let at = from; at <= last; at++) if (lines[at]?.text.includes('</table')) return at;
  return last;
}

function* htmlBlocks(lines: readonly SourceLine[]): Generator<Block> {
  const no = lines[0]?.no ?? 1;
  const rows = htmlRows(lines.map(({ text }) => text).join('\n'));
  for (const cells of rows) yield { ...rowBlock(no, cells), lineTo: lines.at(-1)?.no ?? no };
}
