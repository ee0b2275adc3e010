import type { CriticismHistory, Obligation, Rules } from '@duban/domain';
import { addMonths, atTime, civilDate, dueSteps, firstOfMonth, monthOf, NO_CRITICISM } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';

/** Answers what is known of the unit's earlier criticisms when a step of this obligation asks for it. */
export type HistoryOf = (obligation: Obligation) => CriticismHistory;

interface Asked {
  readonly key: string;
  readonly department_id: string;
  readonly kind: string;
  readonly part: string;
  readonly due_at: string;
  readonly planned_at: string;
  readonly quarter_from: string;
}

/** The previous round of the unit is the last earlier due instant of the same kind and part; the quarter is that of the step itself. */
const HISTORY = `
with asked as (
  select * from json_to_recordset($2::json)
    as t(key text, department_id uuid, kind text, part text, due_at timestamptz, planned_at timestamptz, quarter_from timestamptz)
)
select a.key,
  exists (
    select 1 from step s join obligation o on o.id = s.obligation_id
    where s.act = 'draft-criticism' and s.outcome = 'carried' and s.planned_at < a.planned_at
      and o.plan_id = $1 and o.department_id = a.department_id and o.kind = a.kind
      and o.original_due_at = (
        select max(p.original_due_at) from obligation p
        where p.plan_id = $1 and p.department_id = a.department_id and p.kind = a.kind and p.part = a.part and p.original_due_at < a.due_at)
  ) as previous,
  (select count(distinct s.planned_at)::int from step s join obligation o on o.id = s.obligation_id
    where s.act = 'draft-criticism' and s.outcome = 'carried' and s.planned_at >= a.quarter_from and s.planned_at < a.planned_at
      and o.plan_id = $1 and o.department_id = a.department_id) as in_quarter
from asked a`;

/** Reads in one query, and only where a due step asks for it, the criticisms of the units that owe these obligations of one plan. */
export async function criticismHistory(tx: Tx, due: readonly Obligation[], rules: Rules): Promise<HistoryOf> {
  const asked = new Map(due.flatMap((obligation) => askedBy(obligation, rules, tx.now)).map((one) => [one.key, one]));
  const [first] = due;
  if (asked.size === 0 || first === undefined) return () => NO_CRITICISM;
  const rows = await tx.query<{ key: string; previous: boolean; in_quarter: number }>(HISTORY, [
    first.planId,
    JSON.stringify([...asked.values()]),
  ]);
  const known = new Map(
    rows.map((row) => [row.key, { previousRoundCriticised: row.previous, criticismsInQuarter: row.in_quarter }]),
  );
  return (obligation) => known.get(keyOf(obligation)) ?? NO_CRITICISM;
}

function askedBy(obligation: Obligation, rules: Rules, now: number): Asked[] {
  const [step] = dueSteps(obligation, rules, { now, history: NO_CRITICISM }).inapplicable;
  if (step === undefined) return [];
  return [
    {
      key: keyOf(obligation),
      department_id: obligation.departmentId,
      kind: obligation.kind,
      part: obligation.part,
      due_at: new Date(obligation.originalDueAt).toISOString(),
      planned_at: new Date(step.at).toISOString(),
      quarter_from: new Date(quarterStart(step.at, rules)).toISOString(),
    },
  ];
}

function keyOf({ departmentId, kind, part, dueAt, originalDueAt, ladder, limitNumber, startAt }: Obligation): string {
  return [departmentId, kind, part, dueAt, originalDueAt, ladder, limitNumber, startAt].join('|');
}

function quarterStart(at: number, { calendar }: Rules): number {
  const month = firstOfMonth(civilDate(at, calendar.zone));
  return atTime(addMonths(month, -((monthOf(month) - 1) % 3)), '00:00', calendar.zone);
}
