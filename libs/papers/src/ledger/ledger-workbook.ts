import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { Column } from './columns.js';
import { LEDGER_COLUMNS, POINT_COLUMNS, SCORE_COLUMNS } from './columns.js';
import type { LedgerContent, PaperLanguage } from './ledger.js';

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

/** The ledger of a plan as an Excel file, written row by row: tasks, and the scores with their lines once there is an evaluation. */
export async function ledgerWorkbook(content: LedgerContent, language: PaperLanguage = 'zh'): Promise<Buffer> {
  const stream = new PassThrough();
  const file = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.title = content.title;
  writeSheet(workbook, { name: SHEETS.ledger[language], columns: LEDGER_COLUMNS, rows: content.rows, language });
  if (content.evaluation) {
    const { scores, points } = content.evaluation;
    writeSheet(workbook, { name: SHEETS.scores[language], columns: SCORE_COLUMNS, rows: scores, language });
    writeSheet(workbook, { name: SHEETS.points[language], columns: POINT_COLUMNS, rows: points, language });
  }
  await workbook.commit();
  return file;
}

interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly language: PaperLanguage;
}

function writeSheet<Row>(workbook: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet<Row>): void {
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
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  const header = page.getRow(1);
  header.font = { bold: true };
  header.commit();
  for (const row of rows) page.addRow(columns.map((column) => cellOf(column.value(row, language)))).commit();
  page.commit();
}

function cellOf(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  return value.replace(NOT_IN_XML, '').slice(0, CELL_LIMIT);
}
