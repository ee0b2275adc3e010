import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { Appeal } from './appeal.js';
import { DecideAppeal } from './decide-appeal.js';
import { AppealRequest, DecideAppealRequest } from './evaluation.requests.js';
import { CreatedView, EvaluationDetailView } from './evaluation.views.js';
import { PublishEvaluation } from './publish-evaluation.js';
import { ReadEvaluation } from './read-evaluation.js';

/** Appeals, their decisions, and the publication. */
@ApiTags('evaluation')
@Controller('evaluations/:id')
export class AppealsController {
  constructor(
    private readonly appeal: Appeal,
    private readonly decideAppeal: DecideAppeal,
    private readonly publishEvaluation: PublishEvaluation,
    private readonly readEvaluation: ReadEvaluation,
  ) {}

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
  async publish(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<EvaluationDetailView> {
    settled(await this.publishEvaluation.run(id, actor));
    return settled(await this.readEvaluation.one(id, { actor, language }));
  }
}
