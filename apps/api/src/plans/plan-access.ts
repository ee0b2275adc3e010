import type { Action, Result, Subject } from '@duban/domain';
import { refuse } from '@duban/domain';
import type { PlanFacts, Reading } from '@duban/persistence';
import { planUnits } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { permit } from '../edge/index.js';

/** The departments that a plan belongs to: who has a part in one of its tasks may read it; which part makes no difference here. */
export async function subjectOfPlan(
  reading: Reading,
  { id, departmentId }: Pick<PlanFacts, 'id' | 'departmentId'>,
): Promise<Subject> {
  return { planDepartment: departmentId, implementers: await planUnits(reading, id) };
}

/** Whether the person may do this to the plan; a plan that is not theirs to see is told from none at all by nothing. */
export async function permitOnPlan(
  reading: Reading,
  asked: { readonly plan: PlanFacts | null; readonly actor: Actor; readonly action: Action },
): Promise<Result<PlanFacts, { readonly code: 'resource.unknown' | 'permission.denied' }>> {
  const { plan, actor, action } = asked;
  if (!plan) return refuse({ code: 'resource.unknown' });
  const permitted = permit(actor, { action, subject: await subjectOfPlan(reading, plan) });
  return permitted.ok ? { ok: true, value: plan } : permitted;
}
