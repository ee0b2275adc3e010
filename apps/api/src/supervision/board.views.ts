import type { Escalation, ObligationKind } from '@duban/domain';
import { ESCALATIONS, OBLIGATION_KINDS } from '@duban/domain';
import type { OwedCounts } from '@duban/persistence';
import { CivilDate, Id, InstantField, JsonObject, ListOfObjects, ObjectOf, OneOf, Text, Whole } from '../edge/index.js';

const MANY = { min: 0, max: 100_000_000 };

/** Which board. */
export class BoardQuery {
  @Id({ optional: true, describes: 'every plan that the caller sees when left out' }) plan?: string;
  @OneOf(OBLIGATION_KINDS, { optional: true, describes: 'what the rounds are of' }) kind: ObligationKind = 'report';
}

/** A part of the query of `GET /obligations`: more parts are simply added. */
export type ListQueryPart = Readonly<Record<string, string | readonly string[]>>;

/** A unit of the board. */
export class BoardUnitView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @JsonObject({ describes: 'part of the query of the list' }) filter!: ListQueryPart;
}

/** A round of the board: everything of its kind that bears the same period, over all plans. */
export class BoardRoundView {
  @Text({ max: 100 }) period!: string;
  @CivilDate({ describes: 'the last day on which it falls due' }) dueOn!: string;
  @JsonObject({ describes: 'part of the query of the list' }) filter!: ListQueryPart;
}

/** One unit in one round. */
export class BoardCellView {
  @Id() departmentId!: string;
  @Text({ max: 100 }) period!: string;
  @Whole({ ...MANY, describes: 'open or answered' }) owed!: number;
  @Whole({ ...MANY, describes: 'answered at least once' }) answered!: number;
  @Whole({ ...MANY, describes: 'first answered in time by the original limit' }) inTime!: number;
  @Whole({ ...MANY, describes: 'first answered late by the original limit' }) late!: number;
  @Whole({ ...MANY, describes: 'open and late by the present limit' }) overdue!: number;
  @Whole(MANY) open!: number;
}

/** How one round was answered so far by all units. */
export class BoardTrendView {
  @Text({ max: 100 }) period!: string;
  @CivilDate() dueOn!: string;
  @Whole({ ...MANY, describes: 'owed whose original limit has passed' }) due!: number;
  @Whole(MANY) dueInTime!: number;
  @Whole(MANY) dueLate!: number;
  @Whole(MANY) dueUnanswered!: number;
}

/** How many open obligations stand at one step of the ladder. */
export class EscalationView {
  @OneOf(ESCALATIONS) escalation!: Escalation;
  @Whole(MANY) open!: number;
}

/** How far one unit's open obligations have escalated; steps without any are left out. */
export class UnitEscalationView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @ListOfObjects(() => EscalationView, { max: 4 }) steps!: EscalationView[];
}

/** What each number of the board adds to the query of its list. */
export class BoardListsView implements Record<BoardNumber, ListQueryPart> {
  @JsonObject() owed!: ListQueryPart;
  @JsonObject() answered!: ListQueryPart;
  @JsonObject() inTime!: ListQueryPart;
  @JsonObject() late!: ListQueryPart;
  @JsonObject() overdue!: ListQueryPart;
  @JsonObject() open!: ListQueryPart;
  @JsonObject() due!: ListQueryPart;
  @JsonObject() dueInTime!: ListQueryPart;
  @JsonObject() dueLate!: ListQueryPart;
  @JsonObject() dueUnanswered!: ListQueryPart;
  @JsonObject({ describes: 'of an escalation; the act itself is added as `escalation`' }) escalation!: ListQueryPart;
}
type BoardNumber = keyof OwedCounts | 'answered' | 'escalation';

/** What does not fit on the board. */
export class BoardCutView {
  @Whole({ ...MANY, describes: 'older rounds that are left out' }) rounds!: number;
  @Whole({ ...MANY, describes: 'units with the least overdue that are left out' }) units!: number;
}

/** The supervision board: unit by round, what escalated and how far, and the share in time round by round. */
export class BoardView {
  @InstantField({ describes: 'business time at which every number holds' }) asOf!: string;
  @JsonObject({ describes: 'what is common to every cell and round: part of the query of `GET /obligations`' })
  filter!: ListQueryPart;
  @JsonObject({ describes: 'what is common to every escalation, which is of all kinds' })
  escalationFilter!: ListQueryPart;
  @ObjectOf(() => BoardListsView) lists!: BoardListsView;
  @ListOfObjects(() => BoardUnitView, { max: 300 }) units!: BoardUnitView[];
  @ListOfObjects(() => BoardRoundView, { max: 60, describes: 'oldest first' }) rounds!: BoardRoundView[];
  @ListOfObjects(() => BoardCellView, { max: 18_000, describes: 'only where something is owed' })
  cells!: BoardCellView[];
  @ListOfObjects(() => BoardTrendView, { max: 60, describes: 'oldest first, over all units' }) trend!: BoardTrendView[];
  @ListOfObjects(() => EscalationView, { max: 4, describes: 'mildest first, over all units' })
  escalations!: EscalationView[];
  @ListOfObjects(() => UnitEscalationView, { max: 300 }) unitEscalations!: UnitEscalationView[];
  @ObjectOf(() => BoardCutView) cut!: BoardCutView;
}

/** What each number adds to the query of its list; the same conditions under which it is counted. */
export const BOARD_LISTS: BoardListsView = {
  owed: { state: ['open', 'met'] },
  answered: { state: ['open', 'met'], firstAnswer: ['in-time', 'late'] },
  inTime: { state: ['open', 'met'], firstAnswer: ['in-time'] },
  late: { state: ['open', 'met'], firstAnswer: ['late'] },
  overdue: { timeLight: ['overdue'] },
  open: { state: ['open'] },
  due: { state: ['open', 'met'], isDue: 'true' },
  dueInTime: { state: ['open', 'met'], isDue: 'true', firstAnswer: ['in-time'] },
  dueLate: { state: ['open', 'met'], isDue: 'true', firstAnswer: ['late'] },
  dueUnanswered: { state: ['open', 'met'], isDue: 'true', firstAnswer: ['none'] },
  escalation: { state: ['open'] },
};
