import type { CalendarDate, Complexity, Instant, PlanState, TaskPart, TaskState } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantColumn } from '../reading/index.js';

/** A department's part in a task. */
export interface AssignmentFacts {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly part: TaskPart;
  readonly position: number;
  readonly signedAt: Instant | null;
}

/** A milestone (节点); without a day it is kept for the reader and has no clock. */
export interface MilestoneFacts {
  readonly id: string;
  readonly position: number;
  readonly content: string;
  readonly phrase: string;
  readonly dueOn: CalendarDate | null;
  readonly state: 'planned' | 'past' | 'done' | 'cancelled';
  readonly doneOn: CalendarDate | null;
  /** Whether the document itself gave the date, rather than a person. */
  readonly isImported: boolean;
}

/** Lines of the plan's document, both ends included. */
export interface SourceLines {
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** A task (任务) with its units and milestones, and what of its plan decides about it. */
export interface TaskFacts {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly planState: PlanState;
  readonly planDepartmentId: string;
  readonly number: number;
  readonly title: string;
  readonly content: string;
  readonly path: readonly string[];
  readonly complexity: Complexity;
  readonly weight: number;
  readonly state: TaskState;
  readonly droppedReason: string | null;
  /** Whether it goes on until the supervision ends, by a person's decision or by the document's words. */
  readonly isContinuous: boolean;
  /** What of it a person decided: title, content, milestones, assignment and so on; a revised document leaves these alone. */
  readonly decided: readonly string[];
  /** The lines of the document that it comes from, in order; none when a person added it. */
  readonly sources: readonly SourceLines[];
  readonly version: number;
  readonly assignments: readonly AssignmentFacts[];
  readonly milestones: readonly MilestoneFacts[];
}

const TASK_FACTS = `select t.id, t.plan_id as "planId", p.title as "planTitle", p.state as "planState", p.department_id as "planDepartmentId", t.number, t.title, t.content, t.path,
  t.complexity, t.weight::float8 as weight, t.state, t.dropped_reason as "droppedReason", t.is_continuous as "isContinuous", t.decided, t.sources, t.version,
  coalesce((select json_agg(json_build_object('departmentId', a.department_id, 'departmentName', d.name, 'part', a.part, 'position', a.position,
      'signedAt', ${instantColumn('a.signed_at')}) order by a.position) from task_assignment a join department d on d.id = a.department_id where a.task_id = t.id), '[]') as assignments,
  coalesce((select json_agg(json_build_object('id', m.id, 'position', m.position, 'content', m.content, 'phrase', m.phrase, 'dueOn', m.due_on,
      'state', m.state, 'doneOn', m.done_on, 'isImported', m.is_imported) order by m.position) from milestone m where m.task_id = t.id), '[]') as milestones
  from task t join plan p on p.id = t.plan_id`;

/** The task, its row locked until the transaction ends; null when there is none. */
export async function lockTask(tx: Tx, id: string): Promise<TaskFacts | null> {
  const [task] = await tx.query<TaskFacts>(`${TASK_FACTS} where t.id = $1 for update of t`, [id]);
  return task ?? null;
}

/** The task, or null when there is none. */
export async function findTask(reading: Reading, id: string): Promise<TaskFacts | null> {
  const [task] = await reading.query<TaskFacts>(`${TASK_FACTS} where t.id = $1`, [id]);
  return task ?? null;
}

/** All tasks of a plan in their order. */
export async function tasksOfPlan(reading: Reading, planId: string): Promise<TaskFacts[]> {
  return reading.query<TaskFacts>(`${TASK_FACTS} where t.plan_id = $1 order by t.number`, [planId]);
}

/** Saves the task's own text and state over the version it was read with; false when another change came first. */
export async function saveTask(tx: Tx, task: TaskFacts): Promise<boolean> {
  const saved = await tx.query<{ id: string }>(
    `update task set title = $3, content = $4, complexity = $5, weight = $6, state = $7, dropped_reason = $8, is_continuous = $9,
       decided = $10, sources = $11, path = $12, version = version + 1
     where id = $1 and version = $2 returning id`,
    [
      task.id,
      task.version,
      task.title,
      task.content,
      task.complexity,
      task.weight,
      task.state,
      task.droppedReason,
      task.isContinuous,
      task.decided,
      JSON.stringify(task.sources),
      task.path,
    ],
  );
  return saved.length === 1;
}

/** Puts every remaining draft task of the plan in force; gives how many. */
export async function issueTasks(tx: Tx, planId: string): Promise<number> {
  const issued = await tx.query<{ id: string }>(
    `update task set state = 'issued', version = version + 1 where plan_id = $1 and state = 'draft' returning id`,
    [planId],
  );
  return issued.length;
}

/** The number that the next task of the plan gets. */
export async function nextTaskNumber(reading: Reading, planId: string): Promise<number> {
  const [row] = await reading.query<{ number: number }>(
    'select coalesce(max(number), 0) + 1 as number from task where plan_id = $1',
    [planId],
  );
  return row?.number ?? 1;
}

/** The task that a milestone belongs to, or null when there is no such milestone. */
export async function findTaskOfMilestone(reading: Reading, milestoneId: string): Promise<TaskFacts | null> {
  const [task] = await reading.query<TaskFacts>(
    `${TASK_FACTS} where t.id = (select task_id from milestone where id = $1)`,
    [milestoneId],
  );
  return task ?? null;
}
