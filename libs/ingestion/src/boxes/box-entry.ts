import type { Block } from '../structure/block.js';
import { insideBrackets } from '../text/brackets.js';

/** One entry of a box: a name and what is said of it. */
export type BoxEntry = {
  readonly no: number | null;
  readonly name: string;
  readonly content: string;
  readonly group: string | null;
  readonly blocks: readonly Block[];
};

const NUMBERED = /^(?:(\d{1,3})[.、]\s*|\((\d{1,3})\)\s*|([①-⑳])\s*|[-•●◆■▪*]\s*)/;
const LONGEST_NAME = 60;
const LONGEST_LIST = 40;

/** The entry that a paragraph of a box makes (名称：内容), or null when it has no label. */
export function boxEntry(block: Block): BoxEntry | null {
  if (block.kind !== 'paragraph') return null;
  const [numbering = '', ...numbers] = NUMBERED.exec(block.folded) ?? [];
  const from = numbering.length;
  const colon = colonAfter(block.folded, from);
  const no = numberOf(numbers);
  if (colon > from) {
    return {
      no,
      name: block.text.slice(from, colon).trim(),
      content: block.text.slice(colon + 1).trim(),
      ...single(block),
    };
  }
  if (from === 0) return null;
  return { no, ...byFirstSentence(block, from), ...single(block) };
}

function single(block: Block): Pick<BoxEntry, 'group' | 'blocks'> {
  return { group: null, blocks: [block] };
}

/** The first colon outside brackets and quotes, when only a name stands before it; −1 otherwise. */
function colonAfter(folded: string, from: number): number {
  const head = folded.slice(0, from + LONGEST_NAME + 1);
  const inside = insideBrackets(head, '([《“〔');
  for (let at = from; at < head.length; at++) {
    if (inside[at] === 1) continue;
    if (head[at] === ':') return at;
    if (/[。;,!?|]/.test(head.charAt(at))) return -1;
  }
  return -1;
}

function byFirstSentence(block: Block, from: number): Pick<BoxEntry, 'name' | 'content'> {
  const stop = block.folded.indexOf('。', from);
  const isShort = stop > from && stop - from <= LONGEST_LIST && stop < block.text.length - 1;
  if (isShort) return { name: block.text.slice(from, stop), content: block.text.slice(stop + 1).trim() };
  const whole = block.text.slice(from).trim();
  return {
    name: whole.length <= LONGEST_NAME ? whole.replace(/[。;；]$/, '') : whole.slice(0, LONGEST_LIST),
    content: whole,
  };
}

function numberOf(numbers: readonly (string | undefined)[]): number | null {
  const told = numbers.find((number) => number !== undefined);
  if (told === undefined) return null;
  return told >= '①' ? told.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(told);
}
