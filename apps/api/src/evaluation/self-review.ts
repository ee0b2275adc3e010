import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { annualDuties, UnitOfWork, writeSelfReviews } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { TakeAnswers } from '../work/index.js';
import { openEvaluation } from './open-evaluation.js';

/** Files a unit's own view of its year (自评); a later text replaces it while the phase lasts. */
@Injectable()
export class SelfReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly takeAnswers: TakeAnswers,
  ) {}

  run(
    { evaluationId, departmentId, text }: { evaluationId: string; departmentId: string | undefined; text: string },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    const unitId = departmentId ?? actor.departmentIds[0] ?? '';
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      if (unitId === '') return refuse({ code: 'resource.unknown' });
      const act = { evaluationId, actor, action: 'evaluation.self-review', unitId, phases: ['self-review'] } as const;
      const evaluation = await openEvaluation(tx, act);
      if (!evaluation.ok) return evaluation;
      const { planId, year } = evaluation.value;
      const subject = `evaluation/${evaluationId}`;
      const duty = { planId, kind: 'self-review', period: String(year), departmentId: unitId };
      const items = (await annualDuties(tx, duty)).map((obligationId) => ({ obligationId, summary: text }));
      const action = 'evaluation.self-reviewed';
      if (items.length > 0) {
        const taken = await this.takeAnswers.run(tx, {
          items,
          actor,
          roundId: null,
          pointerOf: () => '#',
          action,
          subject,
        });
        return taken.ok ? accept(unitId) : taken;
      }
      await writeSelfReviews(tx, [{ planId, departmentId: unitId, year, text }]);
      tx.audit.add({ actor: signatureOf(actor), action, subject, data: { unitId } });
      return accept(unitId);
    });
  }
}
