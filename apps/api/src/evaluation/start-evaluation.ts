import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse, yearOf } from '@duban/domain';
import { findPlan, planRules, startEvaluation, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { permitOnPlan } from '../plans/index.js';

/** Starts the evaluation of a plan's year ahead of its date; its phases keep their dates. */
@Injectable()
export class StartEvaluation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run({ planId, year }: { planId: string; year: number }, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const asked = { plan: await findPlan(tx, planId), actor, action: 'evaluation.start' } as const;
      const permitted = await permitOnPlan(tx, asked);
      if (!permitted.ok) return permitted;
      const rules = (await planRules(tx, [planId])).get(planId);
      const { state, supervisedFrom, supervisedUntil } = permitted.value;
      if (state !== 'issued' || !rules || supervisedFrom === null || supervisedUntil === null)
        return refuse({ code: 'plan.not-issued' });
      if (year < yearOf(supervisedFrom) || year > yearOf(supervisedUntil))
        return refuse({ code: 'evaluation.year-out-of-span' });
      const started = await startEvaluation(tx, rules, year);
      if (!started.isNew) return refuse({ code: 'evaluation.exists' });
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'evaluation.requested',
        subject: `evaluation/${started.id}`,
        data: { year },
      });
      return accept(started.id);
    });
  }
}
