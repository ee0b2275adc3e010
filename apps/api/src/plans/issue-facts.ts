import type { Instant, Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { PlanFacts, Reading, RulebookStore } from '@duban/persistence';
import { tasksOfPlan } from '@duban/persistence';
import type { ApiRefusal } from '../edge/index.js';
import type { IssueFacts } from './issue.js';
import { newestRulebooks } from './plan-rulebooks.js';

/** What an issue of the approved plan at this moment is decided from, under the newest rules. */
export async function issueFacts(
  reading: Reading,
  plan: PlanFacts,
  { rulebooks, now }: { readonly rulebooks: RulebookStore; readonly now: Instant },
): Promise<Result<IssueFacts, ApiRefusal>> {
  if (plan.state === 'issued' || plan.state === 'closed') return refuse({ code: 'plan.already-issued' });
  if (plan.state !== 'approved') return refuse({ code: 'plan.not-approved' });
  const bound = await newestRulebooks(reading, plan.rulePackCode, rulebooks);
  if (!bound.ok) return bound;
  const tasks = (await tasksOfPlan(reading, plan.id)).filter(({ state }) => state === 'draft');
  const rules = await rulebooks.rules(reading.query, bound.value);
  return accept({ plan: { ...plan, ...bound.value }, tasks, rules, now });
}
