import type { FrozenFacts, ObligationFact, ResultFact, TaskFact, UnitFacts } from '@duban/domain';
import { atTime, plannedProgress } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { AnnualRun } from './annual-run.js';
import { phaseDate } from './annual-run.js';

interface PartRow {
  readonly department_id: string;
  readonly task_id: string;
  readonly part: TaskFact['part'];
  readonly weight: string;
  readonly supporters: number;
  readonly limit_on: string | null;
}

// A task that was struck off in the year counts; one that was cancelled or superseded does not (目标调整).
const PARTS = `
select a.department_id, t.id as task_id, a.part, t.weight,
  (select count(*)::int from task_assignment s where s.task_id = t.id and s.part = 'support') as supporters,
  (select max(m.due_on) from milestone m where m.task_id = t.id and m.state <> 'cancelled') as limit_on
from task_assignment a join task t on t.id = a.task_id
where t.plan_id = $1 and t.state in ('issued', 'in-progress', 'struck-off')
order by a.department_id, t.number`;

interface ObligationRow {
  readonly id: string;
  readonly task_id: string;
  readonly department_id: string;
  readonly kind: ObligationFact['kind'];
  readonly due_at: Date;
  readonly original_due_at: Date;
  readonly first_met_at: Date | null;
  readonly met_at: Date | null;
  readonly returns: readonly { readonly submissionId: string; readonly at: number }[];
}

// What happened after the freeze is not part of it, even when the freeze is carried out late.
const OBLIGATIONS = `
select o.id, o.task_id, o.department_id, o.kind, o.due_at, o.original_due_at,
  case when o.first_met_at <= $3 then o.first_met_at end as first_met_at,
  case when o.met_at <= $3 then o.met_at end as met_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('submissionId', s.id, 'at', floor(extract(epoch from s.reviewed_at) * 1000)) order by s.reviewed_at, s.id)
    from submission s where s.obligation_id = o.id and s.state = 'returned' and s.reviewed_at <= $3
  ), '[]') as returns
from obligation o
where o.plan_id = $1 and o.task_id is not null and o.state in ('open', 'met')
  and o.kind in ('sign-for', 'work-plan', 'contribution', 'report', 'milestone')
  and o.original_due_at >= $2 and o.original_due_at < least($3, $4)
order by o.original_due_at, o.id`;

interface ResultRow {
  readonly task_id: string;
  readonly department_id: string;
  readonly part: string;
  readonly id: string;
  readonly progress: number;
  readonly submitted_at: Date;
}

const RESULTS = `
select distinct on (o.task_id, o.department_id) o.task_id, o.department_id, o.part, s.id, s.progress, s.submitted_at
from submission s join obligation o on o.id = s.obligation_id
where o.plan_id = $1 and o.kind = 'report' and s.state = 'accepted' and s.progress is not null and s.submitted_at <= $2
order by o.task_id, o.department_id, s.submitted_at desc, s.revision desc`;

/** Reads a plan's year as it stood at the freeze: every unit's part in every task, what it owed, and the result it reported. */
export async function frozenFacts(tx: Tx, run: AnnualRun): Promise<FrozenFacts> {
  const { planId, rules } = run.plan;
  const zone = rules.calendar.zone;
  const frozenAt = phaseDate(run, 'freeze').endsAt;
  const yearStart = atTime(`${String(run.year)}-01-01`, '00:00', zone);
  const yearEnd = atTime(`${String(run.year + 1)}-01-01`, '00:00', zone);
  const parts = await tx.query<PartRow>(PARTS, [planId]);
  const instants = [yearStart, frozenAt, yearEnd].map((instant) => new Date(instant));
  const owed = grouped(await tx.query<ObligationRow>(OBLIGATIONS, [planId, ...instants]), keyOf);
  const results = await tx.query<ResultRow>(RESULTS, [planId, new Date(frozenAt)]);
  const byUnit = grouped(parts, ({ department_id }) => department_id);
  const units = [...byUnit].map(([departmentId, rows]): UnitFacts => ({
    departmentId,
    tasks: rows.map((part) => ({
      taskId: part.task_id,
      part: part.part,
      weight: Number(part.weight),
      supporters: part.supporters,
      planned: plannedAt(run, part.limit_on, frozenAt),
      result: resultOf(part, results),
      obligations: (owed.get(keyOf(part)) ?? []).map(factOf),
    })),
  }));
  return { frozenAt, units };
}

/** By civil days, so that the moment of the issue within its day moves no point. */
function plannedAt({ plan }: AnnualRun, limitOn: string | null, frozenAt: number): number {
  const { supervisedFrom, supervisedUntil, rules } = plan;
  const until = limitOn ?? supervisedUntil;
  if (supervisedFrom === null || until === null) return 0;
  const { zone } = rules.calendar;
  return plannedProgress(
    { startAt: atTime(supervisedFrom, '00:00', zone), limitAt: atTime(until, '24:00', zone) },
    frozenAt,
  );
}

/** The lead's result counts for lead and supporters, an implementing unit's own for itself. */
function resultOf({ task_id, department_id, part }: PartRow, results: readonly ResultRow[]): ResultFact | null {
  const found = results.find((row) =>
    row.task_id !== task_id ? false : part === 'implement' ? row.department_id === department_id : row.part === 'lead',
  );
  return found === undefined
    ? null
    : { submissionId: found.id, at: found.submitted_at.getTime(), progress: found.progress };
}

function factOf(row: ObligationRow): ObligationFact {
  return {
    obligationId: row.id,
    kind: row.kind,
    dueAt: row.due_at.getTime(),
    originalDueAt: row.original_due_at.getTime(),
    firstMetAt: row.first_met_at?.getTime() ?? null,
    metAt: row.met_at?.getTime() ?? null,
    returns: row.returns,
  };
}

function keyOf(row: { readonly task_id: string; readonly department_id: string }): string {
  return `${row.department_id} ${row.task_id}`;
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
