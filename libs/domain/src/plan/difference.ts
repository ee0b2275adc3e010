import type { Alike } from './likeness.js';
import { comparableText, likenessIndex } from './likeness.js';

/** A wording of the earlier list and the one of the later list that it became; places count from 0. */
export interface Counterpart {
  readonly from: number;
  readonly to: number;
}

/** How a list of wordings became another: each place of either list stands in exactly one part. */
export interface Difference {
  readonly unchanged: readonly Counterpart[];
  /** Other words for the same thing, with how alike the two are, from 0 to 1. */
  readonly changed: readonly (Counterpart & { readonly likeness: number })[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** Less alike than this, two wordings are two things: one removed, one added. */
const SAME_THING = 0.5;

/**
 * The difference between the clauses of a document and those of its revision: wordings that differ at most in blanks, widths and
 * punctuation are unchanged wherever they stand, then the most alike of what is left are one clause changed, the rest came or went.
 */
export function difference(before: readonly string[], after: readonly string[]): Difference {
  const unchanged = sameWords(before, after);
  const left = placesBut(before, new Set(unchanged.map(({ from }) => from)));
  const right = placesBut(after, new Set(unchanged.map(({ to }) => to)));
  const changed = alikePairs({ before, left }, { after, right });
  const gone = new Set(changed.map(({ from }) => from));
  const met = new Set(changed.map(({ to }) => to));
  return {
    unchanged,
    changed,
    added: right.filter((place) => !met.has(place)),
    removed: left.filter((place) => !gone.has(place)),
  };
}

/** The same words stand for each other in the order in which they come, when they come more than once. */
function sameWords(before: readonly string[], after: readonly string[]): Counterpart[] {
  const places = new Map<string, number[]>();
  before.forEach((text, from) => {
    const key = comparableText(text);
    places.set(key, [...(places.get(key) ?? []), from]);
  });
  const pairs: Counterpart[] = [];
  after.forEach((text, to) => {
    const from = places.get(comparableText(text))?.shift();
    if (from !== undefined) pairs.push({ from, to });
  });
  return pairs;
}

function placesBut(list: readonly string[], taken: ReadonlySet<number>): number[] {
  return list.map((_text, place) => place).filter((place) => !taken.has(place));
}

function alikePairs(
  { before, left }: { before: readonly string[]; left: readonly number[] },
  { after, right }: { after: readonly string[]; right: readonly number[] },
): (Counterpart & Pick<Alike, 'likeness'>)[] {
  const alikeTo = likenessIndex(left.map((place) => before[place] ?? ''));
  const pairs = right.flatMap((to) =>
    alikeTo(after[to] ?? '', SAME_THING).map(({ at, likeness }) => ({ from: left[at] ?? -1, to, likeness })),
  );
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const best = pairs
    .sort((a, b) => b.likeness - a.likeness || a.to - b.to || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.from.has(from) || taken.to.has(to)) return false;
      taken.from.add(from);
      taken.to.add(to);
      return true;
    });
  return best.sort((a, b) => a.to - b.to);
}
