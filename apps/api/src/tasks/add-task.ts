import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { clausesOf, insertTasks, nextTaskNumber, UnitOfWork } from '@duban/persistence';
import type { SourceLines, Tx } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveAsDraft } from '../plans/index.js';
import type { AddTaskRequest } from '../plans/index.js';

/** Adds a task that the document does not have; its units are assigned afterwards. */
@Injectable()
export class AddTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { planId, seenVersion, task }: { planId: string; seenVersion: number; task: AddTaskRequest },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
      if (!plan.ok) return plan;
      if (task.source && !(await isInDocument(tx, planId, task.source))) return refuse({ code: 'clause.none' });
      const number = await nextTaskNumber(tx, planId);
      const [taskId = ''] = await insertTasks(tx, planId, [{ ...newTask(task), number }]);
      await saveAsDraft(tx, plan.value);
      const data = { planId, number, title: task.title };
      tx.audit.add({ actor: signatureOf(actor), action: 'task.added', subject: `task/${taskId}`, data });
      return accept(taskId);
    });
  }
}

async function isInDocument(tx: Tx, planId: string, { lineFrom, lineTo }: SourceLines): Promise<boolean> {
  return (await clausesOf(tx, planId, { from: lineFrom, to: lineTo, limit: 1 })).length > 0;
}

function newTask({ title, content, path, complexity, weight, milestones, isContinuous, source }: AddTaskRequest) {
  return {
    title,
    content: content ?? title,
    path: path ?? [],
    complexity: complexity ?? 'ordinary',
    weight: weight ?? 1,
    isContinuous: isContinuous ?? false,
    decided: ['title', 'content', 'milestones'],
    sources: source ? [source] : [],
    drafts: [],
    assignments: [],
    milestones: (milestones ?? []).map(({ content: text, dueOn }) => ({ content: text, phrase: '', dueOn })),
  };
}
