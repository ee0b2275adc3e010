/** An indicator's name without its numbering, and the unit that stood in brackets behind it. */
export type IndicatorName = { readonly name: string; readonly unit: string | null };

const NUMBERING = /^(?:\d{1,3}[.、]\s*|\(\d{1,3}\)\s*|[①-⑳]\s*|其中:\s*)/;
const NO_UNIT = /^(?:含|不含|其中|包括|累计|新增|试行|当年|年均)/;
const LONGEST_UNIT = 14;

/** Splits 每千人口执业(助理)医师(人): only the last brackets hold the unit. `folded` has the length of `text`. */
export function indicatorName(text: string, folded: string): IndicatorName {
  const from = NUMBERING.exec(folded)?.[0].length ?? 0;
  const to = folded.trimEnd().length;
  const open = folded.endsWith(')', to) ? openingOf(folded, to) : -1;
  const unit = folded.slice(open + 1, to - 1).trim();
  if (open <= from || unit === '' || unit.length > LONGEST_UNIT || NO_UNIT.test(unit)) {
    return { name: text.slice(from, to).trim(), unit: null };
  }
  return { name: text.slice(from, open).trim(), unit: text.slice(open + 1, to - 1).trim() };
}

function openingOf(folded: string, to: number): number {
  let depth = 0;
  for (let at = to - 1; at >= 0; at--) {
    if (folded[at] === ')') depth++;
    if (folded[at] === '(' && --depth === 0) return at;
  }
  return -1;
}
