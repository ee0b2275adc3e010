import type { CellValue, Worksheet } from 'exceljs';
import type { Fault } from '../edge/index.js';

/** One row of a sheet by its column names, with the place of each cell. */
export interface SheetRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly number: number;
}

/** A sheet read as rows under its column names. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly letters: Readonly<Record<string, string>>;
}

const LONGEST_CELL = 5_000;

/** The columns of a sheet by their names: those that must stand in its first row, and those that may. */
export interface Columns {
  readonly columns: readonly string[];
  readonly more?: readonly string[];
}

/** The rows below a sheet's first row, which names the columns; faults where a column is missing. Blank rows do not count. */
export function sheetOf(worksheet: Worksheet, { columns, more = [] }: Columns, faults: Fault[]): Sheet {
  const { name } = worksheet;
  const letters: Record<string, string> = {};
  const numbers = new Map<string, number>();
  worksheet.getRow(1).eachCell((cell, number) => {
    const title = textOf(cell.value);
    if (!columns.includes(title) && !more.includes(title)) return;
    letters[title] = cell.address.replace(/\d+/u, '');
    numbers.set(title, number);
  });
  for (const column of columns) {
    if (!numbers.has(column)) faults.push({ pointer: `${name}!1`, code: 'workbook.column-missing', column });
  }
  const rows: SheetRow[] = [];
  worksheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells = Object.fromEntries([...numbers].map(([title, column]) => [title, textOf(row.getCell(column).value)]));
    if (Object.values(cells).some((text) => text !== '')) rows.push({ cells, number });
  });
  return { name, rows, letters };
}

/** The place of a cell, e.g. `人员!B7`. */
export function cellPlace({ name, letters }: Sheet, row: SheetRow | undefined, column: string): string {
  return `${name}!${letters[column] ?? ''}${row?.number ?? ''}`;
}

/** What a cell shows, as plain text: of a formula its stored result, of a link its words. */
export function textOf(value: CellValue): string {
  return shown(value).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_CELL);
}

function shown(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return shown(value.result);
  if ('text' in value) return shown(value.text);
  return '';
}
