import { randomUUID } from 'node:crypto';
import type { Instant, Obligation } from '@duban/domain';
import { civilDate, newObligation } from '@duban/domain';
import { columnDefinitions, recordSet } from '../core/record-set.js';
import type { Tx } from '../core/unit-of-work.js';
import { OBLIGATION, OBLIGATION_COLUMNS } from '../obligations/obligation.store.js';
import { openRounds } from '../obligations/rounds.js';
import type { BenchPlan } from './bench-plan.js';
import { DEPARTMENTS, insertBenchPlan, insertTasks } from './bench-plan.js';

const WEEK = 7 * 86_400_000;
const LATER_ROUNDS = 12;
const FIRST_LATER_WEEK = 5;

/** How many obligations are open, and how many of them fall due at one instant in one round. */
export interface StormSize {
  readonly open: number;
  readonly due: number;
  readonly dueAt: Instant;
}

/** Obligations whose next step is at one instant, and where each must stand after it. */
export interface Wave {
  readonly dueAt: Instant;
  readonly count: number;
  /** The step after the due one, at which each obligation is armed again. */
  readonly armedAt: Instant;
}

/** A seeded storm: the plan for further waves, and the round's wave. */
export interface SeededStorm {
  readonly plan: BenchPlan;
  readonly wave: Wave;
}

/** Writes plan, people, tasks and all open obligations, those that are not due now in rounds of later weeks, and announces every round as the application does. */
export async function seedStorm(tx: Tx, { open, due, dueAt }: StormSize): Promise<SeededStorm> {
  const plan = await insertBenchPlan(tx, dueAt);
  const later = laterSizes(open - due).map((count, week) => ({
    count,
    dueAt: dueAt + (FIRST_LATER_WEEK + week) * WEEK,
  }));
  const rounds = [{ count: due, dueAt }, ...later].filter(({ count }) => count > 0);
  const firstTask = await insertTasks(
    tx,
    plan.planId,
    Math.ceil(Math.max(1, ...rounds.map(({ count }) => count)) / DEPARTMENTS),
  );
  const ids = await openRounds(
    tx,
    rounds.map((round) => ({ ...roundAt(tx, plan, round.dueAt), derivation: [], isProvisional: false })),
  );
  for (const [index, round] of rounds.entries()) {
    const roundId = ids[index] ?? null;
    await spread(tx, owed(tx, plan, { dueAt: round.dueAt, roundId }), { count: round.count, firstTask });
    if (roundId !== null) tx.outbox.announce({ workflow: 'runRound', subjectId: roundId });
  }
  return { plan, wave: waveOf(tx, plan, { dueAt, count: due }) };
}

/** Writes tasks with one individually driven obligation each, all due at one instant, and announces every task. */
export async function seedIndividual(
  tx: Tx,
  plan: BenchPlan,
  { count, dueAt }: Pick<Wave, 'count' | 'dueAt'>,
): Promise<Wave> {
  const firstTask = await insertTasks(tx, plan.planId, count);
  await spread(tx, owed(tx, plan, { dueAt, roundId: null }), { count, firstTask, perTask: 1 });
  const tasks = await tx.query<{ id: string }>('select id from task where plan_id = $1 and number >= $2', [
    plan.planId,
    firstTask,
  ]);
  for (const { id } of tasks) tx.outbox.announce({ workflow: 'superviseTask', subjectId: id });
  return waveOf(tx, plan, { dueAt, count });
}

function laterSizes(count: number): number[] {
  return Array.from(
    { length: LATER_ROUNDS },
    (_, week) => Math.floor((count * (week + 1)) / LATER_ROUNDS) - Math.floor((count * week) / LATER_ROUNDS),
  );
}

function roundAt(tx: Tx, { planId, rules }: BenchPlan, dueAt: Instant) {
  const dueOn = civilDate(dueAt, rules.calendar.zone);
  return { planId, kind: 'report' as const, period: dueOn, opensAt: tx.now, dueAt, dueOn };
}

// Task and department of this one are replaced row by row when it is spread.
function owed(tx: Tx, plan: BenchPlan, { dueAt, roundId }: { dueAt: Instant; roundId: string | null }): Obligation {
  const { planId, kind, period, dueOn } = roundAt(tx, plan, dueAt);
  const ids = { id: randomUUID(), planId, taskId: null, departmentId: planId, roundId, milestoneId: null };
  const what = { kind: roundId === null ? ('work-plan' as const) : kind, part: 'lead' as const, period };
  return newObligation({ ...ids, ...what, startAt: tx.now, due: { dueAt, dueOn, derivation: [] } }, plan.rules);
}

function waveOf(tx: Tx, plan: BenchPlan, { dueAt, count }: { dueAt: Instant; count: number }): Wave {
  const after = plan.rules.agendaOf(owed(tx, plan, { dueAt, roundId: null })).find(({ at }) => at > dueAt);
  if (after === undefined) throw new Error("the bench's ladder ends at the due instant");
  return { dueAt, count, armedAt: after.at };
}

const OWN = new Map([
  ['id', 'gen_random_uuid()'],
  ['task_id', 'k.id'],
  ['department_id', 'd.id'],
]);
const SPREAD = `
insert into obligation (${OBLIGATION_COLUMNS})
select ${OBLIGATION_COLUMNS.split(', ')
  .map((column) => OWN.get(column) ?? `t.${column}`)
  .join(', ')}
from json_to_recordset($1::json) as t(${columnDefinitions(OBLIGATION)})
cross join generate_series(0, $2::int - 1) as i
join task k on k.plan_id = t.plan_id and k.number = $3::int + i / $4::int
join department d on d.name = '演练单位' || (1 + i % ${String(DEPARTMENTS)})`;

/** The same obligation for so many pairs of task and department. */
async function spread(
  tx: Tx,
  obligation: Obligation,
  { count, firstTask, perTask = DEPARTMENTS }: { count: number; firstTask: number; perTask?: number },
): Promise<void> {
  await tx.query(SPREAD, [recordSet([obligation], OBLIGATION), count, firstTask, perTask]);
}
