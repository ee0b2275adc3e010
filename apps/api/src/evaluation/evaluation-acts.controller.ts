import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { SelfReviewRequest } from './evaluation.requests.js';
import { ReadEvaluation } from './read-evaluation.js';
import { SelfReview } from './self-review.js';
import { UnitLedgerView } from './unit-ledger.views.js';
import { VerifyUnit } from './verify-unit.js';

/** Self-review and verification. */
@ApiTags('evaluation')
@Controller('evaluations/:id')
export class EvaluationActsController {
  constructor(
    private readonly selfReview: SelfReview,
    private readonly verifyUnit: VerifyUnit,
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
}
