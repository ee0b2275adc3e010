import { Injectable } from '@nestjs/common';
import type { ObligationKind } from '@duban/domain';
import type { EvaluationFacts, OpenTotals, OwedQuestion, UrgentBy, UrgentCounts } from '@duban/persistence';
import { listEvaluations, openTotals, toReviewTotal, urgentCounts } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { instantText, Lit } from '../seeing/index.js';
import type { ListQueryPart } from './board.views.js';
import type {
  CountView,
  OpenView,
  OverviewView,
  RunningEvaluationView,
  SupervisedView,
  UrgentListView,
} from './overview.views.js';

const URGENT_SHOWN = 100;
const EVALUATIONS_SHOWN = 50;

/** What each kind of bearer adds to the query of its list. */
const BEARERS = { plan: 'plan', department: 'department', leader: 'leader' } as const satisfies Record<
  UrgentBy,
  string
>;

/** What units or the office owe in a phase of the evaluation. */
const AWAITED: Readonly<Partial<Record<string, ObligationKind>>> = {
  'self-review': 'self-review',
  verification: 'verification',
  decision: 'appeal-decision',
};

/** Reads what a day begins with: what is urgent, what waits and what is owed, each number with the list that it counts. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  async run(actor: Actor): Promise<OverviewView> {
    const question = await this.lit.question(this.reader, actor);
    const { viewer, now } = question;
    const isOverseeing = viewer.overseenIds === null || viewer.overseenIds.length > 0;
    const [supervised, unit, evaluations] = await Promise.all([
      isOverseeing ? this.supervised(question, actor) : null,
      viewer.departmentIds.length > 0 ? this.unit(question, actor) : null,
      isOverseeing ? this.evaluations(question) : [],
    ]);
    return { asOf: instantText(now), supervised, unit, evaluations };
  }

  private async supervised(question: OwedQuestion, { departmentIds }: Actor): Promise<SupervisedView> {
    const [plans, units, leaders, all, own, waiting] = await Promise.all([
      this.urgent(question, 'plan'),
      this.urgent(question, 'department'),
      this.urgent(question, 'leader'),
      openTotals(this.reader, question),
      openTotals(this.reader, { ...question, part: 'office', departmentIds }),
      toReviewTotal(this.reader, question.viewer),
    ]);
    const { overdue, dueSoon } = openView(all, {});
    const toReview = { count: waiting, path: '/queues/to-review', query: {} };
    return { overdue, dueSoon, plans, units, leaders, toReview, own: openView(own, { part: 'office', mine: 'true' }) };
  }

  private async unit(question: OwedQuestion, { departmentIds }: Actor): Promise<OpenView> {
    return openView(await openTotals(this.reader, { ...question, departmentIds }), { mine: 'true' });
  }

  private async urgent(question: OwedQuestion, by: UrgentBy): Promise<UrgentListView> {
    const found = await urgentCounts(this.reader, question, { by, limit: URGENT_SHOWN + 1 });
    const items = found.slice(0, URGENT_SHOWN).map((counts) => urgentView(counts, { [BEARERS[by]]: counts.id }));
    return { items, more: found.length - items.length };
  }

  private async evaluations(question: OwedQuestion): Promise<RunningEvaluationView[]> {
    const page = { planId: null, limit: EVALUATIONS_SHOWN, after: null };
    const found = await listEvaluations(this.reader, { ...question.viewer, departmentIds: [] }, page);
    const running = found.filter(({ publishedAt }) => publishedAt === null);
    return Promise.all(running.map((evaluation) => this.running(evaluation, question)));
  }

  private async running(evaluation: EvaluationFacts, question: OwedQuestion): Promise<RunningEvaluationView> {
    const { id, planId, planTitle, year, phase, phases } = evaluation;
    const end = phases.find((dated) => dated.phase === (phase === 'planned' ? 'freeze' : phase));
    const kind = AWAITED[phase];
    const waiting = kind
      ? openView(await openTotals(this.reader, { ...question, planId, kind }), { plan: planId, kind })
      : null;
    return {
      ...{ id, planId, planTitle, year, phase },
      endsAt: end ? instantText(end.endsAt) : null,
      endsOn: end?.endsOn ?? null,
      waiting: waiting?.open ?? null,
    };
  }
}

function urgentView({ overdue, dueSoon, ...bearer }: UrgentCounts, query: ListQueryPart) {
  return {
    ...bearer,
    overdue: countOf(overdue, { ...query, timeLight: ['overdue'] }),
    dueSoon: countOf(dueSoon, { ...query, timeLight: ['due-soon'] }),
  };
}

/** The totals, each with its list: what they were counted for, and the condition of the number itself. */
function openView(totals: OpenTotals, query: ListQueryPart): OpenView {
  return {
    open: countOf(totals.open, { ...query, state: ['open'] }),
    overdue: countOf(totals.overdue, { ...query, timeLight: ['overdue'] }),
    dueSoon: countOf(totals.dueSoon, { ...query, timeLight: ['due-soon'] }),
    returned: countOf(totals.returned, { ...query, state: ['open'], firstAnswer: ['in-time', 'late'] }),
    nextDueAt: instantText(totals.nextDueAt),
    nextDueOn: totals.nextDueOn,
  };
}

function countOf(count: number, query: ListQueryPart): CountView {
  return { count, path: '/obligations', query };
}
