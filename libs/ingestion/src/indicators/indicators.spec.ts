import { describe, expect, test } from '@jest/globals';
import { blocksOf } from '../structure/blocks.js';
import { indicatorName } from './indicator-name.js';
import { indicatorValue } from './indicator-value.js';
import { indicatorsOf } from './indicators.js';

const document = (...lines: string[]) => ({
  fileName: 'plan.txt',
  encoding: 'utf-8' as const,
  removedCharacters: 0,
  lines: lines.map((text, index) => ({ no: index + 1, text })),
});

const read = (...lines: string[]) => indicatorsOf(blocksOf(document(...lines))).indicators;

describe('target tables', () => {
  test('a domain holds for the rows below it, blanks and dashes are no figures, and the unit stands in the last brackets', () => {
    expect(
      read(
        '领域\t指 标\t2025\t2030',
        '桥梁\t危桥数(座)\t12\t0',
        '\t执业(助理)桥工(人)\t\t6',
        '道路\t完好率(%)\t-\t>90%',
      ),
    ).toMatchObject([
      { domain: '桥梁', name: '危桥数', unit: '座', baseline: 12, target: 0, baselineYear: 2025, targetYear: 2030 },
      { domain: '桥梁', name: '执业(助理)桥工', unit: '人', baseline: null, target: 6, relation: 'eq' },
      { domain: '道路', name: '完好率', unit: '%', baseline: null, target: 90, relation: 'gt' },
    ]);
  });

  test('numbers, units and attributes have columns of their own, and words in the target cell are kept', () => {
    expect(
      read(
        '序号\t指标名称\t单位\t2025年 基准值\t2030年 目标值\t年均增长\t指标 属性',
        '1\t桥梁密度\t座/km²\t0.5\t0.8\t3%\t预期性',
        '2\t病害桥梁\t座\t\t持续下降\t\t约束性',
      ),
    ).toMatchObject([
      { name: '桥梁密度', unit: '座/km²', baseline: 0.5, target: 0.8, attribute: '预期性', domain: null },
      { name: '病害桥梁', target: null, targetText: '持续下降', attribute: '约束性' },
    ]);
  });

  test('a header of two rows, Markdown bars and HTML cells are read alike', () => {
    const expected = [{ name: '危桥数', unit: '座', baseline: 12, target: 0, baselineYear: 2025, targetYear: 2030 }];
    expect(read('指标\t基期\t目标', '\t2025年\t2030年', '危桥数（座）\t12\t0')).toMatchObject(expected);
    expect(read('| 指标 | 2025年 | 2030年 |', '| --- | --- | --- |', '| 危桥数（座） | 12 | 0 |')).toMatchObject(
      expected,
    );
    expect(
      read(
        '<table><tr><td>指标</td><td>2025年</td><td>2030年</td></tr><tr><td>危桥数（座）</td><td>12</td><td>0</td></tr></table>',
      ),
    ).toMatchObject(expected);
  });

  test('a table flattened to one cell a line has as many columns as its header has words', () => {
    expect(
      read('指标 |', '2025年 |', '2030年 |', '危桥数（座） |', '12 |', '0 |', '老桥数（座） |', '| ', '3'),
    ).toMatchObject([
      { name: '危桥数', baseline: 12, target: 0 },
      { name: '老桥数', baseline: null, target: 3 },
    ]);
  });

  test('a table of past figures is none', () => {
    expect(read('年份\t桥梁数\t道路数', '2024\t3\t5', '2025\t4\t6')).toEqual([]);
  });
});

test.each([
  ['≥95', 95, 'gte', null],
  ['95以上', 95, 'gte', null],
  ['<0.5', 0.5, 'lt', null],
  ['控制在3以内', 3, 'lte', null],
  ['[120]', 120, 'eq', null],
  ['1,200', 1200, 'eq', null],
  ['20%', 20, 'eq', '%'],
  ['30~40', null, 'range', null],
  ['完成省下达任务', null, null, null],
  ['—', null, null, null],
])('the cell %s', (cell, ...[value, relation, unit]) => {
  expect(indicatorValue(cell)).toEqual({ value, relation, unit });
});

test.each([
  ['1.危桥数(座)', '危桥数', '座'],
  ['每万人桥工(注册)数(人/万人)', '每万人桥工(注册)数', '人/万人'],
  ['桥梁数(含在建)', '桥梁数(含在建)', null],
  ['城乡收入比', '城乡收入比', null],
])('the name %s', (written, name, unit) => {
  expect(indicatorName(written, written)).toEqual({ name, unit });
});
