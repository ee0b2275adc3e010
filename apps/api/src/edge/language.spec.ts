import { expect, test } from '@jest/globals';
import { languageOf, say } from './language.js';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['fr', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr, en;q=0.2, zh;q=0.1', 'en'],
  ['en;q=0, zh;q=0.1', 'zh'],
  ['*;q=0.5', 'zh'],
])('Accept-Language %p is answered in %p', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

test('a sentence is filled from the fields of that name; what is absent stays empty', () => {
  const words = { zh: '{names}共{count}个{missing}', en: '{names}: {count}{missing}' };
  expect(say(words, 'zh', { names: ['甲', '乙'], count: 2 })).toBe('甲、乙共2个');
  expect(say(words, 'en', { names: ['A', 'B'], count: 2 })).toBe('A, B: 2');
});

test('what a person wrote is filled in as it is and never filled in again', () => {
  expect(say({ zh: '“{name}”{count}', en: '' }, 'zh', { name: '{count}$&<b>', count: 1 })).toBe('“{count}$&<b>”1');
});
