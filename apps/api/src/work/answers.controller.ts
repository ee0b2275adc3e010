import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { AnswerOne } from './answer-one.js';
import { ReviewSubmissions } from './review-submissions.js';
import { AcceptManyRequest, AnswerRequest, CompleteMilestoneRequest, ReturnRequest } from './work.requests.js';
import { AcceptedView, ReviewView, TakenRoundView, takenView } from './work.views.js';

/** Single answers, and the office's word on them. */
@ApiTags('work')
@Controller()
export class AnswersController {
  constructor(
    private readonly answerOne: AnswerOne,
    private readonly review: ReviewSubmissions,
  ) {}

  /** Answers one obligation. */
  @Post('obligations/:id/submission')
  @Answers(TakenRoundView, { status: 201 })
  async answer(@IdParam() id: string, @Body() said: AnswerRequest, @Caller() actor: Actor): Promise<TakenRoundView> {
    const taken = settled(await this.answerOne.run({ ...said, obligationId: id }, actor));
    return { submissions: taken.map(takenView) };
  }

  /** Signs for a task (签收). */
  @Post('tasks/:id/sign-for')
  @Answers(TakenRoundView, { status: 201 })
  async signFor(@IdParam() id: string, @Caller() actor: Actor): Promise<TakenRoundView> {
    return { submissions: settled(await this.answerOne.signFor(id, actor)).map(takenView) };
  }

  /** Says that a milestone is done. */
  @Post('milestones/:id/done')
  @Answers(TakenRoundView, { status: 201 })
  async complete(
    @IdParam() id: string,
    @Body() body: CompleteMilestoneRequest,
    @Caller() actor: Actor,
  ): Promise<TakenRoundView> {
    const { doneOn: actualOn, ...said } = body;
    return {
      submissions: settled(await this.answerOne.completeMilestone(id, { ...said, actualOn }, actor)).map(takenView),
    };
  }

  /** Accepts many answers: all of them, or none and every fault by its place. */
  @Post('submissions/accept')
  @HttpCode(200)
  @Answers(AcceptedView)
  async acceptMany(@Body() { ids }: AcceptManyRequest, @Caller() actor: Actor): Promise<AcceptedView> {
    return { accepted: settled(await this.review.acceptMany(ids, actor)).length };
  }

  /** Accepts an answer. */
  @Post('submissions/:id/accept')
  @HttpCode(200)
  @Answers(ReviewView)
  async accept(@IdParam() id: string, @SeenVersion() seenVersion: number, @Caller() actor: Actor): Promise<ReviewView> {
    return { id: settled(await this.review.acceptOne({ submissionId: id, seenVersion }, actor)), state: 'accepted' };
  }

  /** Returns an answer to be redone (退回重报). */
  @Post('submissions/:id/return')
  @HttpCode(200)
  @Answers(ReviewView)
  async return(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() { reason }: ReturnRequest,
    @Caller() actor: Actor,
  ): Promise<ReviewView> {
    return {
      id: settled(await this.review.returnOne({ submissionId: id, seenVersion, reason }, actor)),
      state: 'returned',
    };
  }
}
