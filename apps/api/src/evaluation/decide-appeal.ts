import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, checkDecider, refuse } from '@duban/domain';
import { decisionPeriod, lockAppeal, settleAppeal, UnitOfWork, verifiersOf, waiveLine } from '@duban/persistence';
import type { AppealFacts, Tx } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { meetDuty } from './meet-duty.js';
import { openEvaluation } from './open-evaluation.js';

/** The word on an appeal. */
export interface Decision {
  readonly evaluationId: string;
  readonly appealId: string;
  readonly upheld: boolean;
  readonly reason: string;
}

/** Decides an appeal (复核), by somebody who did not verify; an upheld one takes its line back and the year is scored again. */
@Injectable()
export class DecideAppeal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(decision: Decision, actor: Actor): Promise<Result<string, ApiRefusal>> {
    const { evaluationId, appealId, upheld, reason } = decision;
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const act = { evaluationId, actor, action: 'evaluation.decide', unitId: null, phases: ['decision'] } as const;
      const evaluation = await openEvaluation(tx, act);
      if (!evaluation.ok) return evaluation;
      const appeal = await decidable(tx, decision, actor);
      if (!appeal.ok) return appeal;
      await settleAppeal(tx, appeal.value, { isUpheld: upheld, reason, by: actor.personId });
      const { departmentId, position } = appeal.value;
      if (upheld) await waiveLine(tx, { evaluationId, departmentId, position });
      const period = decisionPeriod(evaluation.value.year, appealId);
      await meetDuty(tx, evaluation.value, { kind: 'appeal-decision', period });
      tx.outbox.announce({ workflow: 'evaluateYear', subjectId: evaluationId });
      const data = { appealId, upheld, reason };
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'appeal.decided',
        subject: `evaluation/${evaluationId}`,
        data,
      });
      return accept(appealId);
    });
  }
}

async function decidable(
  tx: Tx,
  { evaluationId, appealId }: Decision,
  actor: Actor,
): Promise<Result<AppealFacts, ApiRefusal>> {
  const appeal = await lockAppeal(tx, evaluationId, appealId);
  if (!appeal) return refuse({ code: 'resource.unknown' });
  if (appeal.state !== 'raised') return refuse({ code: 'appeal.decided' });
  const decider = checkDecider(actor.personId, { verifiedBy: await verifiersOf(tx, evaluationId) });
  return decider.ok ? accept(appeal) : decider;
}
