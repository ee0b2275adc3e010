import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { OutlineView } from './outline.views.js';
import { IndicatorsView, ProjectsView } from './plan-content.views.js';
import { PlanLoadView, PlanMilestonesView } from './plan-page.views.js';
import { ReadPlanPage } from './read-plan-page.js';

/** What the page of a plan shows beside the plan itself. */
@ApiTags('plans')
@Controller('plans/:id')
export class PlanPageController {
  constructor(private readonly readPlanPage: ReadPlanPage) {}

  /** The tree of actions and items with the tasks that the caller sees. */
  @Get('outline')
  @Answers(OutlineView)
  async outline(@IdParam() id: string, @Caller() actor: Actor): Promise<OutlineView> {
    return settled(await this.readPlanPage.outline(id, actor));
  }

  /** The milestones of the tasks that the caller sees, by date. */
  @Get('milestones')
  @Answers(PlanMilestonesView)
  async milestones(@IdParam() id: string, @Caller() actor: Actor): Promise<PlanMilestonesView> {
    return settled(await this.readPlanPage.milestones(id, actor));
  }

  /** Who carries how much: every unit for an office, the own units for a department. */
  @Get('load')
  @Answers(PlanLoadView)
  async load(@IdParam() id: string, @Caller() actor: Actor): Promise<PlanLoadView> {
    return settled(await this.readPlanPage.load(id, actor));
  }

  /** The indicators that the plan's document gives. */
  @Get('indicators')
  @Answers(IndicatorsView)
  async indicators(@IdParam() id: string, @Caller() actor: Actor): Promise<IndicatorsView> {
    return settled(await this.readPlanPage.indicators(id, actor));
  }

  /** The key projects that the plan's document names. */
  @Get('projects')
  @Answers(ProjectsView)
  async projects(@IdParam() id: string, @Caller() actor: Actor): Promise<ProjectsView> {
    return settled(await this.readPlanPage.projects(id, actor));
  }
}
