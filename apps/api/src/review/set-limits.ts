import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { markContinuous, settleQuestions, tasksOfPlan, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveAsDraft } from '../plans/index.js';
import type { LimitsRequest } from './review.requests.js';

/** Decides in bulk which tasks go on until the supervision ends (持续推进). */
@Injectable()
export class SetLimits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { planId, seenVersion, asked }: { planId: string; seenVersion: number; asked: LimitsRequest },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    const { continuous = [], limited = [] } = asked;
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
      if (!plan.ok) return plan;
      const tasks = await tasksOfPlan(tx, planId);
      const drafts = new Set(tasks.filter(({ state }) => state === 'draft').map(({ id }) => id));
      const foreign = [...placesOf('continuous', continuous, drafts), ...placesOf('limited', limited, drafts)];
      if (foreign.length > 0) return refuse({ code: 'task.not-of-plan', errors: foreign });
      await markContinuous(tx, planId, { ids: limited, isContinuous: false });
      await markContinuous(tx, planId, { ids: continuous, isContinuous: true });
      await settleQuestions(tx, continuous, { about: ['limit.'], by: actor.personId });
      await saveAsDraft(tx, plan.value);
      const data = { continuous, limited };
      tx.audit.add({ actor: signatureOf(actor), action: 'plan.limits-set', subject: `plan/${planId}`, data });
      return accept(planId);
    });
  }
}

function placesOf(list: string, ids: readonly string[], known: ReadonlySet<string>) {
  return ids.flatMap((id, place) =>
    known.has(id) ? [] : [{ pointer: `#/${list}/${String(place)}`, code: 'task.not-of-plan' as const }],
  );
}
