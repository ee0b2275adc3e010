import { expect, test } from '@jest/globals';
import { bracketGroups, insideBrackets } from './brackets.js';

const groups = (text: string): string[] => bracketGroups(text).map(({ from, to }) => text.slice(from, to));

test('only the outermost brackets make a group, whatever stands inside', () => {
  expect(groups('甲(乙[丙]丁(戊))己(庚)')).toEqual(['(乙[丙]丁(戊))', '(庚)']);
});

test('an unclosed bracket opens nothing and a stray closing one is ignored', () => {
  expect(groups('甲(乙(丙)丁')).toEqual(['(丙)']);
  expect(groups('甲)乙(丙)')).toEqual(['(丙)']);
  expect(groups('甲(乙]丙)')).toEqual(['(乙]丙)']);
});

test('places inside brackets of the asked kinds are marked', () => {
  expect([...insideBrackets('甲《乙》(丙)', '《')]).toEqual([0, 1, 1, 1, 0, 0, 0]);
});
