import { randomUUID } from 'node:crypto';
import type { CalendarDate, Complexity, TaskPart } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { SourceLines } from './task.store.js';

/** A unit's part as a person or a document assigns it. */
export interface NewAssignment {
  readonly departmentId: string;
  readonly part: TaskPart;
}

/** A milestone as a person or a document states it. */
export interface NewMilestone {
  readonly content: string;
  readonly phrase: string;
  readonly dueOn: CalendarDate | null;
  /** Whether the document itself gave the date; false when left out. */
  readonly isImported?: boolean;
}

/** A task as it is first written; its number is its place in the plan. */
export interface NewTask {
  readonly number: number;
  readonly title: string;
  readonly content: string;
  readonly path: readonly string[];
  readonly complexity: Complexity;
  readonly weight: number;
  readonly isContinuous: boolean;
  /** What of it a person decided; nothing when left out. */
  readonly decided?: readonly string[];
  readonly sources: readonly SourceLines[];
  /** What the document said, as it was read; nothing for a task that a person added. */
  readonly drafts: readonly unknown[];
  readonly assignments: readonly NewAssignment[];
  readonly milestones: readonly NewMilestone[];
}

/** Writes new draft tasks with their units and milestones in three statements; gives their ids in order. */
export async function insertTasks(tx: Tx, planId: string, tasks: readonly NewTask[]): Promise<string[]> {
  const withIds = tasks.map((task) => ({ ...task, id: randomUUID() }));
  await tx.query(
    `insert into task (id, plan_id, number, title, content, path, complexity, weight, state, is_continuous, decided, sources, drafts)
     select id, $1, number, title, content, path, complexity, weight, 'draft', "isContinuous", coalesce(decided, '{}'), sources, drafts
     from json_to_recordset($2::json) as t(id uuid, number integer, title text, content text, path text[], complexity text, weight numeric,
                                           "isContinuous" boolean, decided text[], sources jsonb, drafts jsonb)`,
    [planId, JSON.stringify(withIds.map(({ assignments: _a, milestones: _m, ...task }) => task))],
  );
  await insertAssignments(
    tx,
    withIds.flatMap(({ id, assignments }) => assignments.map((one, position) => ({ ...one, taskId: id, position }))),
  );
  await insertMilestones(
    tx,
    withIds.flatMap(({ id, milestones }) => milestones.map((one, position) => ({ ...one, taskId: id, position }))),
  );
  return withIds.map(({ id }) => id);
}

/** Gives the task exactly these units in this order. */
export async function replaceAssignments(tx: Tx, taskId: string, units: readonly NewAssignment[]): Promise<void> {
  await tx.query('delete from task_assignment where task_id = $1', [taskId]);
  await insertAssignments(
    tx,
    units.map((unit, position) => ({ ...unit, taskId, position })),
  );
}

/** Gives the task exactly these milestones in this order; only before its issue, when no obligation names one. */
export async function replaceMilestones(tx: Tx, taskId: string, milestones: readonly NewMilestone[]): Promise<void> {
  await tx.query('delete from milestone where task_id = $1', [taskId]);
  await insertMilestones(
    tx,
    milestones.map(({ content, phrase, dueOn, isImported = false }, position) => ({
      ...{ content, phrase, dueOn, isImported },
      taskId,
      position,
    })),
  );
}

async function insertAssignments(
  tx: Tx,
  rows: readonly (NewAssignment & { taskId: string; position: number })[],
): Promise<void> {
  await tx.query(
    `insert into task_assignment (task_id, department_id, part, position)
     select "taskId", "departmentId", part, position
     from json_to_recordset($1::json) as t("taskId" uuid, "departmentId" uuid, part text, position integer)`,
    [JSON.stringify(rows)],
  );
}

/** Adds milestones at the places told. */
export async function insertMilestones(
  tx: Tx,
  rows: readonly (NewMilestone & { id?: string; taskId: string; position: number })[],
): Promise<void> {
  await tx.query(
    `insert into milestone (id, task_id, position, content, phrase, due_on, state, is_imported)
     select coalesce(id, gen_random_uuid()), "taskId", position, content, phrase, "dueOn", 'planned', coalesce("isImported", false)
     from json_to_recordset($1::json)
       as t(id uuid, "taskId" uuid, position integer, content text, phrase text, "dueOn" date, "isImported" boolean)`,
    [JSON.stringify(rows)],
  );
}

/** Sets the state of milestones by id; `doneOn` is the true day, told by the unit. */
export async function markMilestones(
  tx: Tx,
  marks: readonly { id: string; state: 'planned' | 'past' | 'done'; doneOn: CalendarDate | null }[],
): Promise<void> {
  if (marks.length === 0) return;
  await tx.query(
    `update milestone m set state = t.state, done_on = t."doneOn", version = m.version + 1
     from json_to_recordset($1::json) as t(id uuid, state text, "doneOn" date) where m.id = t.id`,
    [JSON.stringify(marks)],
  );
}
