import { randomUUID } from 'node:crypto';
import type { Obligation, PlannedRound } from '@duban/domain';
import { newObligation, roundsToOpen } from '@duban/domain';
import type { Next } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import { startDueEvaluations } from '../annual/start-evaluations.js';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { insertObligations } from '../obligations/obligation.store.js';
import { openRound } from '../obligations/rounds.js';
import type { PlanRules } from './plan-rules.js';
import { planRules } from './plan-rules.js';
import { found, type Subject } from './subject.js';
import type { Found } from './wakeups.js';

/** Opens the reporting rounds of one plan that are to open now, starts its annual evaluation on its day, and says when either comes next. */
export async function advancePlan(unitOfWork: UnitOfWork, { subjectId }: Subject): Promise<Next> {
  return found(unitOfWork, workflowId('supervisePlan', subjectId), () =>
    Promise.resolve((tx) => supervise(tx, subjectId)),
  );
}

async function supervise(tx: Tx, planId: string): Promise<Found> {
  await tx.query('select 1 from plan where id = $1 for no key update', [planId]);
  const plan = (await planRules(tx, [planId])).get(planId);
  if (plan?.state !== 'issued') return { kind: 'done' };
  const nextOpeningAt = await openRounds(tx, plan);
  const nextEvaluationAt = await startDueEvaluations(tx, plan);
  const next = [
    { at: nextOpeningAt, why: 'plan: opens a reporting round' },
    { at: nextEvaluationAt, why: 'plan: starts the annual evaluation' },
  ]
    .flatMap(({ at, why }) => (at === null ? [] : [{ nextAt: at, why }]))
    .sort((a, b) => a.nextAt - b.nextAt)[0];
  return next === undefined ? { kind: 'done' } : { kind: 'next', ...next };
}

async function openRounds(tx: Tx, plan: PlanRules): Promise<number | null> {
  const { planId, issuedAt, supervisedFrom, supervisedUntil } = plan;
  if (issuedAt === null || supervisedFrom === null || supervisedUntil === null) return null;
  const opened = await tx.query<{ kind: string; period: string }>('select kind, period from round where plan_id = $1', [
    planId,
  ]);
  const { rounds, nextOpeningAt } = roundsToOpen(
    { supervisedFrom, supervisedUntil, issuedAt, opened },
    plan.rules,
    tx.now,
  );
  if (rounds.length > 0) {
    const assignments = await assignmentsOf(tx, planId);
    for (const round of rounds) await open(tx, { plan, round, assignments });
  }
  return nextOpeningAt;
}

interface Assigned {
  readonly task_id: string;
  readonly department_id: string;
  readonly part: 'lead' | 'support' | 'implement';
}

function assignmentsOf(tx: Tx, planId: string): Promise<Assigned[]> {
  return tx.query<Assigned>(
    `select a.task_id, a.department_id, a.part from task_assignment a join task t on t.id = a.task_id
     where t.plan_id = $1 and t.state in ('issued', 'in-progress') order by t.number, a.position`,
    [planId],
  );
}

interface Opening {
  readonly plan: PlanRules;
  readonly round: PlannedRound;
  readonly assignments: readonly Assigned[];
}

async function open(tx: Tx, { plan, round, assignments }: Opening): Promise<void> {
  const { provisional, parts, ...planned } = round;
  const roundId = await openRound(tx, { ...planned, planId: plan.planId, isProvisional: provisional });
  const owed = assignments.flatMap(({ task_id, department_id, part }): Obligation[] => {
    const period = parts[part];
    if (period === undefined) return [];
    const shared = {
      id: randomUUID(),
      planId: plan.planId,
      kind: round.kind,
      part,
      period,
      roundId,
      milestoneId: null,
    };
    const due = { dueAt: round.dueAt, dueOn: round.dueOn, derivation: round.derivation };
    return [
      newObligation(
        { ...shared, taskId: task_id, departmentId: department_id, startAt: round.opensAt, due },
        plan.rules,
      ),
    ];
  });
  const inserted = await insertObligations(tx, owed);
  // A round in which nobody owes anything is over at once and costs no workflow.
  if (owed.length === 0) await tx.query(`update round set state = 'closed' where id = $1`, [roundId]);
  else tx.outbox.announce({ workflow: 'runRound', subjectId: roundId });
  tx.audit.add({
    actor: 'system',
    action: 'round.opened',
    subject: `round/${roundId}`,
    data: { kind: round.kind, period: round.period, obligations: inserted.length },
  });
}
