import { expect, test } from '@jest/globals';
import { blocksOf } from '../structure/blocks.js';
import { annexProjects } from './annex-projects.js';

const read = (...lines: string[]) =>
  annexProjects(
    blocksOf({
      fileName: 'plan.txt',
      encoding: 'utf-8',
      removedCharacters: 0,
      lines: lines.map((text, index) => ({ no: index + 1, text })),
    }),
    2026,
  ).projects;

const HEADER = ['序号 |', '项目名称 |', '建设内容 |', '责任单位 |'];

test('a table flattened to one cell a line gives its rows back, the last cell without a bar included', () => {
  const rows = ['一、建桥行动 |', '|||', '1 |', '跨江大桥 |', '新建大桥1座 |', '市桥隧局，青禾县、白塔市人民政府 |'];
  const last = [
    '二、修路行动 |',
    '|||',
    '2 |',
    '环城路 |',
    '改造20公里以上 |',
    '市道路局及相关市直单位,各县(市)人民政府',
  ];
  expect(read('附件1', ...HEADER, ...rows, ...last)).toMatchObject([
    {
      no: 1,
      group: '建桥行动',
      name: '跨江大桥',
      units: ['市桥隧局', '青禾县人民政府', '白塔市人民政府'],
      quantities: [{ value: 1, unit: '座', relation: 'eq' }],
      source: { lineFrom: 8, lineTo: 11 },
    },
    { no: 2, group: '修路行动', units: ['市道路局', '相关市直单位', '各县(市)人民政府'], unitsOpen: true },
  ]);
});

test('a table whose header names no project is left alone', () => {
  expect(read('试点县 |', '试点方向 |', '青禾县 |', '建桥 |', '白塔市 |', '修路 |')).toEqual([]);
  expect(read('序号 |', '指标 |', '数值 |', '1 |', '桥梁 |', '20 |', '2 |', '道路 |', '30 |')).toEqual([]);
});
