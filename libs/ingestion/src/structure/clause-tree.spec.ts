import { expect, test } from '@jest/globals';
import { blocksOf } from './blocks.js';
import { ancestry, clauseTree, walk, type Clause } from './clause-tree.js';
import { sectionKind } from './section-kind.js';

const tree = (...lines: string[]): Clause =>
  clauseTree(
    blocksOf({
      fileName: 'plan.txt',
      encoding: 'utf-8',
      removedCharacters: 0,
      lines: lines.map((text, index) => ({ no: index + 1, text })),
    }),
  );
const outline = (root: Clause): string[] =>
  [...walk(root)].map(
    (one) =>
      `${ancestry(one)
        .map(({ title }) => title)
        .join(' > ')} [${one.paragraphs.map(({ text }) => text).join('|')}]`,
  );

test('headings nest by their style, and skipped levels do no harm', () => {
  expect(outline(tree('前文', '一、建桥', '1.江桥', '建两座。', '（二）修路', '第二章 养护', '二、巡查'))).toEqual([
    ' [前文]',
    '建桥 []',
    '建桥 > 江桥 [建两座。]',
    '建桥 > 修路 []',
    '养护 []',
    '养护 > 巡查 []',
  ]);
});

test('a numbered paragraph is a heading, a heading with text, or text with a number', () => {
  expect(outline(tree('1.建桥', '2.修路。先修环路。', '3.清查广告牌（市城管局）')).slice(1)).toEqual([
    '建桥 []',
    '修路 [先修环路。]',
    ' [清查广告牌（市城管局）]',
  ]);
});

test('a web address that a copy left in a heading is taken out', () => {
  expect(outline(tree('3.发展农业(www.example.com)'))[1]).toBe('发展农业 []');
});

test('Markdown marks make headings, and contents lines are none of the text', () => {
  const root = tree('# 目 录', '第一节 建桥 ..... 5', '## 附注', '**建桥。**建两座桥。');
  expect(outline(root)[1]).toBe('附注 [建桥。建两座桥。]');
  expect(root.paragraphs.map(({ kind }) => kind)).toEqual(['contents', 'contents']);
});

test('the words of the headings tell what a part is for', () => {
  const kinds = (...headings: string[]) => sectionKind([...walk(tree(...headings, '文'))].at(-1) ?? tree());
  expect(kinds('一、总体要求', '（一）建设桥梁')).toBe('general');
  expect(kinds('一、重点任务', '（一）健全社会保障体系')).toBe('duty');
  expect(kinds('三、强化组织保障', '（一）建立机制')).toBe('safeguard');
  expect(kinds('附件1')).toBe('annex');
  expect(kinds()).toBe('front-matter');
});
