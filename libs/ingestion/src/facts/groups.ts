import type { GroupDraft, PilotDraft } from '../plan-draft.js';
import type { Block } from '../structure/block.js';
import { cellRuns, gridsOf, type Cell } from '../tables/grids.js';
import { listedIn } from './counties.js';

const LABEL = /^([^:、。]{2,30}):/;
const PILOT = /^(?:试点|示范|先行)(?:县|市|区|镇|乡|村|地区|城市|单位|园区|\([^)]{1,6}\))*(?:名称|名单)?$/;
const DIRECTION = /方向|重点|内容|任务|主题/;

/** The kinds of counties that the document sets up, with their members (甲类县：某县、某市), in its order. */
export function groupsOf(blocks: readonly Block[]): GroupDraft[] {
  return blocks.flatMap(({ kind, text, folded, lineFrom, lineTo }) => {
    const label = kind === 'paragraph' ? LABEL.exec(folded)?.[1] : undefined;
    const members = label === undefined ? [] : listedIn(folded.replace(/[。;]$/, ''));
    return label === undefined || members.length === 0
      ? []
      : [{ name: text.slice(0, label.length).trim(), members, source: { lineFrom, lineTo } }];
  });
}

/** The pilots of tables headed 试点 and 方向, each with what it tries out. */
export function pilotsOf(blocks: readonly Block[]): PilotDraft[] {
  const flat = cellRuns(blocks).map(({ cells }) => pairs(cells));
  const grids = gridsOf(blocks).map(({ rows }) => rows.map((row) => row.filter(({ text }) => text.trim() !== '')));
  return [...flat, ...grids].flatMap(pilotsIn);
}

function pairs(cells: readonly Cell[]): Cell[][] {
  return Array.from({ length: Math.floor(cells.length / 2) }, (_, row) => cells.slice(row * 2, row * 2 + 2));
}

function pilotsIn(rows: readonly (readonly Cell[])[]): PilotDraft[] {
  const at = rows.findIndex((row) => PILOT.test(row.at(-2)?.folded ?? '') && DIRECTION.test(row.at(-1)?.folded ?? ''));
  return at < 0 ? [] : rows.slice(at + 1).flatMap(pilot);
}

function pilot(row: readonly Cell[]): PilotDraft[] {
  const [name, direction] = [row.at(-2), row.at(-1)];
  if (!name || !direction || name.text.trim() === '') return [];
  const source = { lineFrom: name.line, lineTo: direction.line };
  return [{ name: name.text.trim(), direction: direction.text.trim(), source }];
}
