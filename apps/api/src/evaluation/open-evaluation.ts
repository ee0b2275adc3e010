import type { Action, Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { EvaluationFacts, Reading, Tx } from '@duban/persistence';
import { evaluationUnits, lockEvaluation } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit } from '../edge/index.js';

/** What somebody wants to do in an evaluation, perhaps about one unit's year. */
export interface EvaluationAct {
  readonly evaluationId: string;
  readonly actor: Actor;
  readonly action: Action;
  /** The unit whose year it is about; null when it is about the whole evaluation. */
  readonly unitId: string | null;
  /** The phases in which this can be done. */
  readonly phases: readonly string[];
}

/** Whether the person may do this; the evaluation of somebody else's unit is told from none at all by nothing. */
export async function permitOnEvaluation(
  reading: Reading,
  evaluation: EvaluationFacts | null,
  { actor, action, unitId }: Pick<EvaluationAct, 'actor' | 'action' | 'unitId'>,
): Promise<Result<EvaluationFacts, ApiRefusal>> {
  if (!evaluation) return refuse({ code: 'resource.unknown' });
  const planDepartment = evaluation.departmentId;
  const evaluated = await evaluationUnits(reading, evaluation.id, unitId === null ? actor.departmentIds : [unitId]);
  if (unitId !== null && evaluated.length === 0) return refuse({ code: 'resource.unknown' });
  const [own] = evaluated;
  const subject = { planDepartment, ...(own && { unit: own.departmentId }) };
  const permitted = permit(actor, { action, subject });
  return permitted.ok ? accept(evaluation) : permitted;
}

/** The evaluation, locked for an act that its phase allows. */
export async function openEvaluation(tx: Tx, act: EvaluationAct): Promise<Result<EvaluationFacts, ApiRefusal>> {
  const evaluation = await lockEvaluation(tx, act.evaluationId);
  const permitted = await permitOnEvaluation(tx, evaluation, act);
  if (!permitted.ok) return permitted;
  const { phase } = permitted.value;
  return act.phases.includes(phase) ? permitted : refuse({ code: 'evaluation.wrong-phase', ...{ phase } });
}
