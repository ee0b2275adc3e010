import type { Cell } from '../tables/grids.js';

/** The places of an indicator table's columns; −1 where the table has none. */
export type IndicatorColumns = {
  readonly name: number;
  readonly unit: number;
  readonly domain: number;
  readonly attribute: number;
  readonly baseline: number;
  readonly target: number;
  readonly baselineYear: number | null;
  readonly targetYear: number | null;
  /** How many rows the header takes. */
  readonly depth: number;
};

type Dated = { readonly column: number; readonly year: number | null; readonly isTarget: boolean };

const NAME = /^(?:主要|核心|具体|发展|二级|三级|评价|考核)*指标(?:名称|内容|项)?$/;
const DOMAIN = /^(?:领域|类别|分类|类型|维度|方面|指标类别|指标类型|一级指标)$/;
const UNIT = /^(?:计量|指标)?单位$/;
const ATTRIBUTE = /^(?:指标)?(?:属性|性质)$/;
const RATE = /年均|增速|增长|累计|\[/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const BASE_WORD = /基期|基准|现状|基数|完成值|实际/;
const TARGET_WORD = /目标|规划值|计划值/;

/** The columns named by a header row, or by it and the row below it; null when it heads no indicator table. */
export function indicatorColumns(first: readonly Cell[], second: readonly Cell[]): IndicatorColumns | null {
  const two = joined(first, second);
  const one = columnsIn(first.map(wordsOf));
  const both = isHeaderRow(second) ? columnsIn(two) : null;
  if (both) return { ...both, depth: 2 };
  return one ? { ...one, depth: 1 } : null;
}

/** The second row of a header has words and years but no other figures. */
function isHeaderRow(cells: readonly Cell[]): boolean {
  const words = cells.map(wordsOf).filter((word) => word !== '');
  const isKnown = (word: string): boolean =>
    YEAR.test(word) || BASE_WORD.test(word) || TARGET_WORD.test(word) || RATE.test(word);
  return words.length > 0 && words.every((word) => isKnown(word) || NAME.test(word) || UNIT.test(word));
}

function joined(first: readonly Cell[], second: readonly Cell[]): string[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const [above, below] = [wordsOf(first[column]), wordsOf(second[column])];
    return above === below ? above : above + below;
  });
}

function wordsOf(cell: Cell | undefined): string {
  return cell?.folded.replace(/\s/g, '') ?? '';
}

function columnsIn(words: readonly string[]): Omit<IndicatorColumns, 'depth'> | null {
  const names = words.flatMap((word, column) => (NAME.test(word) ? [column] : []));
  const name = names.at(-1) ?? -1;
  const dated = words.flatMap(datedColumn).filter(({ column }) => column !== name);
  const target = dated.findLast(({ isTarget }) => isTarget) ?? latest(dated);
  if (name < 0 || !target) return null;
  return {
    name,
    unit: words.findIndex((word) => UNIT.test(word)),
    // Where two columns are headed 指标, the outer one groups.
    domain: names.length > 1 ? (names[0] ?? -1) : words.findIndex((word) => DOMAIN.test(word)),
    attribute: words.findIndex((word) => ATTRIBUTE.test(word)),
    ...baselineIn(dated, target),
    target: target.column,
    targetYear: target.year,
  };
}

function baselineIn(dated: readonly Dated[], target: Dated): Pick<IndicatorColumns, 'baseline' | 'baselineYear'> {
  const found = dated.find((one) => one !== target && !one.isTarget);
  return { baseline: found?.column ?? -1, baselineYear: found?.year ?? null };
}

function datedColumn(word: string, column: number): Dated[] {
  const year = YEAR.exec(word)?.[1];
  const isTold = year !== undefined || BASE_WORD.test(word) || TARGET_WORD.test(word);
  if (!isTold || RATE.test(word) || word.length > 20) return [];
  return [{ column, year: year === undefined ? null : Number(year), isTarget: TARGET_WORD.test(word) }];
}

function latest(dated: readonly Dated[]): Dated | undefined {
  const last = dated.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)).at(-1);
  return dated.length > 1 || last?.isTarget === true ? last : undefined;
}
