import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { refuse } from '@duban/domain';
import { findRound, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import type { AnswerItem, Taken } from './answer.js';
import { TakeAnswers } from './take-answers.js';

/** Takes a unit's whole round in one request: all answers, or none and every fault by its place. */
@Injectable()
export class SubmitRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly takeAnswers: TakeAnswers,
  ) {}

  run(
    { roundId, items }: { roundId: string; items: readonly AnswerItem[] },
    actor: Actor,
  ): Promise<Result<readonly Taken[], ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<readonly Taken[], ApiRefusal>> => {
      const round = await findRound(tx, roundId, actor.departmentIds);
      if (!round) return refuse({ code: 'resource.unknown' });
      const pointerOf = (place: number) => `#/items/${String(place)}`;
      const action = 'round.submitted';
      return this.takeAnswers.run(tx, { items, actor, roundId, pointerOf, action, subject: `round/${roundId}` });
    });
  }
}
