import type { TaskPart } from '@duban/domain';
import type { Reading } from '../reading/index.js';

/** A task of another plan, as far as likeness and who did it tell. */
export interface EarlierTask {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly title: string;
  readonly content: string;
  readonly units: readonly {
    readonly departmentId: string;
    readonly departmentName: string;
    readonly part: TaskPart;
  }[];
}

/** Which tasks to look at: of plans of these offices (null = all), but not of this plan. */
export interface EarlierScope {
  readonly planId: string;
  readonly overseenIds: readonly string[] | null;
  readonly states: readonly string[];
  /** Only tasks that one of these departments leads; null = whoever leads. */
  readonly leads: readonly string[] | null;
  readonly limit: number;
}

/** The newest tasks of other plans with their units; at most `limit`. */
export async function earlierTasks(reading: Reading, scope: EarlierScope): Promise<EarlierTask[]> {
  return reading.query<EarlierTask>(
    `select t.id, t.plan_id as "planId", p.title as "planTitle", t.title, left(t.content, 300) as content,
       (select json_agg(json_build_object('departmentId', a.department_id, 'departmentName', d.name, 'part', a.part) order by a.position)
         from task_assignment a join department d on d.id = a.department_id where a.task_id = t.id and a.part <> 'implement') as units
     from task t join plan p on p.id = t.plan_id
     where t.plan_id <> $1 and ($2::uuid[] is null or p.department_id = any($2::uuid[])) and t.state = any($3::text[])
       and exists (select 1 from task_assignment l where l.task_id = t.id and l.part = 'lead' and ($4::uuid[] is null or l.department_id = any($4::uuid[])))
     order by p.issued_at desc nulls last, t.plan_id, t.number limit $5`,
    [scope.planId, scope.overseenIds, scope.states, scope.leads, scope.limit],
  );
}

/** The departments that said what they are there for. */
export async function statedDuties(
  reading: Reading,
): Promise<{ departmentId: string; departmentName: string; duties: string }[]> {
  return reading.query(
    `select id as "departmentId", name as "departmentName", duties from department where duties <> '' order by name`,
  );
}
