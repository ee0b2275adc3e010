import type { RulePack } from '../rules/rule-pack.js';
import { POINT } from './amounts.js';
import type { FrozenFacts } from './facts.js';
import { gradeUnits } from './grades.js';
import type { Graded, GradeReason, Standing } from './grades.js';
import type { LedgerLine } from './ledger.js';
import { partWeight, scoreUnit } from './unit-score.js';

/** One unit's line of the result table; points are 1/10000, and the lines' sum is the score. */
export interface UnitResult {
  readonly departmentId: string;
  readonly isRanked: boolean;
  readonly scorePoints: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly gradeReason: GradeReason | null;
  readonly lines: readonly LedgerLine[];
}

/** The whole result of a year, best first; units without tasks come last and are not ranked. Equal facts always give an equal result. */
export function score(facts: FrozenFacts, pack: RulePack): readonly UnitResult[] {
  const scored = facts.units.map((unit) => ({
    departmentId: unit.departmentId,
    weight: unit.tasks.reduce((sum, task) => sum + partWeight(task, pack.evaluation), 0),
    ...scoreUnit(unit, pack, facts.frozenAt),
  }));
  const standings = scored.flatMap(({ departmentId, scorePoints, weight, lines }) =>
    scorePoints === null ? [] : [{ departmentId, scorePoints, counts: countsOf(lines), weight }],
  );
  const graded = gradeUnits(standings, pack.evaluation.grades, POINT);
  const byDepartment = new Map(scored.map((unit) => [unit.departmentId, unit]));
  const ranked = graded.map(({ departmentId, ...place }) =>
    resultOf(departmentId, byDepartment.get(departmentId), place),
  );
  const unranked = scored
    .filter(({ scorePoints }) => scorePoints === null)
    .map(({ departmentId }) => resultOf(departmentId, undefined, null))
    .sort((a, b) => (a.departmentId < b.departmentId ? -1 : 1));
  return [...ranked, ...unranked];
}

function resultOf(
  departmentId: string,
  unit: { readonly scorePoints: number | null; readonly lines: readonly LedgerLine[] } | undefined,
  place: Omit<Graded, 'departmentId'> | null,
): UnitResult {
  const none = { rank: null, grade: null, gradeReason: null };
  return {
    departmentId,
    isRanked: place !== null,
    scorePoints: unit?.scorePoints ?? null,
    ...(place ?? none),
    lines: unit?.lines ?? [],
  };
}

function countsOf(lines: readonly LedgerLine[]): Standing['counts'] {
  const count = (word: string): number => lines.filter(({ event }) => event.startsWith(word)).length;
  return { late: count('late.'), returned: count('returned.'), unanswered: count('unanswered.') };
}
