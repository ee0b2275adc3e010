import { Injectable } from '@nestjs/common';
import type { Result, SplitRefusal } from '@duban/domain';
import { accept, checkSplit, refuse } from '@duban/domain';
import type { NewMilestone, TaskFacts, Tx } from '@duban/persistence';
import {
  insertTasks,
  nextTaskNumber,
  renumberTasks,
  replaceMilestones,
  taskDrafts,
  tasksOfPlan,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { decidedWith, openTask, saveOpen } from '../tasks/index.js';
import type { TaskPieceRequest } from './review.requests.js';

const DECIDED = ['title', 'content', 'milestones'];

/** Makes several tasks of one: the first part stays where it was, the others follow it with the same units and the same source. */
@Injectable()
export class SplitTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { taskId, seenVersion, parts }: { taskId: string; seenVersion: number; parts: readonly TaskPieceRequest[] },
    actor: Actor,
  ): Promise<Result<readonly string[], ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<readonly string[], ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion, actor });
      if (!open.ok) return open;
      const { task, plan } = open.value;
      const positions = task.milestones.map(({ position }) => position);
      const checked = checkSplit(positions, parts);
      if (!checked.ok) return refuse(toldByPlace(checked.refusal));
      const [first, ...others] = parts;
      if (!first) throw new Error('a split without parts passed the edge');
      const { title, content } = first;
      await saveOpen(tx, { task: { ...task, title, content, decided: decidedWith(task, ...DECIDED) }, plan });
      await replaceMilestones(tx, taskId, milestonesOf(task, first));
      const added = await insertAfter(tx, task, others);
      const data = { into: added, titles: parts.map((part) => part.title), content: task.content };
      tx.audit.add({ actor: signatureOf(actor), action: 'task.split', subject: `task/${taskId}`, data });
      return accept([taskId, ...added]);
    });
  }
}

async function insertAfter(tx: Tx, task: TaskFacts, parts: readonly TaskPieceRequest[]): Promise<string[]> {
  const [told] = await taskDrafts(tx, task.planId, [task.id]);
  const number = await nextTaskNumber(tx, task.planId);
  const { path, complexity, weight, isContinuous, sources } = task;
  const shared = { path, complexity, weight, isContinuous, sources, drafts: told?.drafts ?? [] };
  const added = await insertTasks(
    tx,
    task.planId,
    parts.map((part, index) => ({
      ...shared,
      number: number + index,
      title: part.title,
      content: part.content,
      decided: decidedWith(task, ...DECIDED),
      assignments: task.assignments.map(({ departmentId, part: role }) => ({ departmentId, part: role })),
      milestones: milestonesOf(task, part),
    })),
  );
  const all = await tasksOfPlan(tx, task.planId);
  const order = all.map(({ id }) => id).filter((id) => !added.includes(id));
  await renumberTasks(
    tx,
    task.planId,
    order.flatMap((id) => (id === task.id ? [id, ...added] : [id])),
  );
  return added;
}

function milestonesOf({ milestones }: TaskFacts, { milestonePositions }: TaskPieceRequest): NewMilestone[] {
  return milestones
    .filter(({ position }) => milestonePositions.includes(position))
    .map(({ content, phrase, dueOn, isImported }) => ({ content, phrase, dueOn, isImported }));
}

function toldByPlace({ code, faults }: SplitRefusal): ApiRefusal {
  const errors = faults.map(({ part, position, code: fault }) => ({
    pointer: part === null ? '#/parts' : `#/parts/${String(part)}/milestonePositions`,
    code: fault,
    position,
  }));
  return { code, errors };
}
