import { civilDate, closeQuietly, meet } from '@duban/domain';
import type { EvaluationFacts, Tx } from '@duban/persistence';
import { annualDuties, lockObligations, planRules, recordSteps, saveObligations } from '@duban/persistence';

/** Meets what is owed in an evaluation by the act itself (a verification, a decision); nothing happens when it is met or not owed yet. */
export async function meetDuty(
  tx: Tx,
  { planId, departmentId }: EvaluationFacts,
  duty: { readonly kind: 'verification' | 'appeal-decision'; readonly period: string },
): Promise<void> {
  const ids = await annualDuties(tx, { planId, departmentId, ...duty });
  const rules = (await planRules(tx, [planId])).get(planId)?.rules;
  if (ids.length === 0 || !rules) return;
  const on = civilDate(tx.now, rules.calendar.zone);
  for (const obligation of await lockObligations(tx, ids)) {
    const quiet = closeQuietly(obligation, rules, tx.now);
    const met = meet(quiet.obligation, { at: tx.now, on });
    if (!met.ok) continue;
    await recordSteps(
      tx,
      quiet.steps.map(({ key, ...step }) => ({ ...step, stepKey: key, obligationId: obligation.id })),
    );
    await saveObligations(tx, [met.value]);
  }
}
