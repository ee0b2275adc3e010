import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import type { RulePack } from '../rules/rule-pack.js';
import { rulesOf } from '../rules/rules.js';
import { chinaCalendar, formatInstant } from '../time/index.js';
import type { ObligationFact, TaskFact, UnitFacts } from './facts.js';
import { gradeUnits } from './grades.js';
import { phaseDates } from './phases.js';
import { score } from './score.js';

const FROZEN_AT = 1_000_000;
const points = (value: number): number => Math.round(value * 10_000);

function owed(change: Partial<ObligationFact> = {}): ObligationFact {
  const inTime = { dueAt: 100, originalDueAt: 100, firstMetAt: 90, metAt: 90 };
  return { obligationId: 'o1', kind: 'report', ...inTime, returns: [], ...change };
}
function aTask(change: Partial<TaskFact> = {}): TaskFact {
  const result = { submissionId: 's1', at: 500, progress: 100 };
  return {
    taskId: 't1',
    part: 'lead',
    weight: 1,
    supporters: 0,
    planned: 100,
    result,
    obligations: [owed()],
    ...change,
  };
}
function unit(tasks: readonly TaskFact[], departmentId = 'd1'): UnitFacts {
  return { departmentId, tasks };
}
function scored(tasks: readonly TaskFact[], pack: RulePack = DEFAULT_PACK) {
  const [result] = score({ frozenAt: FROZEN_AT, units: [unit(tasks)] }, pack);
  if (!result) throw new Error('no result');
  return result;
}
function lines(tasks: readonly TaskFact[], pack?: RulePack): string[] {
  return scored(tasks, pack).lines.map(({ rule, event, points }) => `${rule} ${event} ${String(points / 10_000)}`);
}

describe('phases of the annual run', () => {
  test('end on the field’s dates in January 2027, then by limits, all marked provisional', () => {
    const dates = phaseDates(rulesOf(DEFAULT_PACK, chinaCalendar), 2026);
    expect(dates.map(({ phase, endsAt }) => `${phase} ${formatInstant(endsAt, 'Asia/Shanghai').slice(0, 16)}`)).toEqual(
      [
        'freeze 2027-01-05T17:30',
        'self-review 2027-01-20T17:30',
        'verification 2027-01-25T17:30',
        'notice 2027-01-29T17:30',
        'appeal 2027-02-09T17:30',
        'decision 2027-02-16T17:30',
        'publication 2027-02-19T17:30',
      ],
    );
    expect(dates.every(({ provisional, derivation }) => provisional && derivation.length > 0)).toBe(true);
  });

  test('never end before the phase before them', () => {
    const phases = DEFAULT_PACK.evaluation.phases.map((rule) =>
      rule.phase === 'verification' ? { ...rule, on: '01-20', roll: 'backward' as const, cutoff: '09:00' } : rule,
    );
    const dates = phaseDates(
      rulesOf({ ...DEFAULT_PACK, evaluation: { ...DEFAULT_PACK.evaluation, phases } }, chinaCalendar),
      2026,
    );
    expect(dates[2]).toEqual({ ...dates[1], phase: 'verification' });
  });
});

describe('a unit’s score', () => {
  test('is 100 with everything done in time', () => {
    expect(scored([aTask(), aTask({ taskId: 't2', weight: 3 })]).scorePoints).toBe(points(100));
    expect(lines([aTask(), aTask({ taskId: 't2', weight: 3 })])).toEqual([
      'task.base assigned.lead 25',
      'task.result accepted.report 0',
      'task.base assigned.lead 75',
      'task.result accepted.report 0',
    ]);
  });

  test('is weight × result × timeliness × quality, each event in one line that names it', () => {
    const late = owed({ firstMetAt: 101, metAt: 101 });
    const returned = owed({ obligationId: 'o2', returns: [{ submissionId: 's7', at: 95 }] });
    const result = scored([
      aTask({ obligations: [late, returned], result: { submissionId: 's9', at: 500, progress: 80 } }),
    ]);
    // 100 × 0.8 × 0.98 × 0.98
    expect(result.scorePoints).toBe(points(76.832));
    expect(
      result.lines.map(({ rule, obligationId, eventId, occurredAt, points: amount }) => [
        rule,
        obligationId,
        eventId,
        occurredAt,
        amount,
      ]),
    ).toEqual([
      ['task.base', null, 't1', null, points(100)],
      ['task.result', null, 's9', 500, points(-20)],
      ['late.report', 'o1', 'o1', 101, points(-1.6)],
      ['returned.report', 'o2', 's7', 95, points(-1.568)],
    ]);
    expect(result.lines.every(({ rulePackVersion }) => rulePackVersion === DEFAULT_PACK.version)).toBe(true);
  });

  test('weighs parts by their shares: the lead 70 %, supporters 30 % between them, a lone lead all', () => {
    const tasks = [
      aTask({ supporters: 2 }),
      aTask({ taskId: 't2', part: 'support', supporters: 2 }),
      aTask({ taskId: 't3', part: 'implement', supporters: 2 }),
      aTask({ taskId: 't4' }),
    ];
    const bases = scored(tasks)
      .lines.filter(({ rule }) => rule === 'task.base')
      .map((line) => line.points);
    const total = 0.7 + 0.15 + 0.3 + 1;
    const shares = [0.7, 0.15, 0.3, 1].map((share) => (points(100) * share) / total);
    expect(bases.every((base, index) => Math.abs(base - (shares[index] ?? NaN)) < 1)).toBe(true);
    expect(bases.reduce((sum, base) => sum + base, 0)).toBe(points(100));
  });

  test('a task without an accepted report has no result, and says so', () => {
    expect(lines([aTask({ result: null })])).toEqual([
      'task.base assigned.lead 100',
      'task.result missing.report -100',
    ]);
    expect(scored([aTask({ result: null, planned: 0 })]).scorePoints).toBe(points(100));
  });

  test('more than planned is not more than full', () => {
    expect(scored([aTask({ planned: 50 })]).scorePoints).toBe(points(100));
  });

  test('a late redo counts once as late; an answer that was late once stays late after its redo', () => {
    const lateRedo = owed({ dueAt: 200, metAt: 201 });
    const neverRedone = owed({ obligationId: 'o2', dueAt: 200, metAt: null });
    const madeGood = owed({ obligationId: 'o3', dueAt: 200, firstMetAt: 101, metAt: 150 });
    expect(
      lines([aTask({ obligations: [lateRedo, neverRedone, madeGood] })]).filter((line) => line.startsWith('late')),
    ).toHaveLength(3);
    expect(
      lines([aTask({ obligations: [owed({ dueAt: 200, metAt: 200 })] })]).filter((line) => line.startsWith('late')),
    ).toEqual([]);
  });

  test('timeliness does not sink below its floor, and the line that reaches it says so', () => {
    const obligations = Array.from({ length: 9 }, (_, i) =>
      owed({ obligationId: `o${String(i)}`, kind: 'milestone', firstMetAt: 101 + i, metAt: 101 + i }),
    );
    const late = lines([aTask({ obligations })]).slice(2);
    expect(late.slice(6)).toEqual([
      'late.milestone late.milestone -5',
      'late.milestone late.milestone -5',
      'timeliness.floor late.milestone 0',
    ]);
    expect(scored([aTask({ obligations })]).scorePoints).toBe(points(60));
  });

  test('silence is deducted up to the cap; the line that hits the cap says so, later ones take nothing', () => {
    const silent = Array.from({ length: 4 }, (_, i) =>
      owed({ obligationId: `o${String(i)}`, dueAt: 100 + i, originalDueAt: 100 + i, firstMetAt: null, metAt: null }),
    );
    expect(lines([aTask({ obligations: silent })]).slice(2)).toEqual([
      'unanswered.report unanswered.report -2',
      'unanswered.report unanswered.report -2',
      'deduction.cap unanswered.report -1',
      'deduction.cap unanswered.report 0',
    ]);
    expect(scored([aTask({ obligations: silent })]).scorePoints).toBe(points(95));
  });

  test('what is not due by the freeze is no silence', () => {
    const open = owed({ dueAt: FROZEN_AT, originalDueAt: FROZEN_AT, firstMetAt: null, metAt: null });
    expect(scored([aTask({ obligations: [open] })]).scorePoints).toBe(points(100));
  });

  test('never falls below 0, and the line that gets there says so', () => {
    const silent = owed({ firstMetAt: null, metAt: null });
    expect(lines([aTask({ result: null, obligations: [silent] })]).at(-1)).toBe('score.floor unanswered.report 0');
    expect(scored([aTask({ result: null, obligations: [silent] })]).scorePoints).toBe(0);
  });
});

describe('the result table', () => {
  test('a unit without tasks is not ranked and comes last', () => {
    const results = score(
      { frozenAt: FROZEN_AT, units: [unit([], 'a'), unit([aTask({ result: null })], 'b')] },
      DEFAULT_PACK,
    );
    expect(
      results.map(({ departmentId, isRanked, scorePoints, rank, grade }) => [
        departmentId,
        isRanked,
        scorePoints,
        rank,
        grade,
      ]),
    ).toEqual([
      ['b', true, 0, 1, '不合格'],
      ['a', false, null, null, null],
    ]);
  });

  test('is the same whatever order the facts come in', () => {
    const units = ['a', 'b', 'c'].map((id, i) =>
      unit([aTask({ result: { submissionId: 's', at: 1, progress: 70 + 10 * (i % 2) } })], id),
    );
    const [there, back] = [units, units.toReversed()].map((order) =>
      score({ frozenAt: FROZEN_AT, units: order }, DEFAULT_PACK),
    );
    expect(there).toEqual(back);
    expect(there?.map(({ departmentId, rank }) => `${departmentId} ${String(rank)}`)).toEqual(['b 1', 'a 2', 'c 2']);
  });
});

describe('grades', () => {
  const clean = { late: 0, returned: 0, unanswered: 0 };
  const graded = (scores: readonly (number | [number, number])[]): string[] =>
    gradeUnits(
      scores.map((told, i) => {
        const [value, late] = typeof told === 'number' ? [told, 0] : told;
        return {
          departmentId: `d${String(i).padStart(2, '0')}`,
          scorePoints: points(value),
          counts: { ...clean, late },
          weight: 1,
        };
      }),
      DEFAULT_PACK.evaluation.grades,
      10_000,
    ).map(({ rank, grade, gradeReason }) => `${String(rank)} ${grade} ${gradeReason}`);

  test('follow their thresholds, the lower end included', () => {
    expect(graded([60, 59.9999])).toEqual(['1 合格 score', '2 不合格 score']);
  });

  test('excellent goes to 15 % and good to 20 % at most; who finds a grade full goes on', () => {
    // Twenty units: at most 3 excellent and 4 good.
    const grades = graded(Array.from({ length: 20 }, (_, i) => 99 - i * 0.1));
    expect(grades.slice(0, 8)).toEqual([
      '1 优秀 score',
      '2 优秀 score',
      '3 优秀 score',
      '4 良好 quota-full',
      '5 良好 quota-full',
      '6 良好 quota-full',
      '7 良好 quota-full',
      '8 合格 quota-full',
    ]);
  });

  test('at a quota’s edge fewer late answers decide', () => {
    const scores: (number | [number, number])[] = Array.from({ length: 20 }, () => 50);
    scores.splice(0, 4, 99, 98, [97, 1], [97, 0]);
    expect(graded(scores).slice(2, 4)).toEqual(['3 优秀 score', '4 良好 quota-full']);
  });

  test('nobody behind a tie that went down together gets the grade the tied did not get', () => {
    const grades = graded([...Array.from({ length: 7 }, () => 100), ...Array.from({ length: 32 }, (_, i) => 99 - i)]);
    expect(grades.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => '1 良好 quota-tie'));
    expect(grades.slice(7).filter((one) => /优秀|良好/u.test(one))).toEqual([]);
  });

  test('equal in score and counts, the unit that carried more weight stands first', () => {
    const standings = [1, 3, 2].map((weight) => ({
      departmentId: `w${String(weight)}`,
      scorePoints: points(97),
      counts: { ...clean, late: 0 },
      weight,
    }));
    const ranks = gradeUnits(standings, DEFAULT_PACK.evaluation.grades, 10_000);
    expect(ranks.map(({ departmentId, rank }) => [departmentId, rank])).toEqual([
      ['w3', 1],
      ['w2', 2],
      ['w1', 3],
    ]);
  });

  test('who ties in everything at the edge goes down together, and it is said', () => {
    const scores = Array.from({ length: 20 }, () => 50);
    scores.splice(0, 4, 99, 98, 97, 97);
    expect(graded(scores).slice(0, 4)).toEqual([
      '1 优秀 score',
      '2 优秀 score',
      '3 良好 quota-tie',
      '3 良好 quota-tie',
    ]);
  });
});
