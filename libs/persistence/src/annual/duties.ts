import { randomUUID } from 'node:crypto';
import type { Obligation, ObligationKind, Part, Phase } from '@duban/domain';
import { newObligation } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { insertObligations } from '../obligations/obligation.store.js';
import { openRound } from '../obligations/rounds.js';
import type { AnnualRun } from './annual-run.js';
import { phaseDate } from './annual-run.js';
import { decisionPeriod, verificationPeriod } from './periods.js';

interface Duty {
  readonly departmentId: string;
  readonly period: string;
}

interface Duties {
  readonly kind: ObligationKind;
  readonly part: Part;
  /** The phase at whose end they are due, and the one whose end starts them. */
  readonly phase: Phase;
  readonly after: Phase;
  readonly owed: readonly Duty[];
}

/** Opens the self-reviews (自评) of all units, due when the phase ends. */
export async function openSelfReviews(tx: Tx, run: AnnualRun): Promise<void> {
  const owed = (await unitsOf(tx, run)).map((departmentId) => ({ departmentId, period: String(run.year) }));
  await openDuties(tx, run, { kind: 'self-review', part: 'unit', phase: 'self-review', after: 'freeze', owed });
}

/** Opens the office's duty to verify (核验) each unit. */
export async function openVerifications(tx: Tx, run: AnnualRun): Promise<void> {
  const { departmentId } = run.plan;
  const owed = (await unitsOf(tx, run)).map((unitId) => ({
    departmentId,
    period: verificationPeriod(run.year, unitId),
  }));
  await openDuties(tx, run, {
    kind: 'verification',
    part: 'office',
    phase: 'verification',
    after: 'self-review',
    owed,
  });
}

/** Opens the office's duty to decide (复核) each raised appeal. */
export async function openDecisions(tx: Tx, run: AnnualRun): Promise<void> {
  const { departmentId } = run.plan;
  const raised = await tx.query<{ id: string }>(
    `select id from appeal where evaluation_id = $1 and state = 'raised' order by raised_at, id`,
    [run.id],
  );
  const owed = raised.map(({ id }) => ({ departmentId, period: decisionPeriod(run.year, id) }));
  await openDuties(tx, run, { kind: 'appeal-decision', part: 'office', phase: 'decision', after: 'appeal', owed });
}

async function unitsOf(tx: Tx, run: AnnualRun): Promise<string[]> {
  const rows = await tx.query<{ department_id: string }>(
    'select department_id from evaluation_unit where evaluation_id = $1 order by department_id',
    [run.id],
  );
  return rows.map(({ department_id }) => department_id);
}

async function openDuties(tx: Tx, run: AnnualRun, { kind, part, phase, after, owed }: Duties): Promise<void> {
  if (owed.length === 0) return;
  const { planId, rules } = run.plan;
  const { endsAt: dueAt, endsOn: dueOn, derivation, provisional: isProvisional } = phaseDate(run, phase);
  const startAt = phaseDate(run, after).endsAt;
  const period = String(run.year);
  const roundId = await openRound(tx, {
    planId,
    kind,
    period,
    opensAt: startAt,
    dueAt,
    dueOn,
    derivation,
    isProvisional,
  });
  const shared = {
    planId,
    taskId: null,
    kind,
    part,
    roundId,
    milestoneId: null,
    startAt,
    due: { dueAt, dueOn, derivation },
  };
  const obligations = owed.map((duty): Obligation => newObligation({ ...shared, ...duty, id: randomUUID() }, rules));
  await insertObligations(tx, obligations);
  tx.outbox.announce({ workflow: 'runRound', subjectId: roundId });
}
