import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { markContinuous, RulebookStore, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { viewerOf } from '../seeing/index.js';
import { askAboutDuplicates } from './ask-about-duplicates.js';
import { openPlan, saveLocked } from './open-plan.js';
import { approvalFacts, planFaults } from './plan-faults.js';

/** Which plan to approve; `restIsContinuous` decides of every task without a limit that it goes on until the supervision ends. */
export interface Approval {
  readonly planId: string;
  readonly seenVersion: number;
  readonly restIsContinuous: boolean;
}

/** Approves a draft (立项) once nothing stands in the way: leads, limits, reasons, and every clause of the task part taken up. */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulebooks: RulebookStore,
  ) {}

  run({ planId, seenVersion, restIsContinuous }: Approval, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.approve' });
      if (!plan.ok) return plan;
      const facts = await approvalFacts(tx, plan.value, { rulebooks: this.rulebooks, now: tx.now });
      const continuous = restIsContinuous ? [...facts.limitless] : [];
      const errors = planFaults(restIsContinuous ? { ...facts, limitless: new Set() } : facts);
      if (errors.length > 0) return refuse({ code: 'plan.not-approvable', errors });
      await markContinuous(tx, planId, { ids: continuous, isContinuous: true });
      await askAboutDuplicates(tx, { planId, overseenIds: viewerOf(actor).overseenIds });
      await saveLocked(tx, { ...plan.value, state: 'approved', approvedAt: tx.now });
      const data = { tasks: facts.tasks.filter(({ state }) => state !== 'dropped').length, continuous };
      tx.audit.add({ actor: signatureOf(actor), action: 'plan.approved', subject: `plan/${planId}`, data });
      return accept(planId);
    });
  }
}
