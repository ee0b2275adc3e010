import type { LimitRule } from '../rules/rule-pack.js';
import type { Rules } from '../rules/rules.js';
import { dueOf } from '../time/index.js';
import type { Calendar, Due, DueRequest, Instant } from '../time/index.js';

/**
 * A due date that a validated pack must be able to give; throws RangeError where counting leaves the years 1900–2200,
 * because then data passed validation that should not have.
 */
export function mustBeDue(request: DueRequest, calendar: Calendar): Due {
  const due = dueOf(request, calendar);
  if (due.ok) return due.value;
  throw new RangeError(`no due date for ${JSON.stringify(request)}: ${due.refusal.code}`);
}

/** When something is due that starts now and may take as long as the rule says. */
export function limitFrom(rule: LimitRule, startAt: Instant, calendar: Calendar): Due {
  const { within: add, startCounted, roll, cutoff } = rule;
  return mustBeDue({ from: startAt, add, startCounted, roll, cutoff }, calendar);
}

/** When the lead's work plan (细化方案) is due: counted from its sign-for. */
export function workPlanLimit(rules: Rules, signedAt: Instant): Due {
  return limitFrom(rules.pack.workPlan, signedAt, rules.calendar);
}
