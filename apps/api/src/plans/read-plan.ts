import { Injectable } from '@nestjs/common';
import type { Action, Result } from '@duban/domain';
import { accept, actionsOnPlan, refuse } from '@duban/domain';
import type { PlanFacts, PlanSummary } from '@duban/persistence';
import { listPlans, planQuestions, readPlan } from '@duban/persistence';
import type { Actor, CursorKey, Language } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import { subjectOfPlan } from './plan-access.js';
import type { PlanDetailView, PlanView } from './plan.view.js';
import { planDetailView, planView } from './plan.view.js';

/** Shows plans to those who may see them. */
@Injectable()
export class ReadPlan {
  constructor(private readonly reader: Reader) {}

  /** One plan; its open questions are for the office that keeps it. */
  async one(
    planId: string,
    actor: Actor,
    language: Language,
  ): Promise<Result<PlanDetailView, { code: 'resource.unknown' }>> {
    const viewer = viewerOf(actor);
    const plan = await readPlan(this.reader, planId, viewer);
    if (!plan) return refuse({ code: 'resource.unknown' });
    const isOverseen = viewer.overseenIds?.includes(plan.departmentId) ?? true;
    const questions = isOverseen ? await planQuestions(this.reader, planId) : [];
    return accept(planDetailView(plan, questions, { language, may: await this.actions(plan, actor) }));
  }

  /** What the person may do with the plan now. */
  async actions(plan: PlanFacts, actor: Actor): Promise<Action[]> {
    return actionsOnPlan(actor, { subject: await subjectOfPlan(this.reader, plan), state: plan.state });
  }

  /** One plan without its questions. */
  async brief(planId: string, actor: Actor): Promise<Result<PlanView, { code: 'resource.unknown' }>> {
    const plan = await readPlan(this.reader, planId, viewerOf(actor));
    return plan ? accept(planView(plan)) : refuse({ code: 'resource.unknown' });
  }

  /** The plans that the person sees, newest first; one more than asked, to tell whether there is another page. */
  list(
    actor: Actor,
    asked: { after: CursorKey | null; limit: number; search: string | null; state: string | null },
  ): Promise<PlanSummary[]> {
    return listPlans(this.reader, viewerOf(actor), { ...asked, limit: asked.limit + 1 });
  }
}
