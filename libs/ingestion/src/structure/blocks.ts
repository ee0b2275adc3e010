import type { SourceDocument, SourceLine, SourceSpan } from '../source-document.js';
import { fold } from '../text/fold.js';
import { headingMark } from './heading-mark.js';

/** A paragraph of the source: `text` as written without Markdown marks, `folded` of the same length. */
export type Block = SourceSpan & {
  readonly kind: 'paragraph' | 'cell' | 'contents';
  readonly text: string;
  readonly folded: string;
  /** Depth of a Markdown heading mark, or 0. */
  readonly marked: number;
};

/** Shorter lines are titles, names and cells, never a paragraph that a page break has cut. */
const SHORTEST_CUT_LINE = 20;
const FINISHED = /[。！？；：.!?;:)）」”〕\]】|]$/;
const LONGEST_CONTENTS_END = 40;
const CONTENTS_LINE = /(?:\.{4,}|…{2,}|·{4,}|\t)\s*\d{1,4}$/;

/** The paragraphs of a document: blank lines dropped, lines that a page break cut joined again. */
export function blocksOf(document: SourceDocument): Block[] {
  const blocks: Block[] = [];
  for (const line of document.lines) {
    const block = blockOf(line);
    if (block.text === '') continue;
    const before = blocks.at(-1);
    if (before && isCut(before) && continues(block)) blocks[blocks.length - 1] = joined(before, block);
    else blocks.push(block);
  }
  return blocks;
}

function blockOf({ no, text }: SourceLine): Block {
  const trimmed = text.trim();
  const marked = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0;
  const plain = trimmed.slice(marked).replace(/\*\*/g, '').trim();
  return { kind: kindOf(plain), text: plain, folded: fold(plain), marked, lineFrom: no, lineTo: no };
}

function kindOf(text: string): Block['kind'] {
  if (text.endsWith('|') || text.startsWith('|') || text.startsWith('<td')) return 'cell';
  return CONTENTS_LINE.test(text.slice(-LONGEST_CONTENTS_END)) ? 'contents' : 'paragraph';
}

function isCut(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.marked > 0 || block.text.length < SHORTEST_CUT_LINE) return false;
  return !FINISHED.test(block.text) && (headingMark(block.folded) === null || /[。;]/.test(block.folded));
}

function continues(block: Block): boolean {
  return block.kind === 'paragraph' && block.marked === 0 && headingMark(block.folded) === null;
}

function joined(first: Block, second: Block): Block {
  const text = first.text + second.text;
  return { ...first, text, folded: first.folded + second.folded, lineTo: second.lineTo };
}
