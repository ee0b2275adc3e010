import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, actionsOnPlan, confidenceOf, refuse } from '@duban/domain';
import type { TaskDraft } from '@duban/ingestion';
import type { PlanFacts, PlanQuestion, TaskFacts } from '@duban/persistence';
import {
  clauseFates,
  clausesOf,
  findPlan,
  planQuestions,
  readPlan,
  RulebookStore,
  taskDrafts,
  tasksOfPlan,
} from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { pageOf, placeOf } from '../edge/index.js';
import { approvalFacts, permitOnPlan, faultsInPlace, planView, questionView, subjectOfPlan } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import { readingSigns } from './reading-signs.js';
import type {
  ReviewFaultView,
  ReviewQuery,
  ReviewTaskView,
  DraftReviewView,
  SourceQuery,
  SourceView,
} from './review.views.js';
import { clauseView, reviewTaskView } from './review.views.js';

const CLAUSES_SHOWN = 200;

/** Which plan is reviewed, by whom. */
export interface Reviewing {
  readonly planId: string;
  readonly actor: Actor;
  readonly language: Language;
}

/** Shows a draft to its reviewer: what is asked, what is lacking, and each task beside its source. */
@Injectable()
export class ReadReview {
  constructor(
    private readonly reader: Reader,
    private readonly rulebooks: RulebookStore,
  ) {}

  /** The questions, what stands in the way of an approval, and a page of the tasks with the confidence in each field. */
  async run({ planId, actor, language }: Reviewing, query: ReviewQuery): Promise<Result<DraftReviewView, ApiRefusal>> {
    const plan = await this.permitted(planId, actor);
    if (!plan.ok) return plan;
    const shown = await readPlan(this.reader, planId, viewerOf(actor));
    if (!shown) return refuse({ code: 'resource.unknown' });
    const after = placeOf(query.cursor, 1);
    const isFirst = after === null;
    const tasks = await tasksOfPlan(this.reader, planId);
    const questions = await planQuestions(this.reader, planId, { isWithSettled: true });
    const rest = tasks.filter(({ number }) => number > Number(after?.[0] ?? 0)).slice(0, query.limit + 1);
    const views = await this.taskViews(planId, rest, questions);
    return accept({
      plan: planView(shown),
      questions: isFirst ? questions.map((question) => questionView(question, language)) : [],
      faults: isFirst ? await this.faults(plan.value, language) : [],
      fates: await clauseFates(this.reader, planId),
      may: actionsOnPlan(actor, { subject: await subjectOfPlan(this.reader, shown), state: shown.state }),
      ...pageOf(views, query.limit, { key: ({ number }) => [number], view: (view) => view }),
    });
  }

  /** The document from a line on, by paragraphs, with what became of each and the tasks that come from it. */
  async source({ planId, actor }: Reviewing, { from = 1, to }: SourceQuery): Promise<Result<SourceView, ApiRefusal>> {
    const plan = await this.permitted(planId, actor);
    if (!plan.ok) return plan;
    const clauses = await clausesOf(this.reader, planId, { from, to: to ?? null, limit: CLAUSES_SHOWN + 1 });
    const tasks = await tasksOfPlan(this.reader, planId);
    const items = clauses.slice(0, CLAUSES_SHOWN).map((clause) => clauseView(clause, tasks));
    return accept({ items, nextFrom: clauses[CLAUSES_SHOWN]?.lineFrom ?? null });
  }

  private async permitted(planId: string, actor: Actor): Promise<Result<PlanFacts, ApiRefusal>> {
    return permitOnPlan(this.reader, { plan: await findPlan(this.reader, planId), actor, action: 'review.read' });
  }

  private async taskViews(
    planId: string,
    tasks: readonly TaskFacts[],
    questions: readonly PlanQuestion[],
  ): Promise<ReviewTaskView[]> {
    const ids = tasks.map(({ id }) => id);
    const told = await taskDrafts(this.reader, planId, ids);
    const drafts = new Map(told.map(({ id, drafts: read }) => [id, read as readonly TaskDraft[]]));
    return tasks.map((task) => {
      const open = questions.filter(({ taskId, decision }) => taskId === task.id && decision === null);
      const signs = readingSigns(task, { drafts: drafts.get(task.id) ?? [], asked: open.map(({ code }) => code) });
      return reviewTaskView(task, { confidence: confidenceOf(signs), openQuestions: open.length });
    });
  }

  private async faults(plan: PlanFacts, language: Language): Promise<ReviewFaultView[]> {
    if (plan.state !== 'draft') return [];
    const facts = await approvalFacts(this.reader, plan, { rulebooks: this.rulebooks, now: await this.reader.now() });
    return faultsInPlace(facts).map(({ detail, rule, ...place }) => ({
      ...place,
      code: rule,
      detail: detail?.[language] ?? '',
    }));
  }
}
