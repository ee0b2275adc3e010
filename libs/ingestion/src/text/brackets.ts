const CLOSES: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '〔': '〕',
  '《': '》',
  '“': '”',
  '「': '」',
  '<': '>',
};

/** A bracketed group at depth one: `from` at the opening sign, `to` after the closing one. */
export type BracketGroup = { readonly from: number; readonly to: number; readonly open: string };

/** The outermost bracketed groups of folded text; an unclosed bracket opens nothing, a stray closing one is ignored. */
export function bracketGroups(folded: string, kinds = '([〔'): BracketGroup[] {
  const found: BracketGroup[] = [];
  const stack: BracketGroup[] = [];
  for (let at = 0; at < folded.length; at++) {
    const sign = folded.charAt(at);
    if (kinds.includes(sign)) stack.push({ open: sign, from: at, to: at });
    const last = stack.at(-1);
    if (!last || CLOSES[last.open] !== sign) continue;
    stack.pop();
    dropInner(found, last.from);
    found.push({ ...last, to: at + 1 });
  }
  return found;
}

function dropInner(found: BracketGroup[], from: number): void {
  while ((found.at(-1)?.from ?? -1) > from) found.pop();
}

/** For each place of folded text: 1 inside brackets of these kinds, the signs themselves included, else 0. */
export function insideBrackets(folded: string, kinds: string): Uint8Array {
  const inside = new Uint8Array(folded.length);
  for (const { from, to } of bracketGroups(folded, kinds)) inside.fill(1, from, to);
  return inside;
}
