import type { CalendarDate, Instant, TaskPart, TaskState } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, visibleTask } from '../reading/index.js';

/** A task with what a list shows of it: its units, the last answer and the earliest thing still owed. */
export interface TaskSummary {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly number: number;
  readonly title: string;
  readonly state: TaskState;
  readonly weight: number;
  readonly version: number;
  readonly units: readonly { departmentId: string; departmentName: string; part: TaskPart }[];
  readonly progress: number | null;
  readonly nextDueAt: Instant | null;
  readonly nextDueOn: CalendarDate | null;
}

/** What a list of tasks is narrowed to; null = all. */
export interface TaskFilter extends PageRequest {
  readonly planId: string | null;
  readonly departmentId: string | null;
  readonly state: string | null;
  readonly search: string | null;
}

/** The tasks this person sees; sort key: plan, number. */
export async function listTasks(reading: Reading, viewer: Viewer, filter: TaskFilter): Promise<TaskSummary[]> {
  return reading.query<TaskSummary>(
    `select t.id, t.plan_id as "planId", p.title as "planTitle", t.number, t.title, t.state, t.weight::float8 as weight, t.version,
       coalesce((select json_agg(json_build_object('departmentId', a.department_id, 'departmentName', d.name, 'part', a.part) order by a.position)
         from task_assignment a join department d on d.id = a.department_id where a.task_id = t.id), '[]') as units,
       (select s.progress from submission s join obligation o on o.id = s.obligation_id and o.part = 'lead'
         where s.task_id = t.id and s.progress is not null and s.state <> 'returned' order by s.submitted_at desc limit 1) as progress,
       ${instantColumn('n.due_at')} as "nextDueAt", n.due_on as "nextDueOn"
     from task t join plan p on p.id = t.plan_id
       left join lateral (select o.due_at, o.due_on from obligation o where o.task_id = t.id and o.state = 'open'
         and ((p.department_id = any($2::uuid[]) or $2::uuid[] is null) or o.department_id = any($1::uuid[])) order by o.due_at limit 1) n on true
     where ${visibleTask(1, 2)} and ($3::uuid is null or t.plan_id = $3)
       and ($4::uuid is null or exists (select 1 from task_assignment fa where fa.task_id = t.id and fa.department_id = $4))
       and ($5::text is null or t.state = $5)
       and ($6::text is null or position(lower($6) in lower(t.title || ' ' || t.content)) > 0)
       and ($7::uuid is null or (t.plan_id, t.number) > ($7::uuid, $8::integer))
     order by t.plan_id, t.number limit $9`,
    [
      viewer.departmentIds,
      viewer.overseenIds,
      filter.planId,
      filter.departmentId,
      filter.state,
      filter.search,
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
    ],
  );
}
