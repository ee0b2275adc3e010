import type { Phase } from '@duban/domain';
import type { Next } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { found } from '../engine/subject.js';
import type { Found } from '../engine/wakeups.js';
import type { AnnualRun, EvaluationPhase } from './annual-run.js';
import { annualRun, enterPhase, phaseDate } from './annual-run.js';
import { openDecisions, openSelfReviews, openVerifications } from './duties.js';
import { frozenFacts } from './freeze.js';
import { writeScores } from './scoring.js';

const ORDER: readonly EvaluationPhase[] = [
  'planned',
  'self-review',
  'verification',
  'notice',
  'appeal',
  'decision',
  'publication',
  'published',
];

/** One phase of the annual run: what must hold for its end besides its date, and what its end brings about. */
interface PhaseStep {
  readonly phase: EvaluationPhase;
  readonly ends: Phase;
  readonly next: EvaluationPhase;
  /** Why the phase cannot end yet although its date has come; then only news wakes it. */
  readonly waitsFor?: (tx: Tx, run: AnnualRun) => Promise<string | null>;
  readonly leave: (tx: Tx, run: AnnualRun) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

const STEPS = {
  freeze: { phase: 'planned', ends: 'freeze', next: 'self-review', leave: freeze },
  'self-review': { phase: 'self-review', ends: 'self-review', next: 'verification', leave: openVerifications },
  verification: { phase: 'verification', ends: 'verification', next: 'notice', leave: tellLines },
  notice: { phase: 'notice', ends: 'notice', next: 'appeal', leave: nothing },
  appeal: { phase: 'appeal', ends: 'appeal', next: 'decision', leave: openDecisions },
  decision: { phase: 'decision', ends: 'decision', next: 'publication', waitsFor: undecidedAppeals, leave: nothing },
} as const satisfies Record<string, PhaseStep>;

/** The phases that end by their date; publication is a person's act. */
export type DatedPhase = keyof typeof STEPS;

/** Holds one phase of an annual run: sleeps until its end, then carries out what its end brings and enters the next; `done` once it is over. */
export async function holdPhase(unitOfWork: UnitOfWork, evaluationId: string, phase: DatedPhase): Promise<Next> {
  return advance(unitOfWork, evaluationId, (tx, run) => endPhase(tx, run, STEPS[phase]));
}

/** Waits for a named approver to publish (formal steps are never automatic), then confirms the lines and ends the run. */
export async function awaitPublication(unitOfWork: UnitOfWork, evaluationId: string): Promise<Next> {
  return advance(unitOfWork, evaluationId, async (tx, run) => {
    if (run.publishedAt === null) return { kind: 'next', nextAt: null, why: 'evaluation: waits for a named approver' };
    await tx.query(
      `update ledger_line set state = 'confirmed' where evaluation_id = $1 and state not in ('confirmed', 'waived')`,
      [run.id],
    );
    tx.changes.add({ topic: 'evaluation', kind: 'evaluation', id: run.id });
    if (run.phase !== 'published') await enterPhase(tx, run, 'published');
    return { kind: 'done' };
  });
}

async function advance(
  unitOfWork: UnitOfWork,
  evaluationId: string,
  look: (tx: Tx, run: AnnualRun) => Promise<Found | 'phase-over'>,
): Promise<Next> {
  const phase = { isOver: false };
  const next = await found(unitOfWork, workflowId('evaluateYear', evaluationId), () =>
    Promise.resolve(async (tx): Promise<Found> => {
      const answer = await look(tx, await annualRun(tx, evaluationId));
      phase.isOver = answer === 'phase-over';
      // The run goes on at once with its next phase: until that has looked, it counts as due.
      return answer === 'phase-over' ? { kind: 'next', nextAt: tx.now, why: 'evaluation: next phase' } : answer;
    }),
  );
  return phase.isOver ? { kind: 'done' } : next;
}

async function endPhase(tx: Tx, run: AnnualRun, step: PhaseStep): Promise<Found | 'phase-over'> {
  if (ORDER.indexOf(run.phase) > ORDER.indexOf(step.phase)) return 'phase-over';
  const { endsAt } = phaseDate(run, step.ends);
  if (tx.now < endsAt) return { kind: 'next', nextAt: endsAt, why: `evaluation: ${step.ends} ends` };
  const reason = (await step.waitsFor?.(tx, run)) ?? null;
  if (reason !== null) return { kind: 'next', nextAt: null, why: reason };
  await step.leave(tx, run);
  await enterPhase(tx, run, step.next);
  return 'phase-over';
}

async function freeze(tx: Tx, run: AnnualRun): Promise<void> {
  const facts = await frozenFacts(tx, run);
  await writeScores(tx, run, facts);
  await tx.query('update evaluation set frozen_at = $2 where id = $1', [run.id, new Date(facts.frozenAt)]);
  await openSelfReviews(tx, run);
}

async function tellLines(tx: Tx, run: AnnualRun): Promise<void> {
  await tx.query(`update ledger_line set state = 'notified' where evaluation_id = $1 and state = 'proposed'`, [run.id]);
}

async function undecidedAppeals(tx: Tx, run: AnnualRun): Promise<string | null> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from appeal where evaluation_id = $1 and state = 'raised'`,
    [run.id],
  );
  const count = row?.count ?? 0;
  return count === 0 ? null : `evaluation: ${String(count)} appeals wait for a decision`;
}
