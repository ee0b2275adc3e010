import { describe, expect, test } from '@jest/globals';
import { truthTable } from './truth-table.js';

describe('the SQL of a rule over signs', () => {
  test('holds the answer to every combination of them', () => {
    const rule = ({ a, b }: Record<'a' | 'b', boolean>) => `${String(a)}-${String(b)}`;
    expect(truthTable({ a: 'x > 1', b: 'y' }, rule)).toBe(
      `(array['false-false', 'true-false', 'false-true', 'true-true'])[1 + 1 * coalesce(x > 1, false)::int + 2 * coalesce(y, false)::int]`,
    );
  });

  test('does not ask for a sign that never changes the answer', () => {
    const rule = ({ b, c }: Record<'a' | 'b' | 'c', boolean>) => b && !c;
    expect(truthTable({ a: 'x', b: 'y', c: 'z' }, rule)).toBe(
      '(array[false, true, false, false])[1 + 1 * coalesce(y, false)::int + 2 * coalesce(z, false)::int]',
    );
    expect(truthTable({ a: 'x' }, () => 7)).toBe('(array[7])[1]');
  });
});
