import { Injectable } from '@nestjs/common';
import type { Action, Result } from '@duban/domain';
import { accept, actionsOnEvaluation, refuse } from '@duban/domain';
import type { EvaluationFacts } from '@duban/persistence';
import {
  evaluationAppeals,
  evaluationLines,
  evaluationTasks,
  evaluationUnits,
  findEvaluation,
  listEvaluations,
  openAppeals,
  verifiersOf,
} from '@duban/persistence';
import type { Actor, ApiRefusal, CursorKey, Language } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import type { EvaluationDetailView } from './evaluation.views.js';
import { evaluationView, unitViews } from './evaluation.views.js';
import { permitOnEvaluation } from './open-evaluation.js';
import type { UnitLedgerView } from './unit-ledger.views.js';
import { unitLedgerView } from './unit-ledger.views.js';
import type { WaitingView } from './waiting.views.js';
import { waitingView } from './waiting.views.js';

/** Who asks, and in which language. */
export interface Asking {
  readonly actor: Actor;
  readonly language: Language;
}

/** Shows evaluations: to offices all of them, to units their own result, and the whole table once it is published. */
@Injectable()
export class ReadEvaluation {
  constructor(private readonly reader: Reader) {}

  /** One evaluation with the units that the person may see. */
  async one(evaluationId: string, { actor, language }: Asking): Promise<Result<EvaluationDetailView, ApiRefusal>> {
    const permitted = await this.permitted(evaluationId, actor, null);
    if (!permitted.ok) return permitted;
    const units = unitViews(await evaluationUnits(this.reader, evaluationId));
    const isOpen = isOpenTo(permitted.value, actor);
    const own = units.filter(({ departmentId }) => actor.departmentIds.includes(departmentId));
    return accept({
      ...evaluationView(permitted.value, language),
      units: isOpen ? units : own.map((unit) => ({ ...unit, rank: null })),
      may: await this.actions(permitted.value, actor, own[0]?.departmentId),
    });
  }

  /** One unit's result with every line of it. */
  async unit(evaluationId: string, unitId: string, actor: Actor): Promise<Result<UnitLedgerView, ApiRefusal>> {
    const permitted = await this.permitted(evaluationId, actor, unitId);
    if (!permitted.ok) return permitted;
    const units = await evaluationUnits(this.reader, evaluationId);
    const unit = units.find(({ departmentId }) => departmentId === unitId);
    if (!unit) return refuse({ code: 'resource.unknown' });
    const rank = unitViews(units).find(({ departmentId }) => departmentId === unitId)?.rank ?? null;
    return accept(
      unitLedgerView({
        unit,
        rank: isOpenTo(permitted.value, actor) ? rank : null,
        lines: await evaluationLines(this.reader, evaluationId, unitId),
        tasks: await evaluationTasks(this.reader, evaluationId, unitId),
        may: await this.actions(permitted.value, actor, unitId),
      }),
    );
  }

  /** Who waits for what in the present phase: for a unit only what concerns itself. */
  async waiting(evaluationId: string, actor: Actor): Promise<Result<WaitingView, ApiRefusal>> {
    const permitted = await this.permitted(evaluationId, actor, null);
    if (!permitted.ok) return permitted;
    const narrowed = isOverseen(permitted.value, actor) ? null : actor.departmentIds;
    const units = await evaluationUnits(this.reader, evaluationId, narrowed);
    const appeals = await evaluationAppeals(this.reader, evaluationId, narrowed);
    const own = units.find(({ departmentId }) => actor.departmentIds.includes(departmentId))?.departmentId;
    return accept(
      waitingView(permitted.value, { units, appeals, may: await this.actions(permitted.value, actor, own) }),
    );
  }

  /** The evaluations that concern the person; one more than asked. */
  list(
    asked: { planId: string | null; after: CursorKey | null; limit: number },
    actor: Actor,
  ): Promise<EvaluationFacts[]> {
    return listEvaluations(this.reader, viewerOf(actor), { ...asked, limit: asked.limit + 1 });
  }

  private async permitted(
    evaluationId: string,
    actor: Actor,
    unitId: string | null,
  ): Promise<Result<EvaluationFacts, ApiRefusal>> {
    const found = await findEvaluation(this.reader, evaluationId);
    return permitOnEvaluation(this.reader, found, { actor, action: 'evaluation.read', unitId });
  }

  private async actions(
    { id, departmentId, phase, publishedAt }: EvaluationFacts,
    actor: Actor,
    unit: string | undefined,
  ): Promise<Action[]> {
    return actionsOnEvaluation(actor, {
      subject: { planDepartment: departmentId, ...(unit !== undefined && { unit }) },
      phase,
      isPublished: publishedAt !== null,
      openAppeals: await openAppeals(this.reader, id),
      isScorer: (await verifiersOf(this.reader, id)).includes(actor.personId),
    });
  }
}

function isOpenTo(evaluation: EvaluationFacts, actor: Actor): boolean {
  return evaluation.publishedAt !== null || isOverseen(evaluation, actor);
}

function isOverseen({ departmentId }: EvaluationFacts, actor: Actor): boolean {
  return viewerOf(actor).overseenIds?.includes(departmentId) ?? true;
}
