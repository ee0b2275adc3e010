import type { Action, Result, Subject } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { PlanFacts, TaskFacts, Tx } from '@duban/persistence';
import { findTask, lockPlan, lockTask, saveTask } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit } from '../edge/index.js';
import { saveAsDraft } from '../plans/index.js';
import { taskView } from './task.view.js';

/** A task that may be changed, with its plan; both locked. */
export interface OpenTask {
  readonly task: TaskFacts;
  readonly plan: PlanFacts;
}

/** Which task is to be changed, by whom; `seenVersion` is null where the request needs none, `isDropped` asks for one left out. */
export interface TaskChange {
  readonly taskId: string;
  readonly seenVersion: number | null;
  readonly actor: Actor;
  readonly isDropped?: boolean;
}

/** The departments that a task belongs to, as permission asks for them; before its issue it is only its office's. */
export function subjectOf({ assignments, planDepartmentId, state }: TaskFacts): Subject {
  if (state === 'draft' || state === 'dropped') return { planDepartment: planDepartmentId };
  const inPart = (wanted: string) =>
    assignments.filter(({ part }) => part === wanted).map(({ departmentId }) => departmentId);
  return {
    lead: inPart('lead')[0] ?? null,
    supporters: inPart('support'),
    implementers: inPart('implement'),
    planDepartment: planDepartmentId,
  };
}

/** The task, if the person may do this to it; hidden and unknown are the same answer. */
export function permitOnTask(
  task: TaskFacts | null,
  actor: Actor,
  action: Action,
): Result<TaskFacts, { readonly code: 'resource.unknown' | 'permission.denied' }> {
  if (!task) return refuse({ code: 'resource.unknown' });
  const permitted = permit(actor, { action, subject: subjectOf(task) });
  return permitted.ok ? accept(task) : permitted;
}

/** The task with its plan, locked for a change before the issue; refuses what is hidden, not permitted, stale, dropped (or not) or issued. */
export async function openTask(
  tx: Tx,
  { taskId, seenVersion, actor, isDropped = false }: TaskChange,
): Promise<Result<OpenTask, ApiRefusal>> {
  const found = permitOnTask(await findTask(tx, taskId), actor, 'plan.edit');
  if (!found.ok) return found;
  // The plan first, as an issue locks them, so that the two never wait for each other in a circle.
  const plan = await lockPlan(tx, found.value.planId);
  const task = await lockTask(tx, taskId);
  if (!plan || !task) throw new Error(`task ${taskId} went away`);
  if (plan.state !== 'draft' && plan.state !== 'approved') return refuse({ code: 'plan.already-issued' });
  const fault = faultOf(task, { seenVersion, isDropped });
  return fault ? refuse(fault) : accept({ task, plan });
}

function faultOf(
  task: TaskFacts,
  { seenVersion, isDropped }: { seenVersion: number | null; isDropped: boolean },
): ApiRefusal | null {
  if (seenVersion !== null && task.version !== seenVersion) return { code: 'task.stale', current: taskView(task) };
  if (isDropped === (task.state === 'dropped')) return null;
  return { code: isDropped ? 'task.not-dropped' : 'task.dropped' };
}

/** The fields that a person has decided, with these among them. */
export function decidedWith({ decided }: TaskFacts, ...fields: readonly string[]): string[] {
  return [...new Set([...decided, ...fields])];
}

/** Saves a task that this transaction has locked; its plan is a draft again, because what is issued is what was approved. */
export async function saveOpen(tx: Tx, { task, plan }: OpenTask): Promise<void> {
  if (!(await saveTask(tx, task))) throw new Error(`task ${task.id} changed under its lock`);
  await saveAsDraft(tx, plan);
}
