import { atTime, phaseDates, yearOf } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { PlanRules } from '../engine/plan-rules.js';

/** An evaluation of one plan's year and whether this call started it. */
export interface StartedEvaluation {
  readonly id: string;
  readonly isNew: boolean;
}

/** Starts the evaluation of a plan's year, or answers the one that there is: its phases get their dates and its workflow is announced. */
export async function startEvaluation(tx: Tx, plan: PlanRules, year: number): Promise<StartedEvaluation> {
  const { pack } = plan.rules;
  const [inserted] = await tx.query<{ id: string }>(
    `insert into evaluation (plan_id, year, phase, phases, rule_pack_code, rule_pack_version)
     values ($1, $2, 'planned', $3::jsonb, $4, $5) on conflict on constraint evaluation_year_unique do nothing returning id`,
    [plan.planId, year, JSON.stringify(phaseDates(plan.rules, year)), pack.code, pack.version],
  );
  if (inserted === undefined) {
    const [known] = await tx.query<{ id: string }>('select id from evaluation where plan_id = $1 and year = $2', [
      plan.planId,
      year,
    ]);
    if (known === undefined) throw new Error(`the evaluation of ${String(year)} is neither new nor there`);
    return { id: known.id, isNew: false };
  }
  tx.outbox.announce({ workflow: 'evaluateYear', subjectId: inserted.id });
  tx.audit.add({ actor: 'system', action: 'evaluation.started', subject: `evaluation/${inserted.id}`, data: { year } });
  return { id: inserted.id, isNew: true };
}

/** Starts every evaluation of the plan whose year is over; answers when the next one starts, or null. */
export async function startDueEvaluations(tx: Tx, plan: PlanRules): Promise<number | null> {
  const { supervisedFrom, supervisedUntil, rules } = plan;
  if (supervisedFrom === null || supervisedUntil === null) return null;
  for (let year = yearOf(supervisedFrom); year <= yearOf(supervisedUntil); year += 1) {
    const startsAt = atTime(`${String(year + 1)}-01-01`, '00:00', rules.calendar.zone);
    if (startsAt > tx.now) return startsAt;
    await startEvaluation(tx, plan, year);
  }
  return null;
}
