import type { Complexity, Escalation, ObligationKind, ProgressLight, TaskState, TimeLight } from '@duban/domain';
import { COMPLEXITIES, ESCALATIONS, OBLIGATION_KINDS, PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS } from '@duban/domain';
import type { LedgerUnits } from '@duban/persistence';
import {
  CivilDate,
  Flag,
  Id,
  InstantField,
  JsonObject,
  ListOf,
  ListOfObjects,
  ObjectOf,
  OneOf,
  Quantity,
  text,
  Text,
  Whole,
} from '../edge/index.js';
import { LedgerShownQuery } from './ledger.requests.js';

/** A unit by id and name. */
export class UnitNameView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
}

/** The units of one part: all counted, the first ones named. */
export class UnitsView implements LedgerUnits {
  @Whole({ min: 0, max: 100_000 }) count!: number;
  @ListOf(text({ max: 200 }), { max: 10, describes: 'the first ten' }) names!: string[];
}

/** One task as a row of the ledger. */
export class LedgerRowView {
  @Id() taskId!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 500, nullable: true, describes: 'the first step of its path' }) action!: string | null;
  @Text({ max: 2_000, nullable: true, describes: 'the further steps of its path' }) item!: string | null;
  @OneOf(COMPLEXITIES) complexity!: Complexity;
  @OneOf(TASK_STATES) state!: TaskState;
  @Quantity({ min: 0, max: 1_000_000 }) weight!: number;
  @ObjectOf(() => UnitNameView, { nullable: true }) lead!: UnitNameView | null;
  @ObjectOf(() => UnitsView) supporting!: UnitsView;
  @ObjectOf(() => UnitsView) implementing!: UnitsView;
  @CivilDate({ nullable: true }) issuedOn!: string | null;
  @CivilDate({ nullable: true, describes: 'its last milestone, or the end of supervision' }) limitOn!: string | null;
  @InstantField({ nullable: true, describes: 'the earliest thing owed on it' }) nextDueAt!: string | null;
  @CivilDate({ nullable: true }) nextDueOn!: string | null;
  @OneOf(OBLIGATION_KINDS, { nullable: true }) nextDueKind!: ObligationKind | null;
  @InstantField({ nullable: true, describes: 'the lead’s last report' }) feedbackAt!: string | null;
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @Whole({ min: 0, max: 100, nullable: true, describes: '序时进度' }) plannedProgress!: number | null;
  @OneOf(TIME_LIGHTS) timeLight!: TimeLight;
  @OneOf(PROGRESS_LIGHTS, { nullable: true }) progressLight!: ProgressLight | null;
  @Whole({ min: 0, max: 1_000_000, describes: 'how many things owed on it are overdue' }) overdue!: number;
  @OneOf(ESCALATIONS, { nullable: true, describes: 'the worst act carried out' }) escalation!: Escalation | null;
  @Whole({ min: 0, max: 1_000, describes: 'limits set after the original one, the most of anything owed on it' })
  laterLimits!: number;
}

/** A window of the ledger. */
export class LedgerWindowView {
  @Whole({ min: 0, max: 100_000_000, nullable: true, describes: 'rows in all; null when they were not to be counted' })
  total!: number | null;
  @Whole({ min: 0, max: 1_000_000 }) offset!: number;
  @InstantField({ describes: 'business time at which lights and counts hold' }) asOf!: string;
  @ListOfObjects(() => LedgerRowView, { max: 200 }) items!: LedgerRowView[];
}

/** One group of the ledger. */
export class LedgerGroupView {
  @Text({ max: 500, min: 0, nullable: true, describes: 'null: the tasks without' }) key!: string | null;
  @Text({ max: 500, min: 0, nullable: true, describes: 'a name where the key is an id' }) label!: string | null;
  @Text({ max: 500, nullable: true, describes: 'whose group it is, where each plan has its own' })
  planTitle!: string | null;
  @Whole({ min: 1, max: 100_000_000 }) tasks!: number;
  @Whole({ min: 0, max: 100_000_000, describes: 'tasks whose time light is overdue' }) overdue!: number;
  @JsonObject({ describes: 'what to add to the query of the ledger to open the group', example: { state: ['issued'] } })
  filter!: Record<string, string | string[]>;
}

/** The groups of the ledger. */
export class LedgerGroupsView {
  @Flag({ describes: 'there are more groups than these' }) isCut!: boolean;
  @InstantField() asOf!: string;
  @ListOfObjects(() => LedgerGroupView, { max: 1_000 }) items!: LedgerGroupView[];
}

/** A ledger as it is shown, kept under a name. */
export class SavedViewView {
  @Id() id!: string;
  @Text({ max: 60 }) name!: string;
  @ObjectOf(() => LedgerShownQuery) query!: LedgerShownQuery;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** The caller's kept views. */
export class SavedViewsView {
  @ListOfObjects(() => SavedViewView, { max: 50 }) items!: SavedViewView[];
}
