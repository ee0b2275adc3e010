import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { openAppeals, publishEvaluation, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openEvaluation } from './open-evaluation.js';

/** Publishes the result (公布) under the name of the person who does: formal steps are never automatic. */
@Injectable()
export class PublishEvaluation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(evaluationId: string, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const act = { evaluationId, actor, action: 'evaluation.publish', unitId: null, phases: ['publication'] } as const;
      const evaluation = await openEvaluation(tx, act);
      if (!evaluation.ok) return evaluation;
      const { phase, publishedAt } = evaluation.value;
      if (publishedAt !== null) return refuse({ code: 'evaluation.wrong-phase', ...{ phase } });
      if ((await openAppeals(tx, evaluationId)) > 0) return refuse({ code: 'appeal.undecided' });
      await publishEvaluation(tx, evaluationId, actor.personId);
      tx.outbox.announce({ workflow: 'evaluateYear', subjectId: evaluationId });
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'evaluation.published',
        subject: `evaluation/${evaluationId}`,
        data: {},
      });
      return accept(evaluationId);
    });
  }
}
