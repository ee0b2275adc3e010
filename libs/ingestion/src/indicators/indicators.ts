import type { IndicatorDraft } from '../plan-draft.js';
import type { Block } from '../structure/block.js';
import { cellRuns, gridsOf, type Cell, type Grid } from '../tables/grids.js';
import { indicatorColumns, type IndicatorColumns } from './indicator-columns.js';
import { indicatorName } from './indicator-name.js';
import { indicatorValue } from './indicator-value.js';

/** The indicators of all target tables, and the blocks that hold them. */
export type FoundIndicators = { readonly indicators: readonly IndicatorDraft[]; readonly blocks: readonly Block[] };

const DEEPEST_HEADER = 5;
const LONGEST_DOMAIN = 30;

/** Reads every table whose header names an indicator and at least one year or target. */
export function indicatorsOf(blocks: readonly Block[]): FoundIndicators {
  const found = [...gridsOf(blocks), ...flatGrids(blocks)].map((grid) => ({ grid, indicators: inGrid(grid) }));
  const holding = found.filter(({ indicators }) => indicators.length > 0);
  return {
    indicators: holding.flatMap(({ indicators }) => indicators),
    blocks: holding.flatMap(({ grid }) => grid.blocks),
  };
}

function inGrid({ rows }: Grid): IndicatorDraft[] {
  for (let at = 0; at < Math.min(DEEPEST_HEADER, rows.length - 1); at++) {
    const two = indicatorColumns(rows[at] ?? [], rows[at + 1] ?? []);
    if (two) return rowsBelow(rows.slice(at + two.depth), two);
  }
  return [];
}

function rowsBelow(rows: readonly (readonly Cell[])[], columns: IndicatorColumns): IndicatorDraft[] {
  const found: IndicatorDraft[] = [];
  let domain: string | null = null;
  for (const cells of rows) {
    const told = cells.filter(({ text }) => text.trim() !== '');
    const [only] = told;
    if (told.length === 1 && only) {
      domain = only.text.trim().length <= LONGEST_DOMAIN ? heading(only) : domain;
      continue;
    }
    const own = at(cells, columns.domain)?.text.trim() ?? '';
    if (own !== '') domain = heading({ text: own });
    const indicator = indicatorIn(cells, columns, domain);
    if (indicator) found.push(indicator);
  }
  return found;
}

function heading({ text }: Pick<Cell, 'text'>): string {
  return text.trim().replace(/^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*/, '');
}

function indicatorIn(cells: readonly Cell[], columns: IndicatorColumns, domain: string | null): IndicatorDraft | null {
  const cell = at(cells, columns.name);
  if (!cell || cell.text.trim() === '' || isHeaderAgain(cell)) return null;
  const { name, unit } = indicatorName(cell.text, cell.folded);
  const { baselineYear, targetYear } = columns;
  const told = {
    unit: wordOf(at(cells, columns.unit)) ?? unit,
    attribute: wordOf(at(cells, columns.attribute)),
    targetText: wordOf(at(cells, columns.target)),
    source: { lineFrom: cell.line, lineTo: cell.line },
  };
  const figures = figuresOf(at(cells, columns.baseline), at(cells, columns.target));
  return { name, ...figures, ...told, unit: told.unit ?? figures.unit, baselineYear, targetYear, domain };
}

function figuresOf(
  from: Cell | undefined,
  to: Cell | undefined,
): Pick<IndicatorDraft, 'baseline' | 'target' | 'relation' | 'unit'> {
  const baseline = indicatorValue(from?.folded ?? '');
  const target = indicatorValue(to?.folded ?? '');
  return {
    baseline: baseline.value,
    target: target.value,
    relation: target.relation,
    unit: target.unit ?? baseline.unit,
  };
}

/** A page break inside a table repeats its header. */
function isHeaderAgain({ folded }: Cell): boolean {
  return /^(?:主要)?(?:具体)?指\s*标(?:名称)?$/.test(folded.trim());
}

function wordOf(cell: Cell | undefined): string | null {
  const text = cell?.text.trim() ?? '';
  return /^[-—–/\s]*$/.test(text) ? null : text;
}

function at(cells: readonly Cell[], column: number): Cell | undefined {
  return column < 0 ? undefined : cells[column];
}

/** Flattened tables as grids: as many columns as the header has words. */
function flatGrids(blocks: readonly Block[]): Grid[] {
  return cellRuns(blocks).flatMap(({ cells, blocks: own }) => {
    const width = headerWidth(cells);
    if (width < 2) return [];
    const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
      cells.slice(row * width, (row + 1) * width),
    );
    return [{ rows, blocks: own }];
  });
}

const HEADER_WORD =
  /^(?:序号|编号|领域|类别|分类|一级指标|单位|计量单位|.{0,6}指\s*标.{0,3}|.{0,4}20\d\d年?.{0,6}|.{0,4}属\s*性|性质|基期.{0,2}|基准值|目标值|现状值|备注|责任单位|牵头单位|年均.{0,6}|累计.{0,6})$/;

function headerWidth(cells: readonly Cell[]): number {
  const end = cells.findIndex(({ folded }) => !HEADER_WORD.test(folded.replace(/\s/g, '')));
  const header = cells.slice(0, Math.max(0, end));
  return header.some(({ folded }) => /指\s*标/.test(folded)) ? header.length : 0;
}
