import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Column, LedgerField } from './columns.js';
import { ledgerColumns, POINT_COLUMNS, SCORE_COLUMNS } from './columns.js';
import type { LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger.js';

/** A cell's text is kept as text whatever it begins with: `=…` stays what a unit wrote, also after an edit in Excel. */
const TEXT_FORMAT = '@';
const CELL_LIMIT = 32_767;
// eslint-disable-next-line no-control-regex -- XML has no place for these
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const SHEETS = {
  ledger: { zh: '督办台账', en: 'Ledger' },
  scores: { zh: '考核得分', en: 'Scores' },
  points: { zh: '得分明细', en: 'Score lines' },
} as const;

/** Everything the ledger workbook tells; the sheets of the evaluation are there only when one exists. */
export interface LedgerContent {
  readonly title: string;
  /** The columns in their order; those of an office's own ledger when left out. */
  readonly columns?: readonly LedgerField[];
  /** Read while the file is written, so that no more than a few are held at once. */
  readonly rows: Iterable<LedgerRow> | AsyncIterable<LedgerRow>;
  readonly evaluation: { readonly scores: readonly ScoreRow[]; readonly points: readonly PointRow[] } | null;
}

/**
 * The ledger as an Excel file, written row by row while it is read: tasks, and the scores with their lines once there is an evaluation.
 * An error while rows are read ends the stream with it.
 */
export function ledgerWorkbook(content: LedgerContent, language: PaperLanguage = 'zh'): Readable {
  const stream = new PassThrough();
  write(content, stream, language).catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

async function write(content: LedgerContent, stream: PassThrough, language: PaperLanguage): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.title = content.title;
  const { rows } = content;
  await writeSheet(workbook, {
    name: SHEETS.ledger[language],
    columns: ledgerColumns(content.columns),
    rows,
    language,
  });
  if (content.evaluation) {
    const { scores, points } = content.evaluation;
    await writeSheet(workbook, { name: SHEETS.scores[language], columns: SCORE_COLUMNS, rows: scores, language });
    await writeSheet(workbook, { name: SHEETS.points[language], columns: POINT_COLUMNS, rows: points, language });
  }
  await workbook.commit();
}

interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  readonly language: PaperLanguage;
}

async function writeSheet<Row>(workbook: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet<Row>): Promise<void> {
  const { name, columns, rows, language } = sheet;
  const page = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  page.columns = columns.map((column) => ({
    header: column[language],
    width: column.width,
    style: { numFmt: column.format ?? TEXT_FORMAT, alignment: { vertical: 'top', wrapText: true } },
  }));
  const header = page.getRow(1);
  header.font = { bold: true };
  header.commit();
  let last = 1;
  for await (const row of rows) {
    page.addRow(columns.map((column) => cellOf(column.value(row, language)))).commit();
    last += 1;
  }
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: columns.length } };
  page.commit();
}

function cellOf(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  return value.replace(NOT_IN_XML, '').slice(0, CELL_LIMIT);
}
