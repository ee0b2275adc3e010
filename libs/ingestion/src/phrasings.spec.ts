import { describe, expect, test } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import type { TaskDraft } from './plan-draft.js';

/** The tasks of these lines inside a plan of 2026. */
function tasksIn(lines: readonly string[]): readonly TaskDraft[] {
  const all = ['青江市2026年城市建设方案', '二、重点任务', '（一）实施建设行动', ...lines];
  return parsePlan({
    fileName: 'plan.txt',
    encoding: 'utf-8',
    removedCharacters: 0,
    lines: all.map((text, index) => ({ no: index + 1, text })),
  }).tasks;
}

type Who = { lead: string; with?: string; groups?: string; open?: true; persons?: string };

/** Who answers: the paragraph (lines are parted by |), and what must come out; names parted by blanks. */
const WHO: readonly (readonly [string, Who])[] = [
  // Brackets behind the sentence, in every style.
  ['改造老旧管网。（市住建局、市财政局）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网（市住建局、市财政局）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网（市住建局、市财政局）。', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。(省水利厅负责)', { lead: '省水利厅' }],
  ['改造老旧管网。〔市水务局牵头，市财政局、市住建局配合〕', { lead: '市水务局', with: '市财政局 市住建局' }],
  ['改造老旧管网。【市住建局】', { lead: '市住建局' }],
  ['改造老旧管网。[市住建局、市城管局]', { lead: '市住建局', with: '市城管局' }],
  [
    '改造老旧管网。（市住建局牵头，市财政局、市发展改革委按职责分工负责）',
    { lead: '市住建局', with: '市财政局 市发展改革委' },
  ],
  ['改造老旧管网。（市住建局、市财政局按职责分工负责）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局会同市财政局、市水务局）', { lead: '市住建局', with: '市财政局 市水务局' }],
  ['改造老旧管网。（由市住建局牵头，市财政局配合）', { lead: '市住建局', with: '市财政局' }],
  [
    '改造老旧管网。（牵头单位：市住建局；配合单位：市财政局、市水务局）',
    { lead: '市住建局', with: '市财政局 市水务局' },
  ],
  ['改造老旧管网。（责任单位：市住建局、市财政局）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局（牵头）、市财政局、市水务局）', { lead: '市住建局', with: '市财政局 市水务局' }],
  ['改造老旧管网。（市财政局、市住建局（牵头））', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局、市财政局等有关部门）', { lead: '市住建局', with: '市财政局', open: true }],
  ['改造老旧管网。（市住建局等3部门按职责分工负责）', { lead: '市住建局', open: true }],
  ['改造老旧管网。（市住建局，各县（市、区）人民政府）', { lead: '市住建局', groups: '各县（市、区）人民政府' }],
  ['改造老旧管网。（市住建局、市财政局、）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局和市财政局）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市文旅局[市文物局]、市财政局）', { lead: '市文旅局', with: '市财政局' }],
  ['改造老旧管网。（市委宣传部、市委组织部、团市委）', { lead: '市委宣传部', with: '市委组织部 团市委' }],
  ['改造老旧管网。（国网青江供电公司、市能源局）', { lead: '国网青江供电公司', with: '市能源局' }],
  ['改造老旧管网。（市税务局、人民银行青江分行）', { lead: '市税务局', with: '人民银行青江分行' }],
  ['改造老旧管网。（青禾县、白塔市人民政府）', { lead: '青禾县人民政府', with: '白塔市人民政府' }],
  ['改造老旧管网。（市住建局牵头，相关县（市、区）政府配合）', { lead: '市住建局', groups: '相关县（市、区）政府' }],
  ['改造老旧管网。（市住建局、市财政局分别负责）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局负责，市财政局配合）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（市住建局主办，市财政局协办）', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。（责任单位：市住建局；责任领导：王某某）', { lead: '市住建局', persons: '王某某' }],
  // Labels on lines of their own, behind or before the text.
  ['1.改造管网|改造老旧管网。|牵头单位：市住建局；配合单位：市财政局', { lead: '市住建局', with: '市财政局' }],
  [
    '1.改造管网|改造老旧管网。|牵头单位：市住建局|配合单位：市财政局、市水务局',
    { lead: '市住建局', with: '市财政局 市水务局' },
  ],
  ['1.改造管网|牵头单位：市住建局|配合单位：市财政局|改造老旧管网。', { lead: '市住建局', with: '市财政局' }],
  ['1.改造管网|改造老旧管网。|（责任单位：市住建局、市财政局）', { lead: '市住建局', with: '市财政局' }],
  ['1.改造管网|责任单位：市住建局', { lead: '市住建局' }],
  ['1.改造管网|改造老旧管网。|- 牵头单位：市住建局|- 配合单位：市财政局', { lead: '市住建局', with: '市财政局' }],
  ['1.改造管网|改造老旧管网。|主办单位：市住建局  协办单位：市财政局', { lead: '市住建局', with: '市财政局' }],
  [
    '1.改造管网|改造老旧管网。|责任单位：市住建局，各县（市、区）人民政府',
    { lead: '市住建局', groups: '各县（市、区）人民政府' },
  ],
  [
    '1.改造管网|改造老旧管网。|牵头单位：市住建局；责任单位：市财政局、市水务局',
    { lead: '市住建局', with: '市财政局 市水务局' },
  ],
  ['1.改造管网|改造老旧管网。|牵头领导：李某某；牵头单位：市住建局', { lead: '市住建局', persons: '李某某' }],
  ['改造老旧管网。牵头单位：市住建局；配合单位：市财政局。', { lead: '市住建局', with: '市财政局' }],
  // An assigned heading answers for the text below it.
  ['1.改造管网（市住建局牵头，市财政局配合）|改造老旧管网。', { lead: '市住建局', with: '市财政局' }],
  // Running text.
  ['由市住建局会同市财政局制定管网改造办法。', { lead: '市住建局', with: '市财政局' }],
  ['由市住建局牵头，市财政局、市水务局配合，改造老旧管网。', { lead: '市住建局', with: '市财政局 市水务局' }],
  ['改造老旧管网，由市住建局负责。', { lead: '市住建局' }],
  [
    '改造老旧管网。市住建局牵头，市财政局、市发展改革委按职责分工负责。',
    { lead: '市住建局', with: '市财政局 市发展改革委' },
  ],
  ['市住建局要会同市财政局、市水务局抓紧改造老旧管网。', { lead: '市住建局', with: '市财政局 市水务局' }],
  ['市住建局负责改造老旧管网。', { lead: '市住建局' }],
  ['市住建局牵头制定方案，会同市财政局落实资金。', { lead: '市住建局', with: '市财政局' }],
  ['改造老旧管网。市住建局、市水务局按照职责分工抓好落实。', { lead: '市住建局', with: '市水务局' }],
  [
    '由市园林局牵头，市财政局等部门配合，各县（市、区）人民政府具体实施。',
    { lead: '市园林局', with: '市财政局', groups: '各县（市、区）人民政府', open: true },
  ],
  [
    '以市发展改革委为牵头部门，联合市住建局、市财政局研究改造办法。',
    { lead: '市发展改革委', with: '市住建局 市财政局' },
  ],
  ['改造老旧管网。由市住建局具体负责，市财政局等部门配合。', { lead: '市住建局', with: '市财政局', open: true }],
  ['各县（市、区）人民政府负责改造辖区管网，市住建局加强指导。', { lead: '', groups: '各县（市、区）人民政府' }],
  // Table columns.
  [
    '序号\t任务\t牵头单位\t配合单位\t完成时限|1\t改造老旧管网\t市住建局\t市财政局、市水务局\t6月底',
    { lead: '市住建局', with: '市财政局 市水务局' },
  ],
  [
    '序号\t工作内容\t责任单位\t完成时间|1\t改造老旧管网\t市住建局、市财政局\t2026.9',
    { lead: '市住建局', with: '市财政局' },
  ],
];

describe('who answers', () => {
  test.each(WHO)('%s', (written, who) => {
    const [task, more] = tasksIn(written.split('|').filter((line) => line !== ''));
    expect(more).toBeUndefined();
    expect({
      leads: task?.leads.join(' '),
      supporters: task?.supporters.join(' '),
      groups: task?.implementers.join(' '),
      isOpen: task?.departmentsOpen,
      persons: task?.leaders.join(' '),
    }).toEqual({
      leads: who.lead,
      supporters: who.with ?? '',
      groups: who.groups ?? '',
      isOpen: who.open ?? false,
      persons: who.persons ?? '',
    });
  });
});

type When = readonly (string | null)[];

/** By when: the paragraph without its units, and the due dates that must come out; null for work that goes on. */
const WHEN: readonly (readonly [string, When])[] = [
  ['到2027年，建成两座桥。', ['2027-12-31']],
  ['2026年底前建成两座桥。', ['2026-12-31']],
  ['年底前建成两座桥。', ['2026-12-31']],
  ['今年6月底前建成两座桥。', ['2026-06-30']],
  ['6月底前建成两座桥。', ['2026-06-30']],
  ['2026年二季度建成两座桥。', ['2026-06-30']],
  ['一季度末完成设计。', ['2026-03-31']],
  ['上半年完成设计，年底前开工。', ['2026-06-30', '2026-12-31']],
  ['2026年6月底前完成设计，2027年底前建成。', ['2026-06-30', '2027-12-31']],
  ['到2026年，开工两座；建成一座。', ['2026-12-31', '2026-12-31']],
  ['“十五五”末建成十座桥。', ['2030-12-31']],
  ['2026年9月15日前完成验收。', ['2026-09-15']],
  ['2026年10月上旬完成验收。', ['2026-10-10']],
  ['2026年9月中旬完成验收。', ['2026-09-20']],
  ['明年3月底前完成验收。', ['2027-03-31']],
  ['养护老桥。长期坚持。', [null]],
  ['养护老桥。（持续推进）', [null]],
  ['按照《2025年桥梁名录》养护老桥。', []],
  ['落实青政发〔2025〕12号文件要求。', []],
  ['截至2026年底，病害桥梁全部清零。', ['2026-12-31']],
];

describe('by when', () => {
  test.each(WHEN)('%s', (written, due) => {
    const [task] = tasksIn([`${written}（市住建局）`]);
    expect(task?.milestones.map(({ dueOn, continuous }) => (continuous ? null : dueOn))).toEqual(due);
  });
});

/** Limits beside the units: in labels, brackets and cells. */
const BESIDE: readonly (readonly [string, When])[] = [
  ['改造管网。（责任单位：市住建局；完成时限：2026年6月底前）', ['2026-06-30']],
  ['改造管网。（市住建局牵头；2026年9月底前完成）', ['2026-09-30']],
  ['1.改造管网|改造老旧管网。|牵头单位：市住建局|完成时限：2026年10月', ['2026-10-31']],
  ['1.改造管网|改造老旧管网。|牵头单位：市住建局；完成时限：长期坚持', [null]],
  ['1.改造管网|改造老旧管网。|责任单位：市住建局；时限要求：每季度', [null]],
  ['序号\t任务\t责任单位\t完成时限|1\t改造管网\t市住建局\t2026.6', ['2026-06-30']],
  ['序号\t任务\t责任单位\t完成时限|1\t改造管网\t市住建局\t2026-06-15', ['2026-06-15']],
  ['序号\t任务\t责任单位\t完成时限|1\t改造管网\t市住建局\t全年', ['2026-12-31']],
  ['序号\t任务\t责任单位\t完成时限|1\t改造管网\t市住建局\t持续推进', [null]],
];

describe('limits beside the units', () => {
  test.each(BESIDE)('%s', (written, due) => {
    const [task] = tasksIn(written.split('|'));
    expect(task?.leads).toEqual(['市住建局']);
    expect(task?.milestones.map(({ dueOn, continuous }) => (continuous ? null : dueOn))).toEqual(due);
  });
});
