import { Injectable } from '@nestjs/common';
import type { MergedUnits, Result } from '@duban/domain';
import { accept, mergeUnits, refuse } from '@duban/domain';
import type { MilestoneFacts, SourceLines, TaskFacts, Tx } from '@duban/persistence';
import {
  absorbTasks,
  askQuestions,
  renumberTasks,
  replaceAssignments,
  replaceMilestones,
  saveTask,
  saveTaskDrafts,
  taskDrafts,
  tasksOfPlan,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveAsDraft } from '../plans/index.js';
import { decidedWith } from '../tasks/index.js';
import type { MergeTasksRequest } from './review.requests.js';

/** Makes one task of several: the first in the plan stays and takes over the words, dates, units and sources of the others. */
@Injectable()
export class MergeTasks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { planId, seenVersion, asked }: { planId: string; seenVersion: number; asked: MergeTasksRequest },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
      if (!plan.ok) return plan;
      const all = await tasksOfPlan(tx, planId);
      const isDraft = (id: string) => all.some((task) => task.id === id && task.state === 'draft');
      const errors = asked.taskIds.flatMap((id, place) =>
        isDraft(id) ? [] : [{ pointer: `#/taskIds/${String(place)}`, code: 'task.not-of-plan' as const }],
      );
      if (errors.length > 0) return refuse({ code: 'task.not-of-plan', errors });
      const [first, ...others] = all.filter(({ id }) => asked.taskIds.includes(id));
      if (!first || others.length === 0) return refuse({ code: 'merge.too-few' });
      await merge(tx, { title: asked.title, first, others });
      await renumberTasks(
        tx,
        planId,
        all.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id)),
      );
      await saveAsDraft(tx, plan.value);
      const data = { title: asked.title, merged: [first, ...others].map(whole) };
      tx.audit.add({ actor: signatureOf(actor), action: 'task.merged', subject: `task/${first.id}`, data });
      return accept(first.id);
    });
  }
}

interface Merging {
  readonly title: string;
  readonly first: TaskFacts;
  readonly others: readonly TaskFacts[];
}

async function merge(tx: Tx, { title, first, others }: Merging): Promise<void> {
  const tasks = [first, ...others];
  const drafts = await taskDrafts(
    tx,
    first.planId,
    tasks.map(({ id }) => id),
  );
  const units = mergeUnits(tasks.map(({ assignments }) => assignments));
  const saved = await saveTask(tx, {
    ...first,
    title,
    content: [...new Set(tasks.map(({ content }) => content))].join('\n'),
    complexity: tasks.some(({ complexity }) => complexity === 'complex') ? 'complex' : 'ordinary',
    weight: Math.max(...tasks.map(({ weight }) => weight)),
    isContinuous: tasks.some(({ isContinuous }) => isContinuous),
    sources: mergedLines(tasks),
    decided: decidedWith(first, 'title', 'content', 'milestones'),
  });
  if (!saved) throw new Error(`task ${first.id} changed under its plan's lock`);
  await replaceMilestones(tx, first.id, mergedMilestones(tasks));
  await replaceAssignments(tx, first.id, units.units);
  await absorbTasks(
    tx,
    first.id,
    others.map(({ id }) => id),
  );
  await saveTaskDrafts(tx, [
    {
      id: first.id,
      drafts: onceEach(
        drafts.flatMap((one) => one.drafts),
        JSON.stringify,
      ),
    },
  ]);
  await askWhoLeads(tx, first, { units, tasks });
}

/** The reviewer is asked when the tasks had different leads: the first leads until they say otherwise. */
async function askWhoLeads(
  tx: Tx,
  { id, planId, sources }: TaskFacts,
  { units, tasks }: { units: MergedUnits; tasks: readonly TaskFacts[] },
): Promise<void> {
  const names = new Map(
    tasks.flatMap(({ assignments }) => assignments.map((one) => [one.departmentId, one.departmentName])),
  );
  const subject = units.rivalLeads.map((lead) => names.get(lead) ?? lead).join('、');
  const line = sources[0]?.lineFrom ?? null;
  if (subject !== '') await askQuestions(tx, planId, [{ code: 'task.several-leads', subject, taskId: id, line }]);
}

function mergedLines(tasks: readonly TaskFacts[]): SourceLines[] {
  const all = tasks.flatMap(({ sources }) => sources).sort((a, b) => a.lineFrom - b.lineFrom);
  return onceEach(all, ({ lineFrom, lineTo }) => `${String(lineFrom)}-${String(lineTo)}`);
}

function mergedMilestones(tasks: readonly TaskFacts[]): MilestoneFacts[] {
  const all = tasks.flatMap(({ milestones }) => milestones);
  return onceEach(all, ({ phrase, dueOn, content }) => JSON.stringify([phrase, dueOn, content]));
}

function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}

/** What the audit keeps of a task that is taken over. */
function whole({ id, number, title, content, assignments, milestones }: TaskFacts) {
  return { id, number, title, content, assignments, milestones };
}
