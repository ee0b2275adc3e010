import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { PlanView, ReadPlan } from '../plans/index.js';
import { DecideQuestion } from './decide-question.js';
import { SettleQuestionRequest } from './review.requests.js';

/** The answers to what a reviewer is asked. */
@ApiTags('review')
@Controller('plans/:id/questions/:questionId')
export class QuestionsController {
  constructor(
    private readonly decideQuestion: DecideQuestion,
    private readonly readPlan: ReadPlan,
  ) {}

  /** Keeps the answer to a question; of tasks that look alike whether they are one duty (report once) or two. */
  @Post('settle')
  @HttpCode(200)
  @Answers(PlanView)
  async settle(
    @IdParam() planId: string,
    @IdParam('questionId') questionId: string,
    @Body() { decision }: SettleQuestionRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.decideQuestion.run({ planId, questionId, decision }, actor));
    return settled(await this.readPlan.brief(planId, actor));
  }

  /** Takes the answer back. */
  @Post('reopen')
  @HttpCode(200)
  @Answers(PlanView)
  async reopen(
    @IdParam() planId: string,
    @IdParam('questionId') questionId: string,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.decideQuestion.run({ planId, questionId, decision: null }, actor));
    return settled(await this.readPlan.brief(planId, actor));
  }
}
