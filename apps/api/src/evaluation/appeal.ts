import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { evaluationLines, raiseAppeal, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openEvaluation } from './open-evaluation.js';

/** What a unit appeals against: one line of its score, by its place. */
export interface AppealAsked {
  readonly evaluationId: string;
  readonly departmentId: string | undefined;
  readonly position: number;
  readonly reason: string;
}

/** Appeals against one line of the own score (申诉), once. */
@Injectable()
export class Appeal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(asked: AppealAsked, actor: Actor): Promise<Result<string, ApiRefusal>> {
    const { evaluationId, position, reason } = asked;
    const unitId = asked.departmentId ?? actor.departmentIds[0] ?? '';
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      if (unitId === '') return refuse({ code: 'resource.unknown' });
      const act = { evaluationId, actor, action: 'evaluation.appeal', unitId, phases: ['appeal'] } as const;
      const evaluation = await openEvaluation(tx, act);
      if (!evaluation.ok) return evaluation;
      const lines = await evaluationLines(tx, evaluationId, unitId);
      if (!lines.some((line) => line.position === position)) return refuse({ code: 'appeal.line-unknown' });
      const appeal = { evaluationId, departmentId: unitId, position, reason, raisedBy: actor.personId };
      const appealId = await raiseAppeal(tx, appeal);
      if (appealId === null) return refuse({ code: 'appeal.exists' });
      const subject = `evaluation/${evaluationId}`;
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'appeal.raised',
        subject,
        data: { appealId, unitId, position },
      });
      return accept(appealId);
    });
  }
}
