import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { markVerified, UnitOfWork, verificationPeriod } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { meetDuty } from './meet-duty.js';
import { openEvaluation } from './open-evaluation.js';

/** Verifies a unit's year (核验); who does so cannot decide its appeals. */
@Injectable()
export class VerifyUnit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { evaluationId, unitId }: { evaluationId: string; unitId: string },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const act = { evaluationId, actor, action: 'evaluation.verify', unitId, phases: ['verification'] } as const;
      const evaluation = await openEvaluation(tx, act);
      if (!evaluation.ok) return evaluation;
      await markVerified(tx, evaluationId, unitId);
      const period = verificationPeriod(evaluation.value.year, unitId);
      await meetDuty(tx, evaluation.value, { kind: 'verification', period });
      const subject = `evaluation/${evaluationId}`;
      tx.audit.add({ actor: signatureOf(actor), action: 'evaluation.unit-verified', subject, data: { unitId } });
      return accept(unitId);
    });
  }
}
