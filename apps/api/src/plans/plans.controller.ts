import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Page, Uploaded } from '../edge/index.js';
import {
  Answers,
  Caller,
  IdParam,
  pageOf,
  placeOf,
  SeenVersion,
  settled,
  Upload,
  UploadedFile,
} from '../edge/index.js';
import { instantText, SpokenLanguage } from '../seeing/index.js';
import { ApprovePlan } from './approve-plan.js';
import { ChangePlan } from './change-plan.js';
import { ImportPlan } from './import-plan.js';
import { IssuePlan } from './issue-plan.js';
import { ChangePlanRequest, ImportPlanRequest, PlanListQuery } from './plan.requests.js';
import { IssuedPlanView, PlanDetailView, PlanView, planView } from './plan.view.js';
import { ReadPlan } from './read-plan.js';

const LARGEST_UPLOAD_BYTES = 20 * 1024 * 1024;
const FORM = {
  title: { type: 'string' },
  departmentId: { type: 'string', format: 'uuid' },
  rulePack: { type: 'string', example: 'default' },
  supervisedFrom: { type: 'string', format: 'date' },
  supervisedUntil: { type: 'string', format: 'date' },
};

/** Plans: import, review, approval, issue. */
@ApiTags('plans')
@Controller('plans')
export class PlansController {
  // eslint-disable-next-line max-params -- one use case each; a controller only routes
  constructor(
    private readonly importPlan: ImportPlan,
    private readonly changePlan: ChangePlan,
    private readonly approvePlan: ApprovePlan,
    private readonly issuePlan: IssuePlan,
    private readonly readPlan: ReadPlan,
  ) {}

  /** Reads a plan document into a draft. */
  @Post()
  @Upload({ field: 'file', maxBytes: LARGEST_UPLOAD_BYTES, fields: FORM })
  @Answers(PlanDetailView, { status: 201 })
  async create(
    @UploadedFile() file: Uploaded,
    @Body() asked: ImportPlanRequest,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<PlanDetailView> {
    const planId = settled(await this.importPlan.run(file, asked, actor));
    return settled(await this.readPlan.one(planId, actor, language));
  }

  /** The plans that the caller sees, newest first. */
  @Get()
  @Answers(PlanView, { isPage: true })
  async list(@Query() query: PlanListQuery, @Caller() actor: Actor): Promise<Page<PlanView>> {
    const { limit, search = null, state = null } = query;
    const rows = await this.readPlan.list(actor, { after: placeOf(query.cursor, 2), limit, search, state });
    return pageOf(rows, limit, { key: ({ createdAt, id }) => [createdAt, id], view: planView });
  }

  /** One plan with its open questions. */
  @Get(':id')
  @Answers(PlanDetailView)
  async read(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<PlanDetailView> {
    return settled(await this.readPlan.one(id, actor, language));
  }

  /** Changes title, rule pack or span before the issue. */
  @Patch(':id')
  @Answers(PlanDetailView)
  // eslint-disable-next-line max-params -- decorated parameters of one request
  async change(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() changes: ChangePlanRequest,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<PlanDetailView> {
    settled(await this.changePlan.run({ planId: id, seenVersion, changes }, actor));
    return settled(await this.readPlan.one(id, actor, language));
  }

  /** Approves the draft (立项), or lists everything that stands in the way. */
  @Post(':id/approve')
  @HttpCode(200)
  @Answers(PlanDetailView)
  async approve(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<PlanDetailView> {
    settled(await this.approvePlan.run({ planId: id, seenVersion }, actor));
    return settled(await this.readPlan.one(id, actor, language));
  }

  /** Issues the approved plan (交办): every unit must sign for its tasks, and the clocks run. */
  @Post(':id/issue')
  @HttpCode(200)
  @Answers(IssuedPlanView)
  async issue(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<IssuedPlanView> {
    const { rounds, obligations } = settled(await this.issuePlan.run({ planId: id, seenVersion }, actor));
    const plan = settled(await this.readPlan.one(id, actor, language));
    return {
      plan,
      rounds: rounds.map(({ dueAt, ...round }) => ({ ...round, dueAt: instantText(dueAt) })),
      obligations,
    };
  }
}
