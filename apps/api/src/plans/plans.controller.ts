import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
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
import { SpokenLanguage } from '../seeing/index.js';
import { ChangePlan } from './change-plan.js';
import { ImportPlan } from './import-plan.js';
import { ChangePlanRequest, ImportPlanRequest, PlanListQuery } from './plan.requests.js';
import { PlanDetailView, PlanView, planView } from './plan.view.js';
import { ReadPlan } from './read-plan.js';

const LARGEST_UPLOAD_BYTES = 20 * 1024 * 1024;
const FORM = {
  title: { type: 'string' },
  departmentId: { type: 'string', format: 'uuid' },
  rulePack: { type: 'string', example: 'default' },
  supervisedFrom: { type: 'string', format: 'date' },
  supervisedUntil: { type: 'string', format: 'date' },
};

/** Plans: import, reading, and changes before the issue. */
@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly importPlan: ImportPlan,
    private readonly changePlan: ChangePlan,
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
  @Answers(PlanView)
  async change(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() changes: ChangePlanRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.changePlan.run({ planId: id, seenVersion, changes }, actor));
    return settled(await this.readPlan.brief(id, actor));
  }
}
