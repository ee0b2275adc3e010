import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';
import { blocksOf } from '../structure/blocks.js';
import { boxesOf } from './boxes.js';

const document = (...lines: string[]) => ({
  fileName: 'plan.txt',
  encoding: 'utf-8' as const,
  removedCharacters: 0,
  lines: lines.map((text, index) => ({ no: index + 1, text })),
});

const read = (...lines: string[]) =>
  boxesOf(blocksOf(document(...lines))).map(({ no, title, entries }) => ({
    no,
    title,
    entries: entries.map(({ name, content }) => `${name}|${content}`),
  }));

describe('boxes', () => {
  test('a box has a number, a title and named entries, and ends at the next heading', () => {
    expect(
      read('#### 专栏2 重点桥梁工程', '', '跨江大桥：新建1座。', '<b>老桥：</b> 加固3座。', '二、修路', '环路：改造。'),
    ).toEqual([{ no: 2, title: '重点桥梁工程', entries: ['跨江大桥|新建1座。', '老桥|加固3座。'] }]);
  });

  test('names may hold hyphens, brackets, quotes and list signs; only the first colon parts', () => {
    expect(read('专栏 3 工程', '青禾 1-白塔（二期）“桥路”、隧道工程:建成2座:江桥、河桥。')).toEqual([
      { no: 3, title: '工程', entries: ['青禾 1-白塔（二期）“桥路”、隧道工程|建成2座:江桥、河桥。'] },
    ]);
  });

  test('an entry without a colon between two others is an entry; a paragraph that no entry follows ends the box', () => {
    expect(
      read(
        '专栏4 工程',
        '**江桥：**建桥。',
        '**实施养护工程。**一是巡查。',
        '**河桥：**建桥。',
        '**完善路网。**打通断头路。',
      )[0]?.entries,
    ).toEqual(['江桥|建桥。', '实施养护工程|一是巡查。', '河桥|建桥。']);
  });

  test('numbered entries and a title on the next line', () => {
    expect(read('专栏五', '重点工程', '1.江桥。新建2座大桥。', '2.环路工程：改造20公里。')).toEqual([
      { no: 5, title: '重点工程', entries: ['江桥|新建2座大桥。', '环路工程|改造20公里。'] },
    ]);
  });

  test('entries become projects with figures and units; a box of ways to go holds duties, not projects', () => {
    const { projects, tasks } = parsePlan(
      document(
        '青江市桥梁规划',
        '第一章 建桥',
        '加快建设桥梁。',
        '专栏1 重点工程',
        '江桥：新建2座，6月底前完成可研批复和环评。（市桥隧局）',
        '专栏2 分区路径',
        '沿江地区：推进跨江通道建设。',
        '完善养护体系。',
      ),
    );
    expect(projects).toMatchObject([
      {
        box: 1,
        name: '江桥',
        units: ['市桥隧局'],
        quantities: [{ value: 2, unit: '座' }],
        steps: [{ kind: 'feasibility' }, { kind: 'environment' }],
      },
    ]);
    expect(tasks.map(({ title }) => title)).toEqual(['加快建设桥梁', '沿江地区：推进跨江通道建设', '完善养护体系']);
  });
});
