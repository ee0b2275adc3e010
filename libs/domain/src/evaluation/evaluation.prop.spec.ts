import { fc, test } from '@fast-check/jest';
import { describe, expect } from '@jest/globals';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { wholeParts } from './amounts.js';
import type { ObligationFact, TaskFact, UnitFacts } from './facts.js';
import { gradeUnits } from './grades.js';
import { score } from './score.js';
import { partWeight, resultFactor } from './unit-score.js';

const FROZEN_AT = 1000;
const RULE = DEFAULT_PACK.evaluation;
const instants = () => fc.integer({ min: 0, max: 1200 });

const obligations = () =>
  fc
    .record({
      kind: fc.constantFrom('sign-for' as const, 'report' as const, 'contribution' as const, 'milestone' as const),
      originalDueAt: instants(),
      later: fc.nat({ max: 100 }),
      firstMetAt: fc.option(instants()),
      isRedone: fc.boolean(),
      redoneAfter: fc.nat({ max: 200 }),
      returns: fc.nat({ max: 3 }),
    })
    .map(
      ({
        kind,
        originalDueAt,
        later,
        firstMetAt,
        isRedone,
        redoneAfter,
        returns,
      }): Omit<ObligationFact, 'obligationId'> => ({
        kind,
        originalDueAt,
        dueAt: originalDueAt + (firstMetAt === null ? 0 : later),
        firstMetAt,
        metAt: firstMetAt === null || !isRedone ? null : firstMetAt + redoneAfter,
        returns:
          firstMetAt === null
            ? []
            : Array.from({ length: returns }, (_, i) => ({ submissionId: String(i), at: firstMetAt + i })),
      }),
    );

const tasks = () =>
  fc.record({
    part: fc.constantFrom('lead' as const, 'support' as const, 'implement' as const),
    weight: fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100),
    supporters: fc.nat({ max: 5 }),
    planned: fc.integer({ min: 0, max: 100 }),
    progress: fc.option(fc.integer({ min: 0, max: 100 })),
    obligations: fc.array(obligations(), { maxLength: 15 }),
  });

const units = () =>
  fc.array(fc.array(tasks(), { maxLength: 6 }), { maxLength: 8 }).map((departments): UnitFacts[] =>
    departments.map((owned, d) => ({
      departmentId: `d${String(d)}`,
      tasks: owned.map(({ progress, ...task }, t): TaskFact => ({
        ...task,
        taskId: `t${String(t)}`,
        result: progress === null ? null : { submissionId: `s${String(t)}`, at: 1, progress },
        obligations: task.obligations.map((fact, o) => named(fact, `o${String(d)}-${String(t)}-${String(o)}`)),
      })),
    })),
  );

function named(fact: Omit<ObligationFact, 'obligationId'>, obligationId: string): ObligationFact {
  return {
    ...fact,
    obligationId,
    returns: fact.returns.map((sent) => ({ ...sent, submissionId: `${obligationId}-${sent.submissionId}` })),
  };
}

/** The formula of domain.md in the most obvious form, in points. */
function model({ tasks: owned }: UnitFacts): number {
  const total = owned.reduce((sum, task) => sum + partWeight(task, RULE), 0);
  const reached = owned.reduce(
    (sum, task) => sum + partWeight(task, RULE) * resultFactor(task) * timeliness(task) * quality(task),
    0,
  );
  const silent = owned
    .flatMap((task) => task.obligations)
    .filter((fact) => fact.firstMetAt === null && fact.dueAt < FROZEN_AT);
  return Math.max(0, (100 * reached) / total - Math.min(RULE.deductionCap, silent.length * RULE.unansweredDeduction));
}
function timeliness({ obligations: facts }: TaskFact): number {
  const late = facts.filter(
    ({ firstMetAt, originalDueAt, metAt, dueAt }) =>
      firstMetAt !== null && (firstMetAt > originalDueAt || (metAt === null ? dueAt < FROZEN_AT : metAt > dueAt)),
  );
  return Math.max(RULE.timelinessFloor, 1 - late.reduce((sum, { kind }) => sum + RULE.lateFactor[kind], 0));
}
function quality({ obligations: facts }: TaskFact): number {
  const returns = facts.reduce((sum, fact) => sum + fact.returns.length, 0);
  return Math.max(RULE.qualityFloor, 1 - returns * RULE.returnedFactor);
}

describe('the score', () => {
  test.prop([units()])('is the sum of its lines, whole points of a ten-thousandth', (facts) => {
    for (const { scorePoints, lines } of score({ frozenAt: FROZEN_AT, units: facts }, DEFAULT_PACK)) {
      expect(lines.every(({ points }) => Number.isInteger(points) && !Object.is(points, -0))).toBe(true);
      expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(scorePoints ?? 0);
    }
  });

  test.prop([units()])('equals the formula to a ten-thousandth of a point and lies between 0 and 100', (facts) => {
    const results = score({ frozenAt: FROZEN_AT, units: facts }, DEFAULT_PACK);
    for (const unit of facts.filter((candidate) => candidate.tasks.length > 0)) {
      const points = results.find(({ departmentId }) => departmentId === unit.departmentId)?.scorePoints ?? NaN;
      expect(Math.abs(points / 10_000 - model(unit))).toBeLessThanOrEqual(0.0001 + 1e-9);
      expect(points >= 0 && points <= 1_000_000).toBe(true);
    }
  });

  test.prop([units()])('counts every event once: no event and no silence stands in two lines', (facts) => {
    for (const { lines } of score({ frozenAt: FROZEN_AT, units: facts }, DEFAULT_PACK)) {
      const costly = lines.filter(({ event }) => /^(?:late|returned|unanswered)\./.test(event));
      const ids = costly.map(({ eventId }) => eventId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        costly.every(({ obligationId, taskId, points }) => obligationId !== null && taskId !== null && points <= 0),
      ).toBe(true);
    }
  });

  test.prop([units()])('quotas are never exceeded and better scores never have worse grades', (facts) => {
    const ranked = score({ frozenAt: FROZEN_AT, units: facts }, DEFAULT_PACK).filter(({ isRanked }) => isRanked);
    const order = RULE.grades.map(({ grade }) => grade);
    for (const { grade, quota = 1 } of RULE.grades) {
      expect(ranked.filter((unit) => unit.grade === grade).length).toBeLessThanOrEqual(quota * ranked.length + 1e-9);
    }
    const levels = ranked.map(({ grade }) => order.indexOf(grade ?? ''));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  });
});

test.prop([fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 30 })])(
  'whole parts add up to the rounded sum, each within one of its amount',
  (amounts) => {
    const total = Math.round(amounts.reduce((sum, amount) => sum + amount, 0)) + 0;
    const parts = wholeParts(amounts, total);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    parts.forEach((part, index) => expect(Math.abs(part - (amounts[index] ?? 0))).toBeLessThanOrEqual(1));
  },
);

// Few different scores and weights: ties at a quota's edge are where a worse unit once got the better grade.
const standings = () =>
  fc.array(fc.record({ points: fc.constantFrom(100, 99, 92, 85, 70, 40), weight: fc.constantFrom(1, 2) }), {
    maxLength: 45,
  });
test.prop([standings()])('grades follow the ranks, whoever ties with whom', (drawn) => {
  const clean = { late: 0, returned: 0, unanswered: 0 };
  const units = drawn.map(({ points, weight }, i) => ({
    departmentId: `d${String(i).padStart(2, '0')}`,
    scorePoints: points * 10_000,
    counts: clean,
    weight,
  }));
  const graded = gradeUnits(units, RULE.grades, 10_000);
  const order = RULE.grades.map(({ grade }) => grade);
  const levels = graded.map(({ grade }) => order.indexOf(grade));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(graded.map(({ rank }) => rank)).toEqual(graded.map(({ rank }) => rank).toSorted((a, b) => a - b));
});
