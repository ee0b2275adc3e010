import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse, reopenForRedo } from '@duban/domain';
import type { ReviewedSubmission, Tx } from '@duban/persistence';
import {
  lockObligations,
  lockSubmissions,
  markMilestones,
  planRules,
  reviewSubmissions,
  saveObligations,
  submissionParts,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';

/** The supervision office's word on answers: accepted, or returned to be redone (退回重报). */
@Injectable()
export class ReviewSubmissions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Accepts one answer that is still as the reviewer saw it. */
  acceptOne(asked: { submissionId: string; seenVersion: number }, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const found = await waiting(tx, asked, actor);
      if (!found.ok) return found;
      await this.accept(tx, [found.value], actor);
      return accept(found.value.id);
    });
  }

  /** Accepts many answers together: those that wait; others are told and nothing is done. */
  acceptMany(ids: readonly string[], actor: Actor): Promise<Result<string[], ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string[], ApiRefusal>> => {
      const found = await lockSubmissions(tx, ids);
      const permitted = await permittedAll(tx, found, actor);
      if (!permitted.ok) return permitted;
      const known = new Map(found.map((one) => [one.id, one]));
      const errors = ids.flatMap((id, place) => {
        const code = !known.has(id)
          ? 'resource.unknown'
          : known.get(id)?.state === 'submitted'
            ? null
            : 'submission.reviewed';
        return code === null ? [] : [{ pointer: `#/ids/${String(place)}`, code } as const];
      });
      const [first] = errors;
      if (first) return refuse({ code: first.code, errors });
      return accept(await this.accept(tx, found, actor));
    });
  }

  /** Returns an answer with the reason: it is owed again within the pack's limit for that, driven by its task. */
  returnOne(
    asked: { submissionId: string; seenVersion: number; reason: string },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const found = await waiting(tx, asked, actor);
      if (!found.ok) return found;
      const { id, obligationId, planId, milestoneId, taskId } = found.value;
      const [obligation] = await lockObligations(tx, [obligationId]);
      const rules = (await planRules(tx, [planId])).get(planId)?.rules;
      if (!obligation || !rules) throw new Error(`submission ${id} answers nothing`);
      const reopened = reopenForRedo(obligation, rules, tx.now);
      if (!reopened.ok) return reopened;
      await saveObligations(tx, [reopened.value]);
      await reviewSubmissions(tx, [id], { state: 'returned', reason: asked.reason, by: actor.personId });
      if (milestoneId !== null) await markMilestones(tx, [{ id: milestoneId, state: 'planned', doneOn: null }]);
      if (taskId !== null) tx.outbox.announce({ workflow: 'superviseTask', subjectId: taskId });
      const data = { reason: asked.reason, obligationId };
      tx.audit.add({ actor: signatureOf(actor), action: 'submission.returned', subject: `submission/${id}`, data });
      return accept(id);
    });
  }

  private async accept(tx: Tx, found: readonly ReviewedSubmission[], actor: Actor): Promise<string[]> {
    const ids = found.map(({ id }) => id);
    const accepted = await reviewSubmissions(tx, ids, { state: 'accepted', reason: null, by: actor.personId });
    const [first] = accepted;
    const subject = accepted.length === 1 && first !== undefined ? `submission/${first}` : 'submission';
    tx.audit.add({
      actor: signatureOf(actor),
      action: 'submission.accepted',
      subject,
      data: { submissions: accepted },
    });
    return accepted;
  }
}

async function waiting(
  tx: Tx,
  { submissionId, seenVersion }: { submissionId: string; seenVersion: number },
  actor: Actor,
): Promise<Result<ReviewedSubmission, ApiRefusal>> {
  const found = await lockSubmissions(tx, [submissionId]);
  const [one] = found;
  if (!one) return refuse({ code: 'resource.unknown' });
  const permitted = await permittedAll(tx, found, actor);
  if (!permitted.ok) return permitted;
  if (one.version !== seenVersion) {
    const { id, state, version } = one;
    return refuse({ code: 'submission.stale', current: { id, state, version } });
  }
  return one.state === 'submitted' ? accept(one) : refuse({ code: 'submission.reviewed' });
}

/** Whether the person may review all of these; a unit that may read the task is told no, others are told of nothing. */
async function permittedAll(
  tx: Tx,
  found: readonly ReviewedSubmission[],
  actor: Actor,
): Promise<Result<null, ApiRefusal>> {
  const parts = await submissionParts(tx, found);
  for (const { planDepartmentId, taskId } of found) {
    const implementers = parts.filter((part) => part.taskId === taskId).map(({ departmentId }) => departmentId);
    const permitted = permit(actor, {
      action: 'report.review',
      subject: { planDepartment: planDepartmentId, implementers },
    });
    if (!permitted.ok) return permitted;
  }
  return accept(null);
}
