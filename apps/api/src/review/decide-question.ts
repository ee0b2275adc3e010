import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { QuestionDecision, Tx } from '@duban/persistence';
import { decideQuestion, findQuestion, lockPlan, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { answersTo, permitOnPlan } from '../plans/index.js';

/** Which question of which plan is answered how; null takes the answer back. */
export interface Answering {
  readonly planId: string;
  readonly questionId: string;
  readonly decision: QuestionDecision | null;
}

/** Keeps a reviewer's answer to a question, or opens the question again. */
@Injectable()
export class DecideQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(answering: Answering, actor: Actor): Promise<Result<string, ApiRefusal>> {
    const { planId, questionId, decision } = answering;
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const permitted = await permitOnPlan(tx, { plan: await lockPlan(tx, planId), actor, action: 'plan.edit' });
      if (!permitted.ok) return permitted;
      const { state } = permitted.value;
      if (state !== 'draft' && state !== 'approved') return refuse({ code: 'plan.already-issued' });
      const fault = await faultOf(tx, answering);
      if (fault) return refuse(fault);
      await decideQuestion(tx, { planId, questionId }, { decision, by: actor.personId });
      const action = decision === null ? 'question.reopened' : 'question.settled';
      tx.audit.add({ actor: signatureOf(actor), action, subject: `plan/${planId}`, data: { questionId, decision } });
      return accept(planId);
    });
  }
}

async function faultOf(tx: Tx, { planId, questionId, decision }: Answering): Promise<ApiRefusal | null> {
  const question = await findQuestion(tx, { planId, questionId });
  if (!question) return { code: 'question.unknown' };
  if (decision === null) return question.decision === null ? { code: 'question.open' } : null;
  if (question.decision !== null) return { code: 'question.settled' };
  const answers = answersTo(question.code);
  return answers.includes(decision) ? null : { code: 'question.answer-unfit', ...{ answers: [...answers] } };
}
