import type { Obligation } from '../obligations/obligation.js';
import type { Rules } from '../rules/rules.js';
import type { Instant } from '../time/index.js';
import type { AgendaStep } from './agenda.js';
import { dueSteps, NO_CRITICISM } from './carry-out.js';

/**
 * What happens if nothing is reported: the step that is carried out now, if one is due, and every later one with who is told.
 * Steps with `when` come only if the condition then holds. A closed obligation has no forecast.
 */
export function forecast(obligation: Obligation, rules: Rules, now: Instant): readonly AgendaStep[] {
  if (obligation.state !== 'open') return [];
  const { carried } = dueSteps(obligation, rules, { now, history: NO_CRITICISM });
  const later = rules.agendaOf(obligation).filter((step) => step.at > now);
  return [...carried.map((step) => ({ ...step, at: now })), ...later];
}
