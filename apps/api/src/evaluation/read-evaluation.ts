import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { EvaluationFacts } from '@duban/persistence';
import { evaluationLines, evaluationUnits, findEvaluation, listEvaluations } from '@duban/persistence';
import type { Actor, ApiRefusal, CursorKey } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import type { EvaluationDetailView, UnitLedgerView } from './evaluation.views.js';
import { evaluationView, unitLedgerView, unitViews } from './evaluation.views.js';
import { permitOnEvaluation } from './open-evaluation.js';

/** Shows evaluations: to offices all of them, to units their own result, and the whole table once it is published. */
@Injectable()
export class ReadEvaluation {
  constructor(private readonly reader: Reader) {}

  /** One evaluation with the units that the person may see. */
  async one(evaluationId: string, actor: Actor): Promise<Result<EvaluationDetailView, ApiRefusal>> {
    const found = await findEvaluation(this.reader, evaluationId);
    const permitted = await permitOnEvaluation(this.reader, found, { actor, action: 'evaluation.read', unitId: null });
    if (!permitted.ok) return permitted;
    const units = unitViews(await evaluationUnits(this.reader, evaluationId));
    const isOpen = permitted.value.publishedAt !== null || isOverseen(permitted.value, actor);
    const own = units.filter(({ departmentId }) => actor.departmentIds.includes(departmentId));
    return accept({
      ...evaluationView(permitted.value),
      units: isOpen ? units : own.map((unit) => ({ ...unit, rank: null })),
    });
  }

  /** One unit's result with every line of it. */
  async unit(evaluationId: string, unitId: string, actor: Actor): Promise<Result<UnitLedgerView, ApiRefusal>> {
    const found = await findEvaluation(this.reader, evaluationId);
    const permitted = await permitOnEvaluation(this.reader, found, { actor, action: 'evaluation.read', unitId });
    if (!permitted.ok) return permitted;
    const units = await evaluationUnits(this.reader, evaluationId);
    const unit = units.find(({ departmentId }) => departmentId === unitId);
    if (!unit) return refuse({ code: 'resource.unknown' });
    const lines = await evaluationLines(this.reader, evaluationId, unitId);
    const isOpen = permitted.value.publishedAt !== null || isOverseen(permitted.value, actor);
    const rank = unitViews(units).find(({ departmentId }) => departmentId === unitId)?.rank ?? null;
    return accept(unitLedgerView(unit, isOpen ? rank : null, lines));
  }

  /** The evaluations that concern the person; one more than asked. */
  list(
    asked: { planId: string | null; after: CursorKey | null; limit: number },
    actor: Actor,
  ): Promise<EvaluationFacts[]> {
    return listEvaluations(this.reader, viewerOf(actor), { ...asked, limit: asked.limit + 1 });
  }
}

function isOverseen({ departmentId }: EvaluationFacts, actor: Actor): boolean {
  return viewerOf(actor).overseenIds?.includes(departmentId) ?? true;
}
