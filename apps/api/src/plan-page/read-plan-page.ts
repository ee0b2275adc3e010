import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, dueSoonUntil, outlineOf } from '@duban/domain';
import type { IndicatorDraft, ProjectDraft } from '@duban/ingestion';
import type { PlanFacts, PlanPageAsked } from '@duban/persistence';
import { findPlan, outlineTasks, planDraftPart, planLoad, planMilestones, unitNames } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permitOnPlan } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import type { OutlineView } from './outline.views.js';
import { outlineNodeView } from './outline.views.js';
import type { IndicatorsView, ProjectsView } from './plan-content.views.js';
import { indicatorView, projectViews } from './plan-content.views.js';
import type { PlanLoadView, PlanMilestonesView } from './plan-page.views.js';
import { planMilestoneView, unitLoadView } from './plan-page.views.js';

const MOST_TASKS = 2_000;
const MOST_MILESTONES = 5_000;

/** Shows the parts of a plan's page: to an office all of it, to a department the part of its own tasks. */
@Injectable()
export class ReadPlanPage {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** The tree of actions and items with the tasks that the person sees. */
  async outline(planId: string, actor: Actor): Promise<Result<OutlineView, ApiRefusal>> {
    return this.part({ planId, actor, most: MOST_TASKS }, async (asked) => {
      const tasks = await outlineTasks(this.reader, viewerOf(actor), asked);
      return { ...outlineNodeView(outlineOf(tasks.slice(0, MOST_TASKS))), isCut: tasks.length > MOST_TASKS };
    });
  }

  /** The milestones of those tasks by date. */
  async milestones(planId: string, actor: Actor): Promise<Result<PlanMilestonesView, ApiRefusal>> {
    return this.part({ planId, actor, most: MOST_MILESTONES }, async (asked) => {
      const found = await planMilestones(this.reader, viewerOf(actor), asked);
      return { items: found.slice(0, MOST_MILESTONES).map(planMilestoneView), isCut: found.length > MOST_MILESTONES };
    });
  }

  /** Who carries how much. */
  async load(planId: string, actor: Actor): Promise<Result<PlanLoadView, ApiRefusal>> {
    return this.part({ planId, actor, most: MOST_TASKS }, async (asked) => {
      const found = await planLoad(this.reader, viewerOf(actor), asked);
      return { items: found.slice(0, MOST_TASKS).map(unitLoadView), isCut: found.length > MOST_TASKS };
    });
  }

  /** The indicators that the plan's document gives. */
  async indicators(planId: string, actor: Actor): Promise<Result<IndicatorsView, ApiRefusal>> {
    return this.part({ planId, actor, most: MOST_TASKS }, async () => {
      const found = (await planDraftPart(this.reader, planId, 'indicators')) as readonly IndicatorDraft[];
      return { items: found.slice(0, MOST_TASKS).map(indicatorView) };
    });
  }

  /** The key projects that the plan's document names. */
  async projects(planId: string, actor: Actor): Promise<Result<ProjectsView, ApiRefusal>> {
    return this.part({ planId, actor, most: MOST_TASKS }, async (_asked, { departmentId }) => {
      const found = (await planDraftPart(this.reader, planId, 'projects')) as readonly ProjectDraft[];
      const { overseenIds, departmentIds } = viewerOf(actor);
      const isOverseen = overseenIds?.includes(departmentId) ?? true;
      const names = await unitNames(this.reader);
      return { items: projectViews(found.slice(0, MOST_TASKS), { names, only: isOverseen ? null : departmentIds }) };
    });
  }

  private async part<T>(
    { planId, actor, most }: { planId: string; actor: Actor; most: number },
    read: (asked: PlanPageAsked, plan: PlanFacts) => Promise<T>,
  ): Promise<Result<T, ApiRefusal>> {
    const found = await findPlan(this.reader, planId);
    const plan = await permitOnPlan(this.reader, { plan: found, actor, action: 'plan.read' });
    if (!plan.ok) return plan;
    const now = await this.reader.now();
    const rules = await this.lit.rules(this.reader, plan.value);
    return accept(await read({ planId, now, dueSoonUntil: dueSoonUntil(now, rules), limit: most + 1 }, plan.value));
  }
}
