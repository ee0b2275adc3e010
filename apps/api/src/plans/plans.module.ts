import { Module } from '@nestjs/common';
import { ApprovePlan } from './approve-plan.js';
import { ChangePlan } from './change-plan.js';
import { ImportPlan } from './import-plan.js';
import { IssuePlan } from './issue-plan.js';
import { PlanIssueController } from './plan-issue.controller.js';
import { PlansController } from './plans.controller.js';
import { PreviewIssue } from './preview-issue.js';
import { ReadPlan } from './read-plan.js';

/** Plans from the document to the issue. */
@Module({
  controllers: [PlansController, PlanIssueController],
  providers: [ImportPlan, ChangePlan, ApprovePlan, IssuePlan, PreviewIssue, ReadPlan],
  exports: [ReadPlan],
})
export class PlansModule {}
