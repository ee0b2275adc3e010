import { isGroupName, isUnitName } from './unit-name.js';

/** A piece of a list with its place in the text; `after` is the sign that ends it. */
export type ListPiece = { readonly from: number; readonly to: number; readonly after: string };

const SEPARATORS = '、,;。/\n';
const OPENERS = '([〔';
const CLOSERS = ')]〕';
const AND = /(?:和|及|与|以及)/g;
const STRONG_ENDING = /(?:局|委|办|厅|公司|政府|中心|支队|单位|部门|委员会|办公室|管委会|分行|院)$/;

/** The pieces of a folded list, split outside brackets; 和 and 及 split only between two whole names. */
export function listPieces(folded: string): ListPiece[] {
  const pieces: ListPiece[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sign = folded[at] ?? '';
    if (sign !== '' && OPENERS.includes(sign)) depth++;
    else if (sign !== '' && CLOSERS.includes(sign)) depth = Math.max(0, depth - 1);
    if (sign !== '' && (depth > 0 || !SEPARATORS.includes(sign))) continue;
    pieces.push(...splitAtAnd(folded, { from, to: at, after: sign }));
    from = at + 1;
  }
  return pieces;
}

function splitAtAnd(folded: string, piece: ListPiece): ListPiece[] {
  const text = folded.slice(piece.from, piece.to);
  for (const match of text.length > 60 ? [] : text.matchAll(AND)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length);
    if (!STRONG_ENDING.test(left) || !isUnitName(left) || !startsAName(right)) continue;
    const cut = piece.from + match.index;
    const second = { ...piece, from: cut + match[0].length };
    return [{ from: piece.from, to: cut, after: '、' }, ...splitAtAnd(folded, second)];
  }
  return [piece];
}

function startsAName(right: string): boolean {
  return /^(?:省|市|县|区|州|国|各|有关|相关|其他|所在)/.test(right) || isUnitName(right) || isGroupName(right);
}
