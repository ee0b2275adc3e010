import { CivilDate, Id, InstantField, JsonObject, ListOfObjects, ObjectOf, OneOf, Text, Whole } from '../edge/index.js';
import type { ListQueryPart } from './board.views.js';
import { PHASES } from '@duban/domain';

/** A number and the list that it counts: `GET <path>` with this query. */
export class CountView {
  @Whole({ min: 0, max: 100_000_000 }) count!: number;
  @Text({ max: 200, describes: 'the path of the list', example: '/obligations' }) path!: string;
  @JsonObject({ describes: 'the query of the list', example: { timeLight: ['overdue'] } }) query!: ListQueryPart;
}

/** What is urgent of one plan, one unit or one leader in charge (分管领导). */
export class UrgentView {
  @Id() id!: string;
  @Text({ max: 500 }) name!: string;
  @Text({ max: 2_000, nullable: true, describes: 'the units of a leader' }) departmentName!: string | null;
  @ObjectOf(() => CountView) overdue!: CountView;
  @ObjectOf(() => CountView) dueSoon!: CountView;
}

/** What is urgent, by who has to see to it; people stand in the order of their units and names. */
export class UrgentListView {
  @ListOfObjects(() => UrgentView, { max: 100 }) items!: UrgentView[];
  @Whole({ min: 0, max: 1, describes: '1 when there are more than these' }) more!: number;
}

/** What is owed: open in all, and of that late, due soon and owed again after a return. */
export class OpenView {
  @ObjectOf(() => CountView) open!: CountView;
  @ObjectOf(() => CountView) overdue!: CountView;
  @ObjectOf(() => CountView) dueSoon!: CountView;
  @ObjectOf(() => CountView) returned!: CountView;
  @InstantField({ nullable: true }) nextDueAt!: string | null;
  @CivilDate({ nullable: true }) nextDueOn!: string | null;
}

/** What an office supervises. */
export class SupervisedView {
  @ObjectOf(() => CountView) overdue!: CountView;
  @ObjectOf(() => CountView) dueSoon!: CountView;
  @ObjectOf(() => UrgentListView) plans!: UrgentListView;
  @ObjectOf(() => UrgentListView) units!: UrgentListView;
  @ObjectOf(() => UrgentListView) leaders!: UrgentListView;
  @ObjectOf(() => CountView, { describes: 'answers that wait for the office’s word' }) toReview!: CountView;
  @ObjectOf(() => OpenView, { describes: 'what the office itself owes' }) own!: OpenView;
}

/** An evaluation that is running, in its present phase. */
export class RunningEvaluationView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Whole({ min: 1990, max: 2199 }) year!: number;
  @OneOf(['planned', ...PHASES.filter((phase) => phase !== 'freeze')]) phase!: string;
  @InstantField({ nullable: true }) endsAt!: string | null;
  @CivilDate({ nullable: true }) endsOn!: string | null;
  @ObjectOf(() => CountView, {
    nullable: true,
    describes: 'what is awaited in this phase; null when nobody owes anything in it',
  })
  waiting!: CountView | null;
}

/** What a day begins with. */
export class OverviewView {
  @InstantField({ describes: 'business time at which every number holds' }) asOf!: string;
  @ObjectOf(() => SupervisedView, { nullable: true, describes: 'null for who oversees nothing' })
  supervised!: SupervisedView | null;
  @ObjectOf(() => OpenView, { nullable: true, describes: 'what the own departments owe; null for who works in none' })
  unit!: OpenView | null;
  @ListOfObjects(() => RunningEvaluationView, { max: 50, describes: 'of the plans that the caller oversees' })
  evaluations!: RunningEvaluationView[];
}
