import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { PlanView, ReadPlan } from '../plans/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { LeaveOutClauses } from './leave-out-clauses.js';
import { ReadReview } from './read-review.js';
import { DropClausesRequest, LimitsRequest, LinesRequest } from './review.requests.js';
import { ReviewQuery, DraftReviewView, SourceQuery, SourceView } from './review.views.js';
import { SetLimits } from './set-limits.js';

/** The review of a draft before its issue. */
@ApiTags('review')
@Controller('plans/:id')
export class ReviewController {
  constructor(
    private readonly readReview: ReadReview,
    private readonly readPlan: ReadPlan,
    private readonly setLimits: SetLimits,
    private readonly leaveOutClauses: LeaveOutClauses,
  ) {}

  /** The draft with its questions, what stands in the way of an approval, and the tasks by pages. */
  @Get('review')
  @Answers(DraftReviewView)
  async review(
    @IdParam() planId: string,
    @Query() query: ReviewQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<DraftReviewView> {
    return settled(await this.readReview.run({ planId, actor, language }, query));
  }

  /** The document by paragraphs: what became of each, and the tasks that come from it; at most 200 at a time. */
  @Get('source')
  @Answers(SourceView)
  async source(
    @IdParam() planId: string,
    @Query() query: SourceQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<SourceView> {
    return settled(await this.readReview.source({ planId, actor, language }, query));
  }

  /** Decides which tasks go on until the supervision ends. */
  @Post('limits')
  @HttpCode(200)
  @Answers(PlanView)
  async limits(
    @IdParam() planId: string,
    @SeenVersion() seenVersion: number,
    @Body() asked: LimitsRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.setLimits.run({ planId, seenVersion, asked }, actor));
    return settled(await this.readPlan.brief(planId, actor));
  }

  /** Leaves clauses out of the supervision that no task takes up. */
  @Post('clauses/drop')
  @HttpCode(200)
  @Answers(PlanView)
  async drop(
    @IdParam() planId: string,
    @SeenVersion() seenVersion: number,
    @Body() asked: DropClausesRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.leaveOutClauses.run({ planId, seenVersion, ...asked }, actor));
    return settled(await this.readPlan.brief(planId, actor));
  }

  /** Takes back that clauses are left out. */
  @Post('clauses/restore')
  @HttpCode(200)
  @Answers(PlanView)
  async restore(
    @IdParam() planId: string,
    @SeenVersion() seenVersion: number,
    @Body() asked: LinesRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.leaveOutClauses.run({ planId, seenVersion, ...asked, reason: null }, actor));
    return settled(await this.readPlan.brief(planId, actor));
  }
}
