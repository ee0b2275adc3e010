import type { Block } from '../structure/block.js';
import { headingMark, ITEM_RANK } from '../structure/heading-mark.js';
import { boxEntry, type BoxEntry } from './box-entry.js';

/** A box (专栏): its number and title, its entries, and all its blocks with the title's own. */
export type Box = {
  readonly no: number | null;
  readonly title: string;
  readonly entries: readonly BoxEntry[];
  readonly blocks: readonly Block[];
  /** Boxes of projects, towns or positions; others describe ways to go and are duties in the words of the text. */
  readonly holdsProjects: boolean;
};

const OPENING = /^专栏\s*(\d{1,3}|[一二三四五六七八九十]{1,3})?\s*[-—:.、]?\s*(.{0,60})$/;
const WAYS = /路径|思路|举措|措施|策略|要求|任务|机制|做法|政策/;
const LONGEST_TITLE = 70;
/** How many unlabelled paragraphs may stand between two labelled entries of one box. */
const MOST_BETWEEN = 2;

/** The boxes of a document. A box ends at the next heading, or at a paragraph that no labelled entry follows. */
export function boxesOf(blocks: readonly Block[]): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const opening = openingOf(blocks, at);
    if (!opening) continue;
    const box = boxAt(blocks, at + opening.length, opening);
    boxes.push({ ...box, blocks: [...blocks.slice(at, at + opening.length), ...box.blocks] });
    at += opening.length + box.blocks.length - 1;
  }
  return boxes;
}

type Opening = { readonly no: number | null; readonly title: string; readonly length: number };

/** The title may stand on the line behind the number; 专栏 without a number needs a mark or a colon. */
function openingOf(blocks: readonly Block[], at: number): Opening | null {
  const block = blocks[at];
  const told = block && isTitleLike(block) ? OPENING.exec(block.folded) : null;
  if (!block || !told) return null;
  const [, number = '', title = ''] = told;
  if (number === '' && !isMarked(block)) return null;
  return { no: numberOf(number), ...titleOf(block, title, blocks[at + 1]) };
}

function numberOf(written: string): number | null {
  return headingMark(`${written}、`)?.no ?? null;
}

function titleOf(block: Block, title: string, next: Block | undefined): Pick<Opening, 'title' | 'length'> {
  return title === '' ? titleBelow(next) : { title: block.text.slice(-title.length).trim(), length: 1 };
}

function isTitleLike({ kind, folded }: Block): boolean {
  return kind === 'paragraph' && folded.length <= LONGEST_TITLE && !/[。;]$/.test(folded);
}

function isMarked({ marked, lead, folded }: Block): boolean {
  return marked > 0 || lead > 0 || /^专栏\s*:/.test(folded);
}

function titleBelow(next: Block | undefined): Pick<Opening, 'title' | 'length'> {
  const isTitle = next?.kind === 'paragraph' && next.text.length <= LONGEST_TITLE && !/[。;:]/.test(next.folded);
  return isTitle ? { title: next.text, length: 2 } : { title: '', length: 1 };
}

function boxAt(blocks: readonly Block[], from: number, { no, title }: Opening): Box {
  const entries: BoxEntry[] = [];
  let end = from;
  let group: string | null = null;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || endsBox(blocks, at)) break;
    const entry = boxEntry(block);
    if (entry) entries.push({ ...entry, group });
    else if (!isInside(blocks, at)) break;
    else if (isGroupHeading(block)) group = block.text;
    else if (block.lead > 0) entries.push({ ...unlabelled(block), group });
    else if (entries.length > 0) entries.push(continued(entries, block));
    else break;
    end = at + 1;
  }
  return { no, title, entries, blocks: blocks.slice(from, end), holdsProjects: !WAYS.test(title) };
}

/** A heading of the outline, a marked heading, a table or the next box. */
function endsBox(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.kind !== 'paragraph' || block.marked > 0 || openingOf(blocks, at)) return true;
  const mark = headingMark(block.folded);
  return mark !== null && mark.rank < ITEM_RANK;
}

/** An unlabelled paragraph belongs to the box when a labelled entry follows soon. */
function isInside(blocks: readonly Block[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_BETWEEN && !endsBox(blocks, next); next++) {
    const block = blocks[next];
    if (block && boxEntry(block)) return true;
  }
  return false;
}

function isGroupHeading({ folded }: Block): boolean {
  return folded.length <= 20 && !/[。;,:]/.test(folded);
}

function unlabelled(block: Block): BoxEntry {
  const name = block.text.slice(0, block.lead).replace(/[。．.：:]$/, '');
  return { no: null, name, content: block.text.slice(block.lead).trim(), group: null, blocks: [block] };
}

function continued(entries: BoxEntry[], block: Block): BoxEntry {
  const last = entries.pop();
  if (!last) return unlabelled(block);
  return { ...last, content: `${last.content}${block.text}`, blocks: [...last.blocks, block] };
}
