import type { Action, Result } from '@duban/domain';
import { refuse } from '@duban/domain';
import type { PlanFacts, Reading } from '@duban/persistence';
import { planUnits } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { permit } from '../edge/index.js';

/** Whether the person may do this to the plan; a plan that is not theirs to see is told from none at all by nothing. */
export async function permitOnPlan(
  reading: Reading,
  asked: { readonly plan: PlanFacts | null; readonly actor: Actor; readonly action: Action },
): Promise<Result<PlanFacts, { readonly code: 'resource.unknown' | 'permission.denied' }>> {
  const { plan, actor, action } = asked;
  if (!plan) return refuse({ code: 'resource.unknown' });
  // Who has a part in one of its tasks may read the plan; which part makes no difference here.
  const implementers = await planUnits(reading, plan.id);
  const permitted = permit(actor, { action, subject: { planDepartment: plan.departmentId, implementers } });
  return permitted.ok ? { ok: true, value: plan } : permitted;
}
