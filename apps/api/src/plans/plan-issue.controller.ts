import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { instantText } from '../seeing/index.js';
import { ApprovePlan } from './approve-plan.js';
import { IssuePlan } from './issue-plan.js';
import { PreviewIssue } from './preview-issue.js';
import { ApprovePlanRequest } from './plan.requests.js';
import { IssuedPlanView, IssuePreviewView, PlanView } from './plan.view.js';
import { ReadPlan } from './read-plan.js';

/** From a reviewed draft to supervision: approval and issue. */
@ApiTags('plans')
@Controller('plans/:id')
export class PlanIssueController {
  constructor(
    private readonly approvePlan: ApprovePlan,
    private readonly issuePlan: IssuePlan,
    private readonly previewIssue: PreviewIssue,
    private readonly readPlan: ReadPlan,
  ) {}

  /** Approves the draft (立项), or lists everything that stands in the way. */
  @Post('approve')
  @HttpCode(200)
  @Answers(PlanView)
  async approve(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() { restIsContinuous = false }: ApprovePlanRequest,
    @Caller() actor: Actor,
  ): Promise<PlanView> {
    settled(await this.approvePlan.run({ planId: id, seenVersion, restIsContinuous }, actor));
    return settled(await this.readPlan.brief(id, actor));
  }

  /** What an issue at this moment would set going: tasks, units and limits; nothing is written. */
  @Get('issue-preview')
  @Answers(IssuePreviewView)
  async preview(@IdParam() id: string, @Caller() actor: Actor): Promise<IssuePreviewView> {
    return settled(await this.previewIssue.run(id, actor));
  }

  /** Issues the approved plan (交办): every unit must sign for its tasks, and the clocks run. */
  @Post('issue')
  @HttpCode(200)
  @Answers(IssuedPlanView)
  async issue(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Caller() actor: Actor,
  ): Promise<IssuedPlanView> {
    const { rounds, obligations } = settled(await this.issuePlan.run({ planId: id, seenVersion }, actor));
    const plan = settled(await this.readPlan.brief(id, actor));
    return {
      plan,
      rounds: rounds.map(({ dueAt, ...round }) => ({ ...round, dueAt: instantText(dueAt) })),
      obligations,
    };
  }
}
