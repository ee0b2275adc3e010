import type { SourceSpan } from '../source-document.js';
import type { Block } from './block.js';
import { isAssigned } from '../responsibility/assignments.js';
import { headingMark, SECTION_RANK, type HeadingMark } from './heading-mark.js';

/** A run of body text under its headings. */
export type Paragraph = SourceSpan & {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly folded: string;
  /** Length of the bold run-in title, or 0. */
  readonly lead: number;
  readonly block: Block;
};

/** A heading with what stands under it; the root has rank 0 and no text. */
export type Clause = SourceSpan & {
  readonly rank: number;
  readonly no: number | null;
  /** The heading as written, numbering included. */
  readonly heading: string;
  /** The heading without its numbering. */
  readonly title: string;
  readonly parent: Clause | null;
  readonly paragraphs: Paragraph[];
  readonly clauses: Clause[];
};

/** A box of duties inside the text: its first block is its heading; the outline goes on behind it as if it were not there. */
export type Aside = { readonly title: string; readonly blocks: readonly Block[] };

/** Rank of a box: below everything that is numbered. */
export const ASIDE_RANK = 9;

/** Longest heading that stands on a line of its own, and longest that opens a paragraph; in characters. */
const LONGEST_HEADING = 70;
const LONGEST_OPENING = 40;
const WEB_ADDRESS = /\s*\((?:https?:\/\/)?[\w.-]{1,60}\.(?:com|cn|net|org)[\w./-]{0,60}\)$/;

/** The outline of the document: paragraphs under their numbered or marked headings, annexes as headings of rank 1. */
export function clauseTree(blocks: readonly Block[], asides: readonly Aside[] = []): Clause {
  const opening = new Map(asides.map((aside) => [aside.blocks[0], aside]));
  const inside = new Set(asides.flatMap((aside) => aside.blocks));
  const root = clause({ lineFrom: 1, lineTo: 1 }, { rank: 0, no: null, heading: '', title: '', parent: null });
  let current = root;
  for (const block of blocks) {
    const aside = opening.get(block);
    if (aside) current.clauses.push(asideClause(aside, current));
    if (inside.has(block)) continue;
    const opened = headingOf(block);
    if (!opened) {
      current.paragraphs.push(paragraph(block));
      continue;
    }
    while (current.parent && current.rank >= opened.rank) current = current.parent;
    const below = clause(block, { ...opened, parent: current });
    current.clauses.push(below);
    current = below;
    if (opened.rest > 0) current.paragraphs.push(paragraph(block, opened.rest));
  }
  return root;
}

function asideClause({ title, blocks }: Aside, parent: Clause): Clause {
  const [head, ...rest] = blocks;
  const span = { lineFrom: head?.lineFrom ?? 1, lineTo: head?.lineTo ?? 1 };
  const made = clause(span, { rank: ASIDE_RANK, no: null, heading: head?.text ?? title, title, parent });
  made.paragraphs.push(...rest.map((block) => paragraph(block)));
  return made;
}

/** The headings from the top of the outline down to this clause, itself included. */
export function ancestry(from: Clause): Clause[] {
  const path: Clause[] = [];
  for (let at: Clause | null = from; at && at.rank > 0; at = at.parent) path.unshift(at);
  return path;
}

/** This clause and all clauses below it, in the order of the document. */
export function* walk(from: Clause): Generator<Clause> {
  const waiting = [from];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...next.clauses.toReversed());
  }
}

type Opened = Pick<Clause, 'rank' | 'no' | 'heading' | 'title'> & { readonly rest: number };

function headingOf(block: Block): Opened | null {
  if (block.kind !== 'paragraph') return null;
  if (/^附件\s*\d{0,2}\s*[:.]?$/.test(block.folded)) {
    return { rank: 1, no: null, heading: block.text, title: block.text, rest: 0 };
  }
  const mark = headingMark(block.folded);
  if (mark) return numbered(block, mark);
  if (block.marked === 0 || block.text.length > LONGEST_HEADING) return null;
  return { rank: 2, no: null, heading: block.text, title: block.text, rest: 0 };
}

/** A numbered paragraph; one without a heading of its own keeps its number, and all of it is text. */
function numbered(block: Block, mark: HeadingMark): Opened {
  const { to, rest } = openingEnd(block.folded, mark);
  const web = rest === 0 ? (WEB_ADDRESS.exec(block.folded)?.[0].length ?? 0) : 0;
  const heading = block.text.slice(0, to - web).replace(/[。．]$/, '');
  return { rank: mark.rank, no: mark.no, heading, title: heading.slice(mark.length).trim(), rest };
}

/** Where the heading of a numbered paragraph ends and where its text starts (0: all is heading). */
function openingEnd(folded: string, { rank, length }: HeadingMark): { to: number; rest: number } {
  const stop = folded.indexOf('。', length);
  const isWhole = stop < 0 || stop === folded.length - 1;
  if (isWhole && folded.length <= LONGEST_HEADING && !isAssigned(folded)) return { to: folded.length, rest: 0 };
  if (isWhole) return rank < SECTION_RANK ? { to: folded.length, rest: 0 } : { to: length, rest: length };
  const isAllText = /^\s{0,4}[([〔]/.test(folded.slice(stop + 1, stop + 6));
  return stop - length <= LONGEST_OPENING && !isAllText
    ? { to: stop + 1, rest: stop + 1 }
    : { to: length, rest: length };
}

function paragraph(block: Block, from = 0): Paragraph {
  const { kind, lineFrom, lineTo, lead } = block;
  const text = block.text.slice(from);
  return { kind, lineFrom, lineTo, text, folded: block.folded.slice(from), lead: Math.max(0, lead - from), block };
}

function clause(span: SourceSpan, rest: Pick<Clause, 'rank' | 'no' | 'heading' | 'title' | 'parent'>): Clause {
  return { ...rest, lineFrom: span.lineFrom, lineTo: span.lineTo, paragraphs: [], clauses: [] };
}
