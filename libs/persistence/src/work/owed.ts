import type { CalendarDate, DerivationStep, Instant, Obligation } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, overseenPlan, Parameters, visibleTask } from '../reading/index.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';
import type { OwedQuestion } from './owed-narrowing.js';
import { horizonOf, owedConditions } from './owed-narrowing.js';

/** One thing owed: the obligation with its reasons, and what a list says about it and its lights are computed from. */
export interface OwedItem extends Obligation {
  readonly derivation: readonly DerivationStep[];
  readonly planTitle: string;
  readonly planDepartmentId: string;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly departmentName: string;
  /** The progress last told on the task by its lead, and whether one of the lead's reports was late. */
  readonly progress: number | null;
  readonly hasMissedPeriod: boolean;
  /** Why the newest answer was returned to be redone; null when none was. */
  readonly returnReason: string | null;
  readonly issuedAt: Instant | null;
  readonly supervisedUntil: CalendarDate | null;
  readonly calendarCode: string;
  readonly calendarVersion: number;
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
}

/** A page of a question about obligations. */
export interface OwedFilter extends OwedQuestion, PageRequest {}

/** The columns of obligation `o` with its round `r`, plan `p`, task `t` and department `d`; `$1` is business time. */
const OWED = `select o.id, o.kind, o.part, o.period, o.state, o.plan_id as "planId", o.task_id as "taskId", o.department_id as "departmentId",
  o.round_id as "roundId", o.milestone_id as "milestoneId", o.driven_by as "drivenBy", o.limit_number as "limitNumber", o.ladder, o.version,
  o.due_on as "dueOn", o.met_on as "metOn", coalesce(o.derivation, r.derivation, '[]') as derivation, ${instantColumn('o.start_at')} as "startAt",
  ${instantColumn('o.due_at')} as "dueAt", ${instantColumn('o.original_due_at')} as "originalDueAt", ${instantColumn('o.first_met_at')} as "firstMetAt",
  ${instantColumn('o.met_at')} as "metAt", ${instantColumn('o.carried_through_at')} as "carriedThroughAt", ${instantColumn('o.next_at')} as "nextAt",
  p.title as "planTitle", p.department_id as "planDepartmentId", t.number as "taskNumber", t.title as "taskTitle", d.name as "departmentName",
  (select s.progress from submission s join obligation e on e.id = s.obligation_id and e.part = 'lead'
     where s.task_id = o.task_id and s.progress is not null and s.state <> 'returned' order by s.submitted_at desc, s.revision desc limit 1) as progress,
  exists (select 1 from obligation m where m.task_id = o.task_id and m.kind = 'report' and m.part = 'lead' and m.state in ('open', 'met')
     and coalesce(m.first_met_at, to_timestamp($1::float8 / 1000)) > m.original_due_at) as "hasMissedPeriod",
  case when o.state = 'open' and o.first_met_at is not null then (select s.review_reason from submission s
     where s.obligation_id = o.id order by s.revision desc limit 1) end as "returnReason",
  ${instantColumn('p.issued_at')} as "issuedAt", p.supervised_until as "supervisedUntil", p.calendar_code as "calendarCode",
  p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion"
  from obligation o join plan p on p.id = o.plan_id join department d on d.id = o.department_id
    left join task t on t.id = o.task_id left join round r on r.id = o.round_id`;

/** What this person's units owe, and for an office what is owed in the plans it oversees; sort key: due instant, id. */
export async function listOwed(reading: Reading, filter: OwedFilter): Promise<OwedItem[]> {
  const parameters = new Parameters();
  parameters.place(filter.now);
  const conditions = owedConditions(filter, parameters);
  const horizon = horizonOf(filter.horizons, parameters);
  const [dueAt, id] = [0, 1].map((place) => parameters.place(afterKey(filter, place)));
  return reading.query<OwedItem>(
    `${OWED} ${horizon} where ${conditions}
       and ($${String(dueAt)}::float8 is null or (o.due_at, o.id) > (to_timestamp($${String(dueAt)}::float8 / 1000), $${String(id)}::uuid))
     order by o.due_at, o.id limit ${parameters.add(filter.limit, 'int')}`,
    parameters.values,
  );
}

/** One thing owed, if this person may see it: what the own units owe, what is owed on a task they see or in a plan they oversee; null otherwise. */
export async function findOwed(
  reading: Reading,
  viewer: Viewer,
  asked: { id: string; now: Instant },
): Promise<OwedItem | null> {
  const [item] = await reading.query<OwedItem>(
    `${OWED} where o.id = $4 and (o.department_id = any($2::uuid[]) or ${overseenPlan(3)} or (t.id is not null and ${visibleTask(2, 3)}))`,
    [asked.now, viewer.departmentIds, viewer.overseenIds, asked.id],
  );
  return item ?? null;
}

/** Everything owed on a task, open or not, earliest limit first; at most 1,000. */
export async function owedOnTask(reading: Reading, taskId: string, now: Instant): Promise<OwedItem[]> {
  return reading.query<OwedItem>(`${OWED} where o.task_id = $2 order by o.due_at, d.name, o.id limit 1000`, [
    now,
    taskId,
  ]);
}

/** The rulebooks by which issued plans are supervised, each once. */
export async function rulebooksInUse(reading: Reading): Promise<RulebookReference[]> {
  return reading.query<RulebookReference>(
    `select distinct calendar_code as "calendarCode", calendar_version as "calendarVersion", rule_pack_code as "rulePackCode",
       rule_pack_version as "rulePackVersion" from plan where state = 'issued'`,
  );
}
