import { describe, expect, test } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import type { PlanDraft } from './plan-draft.js';
import { unitsOf } from './units-of.js';

const plan = (...lines: string[]): PlanDraft =>
  parsePlan({
    fileName: 'plan.txt',
    encoding: 'utf-8',
    removedCharacters: 0,
    lines: lines.map((text, index) => ({ no: index + 1, text })),
  });

const BODY = [
  '青江市2026年桥梁建设方案',
  '一、总体要求',
  '坚持安全第一。到2027年，全市桥梁安全状况明显好转。',
  '二、重点行动',
  '同步推进。（以下任务均需各县[市]人民政府落实，不再单独列出）',
  '（一）实施建桥行动',
  '1.新建跨江桥梁',
  '加快前期工作。到2026年9月底前，开工2座。（市桥隧局、市财政局）',
  '2.养护老桥',
  '普查老桥病害。建立一桥一档。(市桥隧局)',
  '加固危桥。到2027年，加固30座以上。(市桥隧局牵头，市财政局配合)',
  '3.管好桥下空间。清理违规占用。（市城管局等有关部门）',
  '4.清查涉桥广告牌，消除坠落隐患。（市城管局、市市场监管局）',
  '三、保障措施',
  '（一）加强组织领导。健全机制。',
];

describe('an outline of actions, items and paragraphs', () => {
  const draft = plan(...BODY);

  test('each assigned paragraph is one task under its headings', () => {
    expect(draft.tasks.map(({ itemNo, itemTitle, title }) => [itemNo, itemTitle, title])).toEqual([
      [1, '新建跨江桥梁', '新建跨江桥梁'],
      [2, '养护老桥', '普查老桥病害'],
      [2, '养护老桥', '加固危桥'],
      [3, '管好桥下空间', '管好桥下空间'],
      [4, null, '清查涉桥广告牌，消除坠落隐患'],
    ]);
    expect(draft.tasks[0]?.path).toEqual(['二、重点行动', '（一）实施建桥行动']);
  });

  test('a task keeps its text, its units, its limits and its place', () => {
    expect(draft.tasks[2]).toMatchObject({
      text: '加固危桥。到2027年，加固30座以上。',
      leads: ['市桥隧局'],
      supporters: ['市财政局'],
      departmentsRaw: '(市桥隧局牵头，市财政局配合)',
      milestones: [{ year: 2027, dueOn: '2027-12-31', quantities: [{ value: 30, unit: '座', relation: 'gte' }] }],
      source: { lineFrom: 11, lineTo: 11 },
    });
  });

  test('the group of the section implements every task of it', () => {
    expect(draft.tasks.every(({ implementers }) => implementers.join() === '各县[市]人民政府')).toBe(true);
  });

  test('goals and safeguards are no tasks, and every paragraph has a fate', () => {
    expect(draft.coverage.byFate).toMatchObject({
      task: 5,
      general: 1,
      safeguard: 1,
      'shared-clause': 1,
      'front-matter': 1,
    });
    expect(draft.coverage.paragraphs).toBe(draft.coverage.fates.length);
  });

  test('an open list is a question', () => {
    expect(draft.questions).toEqual([{ code: 'task.open-list', line: 12, task: 3, subject: '（市城管局等有关部门）' }]);
  });

  test('units are counted by role', () => {
    expect(unitsOf(draft).find(({ name }) => name === '市桥隧局')).toMatchObject({
      kind: 'department',
      asLead: 3,
      asSupporter: 0,
    });
    expect(unitsOf(draft).find(({ kind }) => kind === 'group')).toMatchObject({
      name: '各县[市]人民政府',
      asImplementer: 5,
    });
  });
});

test('a paragraph that names nobody among assigned ones is a task with a question', () => {
  const draft = plan('一、重点任务', '1.建桥', '建成2座。（市桥隧局）', '2.修路', '修好20公里。');
  expect(draft.tasks[1]).toMatchObject({ departments: [], title: '修路', departmentsRaw: null });
  expect(draft.questions).toEqual([{ code: 'task.without-department', line: 5, task: 1, subject: '修路' }]);
});

test('two leads are kept and asked about', () => {
  const draft = plan('一、重点任务', '1.建桥', '建成2座。（市桥隧局、市财政局牵头）');
  expect(draft.tasks[0]?.leads).toEqual(['市桥隧局', '市财政局']);
  expect(draft.questions).toMatchObject([{ code: 'task.several-leads' }]);
});

test('an item that has lost its heading is asked about', () => {
  const draft = plan(
    '一、任务',
    '（一）建桥',
    '建成2座桥梁，配齐路灯。（市桥隧局）',
    '2.修路',
    '修好路面。（市道路局）',
  );
  expect(draft.tasks[0]).toMatchObject({ itemNo: null, title: '建成2座桥梁，配齐路灯' });
  expect(draft.questions).toMatchObject([{ code: 'item.without-heading', line: 3 }]);
});

test('a line that a page break cut is joined, and the task tells both lines', () => {
  const draft = plan(
    '一、任务',
    '1.建桥',
    '加快建设跨江大桥，同步推进接线工程和沿江道路改造工程，着',
    '',
    '力提升通行能力。（市桥隧局）',
  );
  expect(draft.tasks[0]).toMatchObject({ source: { lineFrom: 3, lineTo: 5 }, departments: ['市桥隧局'] });
  expect(draft.tasks[0]?.text).toContain('着力提升');
});

test('a document without tasks is asked about, never refused here', () => {
  expect(plan('关于放假的说明').questions.map(({ code }) => code)).toEqual(['plan.without-tasks']);
});
