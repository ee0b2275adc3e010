import { Module } from '@nestjs/common';
import { PlanPageController } from './plan-page.controller.js';
import { ReadPlanPage } from './read-plan-page.js';

/** The page of a plan. */
@Module({ controllers: [PlanPageController], providers: [ReadPlanPage] })
export class PlanPageModule {}
