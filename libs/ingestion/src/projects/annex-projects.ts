import type { ProjectDraft } from '../plan-draft.js';
import { quantitiesOf } from '../quantities/quantities.js';
import { NOBODY, responsibilityOf } from '../responsibility/responsibility.js';
import type { Block } from '../structure/blocks.js';
import { cellRuns, type CellRun } from './table-cells.js';

type Cell = CellRun[number];
type Row = { readonly no: number; readonly group: string | null; readonly line: number; readonly cells: Cell[] };
type Columns = { readonly name: number; readonly content: number; readonly units: number; readonly count: number };

const GROUP = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** The key projects of annex tables whose header names a number, a project, its content and its units. */
export function annexProjects(blocks: readonly Block[]): ProjectDraft[] {
  return cellRuns(blocks).flatMap(projectsIn);
}

function projectsIn(run: CellRun): ProjectDraft[] {
  const first = run.findIndex(({ folded }) => folded === '1' || GROUP.test(folded));
  const columns = first > 0 ? columnsOf(run.slice(0, first)) : null;
  return columns ? rowsOf(run.slice(first)).map((row) => project(row, columns)) : [];
}

/** The places of the columns after the number, found by the words of the header. */
function columnsOf(header: CellRun): Columns | null {
  const at = (words: RegExp): number => header.findIndex(({ folded }) => words.test(folded)) - 1;
  const found = {
    name: at(/(?:项目|工程|名称)(?:名称)?$/),
    content: at(/内容|规模/),
    units: at(/单位|部门/),
    count: header.length - 1,
  };
  const isNumbered = /^(?:序号|编号|No\.?)$/i.test(header[0]?.folded ?? '');
  return isNumbered && found.name >= 0 && found.content >= 0 ? found : null;
}

function rowsOf(cells: CellRun): Row[] {
  const rows: Row[] = [];
  let group: string | null = null;
  for (const [index, cell] of cells.entries()) {
    const isGroup = GROUP.test(cell.folded) && cells[index + 1]?.folded === '';
    if (isGroup) group = cell.text.replace(/^[^、)]{1,4}[、)）]/, '');
    else if (startsRow(cell, rows.at(-1))) rows.push({ no: Number(cell.folded), group, line: cell.line, cells: [] });
    else if (cell.folded !== '') rows.at(-1)?.cells.push(cell);
  }
  return rows;
}

/** Rows are numbered one after the other, so a figure inside a cell opens none. */
function startsRow({ folded }: Cell, last: Row | undefined): boolean {
  return /^\d{1,4}$/.test(folded) && Number(folded) === (last?.no ?? 0) + 1;
}

function project({ no, group, line, cells }: Row, columns: Columns): ProjectDraft {
  const { name, content, units } = {
    name: cells[columns.name],
    content: cells[columns.content],
    units: cells[columns.units],
  };
  const given = responsibilityOf(written(units), folded(units)) ?? NOBODY;
  return {
    no,
    box: null,
    group,
    name: written(name),
    content: written(content),
    units: [...given.departments, ...given.openNames, ...given.groups],
    unitsOpen: given.isOpen,
    quantities: quantitiesOf(folded(content)),
    source: { lineFrom: line, lineTo: Math.max(line, ...cells.map((cell) => cell.line)) },
  };
}

function written(cell: Cell | undefined): string {
  return cell?.text ?? '';
}

function folded(cell: Cell | undefined): string {
  return cell?.folded ?? '';
}
