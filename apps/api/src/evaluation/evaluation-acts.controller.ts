import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { Appeal } from './appeal.js';
import { DecideAppeal } from './decide-appeal.js';
import { AppealRequest, DecideAppealRequest, SelfReviewRequest } from './evaluation.requests.js';
import { CreatedView, EvaluationDetailView, UnitLedgerView } from './evaluation.views.js';
import { PublishEvaluation } from './publish-evaluation.js';
import { ReadEvaluation } from './read-evaluation.js';
import { SelfReview } from './self-review.js';
import { VerifyUnit } from './verify-unit.js';

/** What units and offices do in the course of an evaluation. */
@ApiTags('evaluation')
@Controller('evaluations/:id')
export class EvaluationActsController {
  // eslint-disable-next-line max-params -- one use case each; a controller only routes
  constructor(
    private readonly selfReview: SelfReview,
    private readonly verifyUnit: VerifyUnit,
    private readonly appeal: Appeal,
    private readonly decideAppeal: DecideAppeal,
    private readonly publishEvaluation: PublishEvaluation,
    private readonly readEvaluation: ReadEvaluation,
  ) {}

  /** Files the unit's own view of its year (自评). */
  @Post('self-reviews')
  @Answers(UnitLedgerView, { status: 201 })
  async review(
    @IdParam() id: string,
    @Body() asked: SelfReviewRequest,
    @Caller() actor: Actor,
  ): Promise<UnitLedgerView> {
    const { departmentId, text } = asked;
    const unitId = settled(await this.selfReview.run({ evaluationId: id, departmentId, text }, actor));
    return settled(await this.readEvaluation.unit(id, unitId, actor));
  }

  /** Verifies a unit's year (核验). */
  @Post('units/:departmentId/verify')
  @HttpCode(200)
  @Answers(UnitLedgerView)
  async verify(
    @IdParam() id: string,
    @IdParam('departmentId') unitId: string,
    @Caller() actor: Actor,
  ): Promise<UnitLedgerView> {
    settled(await this.verifyUnit.run({ evaluationId: id, unitId }, actor));
    return settled(await this.readEvaluation.unit(id, unitId, actor));
  }

  /** Appeals against one line of the own score (申诉). */
  @Post('appeals')
  @Answers(CreatedView, { status: 201 })
  async raise(@IdParam() id: string, @Body() asked: AppealRequest, @Caller() actor: Actor): Promise<CreatedView> {
    const { departmentId, position, reason } = asked;
    return { id: settled(await this.appeal.run({ evaluationId: id, departmentId, position, reason }, actor)) };
  }

  /** Decides an appeal (复核). */
  @Post('appeals/:appealId/decide')
  @HttpCode(200)
  @Answers(CreatedView)
  async decide(
    @IdParam() id: string,
    @IdParam('appealId') appealId: string,
    @Body() { upheld, reason }: DecideAppealRequest,
    @Caller() actor: Actor,
  ): Promise<CreatedView> {
    return { id: settled(await this.decideAppeal.run({ evaluationId: id, appealId, upheld, reason }, actor)) };
  }

  /** Publishes the result (公布) under the caller's name. */
  @Post('publish')
  @HttpCode(200)
  @Answers(EvaluationDetailView)
  async publish(@IdParam() id: string, @Caller() actor: Actor): Promise<EvaluationDetailView> {
    return settled(await this.readEvaluation.one(settled(await this.publishEvaluation.run(id, actor)), actor));
  }
}
