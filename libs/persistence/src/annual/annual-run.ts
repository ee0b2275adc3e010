import type { Phase, PhaseDate } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { PlanRules } from '../engine/plan-rules.js';
import { planRules } from '../engine/plan-rules.js';

/** The phases as an evaluation's row tells them; `planned` lasts until the freeze. */
export type EvaluationPhase = 'planned' | Exclude<Phase, 'freeze'> | 'published';

/** One plan's annual run as its activities see it, locked. */
export interface AnnualRun {
  readonly id: string;
  readonly year: number;
  readonly phase: EvaluationPhase;
  readonly phases: readonly PhaseDate[];
  readonly publishedAt: Date | null;
  readonly plan: PlanRules;
}

interface Row {
  readonly id: string;
  readonly plan_id: string;
  readonly year: number;
  readonly phase: EvaluationPhase;
  readonly phases: readonly PhaseDate[];
  readonly published_at: Date | null;
}

/** The annual run with its plan's rules, locked until the transaction ends; throws when it is not in the record. */
export async function annualRun(tx: Tx, evaluationId: string): Promise<AnnualRun> {
  const [row] = await tx.query<Row>(
    'select id, plan_id, year, phase, phases, published_at from evaluation where id = $1 for update',
    [evaluationId],
  );
  const plan = row && (await planRules(tx, [row.plan_id])).get(row.plan_id);
  if (plan === undefined) throw new Error(`evaluation ${evaluationId} is not in the record`);
  const { id, year, phase, phases, published_at } = row as Row;
  return { id, year, phase, phases, publishedAt: published_at, plan };
}

/** When a phase ends, by the dates fixed at the evaluation's start. */
export function phaseDate(run: AnnualRun, phase: Phase): PhaseDate {
  const found = run.phases.find((one) => one.phase === phase);
  if (found === undefined) throw new RangeError(`the evaluation has no phase ${phase}`);
  return found;
}

/** Enters a phase; the row's version tells readers that it moved. */
export async function enterPhase(tx: Tx, run: AnnualRun, phase: EvaluationPhase): Promise<void> {
  await tx.query('update evaluation set phase = $2, version = version + 1 where id = $1', [run.id, phase]);
  tx.audit.add({
    actor: 'system',
    action: 'evaluation.phase-entered',
    subject: `evaluation/${run.id}`,
    data: { phase },
  });
}
