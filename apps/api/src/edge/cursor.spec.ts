import { fc, test } from '@fast-check/jest';
import { expect, test as plain } from '@jest/globals';
import { cursorOf, pageOf, placeOf } from './cursor.js';
import { Refused } from './refusal.js';

const keys = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 });

test.prop([keys])('a cursor leads back to the place it names', (key) => {
  expect(placeOf(cursorOf(key), key.length)).toEqual(key);
});

// Any text may arrive as a cursor; the only answers are a place of the right length or a refusal.
test.prop([fc.string()])('anything else is refused, never an accident', (text) => {
  try {
    expect(placeOf(text, 2)).toHaveLength(2);
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
  }
});

plain('a page holds at most its limit and names the place of its last row only when there is more', () => {
  const told = { key: (row: number) => [row], view: String };
  expect(pageOf([1, 2, 3], 2, told)).toEqual({ items: ['1', '2'], nextCursor: cursorOf([2]) });
  expect(pageOf([1, 2], 2, told)).toEqual({ items: ['1', '2'], nextCursor: null });
  expect(pageOf([], 2, told)).toEqual({ items: [], nextCursor: null });
});
