import { randomUUID } from 'node:crypto';
import type { Obligation } from '@duban/domain';
import { newObligation, workPlanLimit } from '@duban/domain';
import type { NewRound, Tx } from '@duban/persistence';
import {
  deleteDrafts,
  insertObligations,
  insertSubmissions,
  markMilestones,
  markSigned,
  openRounds,
  recordSteps,
  saveObligations,
  startTasks,
  writeSelfReviews,
} from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import type { Taken } from './answer.js';

/** Writes answers with everything that follows from them: signatures, work plans that come to be owed, milestones done. */
export async function writeAnswers(
  tx: Tx,
  taken: readonly Taken[],
  { actor, action, subject }: { readonly actor: Actor; readonly action: string; readonly subject: string },
): Promise<void> {
  await insertSubmissions(
    tx,
    taken.map(({ submission }) => submission),
    actor.personId,
  );
  await deleteDrafts(
    tx,
    taken.map(({ obligation }) => obligation.id),
  );
  await recordSteps(
    tx,
    taken.flatMap(({ obligation, overtaken }) =>
      overtaken.map(({ key, ...step }) => ({ ...step, stepKey: key, obligationId: obligation.id })),
    ),
  );
  const stale = await saveObligations(
    tx,
    taken.map(({ obligation }) => obligation),
  );
  if (stale.length > 0) throw new Error('obligations changed under their lock');
  await sign(tx, taken, actor);
  await markMilestones(tx, taken.flatMap(doneMilestone));
  await writeSelfReviews(tx, taken.flatMap(selfReview));
  const submissions = taken.map(({ submission }) => submission.id);
  tx.audit.add({ actor: signatureOf(actor), action, subject, data: { count: taken.length, submissions } });
}

async function sign(tx: Tx, taken: readonly Taken[], actor: Actor): Promise<void> {
  const signed = taken.filter(({ obligation }) => obligation.kind === 'sign-for');
  if (signed.length === 0) return;
  await markSigned(
    tx,
    signed.map(({ obligation: { taskId, departmentId } }) => ({ taskId, departmentId })),
    actor.personId,
  );
  const led = signed.filter(({ obligation }) => obligation.part === 'lead');
  await startTasks(
    tx,
    led.flatMap(({ obligation: { taskId } }) => taskId ?? []),
  );
  await oweWorkPlans(tx, led);
}

/** The lead that signed owes its work plan (细化方案); those due at the same instant share a round. */
async function oweWorkPlans(tx: Tx, led: readonly Taken[]): Promise<void> {
  if (led.length === 0) return;
  const owing = led.map(({ obligation, rules }) => ({ obligation, rules, due: workPlanLimit(rules, tx.now) }));
  const rounds = owing.map(({ obligation, due }): NewRound => {
    const { dueAt, dueOn, derivation, provisional } = due;
    const { planId } = obligation;
    return {
      planId,
      kind: 'work-plan',
      period: dueOn,
      opensAt: tx.now,
      dueAt,
      dueOn,
      derivation,
      isProvisional: provisional,
    };
  });
  const roundIds = await openRounds(tx, rounds);
  const owed = owing.map(({ obligation, rules, due }, index): Obligation => {
    const { planId, taskId, departmentId } = obligation;
    const round = { roundId: roundIds[index] ?? null, period: 'issue', milestoneId: null };
    const what = { id: randomUUID(), planId, taskId, departmentId, kind: 'work-plan', part: 'lead' } as const;
    return newObligation({ ...what, ...round, startAt: tx.now, due }, rules);
  });
  await insertObligations(tx, owed);
  for (const subjectId of new Set(roundIds)) tx.outbox.announce({ workflow: 'runRound', subjectId });
}

function doneMilestone({ obligation: { milestoneId }, submission }: Taken) {
  return milestoneId === null ? [] : [{ id: milestoneId, state: 'done' as const, doneOn: submission.actualOn }];
}

function selfReview({ obligation: { kind, planId, departmentId, period }, submission }: Taken) {
  return kind === 'self-review' ? [{ planId, departmentId, year: Number(period), text: submission.summary }] : [];
}
