import type { EvaluationRule } from '../rules/rule-pack.js';

/** What decides between units: the score first, then fewer late, returned and unanswered answers, then the greater weight of tasks carried. */
export interface Standing {
  readonly departmentId: string;
  readonly scorePoints: number;
  readonly counts: { readonly late: number; readonly returned: number; readonly unanswered: number };
  /** The sum of the unit's parts of its tasks' weights. */
  readonly weight: number;
}

/**
 * Why a unit has its grade: by its score; because the better grade's quota was full; or because it tied in everything with
 * units for which the quota had no room for all, so that all of them go down together.
 */
export type GradeReason = 'score' | 'quota-full' | 'quota-tie';

/** A unit's place: equals share a rank. */
export interface Graded {
  readonly departmentId: string;
  readonly rank: number;
  readonly grade: string;
  readonly gradeReason: GradeReason;
}

interface Ties {
  readonly units: readonly Standing[];
  readonly rank: number;
}

interface Placed {
  readonly ties: Ties;
  readonly level: number;
  readonly reason: GradeReason;
}

/**
 * Ranks and grades by thresholds and quotas (a quota is a share of the ranked units, rounded down).
 * Who finds a grade full goes to the next one and counts there; a quota is a ceiling, so units tied at its edge are not split,
 * and nobody behind them gets the better grade that they did not get.
 */
export function gradeUnits(
  standings: readonly Standing[],
  grades: EvaluationRule['grades'],
  scale: number,
): readonly Graded[] {
  const used = grades.map(() => 0);
  // A small tolerance: 0.15 × 20 must give 3 whatever the binary fraction says.
  const room = grades.map(({ quota }) =>
    quota === undefined ? Infinity : Math.floor(quota * standings.length + 1e-9),
  );
  let best = 0;
  return tiedGroups(standings).flatMap((ties) => {
    const first = ties.units[0]?.scorePoints ?? 0;
    const earned = Math.max(
      0,
      grades.findIndex(({ from }) => first >= from * scale),
    );
    const { level, reason } = place(ties, earned, { used, room, best });
    used[level] = (used[level] ?? 0) + ties.units.length;
    best = level;
    return ties.units.map(({ departmentId }) => ({
      departmentId,
      rank: ties.rank,
      grade: grades[level]?.grade ?? '',
      gradeReason: reason,
    }));
  });
}

interface Places {
  readonly used: readonly number[];
  readonly room: readonly number[];
  /** The best grade still open: where the units before went. */
  readonly best: number;
}

function place(ties: Ties, earned: number, { used, room, best }: Places): Placed {
  const size = ties.units.length;
  const left = (level: number): number => (level < best ? 0 : (room[level] ?? 0) - (used[level] ?? 0));
  let level = earned;
  let reason: GradeReason = 'score';
  while (level < room.length - 1 && left(level) < size) {
    if (reason !== 'quota-tie') reason = left(level) <= 0 ? 'quota-full' : 'quota-tie';
    level += 1;
  }
  return { ties, level, reason };
}

function tiedGroups(standings: readonly Standing[]): readonly Ties[] {
  const ordered = standings.toSorted((a, b) => compare(a, b) || (a.departmentId < b.departmentId ? -1 : 1));
  const groups: { units: Standing[]; rank: number }[] = [];
  ordered.forEach((unit, index) => {
    const last = groups.at(-1);
    const [head] = last?.units ?? [];
    if (last && head && compare(head, unit) === 0) last.units.push(unit);
    else groups.push({ units: [unit], rank: index + 1 });
  });
  return groups;
}

function compare(a: Standing, b: Standing): number {
  const { late, returned, unanswered } = a.counts;
  return (
    b.scorePoints - a.scorePoints ||
    late - b.counts.late ||
    returned - b.counts.returned ||
    unanswered - b.counts.unanswered ||
    b.weight - a.weight
  );
}
