import type { ProjectDraft } from '../plan-draft.js';
import type { Block } from '../structure/block.js';
import { cellRuns, gridsOf, type Cell, type CellRun, type Grid } from '../tables/grids.js';
import { projectDraft } from './project-draft.js';

/** The projects of annex tables, and the blocks of those tables. */
export type FoundProjects = { readonly projects: readonly ProjectDraft[]; readonly blocks: readonly Block[] };

type Row = {
  readonly no: number | null;
  readonly group: string | null;
  readonly line: number;
  readonly cells: readonly Cell[];
};
type Columns = { readonly name: number; readonly content: number; readonly units: number };

const GROUP = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
const DEEPEST_HEADER = 4;

/** The key projects of annex tables whose header names a project and its content, flattened or not. */
export function annexProjects(blocks: readonly Block[], planYear: number | null): FoundProjects {
  const found = [...cellRuns(blocks).map(inRun), ...gridsOf(blocks).map(inGrid)].filter(({ rows }) => rows.length > 0);
  return {
    projects: found.flatMap(({ rows, columns }) => rows.map((row) => project(row, columns, planYear))),
    blocks: found.flatMap((one) => one.blocks),
  };
}

type Read = { readonly rows: readonly Row[]; readonly columns: Columns; readonly blocks: readonly Block[] };

const NO_COLUMNS: Columns = { name: -1, content: -1, units: -1 };

/** A flattened table needs its numbers to tell one row from the next. */
function inRun({ cells, blocks }: CellRun): Read {
  const first = cells.findIndex(({ folded }) => folded === '1' || GROUP.test(folded));
  const header = first > 0 ? cells.slice(0, first) : [];
  const columns = isNumbered(header[0]) ? columnsOf(header) : null;
  if (!columns) return { rows: [], columns: NO_COLUMNS, blocks: [] };
  const shifted = { name: columns.name - 1, content: columns.content - 1, units: columns.units - 1 };
  return { rows: rowsOf(cells.slice(first)), columns: shifted, blocks };
}

function inGrid({ rows, blocks }: Grid): Read {
  for (let at = 0; at < Math.min(DEEPEST_HEADER, rows.length - 1); at++) {
    const columns = columnsOf(rows[at] ?? []);
    if (columns) return { rows: gridRows(rows.slice(at + 1), columns, isNumbered(rows[at]?.[0])), columns, blocks };
  }
  return { rows: [], columns: NO_COLUMNS, blocks: [] };
}

function isNumbered(cell: Cell | undefined): boolean {
  return /^(?:序\s*号|编\s*号|No\.?)$/i.test(cell?.folded.trim() ?? '');
}

/** The places of the columns, found by the words of the header. */
function columnsOf(header: readonly Cell[]): Columns | null {
  const at = (words: RegExp): number => header.findIndex(({ folded }) => words.test(folded.replace(/\s/g, '')));
  const found = {
    name: at(/^(?:重点|建设|工程|重大)?(?:项目|工程)(?:\(工程\))?(?:名称)?$/),
    content: at(/内容|规模|概况/),
    units: at(/(?:责任|牵头|建设|实施|项目|负责|主管|业主)?(?:单位|部门|主体)$/),
  };
  return found.name >= 0 && found.content >= 0 ? found : null;
}

const NO_ROW = /^(?:合计|总计|小计|项目名称)/;

function gridRows(rows: readonly (readonly Cell[])[], columns: Columns, isCounted: boolean): Row[] {
  const found: Row[] = [];
  let group: string | null = null;
  for (const cells of rows) {
    const told = cells.filter(({ text }) => text.trim() !== '');
    const [first] = told;
    if (!first) continue;
    if (told.length === 1 || GROUP.test(first.folded)) group = groupName(first.text);
    else if (isProjectName(cells[columns.name])) {
      found.push({ no: isCounted ? numberIn(cells[0]) : null, group, line: first.line, cells });
    }
  }
  return found;
}

function isProjectName(cell: Cell | undefined): boolean {
  const name = cell?.text.trim() ?? '';
  return name !== '' && !NO_ROW.test(name);
}

function numberIn(cell: Cell | undefined): number | null {
  const no = Number(cell?.folded.replace(/\D/g, ''));
  return no > 0 ? no : null;
}

function groupName(text: string): string {
  return text.trim().replace(/^[(（]?[一二三四五六七八九十]{1,3}[、)）.]\s*/, '');
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const rows: (Row & { cells: Cell[] })[] = [];
  let group: string | null = null;
  for (const [index, cell] of cells.entries()) {
    const isGroup = GROUP.test(cell.folded) && cells[index + 1]?.folded === '';
    if (isGroup) group = groupName(cell.text);
    else if (startsRow(cell, rows.at(-1))) rows.push({ no: Number(cell.folded), group, line: cell.line, cells: [] });
    else if (cell.folded !== '') rows.at(-1)?.cells.push(cell);
  }
  return rows;
}

/** Rows are numbered one after the other, so a figure inside a cell opens none. */
function startsRow({ folded }: Cell, last: Row | undefined): boolean {
  return /^\d{1,4}$/.test(folded) && Number(folded) === (last?.no ?? 0) + 1;
}

function project({ no, group, line, cells }: Row, columns: Columns, planYear: number | null): ProjectDraft {
  const told = (column: number): string => cells[column]?.text.trim() ?? '';
  const lineTo = cells.reduce((last, cell) => Math.max(last, cell.line), line);
  const named = { no, box: null, group, name: told(columns.name), content: told(columns.content) };
  return projectDraft({ ...named, units: told(columns.units), source: { lineFrom: line, lineTo } }, planYear);
}
