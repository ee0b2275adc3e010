import { refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument } from '../../source-document.js';
import { READING_LIMITS } from '../reading-limits.js';
import { documentOf, type RawLine } from '../text-lines.js';
import { zipParts } from '../zip-parts.js';
import { sheetRows, TooManyRows, type SheetRow } from './sheet-rows.js';
import { workbookOf } from './workbook.js';

const PARTS =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
const LONGEST_GAP = 1;

/** A workbook as lines: one a row, cells between tabs, visible sheets one after the other. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument, IngestionRefusal>> {
  const parts = await zipParts(bytes, (name) => PARTS.test(name));
  if (!parts.ok) return parts;
  try {
    const workbook = workbookOf(parts.value);
    if (workbook.sheets.length === 0) return refuse({ code: 'document.unreadable', why: 'broken' });
    const lines = workbook.sheets.flatMap((name) => {
      const sheet = parts.value.get(name);
      return sheet ? [...linesOf(sheetRows(sheet, workbook)), { text: '' }] : [];
    });
    return documentOf(lines, { fileName, encoding: 'xlsx' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof TooManyRows)) return refuse({ code: 'document.unreadable', why: 'broken' });
    const limit = READING_LIMITS.rows;
    return refuse({ code: 'document.too-large', what: 'rows', size: limit + 1, limit });
  }
}

/** Empty rows are kept as one blank line at most, so that tables stay apart. */
function* linesOf(rows: readonly SheetRow[]): Generator<RawLine> {
  for (const [index, row] of rows.entries()) {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    const gap = row.no - (before?.no ?? 0) - 1;
    for (let blank = 0; blank < Math.min(gap, LONGEST_GAP); blank++) yield { text: '' };
    yield { text: lineOf(row, isRowOf(before, row.no - 1) && isRowOf(after, row.no + 1)) };
  }
}

function isRowOf(row: SheetRow | undefined, no: number): boolean {
  return row?.no === no && row.cells.filter((cell) => cell !== '').length > 1;
}

/** A single cell inside a table is a group of its rows; elsewhere it is a paragraph. */
function lineOf({ cells }: SheetRow, isInTable: boolean): string {
  const told = cells.filter((cell) => cell !== '');
  if (told.length > 1 || cells.length === 0) return cells.join('\t');
  return isInTable ? `${told.join('')}\t\t` : told.join('');
}
