import type { CalendarDate, Instant, ObligationState, TaskState } from '@duban/domain';
import type { Reading, Viewer } from '../reading/index.js';
import { visibleTask } from '../reading/index.js';

/** Which plan's page, at which business time, with what counts as soon by its rules. */
export interface PlanPageAsked {
  readonly planId: string;
  readonly now: Instant;
  readonly dueSoonUntil: Instant;
  readonly limit: number;
}

/** A task in the outline of its plan: its place, who leads it, and the signs that its light is told by. */
export interface OutlineTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly path: readonly string[];
  readonly state: TaskState;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly progress: number | null;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly isMadeGoodLate: boolean;
}

/** A dated milestone of a plan, with the limit that runs for it if there is one. */
export interface PlanMilestone {
  readonly id: string;
  readonly taskId: string;
  readonly taskNumber: number;
  readonly taskTitle: string;
  readonly leadName: string | null;
  readonly content: string;
  readonly dueOn: CalendarDate | null;
  readonly state: 'planned' | 'past' | 'done' | 'cancelled';
  readonly doneOn: CalendarDate | null;
  readonly obligationId: string | null;
  readonly obligationState: ObligationState | null;
  readonly isLate: boolean;
  readonly isDueSoon: boolean;
  readonly isFirstAnswerLate: boolean;
}

const LEAD = `left join lateral (select d.id, d.name from task_assignment a join department d on d.id = a.department_id
  where a.task_id = t.id and a.part = 'lead') lead on true`;
const TIMES = (now: number, soon: number) =>
  `(select to_timestamp($${String(now)}::float8 / 1000) as now, to_timestamp($${String(soon)}::float8 / 1000) as soon) n`;

/** The tasks of a plan that this person sees, in their order, without those left out. */
export async function outlineTasks(reading: Reading, viewer: Viewer, asked: PlanPageAsked): Promise<OutlineTask[]> {
  return reading.query<OutlineTask>(
    `select t.id, t.number, t.title, t.path, t.state, lead.id as "leadId", lead.name as "leadName",
       (select s.progress from submission s join obligation o on o.id = s.obligation_id and o.part = 'lead'
         where s.task_id = t.id and s.progress is not null and s.state <> 'returned' order by s.submitted_at desc, s.revision desc limit 1) as progress,
       coalesce(l.is_overdue, false) as "isOverdue", coalesce(l.is_due_soon, false) as "isDueSoon", coalesce(l.is_made_good_late, false) as "isMadeGoodLate"
     from task t join plan p on p.id = t.plan_id ${LEAD}
       left join lateral (select bool_or(o.state = 'open' and o.due_at < n.now) as is_overdue, bool_or(o.state = 'open' and o.due_at <= n.soon) as is_due_soon,
           bool_or(o.first_met_at > o.original_due_at) as is_made_good_late
         from obligation o, ${TIMES(4, 5)} where o.task_id = t.id and o.state in ('open', 'met')) l on true
     where t.plan_id = $3 and t.state <> 'dropped' and ${visibleTask(1, 2)} order by t.number limit $6`,
    [viewer.departmentIds, viewer.overseenIds, asked.planId, asked.now, asked.dueSoonUntil, asked.limit],
  );
}

/** The milestones of the tasks that this person sees, by date, undated ones last. */
export async function planMilestones(reading: Reading, viewer: Viewer, asked: PlanPageAsked): Promise<PlanMilestone[]> {
  return reading.query<PlanMilestone>(
    `select m.id, t.id as "taskId", t.number as "taskNumber", t.title as "taskTitle", lead.name as "leadName", m.content, m.due_on as "dueOn", m.state,
       m.done_on as "doneOn", o.id as "obligationId", o.state as "obligationState",
       coalesce(coalesce(o.met_at, n.now) > o.due_at, false) as "isLate", coalesce(o.due_at <= n.soon, false) as "isDueSoon",
       coalesce(o.first_met_at > o.original_due_at, false) as "isFirstAnswerLate"
     from milestone m join task t on t.id = m.task_id join plan p on p.id = t.plan_id ${LEAD} cross join ${TIMES(4, 5)}
       left join lateral (select * from obligation w where w.milestone_id = m.id and w.state <> 'superseded' order by w.due_at desc limit 1) o on true
     where t.plan_id = $3 and t.state <> 'dropped' and ${visibleTask(1, 2)} order by m.due_on nulls last, t.number, m.position limit $6`,
    [viewer.departmentIds, viewer.overseenIds, asked.planId, asked.now, asked.dueSoonUntil, asked.limit],
  );
}

/** How much one unit carries in a plan. */
export interface UnitLoad {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly lead: number;
  readonly support: number;
  readonly implement: number;
  readonly open: number;
  readonly overdue: number;
  readonly metInTime: number;
  readonly metLate: number;
}

/** What each unit with a part in the plan carries, most led tasks first; for whoever does not oversee the plan only the own units. */
export async function planLoad(reading: Reading, viewer: Viewer, asked: PlanPageAsked): Promise<UnitLoad[]> {
  return reading.query<UnitLoad>(
    `select d.id as "departmentId", d.name as "departmentName", c.lead, c.support, c.implement,
       coalesce(w.open, 0) as open, coalesce(w.overdue, 0) as overdue, coalesce(w.in_time, 0) as "metInTime", coalesce(w.late, 0) as "metLate"
     from (select a.department_id, (count(*) filter (where a.part = 'lead'))::integer as lead, (count(*) filter (where a.part = 'support'))::integer as support,
         (count(*) filter (where a.part = 'implement'))::integer as implement
       from task_assignment a join task t on t.id = a.task_id join plan p on p.id = t.plan_id
       where t.plan_id = $3 and t.state <> 'dropped' and ${visibleTask(1, 2)} group by a.department_id) c
       join department d on d.id = c.department_id join plan p on p.id = $3
       left join lateral (select (count(*) filter (where o.state = 'open'))::integer as open, (count(*) filter (where o.state = 'open' and o.due_at < n.now))::integer as overdue,
           (count(*) filter (where o.first_met_at <= o.original_due_at))::integer as in_time, (count(*) filter (where o.first_met_at > o.original_due_at))::integer as late
         from obligation o, ${TIMES(4, 5)} where o.plan_id = $3 and o.task_id is not null and o.department_id = c.department_id and o.state in ('open', 'met')) w on true
     where $2::uuid[] is null or p.department_id = any($2::uuid[]) or d.id = any($1::uuid[])
     order by c.lead desc, c.support desc, c.implement desc, d.name limit $6`,
    [viewer.departmentIds, viewer.overseenIds, asked.planId, asked.now, asked.dueSoonUntil, asked.limit],
  );
}

/** Part of the draft that was kept with the plan as it was read, e.g. `indicators`; an empty list where there is none. */
export async function planDraftPart(
  reading: Reading,
  planId: string,
  part: 'indicators' | 'projects',
): Promise<readonly unknown[]> {
  const [row] = await reading.query<{ found: unknown[] | null }>(
    'select p.draft -> $2 as found from plan p where p.id = $1',
    [planId, part],
  );
  return row?.found ?? [];
}
