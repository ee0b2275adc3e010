import { READING_LIMITS } from '../reading-limits.js';
import { readXml } from '../xml-events.js';
import type { Workbook } from './workbook.js';

/** A row of a sheet: its number from 1 and its cells from the first column on. */
export type SheetRow = { readonly no: number; readonly cells: readonly string[] };

type Merge = { readonly column: number; readonly from: number; readonly to: number };

/** Thrown to stop reading a sheet that has more rows than may be read. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/** The rows of a sheet that hold anything. Formulas count as the value that was saved with them and are never evaluated. */
export function sheetRows(bytes: Uint8Array, workbook: Workbook): SheetRow[] {
  const reader = new SheetReader(workbook);
  readXml(bytes, reader);
  return filledDown(reader.rows, reader.merges);
}

class SheetReader {
  readonly rows: { no: number; cells: string[] }[] = [];
  readonly merges: Merge[] = [];
  private cells: string[] = [];
  private rowNo = 0;
  private column = -1;
  private kind = 'n';
  private style = 0;
  private value = '';
  private isValue = false;

  constructor(private readonly workbook: Workbook) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.isValue = name === 'v' || name === 't';
    if (name === 'row') this.startRow(Number(attributes['r'] ?? this.rowNo + 1));
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '');
  };

  readonly close = (name: string): void => {
    this.isValue = false;
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  };

  readonly text = (text: string): void => {
    if (this.isValue) this.value += text;
  };

  private startRow(no: number): void {
    this.rowNo = no;
    this.column = -1;
    this.cells = [];
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    const place = columnOf(attributes['r'] ?? '');
    this.column = place < 0 ? this.column + 1 : place;
    this.kind = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
  }

  private endCell(): void {
    if (this.column >= READING_LIMITS.columns) return;
    const text = this.words().replace(/\s+/g, ' ').trim();
    if (text === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private words(): string {
    if (this.kind === 's') return this.workbook.strings[Number(this.value)] ?? '';
    if (this.kind === 'e') return '';
    if (this.kind === 'b') return this.value === '1' ? '是' : '否';
    const isDate = this.kind === 'n' && this.value !== '' && this.workbook.dateStyles.has(this.style);
    return isDate ? civilDate(Number(this.value), this.workbook.startsIn1904) : plainNumber(this.value, this.kind);
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    if (this.rows.length >= READING_LIMITS.rows) throw new TooManyRows();
    this.rows.push({ no: this.rowNo, cells: this.cells });
  }

  /** Only cells joined downwards matter: their words hold for each row. */
  private merge(ref: string): void {
    const [, first = '', from = '', , to = ''] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
    const merge = { column: columnOf(`${first}1`), from: Number(from), to: Number(to) };
    if (first !== '' && merge.to > merge.from) this.merges.push(merge);
  }
}

/** The place of a cell's column, from 0; −1 when the reference names none. */
function columnOf(ref: string): number {
  let column = 0;
  for (const sign of /^[A-Z]{1,3}/.exec(ref)?.[0] ?? '') column = column * 26 + sign.charCodeAt(0) - 64;
  return column - 1;
}

/** Saved figures carry the noise of binary fractions (0.30000000000000004). */
function plainNumber(value: string, kind: string): string {
  if (kind !== 'n' || !/^-?\d+\.\d{12,}/.test(value)) return value;
  return String(Number(Number(value).toPrecision(12)));
}

/** A day count of Excel as a civil date; 1900 counts a 29 February that never was. */
function civilDate(days: number, startsIn1904: boolean): string {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(start + Math.floor(days) * 86_400_000);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

function filledDown(rows: readonly { no: number; cells: string[] }[], merges: readonly Merge[]): SheetRow[] {
  const byNo = new Map(rows.map((row) => [row.no, row.cells]));
  let left: number = READING_LIMITS.rows;
  for (const { column, from, to } of merges) {
    const text = byNo.get(from)?.[column] ?? '';
    for (let no = from + 1; no <= to && left > 0 && text !== ''; no++, left--) {
      const cells = byNo.get(no);
      if (!cells) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = text;
    }
  }
  return [...rows];
}
