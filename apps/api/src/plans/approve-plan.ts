import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, approvalFaults, refuse } from '@duban/domain';
import type { PlanFacts, TaskFacts } from '@duban/persistence';
import { tasksOfPlan, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal, Fault } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveLocked } from './open-plan.js';

/** Approves a draft (立项): every task that was not dropped has exactly one lead, and every dropped one its reason. */
@Injectable()
export class ApprovePlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { planId, seenVersion }: { planId: string; seenVersion: number },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.approve' });
      if (!plan.ok) return plan;
      const tasks = await tasksOfPlan(tx, planId);
      const errors = faultsOf(plan.value, tasks);
      if (errors.length > 0) return refuse({ code: 'plan.not-approvable', errors });
      await saveLocked(tx, { ...plan.value, state: 'approved', approvedAt: tx.now });
      const data = { tasks: tasks.filter(({ state }) => state !== 'dropped').length };
      tx.audit.add({ actor: signatureOf(actor), action: 'plan.approved', subject: `plan/${planId}`, data });
      return accept(planId);
    });
  }
}

/** What stands in the way; a fault of a task begins with its number, because the pointer only tells its place. */
function faultsOf({ title }: PlanFacts, tasks: readonly TaskFacts[]): Fault[] {
  const draft = tasks.map((task) => ({
    number: task.number,
    title: task.title,
    isDropped: task.state === 'dropped',
    droppedReason: task.droppedReason,
    assignments: task.assignments.map(({ departmentId, part }) => ({ unit: departmentId, part })),
  }));
  return approvalFaults({ title, tasks: draft }).map(({ pointer, detail, number }) => ({
    pointer: `#${pointer}`,
    detail:
      number === null
        ? detail
        : { zh: `任务 ${String(number)}：${detail.zh}`, en: `task ${String(number)}: ${detail.en}` },
  }));
}
