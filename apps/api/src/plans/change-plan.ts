import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { RulebookStore, UnitOfWork } from '@duban/persistence';
import type { RulebookReference } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveAsDraft } from './open-plan.js';
import { newestRulebooks } from './plan-rulebooks.js';
import type { ChangePlanRequest } from './plan.requests.js';
import { spanFault } from './span.js';
import { told } from './told.js';

/** What to change on which plan. */
export interface PlanEdit {
  readonly planId: string;
  readonly seenVersion: number;
  readonly changes: ChangePlanRequest;
}

/** Changes a plan's title, rule pack or span before its issue. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulebooks: RulebookStore,
  ) {}

  run({ planId, seenVersion, changes }: PlanEdit, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
      if (!plan.ok) return plan;
      const { rulePack, ...others } = changes;
      const bound =
        rulePack === undefined
          ? accept<Partial<RulebookReference>>({})
          : await newestRulebooks(tx, rulePack, this.rulebooks);
      if (!bound.ok) return bound;
      const changed = { ...plan.value, ...told(others), ...bound.value };
      const fault = spanFault(changed.supervisedFrom, changed.supervisedUntil);
      if (fault) return refuse(fault);
      await saveAsDraft(tx, changed);
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'plan.changed',
        subject: `plan/${planId}`,
        data: { ...changes },
      });
      return accept(planId);
    });
  }
}
