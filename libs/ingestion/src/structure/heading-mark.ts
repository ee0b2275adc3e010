/** The numbering at the start of a paragraph; a lower rank stands higher in the outline. */
export type HeadingMark = {
  readonly rank: number;
  /** The number, when the style counts in Arabic digits or Chinese numerals up to 99. */
  readonly no: number | null;
  /** Length of the numbering in the folded paragraph. */
  readonly length: number;
};

/** Rank of an item (1.) and of everything below it. */
export const ITEM_RANK = 5;

/** Rank of the outline's sections (一、) and of everything above it. */
export const SECTION_RANK = 3;

const NUMERAL = '[一二三四五六七八九十百零〇]{1,5}';
const STYLES: readonly { rank: number; form: RegExp }[] = [
  { rank: 1, form: new RegExp(`^第(${NUMERAL}|\\d{1,3})[章编部篇]分?\\s*`) },
  { rank: 2, form: new RegExp(`^第(${NUMERAL}|\\d{1,3})节\\s*`) },
  { rank: 3, form: new RegExp(`^(${NUMERAL})[、.]\\s*`) },
  { rank: 4, form: new RegExp(`^\\((${NUMERAL})\\)\\s*`) },
  { rank: 5, form: /^(\d{1,3})(?:[、]|\.(?!\d))\s*/ },
  { rank: 6, form: /^\((\d{1,3})\)\s*/ },
  { rank: 7, form: /^([①-⑳])\s*/ },
];
const DIGITS = '一二三四五六七八九';

/** The numbering with which a folded paragraph starts, or null. */
export function headingMark(folded: string): HeadingMark | null {
  for (const { rank, form } of STYLES) {
    const match = form.exec(folded);
    if (match) return { rank, no: numberOf(match[1] ?? ''), length: match[0].length };
  }
  return null;
}

function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  if (written >= '①' && written <= '⑳') return written.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  const digit = (sign: string | undefined): number => (sign === undefined ? 0 : DIGITS.indexOf(sign) + 1);
  return ten === undefined ? digit(tens) : (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}
