import type { Complexity, Escalation, ProgressLight, TaskState, TimeLight } from '@duban/domain';
import { COMPLEXITIES, ESCALATIONS, PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS } from '@duban/domain';
import type { LedgerGroup } from '@duban/persistence';
import { LEDGER_GROUPS, LEDGER_SORTS } from '@duban/persistence';
import { CivilDate, Id, IdOr, ObjectOf, OneOf, oneOf, QueryFlag, QueryList, QueryWhole, Text } from '../edge/index.js';
import type { SheetColumn } from './sheet-columns.js';
import { SHEET_COLUMNS } from './sheet-columns.js';

const SORTS = LEDGER_SORTS.flatMap((column) => [column, `-${column}`]);

/** What the ledger is narrowed to. */
export class LedgerFilterQuery {
  @Text({ max: 100, optional: true, describes: 'part of the title or of a unit’s name, or the number' })
  search?: string;
  @Id({ optional: true }) plan?: string;
  @Text({ max: 500, min: 0, optional: true, describes: 'the first step of the path' }) action?: string;
  @IdOr('none', { optional: true, describes: 'the department that leads' }) lead?: string;
  @Id({ optional: true, describes: 'a department with any part in the task' }) department?: string;
  @Id({ optional: true, describes: 'a department that implements' }) implementing?: string;
  @QueryList(oneOf(TASK_STATES), {
    max: 8,
    optional: true,
    describes: 'every state but `draft` and `dropped` when left out',
  })
  state?: TaskState[];
  @QueryList(oneOf(TIME_LIGHTS), { max: 4, optional: true }) timeLight?: TimeLight[];
  @QueryList(oneOf([...PROGRESS_LIGHTS, 'none']), { max: 4, optional: true, describes: '`none`: nothing is planned' })
  progressLight?: (ProgressLight | 'none')[];
  @OneOf(COMPLEXITIES, { optional: true }) complexity?: Complexity;
  @CivilDate({ optional: true, describes: 'the limit is on this day or later' }) limitFrom?: string;
  @CivilDate({ optional: true, describes: 'the limit is on this day or earlier' }) limitUntil?: string;
  @QueryFlag({ optional: true, describes: 'whether the task has a limit' }) hasLimit?: boolean;
  @QueryFlag({ optional: true, describes: 'whether the ladder has escalated at all' }) escalated?: boolean;
  @QueryList(oneOf(ESCALATIONS), { max: 4, optional: true, describes: 'how far the ladder has escalated' })
  escalation?: Escalation[];
}

/** The ledger in an order. */
export class LedgerShapeQuery extends LedgerFilterQuery {
  @QueryList(oneOf(SORTS), { max: 3, optional: true, describes: 'columns, `-` before one that descends' })
  sort?: string[];
  @OneOf(LEDGER_GROUPS, { optional: true, describes: 'rows of one group stand together' }) group?: LedgerGroup;
}

/** A window of the ledger. */
export class LedgerQuery extends LedgerShapeQuery {
  @QueryWhole({ min: 0, max: 1_000_000, optional: true }) offset: number = 0;
  @QueryWhole({ min: 1, max: 200, optional: true, describes: 'rows of the window, 50 when left out' })
  limit: number = 50;
  @QueryFlag({ optional: true, describes: 'whether to count the rows in all, as is done when this is left out' })
  withTotal: boolean = true;
}

/** The groups of the ledger. */
export class LedgerGroupsQuery extends LedgerFilterQuery {
  @OneOf(LEDGER_GROUPS) group!: LedgerGroup;
}

/** The ledger as it is shown: what it is narrowed to, its order, its group and its columns. */
export class LedgerShownQuery extends LedgerShapeQuery {
  @QueryList(oneOf(SHEET_COLUMNS), { max: 40, optional: true, describes: 'the columns in their order' })
  columns?: SheetColumn[];
}

/** Keeps a ledger as it is shown under a name. */
export class SaveViewRequest {
  @Text({ max: 60 }) name!: string;
  @ObjectOf(() => LedgerShownQuery) query!: LedgerShownQuery;
}

/** Changes a kept view. */
export class ChangeViewRequest {
  @Text({ max: 60, optional: true }) name?: string;
  @ObjectOf(() => LedgerShownQuery, { optional: true }) query?: LedgerShownQuery;
}
