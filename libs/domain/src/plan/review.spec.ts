import { describe, expect, test } from '@jest/globals';
import type { ReadingSigns } from './confidence.js';
import { confidenceOf } from './confidence.js';
import { difference } from './difference.js';
import { duplicateDuties } from './duplicates.js';
import { mergeUnits } from './merge.js';
import { checkSplit } from './split.js';
import { suggestUnits } from './suggest-units.js';

const ROADS = '打通城区断头路，改造农村公路，完善县乡道路安全设施';
const SCHOOLS = '新建改扩建中小学校，增加公办学位供给';
const PIPES = '改造城市老旧排水管网，消除内涝积水点';

describe('the difference of a revised document', () => {
  test('tells a clause worded otherwise from one that came and one that went', () => {
    const before = [ROADS, PIPES, SCHOOLS];
    const after = [`${SCHOOLS}。`, '改造城市老旧排水管网和供水管网，消除内涝积水点', '建设口袋公园二十处'];
    expect(difference(before, after)).toEqual({
      unchanged: [{ from: 2, to: 0 }],
      changed: [{ from: 1, to: 1, likeness: 32 / 35 }],
      added: [2],
      removed: [0],
    });
  });

  test('stays within its bounds for thousands of clauses of the same words', () => {
    const many = (tail: string) =>
      Array.from({ length: 3_000 }, (_one, at) => `推进第${String(at)}项重点工程建设${tail}`);
    const { changed, added, removed } = difference(many(''), many('达产'));
    expect(changed.length + added.length).toBe(3_000);
    expect(removed.length).toBe(added.length);
  });
});

describe('duties supervised already', () => {
  test('are pointed out under the same lead only, the most alike first', () => {
    const supervised = [
      { lead: '市水利局', text: PIPES },
      { lead: '市住建局', text: `${PIPES}，健全排查机制` },
      { lead: '市住建局', text: PIPES },
      { lead: '市住建局', text: SCHOOLS },
    ];
    const found = duplicateDuties(
      [
        { lead: '市住建局', text: PIPES },
        { lead: null, text: PIPES },
      ],
      supervised,
    );
    expect(found.map(({ task, other }) => [task, other])).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });
});

describe('a suggestion of units', () => {
  const earlier = [
    {
      text: '改造农村公路一百公里',
      units: [
        { unit: '市交通局', part: 'lead' as const },
        { unit: '市财政局', part: 'support' as const },
      ],
    },
    {
      text: '完善县乡道路安全设施',
      units: [
        { unit: '市交通局', part: 'lead' as const },
        { unit: '市公安局', part: 'support' as const },
      ],
    },
    { text: SCHOOLS, units: [{ unit: '市教育局', part: 'lead' as const }] },
  ];

  test('names who led and supported tasks like it, each with those tasks', () => {
    const { leads, supporters } = suggestUnits(ROADS, { earlier, duties: [] });
    expect(leads.map(({ unit, like }) => [unit, [...like].sort()])).toEqual([['市交通局', [0, 1]]]);
    expect(supporters.map(({ unit }) => unit).sort()).toEqual(['市公安局', '市财政局']);
  });

  test('rests on stated duties where nobody did the like before', () => {
    const duties = [
      { unit: '市城管局', text: '负责城区道路桥梁养护和断头路打通' },
      { unit: '市林业局', text: '负责造林绿化和森林防火' },
    ];
    const { leads } = suggestUnits(ROADS, { earlier: [], duties });
    expect(leads.map(({ unit, isDuty }) => [unit, isDuty])).toEqual([['市城管局', true]]);
  });

  test('is none where nothing is like it', () => {
    expect(suggestUnits('举办龙舟赛', { earlier, duties: [] })).toEqual({ leads: [], supporters: [] });
  });
});

describe('a split', () => {
  const part = (...milestonePositions: number[]) => ({ title: '一', content: '一', milestonePositions });

  test('gives each milestone to exactly one part', () => {
    expect(checkSplit([0, 1], [part(1), part(0)]).ok).toBe(true);
    const refused = checkSplit([0, 1, 2], [part(0, 7), part(0)]);
    expect(refused).toMatchObject({
      refusal: {
        faults: [
          { code: 'split.milestone-unknown', part: 0, position: 7 },
          { code: 'split.milestone-twice', part: 1, position: 0 },
          { code: 'split.milestone-unplaced', part: null, position: 1 },
          { code: 'split.milestone-unplaced', part: null, position: 2 },
        ],
      },
    });
  });
});

describe('a merge', () => {
  test('keeps one lead: the first leads, another lead supports and is told, and each unit keeps its strongest part', () => {
    const first = [
      { departmentId: 'a', part: 'lead' as const },
      { departmentId: 'b', part: 'implement' as const },
    ];
    const second = [
      { departmentId: 'b', part: 'lead' as const },
      { departmentId: 'a', part: 'support' as const },
      { departmentId: 'c', part: 'implement' as const },
    ];
    expect(mergeUnits([first, second])).toEqual({
      units: [
        { departmentId: 'a', part: 'lead' },
        { departmentId: 'b', part: 'support' },
        { departmentId: 'c', part: 'implement' },
      ],
      rivalLeads: ['a', 'b'],
    });
  });
});

describe('confidence', () => {
  const read = (change: Partial<ReadingSigns>): ReadingSigns => ({
    decided: [],
    asked: [],
    isTitleFromText: false,
    areUnitsTold: true,
    isLeadTold: true,
    leads: 1,
    milestones: [{ isDated: true, isYearInherited: false }],
    isContinuous: false,
    ...change,
  });

  test.each<[Partial<ReadingSigns>, string]>([
    [{}, 'high high high high'],
    [{ isTitleFromText: true, areUnitsTold: false, isLeadTold: false }, 'medium medium medium high'],
    [{ asked: ['unit.unknown'] }, 'high low high high'],
    [{ leads: 0, milestones: [] }, 'high high low low'],
    [{ milestones: [], isContinuous: true }, 'high high high high'],
    [{ milestones: [{ isDated: true, isYearInherited: true }] }, 'high high high medium'],
    [{ asked: ['limit.ambiguous', 'item.without-heading'] }, 'low high high low'],
    [{ decided: ['title', 'assignment', 'limit'], leads: 0, milestones: [] }, 'decided decided decided decided'],
  ])('%j gives %s for title, units, lead and milestones', (change, told) => {
    const { title, units, lead, milestones } = confidenceOf(read(change));
    expect([title, units, lead, milestones].join(' ')).toBe(told);
  });
});
