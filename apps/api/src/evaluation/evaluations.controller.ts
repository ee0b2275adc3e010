import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Page } from '../edge/index.js';
import { Answers, Caller, IdParam, pageOf, placeOf, settled } from '../edge/index.js';
import { EvaluationQuery, StartEvaluationRequest } from './evaluation.requests.js';
import { EvaluationDetailView, EvaluationView, evaluationView, UnitLedgerView } from './evaluation.views.js';
import { ReadEvaluation } from './read-evaluation.js';
import { StartEvaluation } from './start-evaluation.js';

/** Evaluations and their results. */
@ApiTags('evaluation')
@Controller('evaluations')
export class EvaluationsController {
  constructor(
    private readonly startEvaluation: StartEvaluation,
    private readonly readEvaluation: ReadEvaluation,
  ) {}

  /** Starts the evaluation of a plan's year ahead of its date. */
  @Post()
  @Answers(EvaluationDetailView, { status: 201 })
  async start(@Body() asked: StartEvaluationRequest, @Caller() actor: Actor): Promise<EvaluationDetailView> {
    return settled(await this.readEvaluation.one(settled(await this.startEvaluation.run(asked, actor)), actor));
  }

  /** The evaluations that concern the caller, newest year first. */
  @Get()
  @Answers(EvaluationView, { isPage: true })
  async list(@Query() query: EvaluationQuery, @Caller() actor: Actor): Promise<Page<EvaluationView>> {
    const { cursor, limit, plan: planId = null } = query;
    const rows = await this.readEvaluation.list({ planId, after: placeOf(cursor, 2), limit }, actor);
    return pageOf(rows, limit, { key: ({ year, id }) => [year, id], view: evaluationView });
  }

  /** One evaluation: its phases and the units' scores, as far as the caller may see them. */
  @Get(':id')
  @Answers(EvaluationDetailView)
  async read(@IdParam() id: string, @Caller() actor: Actor): Promise<EvaluationDetailView> {
    return settled(await this.readEvaluation.one(id, actor));
  }

  /** One unit's score with every line of it. */
  @Get(':id/units/:departmentId')
  @Answers(UnitLedgerView)
  async unit(
    @IdParam() id: string,
    @IdParam('departmentId') unitId: string,
    @Caller() actor: Actor,
  ): Promise<UnitLedgerView> {
    return settled(await this.readEvaluation.unit(id, unitId, actor));
  }
}
