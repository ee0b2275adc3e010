import type { SourceDocument, SourceLine } from '../source-document.js';
import { tableRows } from '../tables/table-rows.js';
import { fold } from '../text/fold.js';
import { overlap } from '../text/overlap.js';
import type { Block } from './block.js';
import { contentsLines } from './contents-lines.js';
import { headingMark } from './heading-mark.js';
import { plainText, type PlainText } from './plain-text.js';

/** Shorter lines are titles, names and cells, never a paragraph that a page break has cut. */
const SHORTEST_CUT_LINE = 20;
const FINISHED = /[。！？；：.!?;:)）〕\]】|]$|[。！？.!?][”」]$/;
/** The title of a document may be longer than a line of it, but has no commas. */
const TITLE = /^[^,。;]{4,80}(?:通\s?知|方案|规划|计划|意见|纲要|办法|要点|清单|决定|公告)$/;
const LABELLED = /^[^。;,:]{1,60}:/;
const BOX = /^专栏\s*(?:\d|[一二三四五六七八九十])/;

/** The paragraphs of a document: blank lines dropped, lines that a page break cut joined again. */
export function blocksOf(document: SourceDocument): Block[] {
  const contents = contentsLines(document.lines);
  const blocks: Block[] = [];
  for (const block of tableRows(document.lines, (line) => plainBlock(line, contents))) {
    if (block.text === '') continue;
    const before = blocks.at(-1);
    if (before && isCut(before) && continues(block, before)) blocks[blocks.length - 1] = joined(before, block);
    else blocks.push(block);
  }
  return blocks;
}

function plainBlock({ no, text }: SourceLine, contents: ReadonlySet<number>): Block {
  const plain = plainText(text);
  const kind = contents.has(no) ? 'contents' : kindOf(plain);
  return { ...plain, kind, folded: fold(plain.text), cells: [], lineFrom: no, lineTo: no };
}

function kindOf({ text }: PlainText): Block['kind'] {
  return text.endsWith('|') || text.startsWith('|') ? 'cell' : 'paragraph';
}

function isCut(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.marked > 0 || block.text.length < SHORTEST_CUT_LINE) return false;
  if (FINISHED.test(block.text) || BOX.test(block.folded) || TITLE.test(block.folded)) return false;
  return headingMark(block.folded) === null || /[。;]/.test(block.folded);
}

function continues(block: Block, before: Block): boolean {
  if (block.kind !== 'paragraph' || block.marked > 0 || block.lead > 0) return false;
  if (headingMark(block.folded) !== null || BOX.test(block.folded)) return false;
  return !(LABELLED.test(block.folded) && LABELLED.test(before.folded));
}

/** Where a page ends between the two, words that it repeats are dropped. */
function joined(first: Block, second: Block): Block {
  const isPageBreak = second.lineFrom > first.lineTo + 1;
  const from = isPageBreak ? overlap(first.text, second.text) : 0;
  return {
    ...first,
    text: first.text + second.text.slice(from),
    folded: first.folded + second.folded.slice(from),
    lineTo: second.lineTo,
  };
}
