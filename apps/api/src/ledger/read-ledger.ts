import { Injectable } from '@nestjs/common';
import type { Instant, Rules } from '@duban/domain';
import type {
  LedgerColumn,
  LedgerGroup,
  LedgerGroupRow,
  LedgerQuestion,
  LedgerSort,
  PlanStandard,
  SupervisedPlan,
} from '@duban/persistence';
import { ledgerGroups, ledgerIds, ledgerTasks, ledgerTotal, supervisedPlans, unitsNamedLike } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import { ledgerRowView } from './ledger-row.view.js';
import type { LedgerFilterQuery, LedgerQuery, LedgerShapeQuery } from './ledger.requests.js';
import type { LedgerRowView } from './ledger.views.js';
import { planStandard } from './plan-standards.js';

const NAMES_SHOWN = 10;
const GROUPS_SHOWN = 1_000;
const ROWS_AT_ONCE = 500;

interface KnownPlan {
  readonly plan: SupervisedPlan;
  readonly rules: Rules;
  readonly standard: PlanStandard;
}

/** A question to the ledger with the rules of every plan that it can meet. */
export interface Asked {
  readonly question: LedgerQuestion;
  readonly plans: ReadonlyMap<string, KnownPlan>;
}

/** A window of the ledger with how many rows there are in all. */
export interface LedgerWindow {
  /** Null when it was not asked for. */
  readonly total: number | null;
  readonly now: Instant;
  readonly rows: LedgerRowView[];
}

/** Reads the ledger (台账) as far as a person sees it. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** The rows of a window and, where that is wanted, how many there are in all. */
  async window(query: LedgerQuery, actor: Actor): Promise<LedgerWindow> {
    const asked = await this.asked(query, actor);
    const { offset, limit, withTotal } = query;
    const [ids, total] = await Promise.all([
      ledgerIds(this.reader, asked.question, { ...orderOf(query), offset, limit }),
      withTotal ? ledgerTotal(this.reader, asked.question) : null,
    ]);
    return { total, now: asked.question.now, rows: await this.rows(ids, asked, NAMES_SHOWN) };
  }

  /** The groups, one more than are shown. */
  async groups(
    query: LedgerFilterQuery,
    group: LedgerGroup,
    actor: Actor,
  ): Promise<{ now: Instant; rows: LedgerGroupRow[]; isCut: boolean }> {
    const { question } = await this.asked(query, actor);
    const rows = await ledgerGroups(this.reader, question, { group, limit: GROUPS_SHOWN + 1 });
    return { now: question.now, rows: rows.slice(0, GROUPS_SHOWN), isCut: rows.length > GROUPS_SHOWN };
  }

  /** What is asked of the ledger, with the rules of its plans at this moment. */
  async asked(filter: LedgerFilterQuery, actor: Actor): Promise<Asked> {
    const viewer = viewerOf(actor);
    const now = await this.reader.now();
    const plans = new Map<string, KnownPlan>();
    for (const plan of await supervisedPlans(this.reader, viewer, filter.plan ?? null)) {
      const rules = await this.lit.rules(this.reader, plan);
      plans.set(plan.planId, { plan, rules, standard: planStandard(plan, rules, now) });
    }
    const standards = [...plans.values()].map(({ standard }) => standard);
    const named = filter.search === undefined ? [] : await unitsNamedLike(this.reader, filter.search);
    return { question: { viewer, filter, standards, named, now }, plans };
  }

  /** The ids of the rows in the order shown, at most `limit`. */
  ids({ question }: Asked, shape: LedgerShapeQuery, limit: number): Promise<string[]> {
    return ledgerIds(this.reader, question, { ...orderOf(shape), offset: 0, limit });
  }

  /** These rows, read some at a time, with up to `namesShown` units of a part. */
  async *rowsOf(ids: readonly string[], asked: Asked, namesShown: number): AsyncGenerator<LedgerRowView> {
    for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
      yield* await this.rows(ids.slice(from, from + ROWS_AT_ONCE), asked, namesShown);
    }
  }

  private async rows(ids: readonly string[], { question, plans }: Asked, namesShown: number): Promise<LedgerRowView[]> {
    const { now } = question;
    const views: LedgerRowView[] = [];
    for (const task of await ledgerTasks(this.reader, ids, { now, namesShown })) {
      const known = plans.get(task.planId);
      if (!known) continue;
      const { plan, rules, standard } = known;
      views.push(ledgerRowView(task, { plan, rules, soonUntil: standard.soonUntil, now }));
    }
    return views;
  }
}

function orderOf({ group, sort = [] }: LedgerShapeQuery): { group: LedgerGroup | null; sorts: LedgerSort[] } {
  const sorts = sort.map((key) => ({
    column: key.replace(/^-/u, '') as LedgerColumn,
    isDescending: key.startsWith('-'),
  }));
  return { group: group ?? null, sorts };
}
