import { termsOf } from './terms.js';

/** A text that is like the one asked about: its place in the list, and how alike from 0 to 1. */
export type Likeness = { readonly index: number; readonly likeness: number };

type Weighed = ReadonlyMap<string, number>;

/** Compares texts by their terms, rare terms counting more (cosine of tf–idf); the answer is sorted, most alike first. */
export function likenessTo(texts: readonly string[]): (text: string) => Likeness[] {
  const counts = texts.map(termsOf);
  const spread = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const weigh = (terms: ReadonlyMap<string, number>): Weighed => weighed(terms, spread, texts.length);
  const holding = new Map<string, { readonly index: number; readonly weight: number }[]>();
  for (const [index, terms] of counts.entries()) {
    for (const [term, weight] of weigh(terms)) {
      const list = holding.get(term) ?? [];
      list.push({ index, weight });
      holding.set(term, list);
    }
  }
  return (text) => alike(weigh(termsOf(text)), holding);
}

/** Weights of unit length, so that long texts are not more alike than short ones. */
function weighed(terms: ReadonlyMap<string, number>, spread: ReadonlyMap<string, number>, all: number): Weighed {
  const raw = [...terms].map(([term, count]) => {
    const rarity = Math.log(1 + all / ((spread.get(term) ?? 0) + 0.5));
    return [term, (1 + Math.log(count)) * rarity] as const;
  });
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
  return new Map(raw.map(([term, weight]) => [term, weight / length]));
}

function alike(
  asked: Weighed,
  holding: ReadonlyMap<string, readonly { readonly index: number; readonly weight: number }[]>,
): Likeness[] {
  const sums = new Map<number, number>();
  for (const [term, weight] of asked) {
    for (const held of holding.get(term) ?? [])
      sums.set(held.index, (sums.get(held.index) ?? 0) + weight * held.weight);
  }
  const found = [...sums].map(([index, likeness]) => ({ index, likeness }));
  return found.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
}
