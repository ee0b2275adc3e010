import type { Escalation, ObligationKind, ObligationState, Part, TimeLight } from '@duban/domain';
import { ESCALATIONS, OBLIGATION_KINDS, OBLIGATION_STATES, TASK_PARTS, TIME_LIGHTS } from '@duban/domain';
import type { FirstAnswer } from '@duban/persistence';
import { FIRST_ANSWERS } from '@duban/persistence';
import {
  CivilDate,
  FileIds,
  Flag,
  Id,
  id,
  ListOf,
  ListOfObjects,
  ListQuery,
  OneOf,
  oneOf,
  QueryFlag,
  QueryList,
  Text,
  Whole,
} from '../edge/index.js';

/** What a unit says in answer to one obligation. */
export class AnswerRequest {
  @Whole({ min: 0, max: 100, optional: true, describes: 'in percent; needed in a report' }) progress?: number;
  @Text({ max: 10_000, min: 0, optional: true, describes: 'what was done' }) summary?: string;
  @Text({ max: 10_000, min: 0, optional: true }) nextStep?: string;
  @Text({ max: 10_000, min: 0, optional: true }) problem?: string;
  @Flag({ optional: true, describes: 'the same as last time' }) unchanged?: boolean;
  @ListOf(id(), {
    max: 200,
    optional: true,
    isSet: true,
    describes: 'supporters whose material is missing; found from the record when left out',
  })
  missing?: string[];
  @FileIds({ max: 20 }) fileIds?: string[];
  @CivilDate({ optional: true, describes: 'the true day; today when left out' }) actualOn?: string;
}

/** One answer of a round. */
export class RoundItemRequest extends AnswerRequest {
  @Id() obligationId!: string;
}

/** A unit's whole round. */
export class SubmitRoundRequest {
  @ListOfObjects(() => RoundItemRequest, { min: 1, max: 500 }) items!: RoundItemRequest[];
}

/** Says that a milestone is done. */
export class CompleteMilestoneRequest {
  @CivilDate({ describes: 'the true day' }) doneOn!: string;
  @Text({ max: 10_000 }) summary!: string;
  @FileIds({ max: 20 }) fileIds?: string[];
}

/** Returns an answer. */
export class ReturnRequest {
  @Text({ max: 2_000, describes: 'what is to be redone and why' }) reason!: string;
}

/** Accepts many answers. */
export class AcceptManyRequest {
  @ListOf(id(), { min: 1, max: 500, isSet: true }) ids!: string[];
}

/** A list of obligations. */
export class OwedQuery extends ListQuery {
  @QueryList(oneOf(OBLIGATION_STATES), { max: 4, optional: true }) state?: ObligationState[];
  @Id({ optional: true }) plan?: string;
  @Id({ optional: true }) department?: string;
  @QueryFlag({ optional: true, describes: 'only what the caller’s own departments owe' }) mine?: boolean;
  @Id({ optional: true, describes: 'a person who is leader in charge of the departments that owe' }) leader?: string;
  @OneOf(OBLIGATION_KINDS, { optional: true }) kind?: ObligationKind;
  @OneOf([...TASK_PARTS, 'unit', 'office'], { optional: true }) part?: Part;
  @Id({ optional: true }) round?: string;
  @Text({ max: 100, optional: true, describes: 'the period of the round, over all plans' }) roundPeriod?: string;
  @QueryList(oneOf(TIME_LIGHTS), { max: 4, optional: true }) timeLight?: TimeLight[];
  @QueryList(oneOf(FIRST_ANSWERS), {
    max: 3,
    optional: true,
    describes: 'how the first answer came by the original limit; open with an answer: returned to be redone',
  })
  firstAnswer?: FirstAnswer[];
  @QueryFlag({ optional: true, describes: 'whether the original limit has passed' }) isDue?: boolean;
  @QueryList(oneOf(ESCALATIONS), { max: 4, optional: true, describes: 'how far the present limit has escalated' })
  escalation?: Escalation[];
}

/** A list of rounds. */
export class RoundQuery extends ListQuery {
  @Id({ optional: true }) plan?: string;
  @OneOf(OBLIGATION_KINDS, { optional: true }) kind?: string;
  @OneOf(['open', 'closed'], { optional: true }) state?: string;
  @QueryFlag({ optional: true, describes: 'only what the caller’s own units owe' }) mine?: boolean;
}
