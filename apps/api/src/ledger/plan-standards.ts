import type { Instant, Rules } from '@duban/domain';
import { dueSoonUntil, progressLight, PROGRESS_LIGHTS } from '@duban/domain';
import type { PlanStandard, SupervisedPlan } from '@duban/persistence';
import { plannedBy } from '../seeing/index.js';

/** Every progress that a lead can have told, "none yet" first. */
const TOLD = [null, ...Array.from({ length: 101 }, (_, percent) => percent)];

/** What the plan's own rules say of its tasks at this moment: the domain is asked for every progress that a task can have. */
export function planStandard(plan: SupervisedPlan, rules: Rules, now: Instant): PlanStandard {
  const planned = plannedBy(plan, rules.calendar, now);
  const lights = (hasMissedPeriod: boolean) =>
    planned === null
      ? null
      : TOLD.map((actual) =>
          PROGRESS_LIGHTS.indexOf(progressLight({ planned, actual, hasMissedPeriod }, rules.pack)),
        ).join('');
  return {
    planId: plan.planId,
    isOverseen: plan.isOverseen,
    soonUntil: dueSoonUntil(now, rules),
    planned,
    lights: lights(false),
    lightsAfterMiss: lights(true),
  };
}
