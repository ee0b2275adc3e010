import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Page } from '../edge/index.js';
import { Answers, Caller, IdParam, pageOf, placeOf, settled } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { EvaluationQuery, StartEvaluationRequest } from './evaluation.requests.js';
import { EvaluationDetailView, EvaluationView, evaluationView } from './evaluation.views.js';
import { ReadEvaluation } from './read-evaluation.js';
import { StartEvaluation } from './start-evaluation.js';
import { UnitLedgerView } from './unit-ledger.views.js';
import { WaitingView } from './waiting.views.js';

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
  async start(
    @Body() asked: StartEvaluationRequest,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<EvaluationDetailView> {
    const id = settled(await this.startEvaluation.run(asked, actor));
    return settled(await this.readEvaluation.one(id, { actor, language }));
  }

  /** The evaluations that concern the caller, newest year first. */
  @Get()
  @Answers(EvaluationView, { isPage: true })
  async list(
    @Query() query: EvaluationQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<Page<EvaluationView>> {
    const { cursor, limit, plan: planId = null } = query;
    const rows = await this.readEvaluation.list({ planId, after: placeOf(cursor, 2), limit }, actor);
    return pageOf(rows, limit, { key: ({ year, id }) => [year, id], view: (one) => evaluationView(one, language) });
  }

  /** One evaluation: its phases and the units' scores, as far as the caller may see them. */
  @Get(':id')
  @Answers(EvaluationDetailView)
  async read(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<EvaluationDetailView> {
    return settled(await this.readEvaluation.one(id, { actor, language }));
  }

  /** Who waits for what in the present phase: units, appeals, the approver. */
  @Get(':id/waiting')
  @Answers(WaitingView)
  async waiting(@IdParam() id: string, @Caller() actor: Actor): Promise<WaitingView> {
    return settled(await this.readEvaluation.waiting(id, actor));
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
