import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { refuse } from '@duban/domain';
import { findTask, findTaskOfMilestone, openObligationIds, UnitOfWork } from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit } from '../edge/index.js';
import { subjectOf } from '../tasks/index.js';
import type { AnswerItem, Taken } from './answer.js';
import { TakeAnswers } from './take-answers.js';

type Answers = Result<readonly Taken[], ApiRefusal>;

/** Takes a single answer: to an obligation, as a signature for a task, or as the end of a milestone. */
@Injectable()
export class AnswerOne {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly takeAnswers: TakeAnswers,
  ) {}

  /** Answers one obligation. */
  run(item: AnswerItem, actor: Actor): Promise<Answers> {
    return this.unitOfWork.run((tx) => this.take(tx, [item], actor));
  }

  /** Signs for a task (签收) for every unit of the person that has a part in it. */
  signFor(taskId: string, actor: Actor): Promise<Answers> {
    return this.unitOfWork.run(async (tx): Promise<Answers> => {
      const task = await findTask(tx, taskId);
      if (!task) return refuse({ code: 'resource.unknown' });
      const permitted = permit(actor, { action: 'task.sign-for', subject: subjectOf(task) });
      if (!permitted.ok) return permitted;
      const asked = { taskId, kind: 'sign-for', departmentIds: actor.departmentIds };
      return this.takeOpen(tx, { asked, said: {}, actor });
    });
  }

  /** Says that a milestone is done (节点完成), on its true day and with its evidence. */
  completeMilestone(milestoneId: string, said: Omit<AnswerItem, 'obligationId'>, actor: Actor): Promise<Answers> {
    return this.unitOfWork.run(async (tx): Promise<Answers> => {
      const task = await findTaskOfMilestone(tx, milestoneId);
      if (!task) return refuse({ code: 'resource.unknown' });
      const permitted = permit(actor, { action: 'milestone.complete', subject: subjectOf(task) });
      if (!permitted.ok) return permitted;
      const asked = { taskId: task.id, kind: 'milestone', departmentIds: actor.departmentIds, milestoneId };
      const answered = await this.takeOpen(tx, { asked, said, actor });
      const isWithoutLimit = !answered.ok && answered.refusal.code === 'obligation.nothing-owed';
      return isWithoutLimit ? refuse({ code: 'milestone.without-limit' }) : answered;
    });
  }

  private async takeOpen(tx: Tx, { asked, said, actor }: Opened): Promise<Answers> {
    const owed = await openObligationIds(tx, asked);
    if (owed.length === 0) return refuse({ code: 'obligation.nothing-owed' });
    const open = owed.filter(({ state }) => state === 'open');
    if (open.length === 0) return refuse({ code: 'obligation.closed' });
    return this.take(
      tx,
      open.map(({ id }) => ({ ...said, obligationId: id })),
      actor,
    );
  }

  private take(tx: Tx, items: readonly AnswerItem[], actor: Actor): Promise<Answers> {
    const subject = `obligation/${items[0]?.obligationId ?? ''}`;
    return this.takeAnswers.run(tx, {
      items,
      actor,
      roundId: null,
      pointerOf: () => '#',
      action: 'obligation.answered',
      subject,
    });
  }
}

interface Opened {
  readonly asked: Parameters<typeof openObligationIds>[1];
  readonly said: Omit<AnswerItem, 'obligationId'>;
  readonly actor: Actor;
}
