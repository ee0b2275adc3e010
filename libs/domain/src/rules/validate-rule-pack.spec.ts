import { describe, expect, test } from '@jest/globals';
import { OBLIGATION_KINDS } from '../words.js';
import { DEFAULT_PACK } from './packs/default.js';
import { PACKS } from './packs/packs.js';
import { THIRTEEN_SEVEN_TEN } from './packs/thirteen-seven-ten.js';
import type { LadderRule } from './rule-pack.js';
import { rulePackFaults, validateRulePack } from './validate-rule-pack.js';

/** The default pack with one member set by its pointer; `undefined` removes it. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  const pack = JSON.parse(JSON.stringify(DEFAULT_PACK)) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer.split('/').slice(1);
    const owner = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, pack);
    owner[path.at(-1) ?? ''] = value;
  }
  return JSON.parse(JSON.stringify(pack));
}

function pointersOf(document: unknown): readonly string[] {
  const result = validateRulePack(document);
  return result.ok ? [] : result.refusal.faults.map(({ pointer }) => pointer);
}

const rung = (change: Partial<LadderRule>): LadderRule => ({
  key: 'urge-9',
  act: 'urge',
  offset: { amount: 9, unit: 'wd' },
  time: '09:00',
  audience: ['handler'],
  ...change,
});
const due: LadderRule = { key: 'due', act: 'due', audience: [] };

describe('rule packs that come with the system', () => {
  test.each(PACKS.map((pack) => [pack.code, pack] as const))(
    '%s is valid, also after a journey through JSON',
    (_, pack) => {
      expect(validateRulePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
    },
  );

  test('the default pack says what the field says', () => {
    expect(DEFAULT_PACK.reports.lead).toEqual({ every: 'month', day: 25, roll: 'backward', cutoff: '17:30' });
    expect(DEFAULT_PACK.reports.implement).toMatchObject({ every: 'quarter', day: 25 });
    expect(DEFAULT_PACK.contributionBefore).toEqual({ amount: 3, unit: 'wd' });
    expect(DEFAULT_PACK.ladders['standard']?.map(({ act, offset }) => `${act} ${String(offset?.amount ?? 0)}`)).toEqual(
      [
        'remind -5',
        'remind -3',
        'remind -1',
        'due 0',
        'urge 1',
        'second-notice 3',
        'draft-criticism 6',
        'propose-interview 6',
      ],
    );
  });

  test('「13710」 counts the first day: 1, 3, 7 days and 1 month', () => {
    const { signFor, workPlan, completion } = THIRTEEN_SEVEN_TEN;
    const limits = [signFor, workPlan, completion?.ordinary, completion?.complex];
    expect(limits.map((limit) => [limit?.within, limit?.startCounted])).toEqual([
      [{ amount: 1, unit: 'd' }, true],
      [{ amount: 3, unit: 'd' }, true],
      [{ amount: 7, unit: 'd' }, true],
      [{ amount: 1, unit: 'm' }, true],
    ]);
  });
});

describe('a rule pack that does not validate', () => {
  test.each([null, 7, 'pack', []])('%p is not even an object', (document) => {
    expect(pointersOf(document)).toEqual(['']);
  });

  test('an empty object misses every member, each told by its place', () => {
    const pointers = pointersOf({});
    expect(pointers).toEqual(expect.arrayContaining(['/code', '/ladders', '/signFor', '/evaluation', '/delivery']));
  });

  test('all faults are listed at once, each with its place and in two languages', () => {
    const document = changed({
      '/signFor/cutoff': '25:00',
      '/reports/lead/day': 32,
      '/ladderOf/report': 'steep',
      '/evaluation/grades/1/from': 95,
      '/lights/colour': 'blue',
    });
    const result = validateRulePack(document);
    expect(pointersOf(document)).toEqual([
      '/signFor/cutoff',
      '/reports/lead/day',
      '/lights/colour',
      '/ladderOf/report',
      '/evaluation/grades/1/from',
    ]);
    const faults = result.ok ? [] : result.refusal.faults;
    expect(
      faults.every(({ detail }) => /\p{Script=Han}/u.test(detail.zh) && /^[^\p{Script=Han}]+$/u.test(detail.en)),
    ).toBe(true);
    expect(rulePackFaults(faults, 'en')[0]).toBe('/signFor/cutoff: write it like 17:30');
    expect(rulePackFaults(faults, 'zh')[3]).toMatch(/^\/ladderOf\/report: 没有名为 steep 的催办阶梯/);
  });

  test.each([
    ['a ladder key is unique', '/ladders/standard', [due, rung({}), rung({})], '/ladders/standard/2/key'],
    ['a ladder has a due step', '/ladders/standard', [rung({})], '/ladders/standard'],
    ['a ladder has one due step', '/ladders/standard', [due, { ...due, key: 'due-2' }], '/ladders/standard'],
    ['the due step has no time of its own', '/ladders/standard', [{ ...due, time: '09:00' }], '/ladders/standard/0'],
    ['a reminder comes before', '/ladders/standard', [rung({ act: 'remind' }), due], '/ladders/standard/0/offset'],
    [
      'an urging notice comes after',
      '/ladders/standard',
      [due, rung({ offset: { amount: -1, unit: 'wd' } })],
      '/ladders/standard/1/offset',
    ],
    ['a step has a time', '/ladders/standard', [due, { ...rung({}), time: undefined }], '/ladders/standard/1/time'],
    ['somebody is told', '/ladders/standard', [due, rung({ audience: [] })], '/ladders/standard/1/audience'],
    [
      'severity rises with time',
      '/ladders/standard',
      [due, rung({ key: 'a', act: 'draft-criticism', offset: { amount: 2, unit: 'wd' } }), rung({})],
      '/ladders/standard/1/act',
    ],
    [
      'a ladder counts in one unit',
      '/ladders/standard',
      [due, rung({}), rung({ key: 'b', offset: { amount: 10, unit: 'd' } })],
      '/ladders/standard',
    ],
    ['hours are no offset', '/ladders/standard/4/offset/unit', 'h', '/ladders/standard/4/offset/unit'],
    ['shares add up to one', '/evaluation/supportShare', 0.4, '/evaluation/supportShare'],
    ['grades reach down to 0', '/evaluation/grades/3/from', 1, '/evaluation/grades'],
    ['grades have names of their own', '/evaluation/grades/3/grade', '合格', '/evaluation/grades'],
    ['phases are complete', '/evaluation/phases', DEFAULT_PACK.evaluation.phases.slice(0, 6), '/evaluation/phases'],
    ['phases are in order', '/evaluation/phases/1/phase', 'verification', '/evaluation/phases'],
    ['a phase has a day that exists', '/evaluation/phases/3/on', '02-30', '/evaluation/phases/3/on'],
    ['a later phase has no earlier day', '/evaluation/phases/2/on', '01-10', '/evaluation/phases/2/on'],
    ['a phase has a day or a limit', '/evaluation/phases/4/on', '03-01', '/evaluation/phases/4'],
    [
      'the first phase has a fixed day',
      '/evaluation/phases/0',
      { ...DEFAULT_PACK.evaluation.phases[4], phase: 'freeze' },
      '/evaluation/phases/0/on',
    ],
    ['windows go from early to late', '/delivery/windows', ['14:30', '09:30'], '/delivery/windows/1'],
    ['there is a window', '/delivery/windows', [], '/delivery/windows'],
    ['red is not before yellow', '/lights/redOver', 5, '/lights/redOver'],
    ['a round opens before its due day', '/roundOpens/day', 25, '/roundOpens/day'],
    [
      'a limit of the start day alone ends at midnight',
      '/signFor',
      { ...DEFAULT_PACK.signFor, startCounted: true },
      '/signFor/cutoff',
    ],
    ['every kind has a ladder', '/ladderOf/milestone', undefined, '/ladderOf/milestone'],
    ['amounts are whole', '/workPlan/within/amount', 2.5, '/workPlan/within/amount'],
    ['no number is missing', '/evaluation/deductionCap', null, '/evaluation/deductionCap'],
  ])('%s', (...[, pointer, value, fault]) => {
    expect(pointersOf(changed({ [pointer]: value }))).toEqual([fault]);
  });

  test('a pointer escapes what a key may hold', () => {
    expect(
      pointersOf(changed({ '/ladders/standard': DEFAULT_PACK.ladders['standard'], '/delivery/windows': ['09:30'] })),
    ).toEqual([]);
    const document = { ...DEFAULT_PACK, ladders: { ...DEFAULT_PACK.ladders, 'a/b~c': [] } };
    expect(pointersOf(document)).toEqual(['/ladders/a~1b~0c']);
  });

  test('kinds of obligations and ladders match one to one', () => {
    expect(Object.keys(DEFAULT_PACK.ladderOf).sort()).toEqual([...OBLIGATION_KINDS].sort());
  });
});
