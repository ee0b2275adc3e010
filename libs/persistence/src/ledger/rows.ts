import type { CalendarDate, Complexity, Instant, ObligationKind, TaskState } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn, Parameters } from '../reading/index.js';
import { ESCALATION, hasMissedPeriod, LIMIT_ON, overdue } from './columns.js';
import { TASKS } from './sources.js';

/** The units of one part in a task: all of them counted, the first ones named. */
export interface LedgerUnits {
  readonly count: number;
  readonly names: readonly string[];
}

/** One task as the ledger counts it. */
export interface LedgerTask {
  readonly taskId: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly number: number;
  readonly title: string;
  readonly path: readonly string[];
  readonly complexity: Complexity;
  readonly state: TaskState;
  readonly weight: number;
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly supporting: LedgerUnits;
  readonly implementing: LedgerUnits;
  readonly issuedAt: Instant | null;
  /** The last milestone's day, or the end of supervision. */
  readonly limitOn: CalendarDate | null;
  readonly nextDueAt: Instant | null;
  readonly nextDueOn: CalendarDate | null;
  readonly nextDueKind: ObligationKind | null;
  readonly feedbackAt: Instant | null;
  readonly progress: number | null;
  readonly isMadeGoodLate: boolean;
  readonly hasMissedPeriod: boolean;
  readonly overdue: number;
  /** The place of the worst act carried out in the order of escalations, from 1; 0 for none. */
  readonly escalation: number;
  readonly laterLimits: number;
}

const UNITS = (part: string, shown: string) => `(select json_build_object('count', count(*), 'names',
    coalesce((array_agg(d.name order by a.position, d.name))[1:${shown}], '{}'))
  from task_assignment a join department d on d.id = a.department_id where a.task_id = t.id and a.part = '${part}')`;

/** These tasks in this order, each with everything the ledger tells; `namesShown` units of a part are named. */
export async function ledgerTasks(
  reading: Reading,
  ids: readonly string[],
  { now, namesShown }: { readonly now: Instant; readonly namesShown: number },
): Promise<LedgerTask[]> {
  const parameters = new Parameters();
  const asked = parameters.add(ids, 'uuid[]');
  const shown = parameters.add(namesShown, 'int');
  const business = parameters.instant(now);
  return reading.query<LedgerTask>(
    `select t.id as "taskId", t.plan_id as "planId", p.title as "planTitle", t.number, k.title, k.path, t.complexity, t.state,
       t.weight::float8 as weight, case when ld.id is not null then json_build_object('id', ld.id, 'name', ld.name) end as lead,
       ${UNITS('support', shown)} as supporting, ${UNITS('implement', shown)} as implementing, ${instantColumn('p.issued_at')} as "issuedAt",
       ${LIMIT_ON.sql} as "limitOn", ${instantColumn('n.due_at')} as "nextDueAt", n.due_on as "nextDueOn", n.kind as "nextDueKind",
       ${instantColumn('t.told_at')} as "feedbackAt", t.progress, t.is_made_good_late as "isMadeGoodLate",
       ${hasMissedPeriod(business)} as "hasMissedPeriod", ${overdue(business)} as overdue, ${ESCALATION.sql} as escalation,
       t.later_limits as "laterLimits"
     from unnest(${asked}) with ordinality as asked(id, place) join ${TASKS} on t.id = asked.id join plan p on p.id = t.plan_id
       join task k on k.id = t.id left join department ld on ld.id = t.lead_department_id
       left join lateral (select o.due_at, o.due_on, o.kind from obligation o where o.task_id = t.id and o.state = 'open'
         order by o.due_at, o.kind limit 1) n on true
     order by asked.place`,
    parameters.values,
  );
}
