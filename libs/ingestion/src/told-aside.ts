import { boxProjects } from './boxes/box-projects.js';
import { boxesOf } from './boxes/boxes.js';
import { indicatorsOf } from './indicators/indicators.js';
import type { Fate, IndicatorDraft, PlacedFate, ProjectDraft } from './plan-draft.js';
import { annexProjects } from './projects/annex-projects.js';
import type { Block } from './structure/block.js';
import type { Aside } from './structure/clause-tree.js';
import type { Settled } from './tasks/find-tasks.js';
import { tableTasks } from './tasks/table-tasks.js';

/** What a document tells outside its running text: in boxes, annex tables, target tables and task lists. */
export type ToldAside = {
  readonly projects: readonly ProjectDraft[];
  readonly indicators: readonly IndicatorDraft[];
  /** The blocks that are left for the outline, and the boxes of duties inside it. */
  readonly outline: readonly Block[];
  readonly asides: readonly Aside[];
  readonly settled: Settled;
  /** What became of the blocks that are taken out of the outline. */
  readonly fates: readonly PlacedFate[];
};

/** Boxes stand in the sections of a chapter. */
const BOX_DEPTH = 2;

/** Reads boxes and tables; each block is claimed by one of them at most. */
export function toldAside(blocks: readonly Block[], planYear: number | null): ToldAside {
  const boxes = boxesOf(blocks);
  const boxed = new Set(boxes.filter((box) => box.holdsProjects).flatMap((box) => box.blocks));
  const outline = blocks.filter((block) => !boxed.has(block));
  const targets = indicatorsOf(outline);
  const free = without(outline, targets.blocks);
  const rows = tableTasks(free);
  const annex = annexProjects(without(free, tablesOf(rows, free)), planYear);
  const fates = new Map<Block, Fate>([
    ...targets.blocks.map((block) => [block, 'indicator'] as const),
    ...annex.blocks.map((block) => [block, 'project'] as const),
  ]);
  return {
    projects: [...annex.projects, ...boxProjects(boxes, planYear)].sort(
      (a, b) => a.source.lineFrom - b.source.lineFrom,
    ),
    indicators: targets.indicators,
    outline,
    asides: boxes.filter((box) => !box.holdsProjects),
    settled: { rows: new Map(rows.map((row) => [row.block, row])), fates },
    fates: [...boxed].map(({ lineFrom, lineTo }) => ({ lineFrom, lineTo, fate: 'project', depth: BOX_DEPTH })),
  };
}

function without(blocks: readonly Block[], taken: readonly Block[]): Block[] {
  const gone = new Set(taken);
  return blocks.filter((block) => !gone.has(block));
}

/** All rows of the tables in which tasks were found, headers included: they hold no projects. */
function tablesOf(rows: readonly { readonly block: Block }[], blocks: readonly Block[]): Block[] {
  const found = new Set(rows.map(({ block }) => block));
  const taken: Block[] = [];
  let run: Block[] = [];
  for (const block of [...blocks, null]) {
    if (block?.kind === 'row') {
      run.push(block);
      continue;
    }
    if (run.some((one) => found.has(one))) for (const one of run) taken.push(one);
    run = [];
  }
  return taken;
}
