import type { Actor } from '@duban/domain';
import { actionsOnOwed, explainDerivation, OBLIGATION_KINDS } from '@duban/domain';
import type { RoundSummary, SheetRow } from '@duban/persistence';
import {
  CivilDate,
  Flag,
  Id,
  InstantField,
  ListOf,
  ListOfObjects,
  ObjectOf,
  OneOf,
  text,
  Text,
  Whole,
} from '../edge/index.js';
import type { Language } from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';
import type { Taken } from './answer.js';

/** An answer that was taken. */
export class TakenView {
  @Id() id!: string;
  @Id() obligationId!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @Id() departmentId!: string;
  @Whole({ min: 1, max: 1_000 }) revision!: number;
  @OneOf(['submitted', 'accepted', 'returned']) state!: string;
  @CivilDate() actualOn!: string;
  @Flag({ describes: 'by the limit now in force' }) isLate!: boolean;
  @Flag({ describes: 'the progress told is lower than the time before' }) isBackward!: boolean;
  @Whole({ min: 1, max: 1_000 }) version!: number;
}

/** The answers of a round that were taken. */
export class TakenRoundView {
  @ListOfObjects(() => TakenView, { max: 500 }) submissions!: TakenView[];
}

/** What the office's word made of an answer. */
export class ReviewView {
  @Id() id!: string;
  @OneOf(['accepted', 'returned']) state!: string;
}

/** How many answers were accepted. */
export class AcceptedView {
  @Whole({ min: 0, max: 500 }) accepted!: number;
}

/** A round (报送期). */
export class RoundView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @Text({ max: 100 }) period!: string;
  @InstantField() opensAt!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @ListOf(text({ max: 2_000 }), { max: 1_000, describes: 'why this date: one sentence each' }) derivation!: string[];
  @Flag() isProvisional!: boolean;
  @OneOf(['open', 'closed']) state!: string;
  @Whole({ min: 0, max: 10_000_000 }) owed!: number;
  @Whole({ min: 0, max: 10_000_000 }) answered!: number;
  @MayDo() may!: string[];
}

/** What was said the last time. */
export class LastView {
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @Text({ max: 10_000, min: 0 }) summary!: string;
  @Text({ max: 10_000, nullable: true }) nextStep!: string | null;
  @Text({ max: 10_000, nullable: true }) problem!: string | null;
}

/** A supporter's material of the period. */
export class ContributionView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Text({ max: 10_000 }) summary!: string;
  @Text({ max: 10_000, nullable: true }) problem!: string | null;
}

/** A supporter that has given nothing yet. */
export class MissingView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
}

/** What became of the newest answer to what a row asks for. */
export class RowAnswerView {
  @OneOf(['submitted', 'accepted', 'returned']) state!: string;
  @Text({ max: 2_000, nullable: true, describes: 'why it was returned' }) reason!: string | null;
  @InstantField() at!: string;
  @Text({ max: 100 }) by!: string;
}

/** One row of a unit's sheet for a round. */
export class SheetRowView {
  @Id() obligationId!: string;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) taskNumber!: number | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @OneOf(['lead', 'support', 'implement', 'unit', 'office']) part!: string;
  @OneOf(['open', 'met', 'waived', 'superseded']) state!: string;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
  @ObjectOf(() => LastView, { nullable: true }) last!: LastView | null;
  @ListOfObjects(() => ContributionView, { max: 500 }) contributions!: ContributionView[];
  @ListOfObjects(() => MissingView, { max: 500 }) missing!: MissingView[];
  @ObjectOf(() => RowAnswerView, { nullable: true, describes: 'null before the first answer' })
  answer!: RowAnswerView | null;
  @MayDo() may!: string[];
}

/** A unit's sheet for a round: at most 500 rows. */
export class SheetView {
  @ListOfObjects(() => SheetRowView, { max: 500 }) items!: SheetRowView[];
}

/** The view of an answer that was taken. */
export function takenView({ obligation, submission, facts }: Taken): TakenView {
  const { id, obligationId, taskId, departmentId, revision, state, actualOn, progress } = submission;
  const before = facts.last?.progress ?? null;
  const isLate = obligation.metAt !== null && obligation.metAt > obligation.dueAt;
  const isBackward = progress !== null && before !== null && progress < before;
  return {
    id,
    obligationId,
    taskId,
    kind: obligation.kind,
    departmentId,
    revision,
    state,
    actualOn,
    isLate,
    isBackward,
    version: 1,
  };
}

/** The view of a round. */
export function roundView(found: RoundSummary, { language, actor }: { language: Language; actor: Actor }): RoundView {
  const { opensAt, dueAt, derivation, ownOpen, ...round } = found;
  const own = ownOpen.flatMap((owed) => actionsOnOwed(actor, { ...owed, kind: round.kind, state: 'open' }, undefined));
  const why = explainDerivation(derivation, language);
  return {
    ...round,
    opensAt: instantText(opensAt),
    dueAt: instantText(dueAt),
    derivation: why,
    may: [...new Set(own)],
  };
}

/** The view of a sheet's row, for somebody of the unit. */
export function sheetRowView({ contributions, missing, answer, ...row }: SheetRow, actor: Actor): SheetRowView {
  return {
    ...row,
    contributions: [...contributions],
    missing: [...missing],
    answer: answer && { ...answer, at: instantText(answer.at) },
    may: [...actionsOnOwed(actor, row, undefined)],
  };
}
