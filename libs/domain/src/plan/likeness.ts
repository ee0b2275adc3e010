/** The form in which wordings are compared: letters, figures and signs of one width, without blanks and punctuation. */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '');
}

/** The pairs of neighbouring characters in a comparable text, each once; a single character stands for itself. */
export function bigramsOf(comparable: string): ReadonlySet<string> {
  if (comparable.length < 2) return new Set(comparable === '' ? [] : [comparable]);
  const found = new Set<string>();
  for (let at = 0; at + 2 <= comparable.length; at++) found.add(comparable.slice(at, at + 2));
  return found;
}

/** How alike two sets of bigrams are, from 0 to 1: twice what they share over what they have together (Dice's coefficient). */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const bigram of few) if (many.has(bigram)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** A text of a list that is like another, and how much, from 0 to 1. */
export interface Alike {
  readonly at: number;
  readonly likeness: number;
}

/** A bigram that stands in more texts than this tells too little to look for them by it; it keeps the search bounded. */
const COMMON = 50;
/** So many of the texts that share most with another are compared exactly. */
const COMPARED = 8;

/** Finds in a list the texts that are at least so like another, most alike first; the work for one text is bounded whatever the list. */
export function likenessIndex(texts: readonly string[]): (text: string, atLeast: number) => readonly Alike[] {
  const grams = texts.map((text) => bigramsOf(comparableText(text)));
  const places = new Map<string, number[]>();
  grams.forEach((set, at) => {
    for (const bigram of set) {
      const known = places.get(bigram);
      if (known) known.push(at);
      else places.set(bigram, [at]);
    }
  });
  return (text, atLeast) => {
    const wanted = bigramsOf(comparableText(text));
    return candidates(wanted, places)
      .map((at) => ({ at, likeness: likenessOf(wanted, grams[at] ?? new Set()) }))
      .filter(({ likeness }) => likeness >= atLeast)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  };
}

function candidates(wanted: ReadonlySet<string>, places: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const bigram of wanted) {
    const found = places.get(bigram) ?? [];
    if (found.length > COMMON) continue;
    for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const ranked = [...shared].sort(([a, most], [b, more]) => more - most || a - b);
  return ranked.slice(0, COMPARED).map(([at]) => at);
}
