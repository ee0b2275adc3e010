import { fc, test } from '@fast-check/jest';
import { describe, expect } from '@jest/globals';
import { difference } from './difference.js';
import { comparableText } from './likeness.js';

// Sentences of few words, so that repeats, near repeats and moves are common; a stray sign is what a re-typed document differs by.
const sentence = fc
  .array(fc.constantFrom('改造', '老旧', '管网', '新建', '学校', '20公里', '，', ' ', '整治', '河道'), {
    maxLength: 12,
  })
  .map((words) => words.join(''));
const list = fc.array(sentence, { maxLength: 25 });

/** What a reader does who holds the old list and is told the difference with the new words of what changed or came. */
function applied(before: readonly string[], after: readonly string[]): string[] {
  const { unchanged, changed, added, removed } = difference(before, after);
  const kept = before.map((text, place) => (removed.includes(place) ? undefined : text));
  const made: string[] = [];
  for (const { from, to } of unchanged) made[to] = kept[from] ?? 'removed';
  for (const { to } of changed) made[to] = after[to] ?? '';
  for (const to of added) made[to] = after[to] ?? '';
  return [...made];
}

describe('the difference between two lists of clauses', () => {
  test.prop([list, list])(
    'applied to the old list gives the new one, up to blanks and punctuation',
    (before, after) => {
      expect(applied(before, after).map(comparableText)).toEqual(after.map(comparableText));
    },
  );

  test.prop([list, list])('puts each place of either list into exactly one part', (before, after) => {
    const { unchanged, changed, added, removed } = difference(before, after);
    const pairs = [...unchanged, ...changed];
    const inOrder = (places: readonly number[]) => [...places].sort((a, b) => a - b);
    expect(inOrder([...pairs.map(({ from }) => from), ...removed])).toEqual(before.map((_text, place) => place));
    expect(inOrder([...pairs.map(({ to }) => to), ...added])).toEqual(after.map((_text, place) => place));
  });

  test.prop([list])('is none between a document and itself', (document) => {
    const { changed, added, removed } = difference(document, document);
    expect({ changed, added, removed }).toEqual({ changed: [], added: [], removed: [] });
  });
});
