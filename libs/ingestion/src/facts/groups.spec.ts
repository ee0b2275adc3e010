import { expect, test } from '@jest/globals';
import { blocksOf } from '../structure/blocks.js';
import { groupsOf, pilotsOf } from './groups.js';

const blocks = (...lines: string[]) =>
  blocksOf({
    fileName: 'plan.txt',
    encoding: 'utf-8',
    removedCharacters: 0,
    lines: lines.map((text, index) => ({ no: index + 1, text })),
  });

test('a kind of counties has the members that are listed behind it', () => {
  expect(
    groupsOf(blocks('沿江类县城：青禾县、白塔市', '山区类县城:云岭县、青禾县。', '对象：老旧小区、老旧街区')),
  ).toMatchObject([
    { name: '沿江类县城', members: ['青禾县', '白塔市'] },
    { name: '山区类县城', members: ['云岭县', '青禾县'], source: { lineFrom: 2 } },
  ]);
});

test('pilots and their directions come out of a table, flattened or not', () => {
  const expected = [{ name: '青禾县', direction: '探索桥梁养护' }];
  expect(pilotsOf(blocks('附件2', '试点县 |', '试点方向 |', '青禾县 |', '探索桥梁养护'))).toMatchObject(expected);
  expect(pilotsOf(blocks('序号\t试点县（市）\t试点方向', '1\t青禾县\t探索桥梁养护'))).toMatchObject(expected);
  expect(pilotsOf(blocks('项目\t内容\t单位', '桥\t建桥\t市桥隧局'))).toEqual([]);
});
