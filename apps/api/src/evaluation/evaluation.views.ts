import type { EvaluationFacts, EvaluationLine, EvaluationUnit } from '@duban/persistence';
import {
  CivilDate,
  Flag,
  Id,
  InstantField,
  ListOfObjects,
  ObjectOf,
  OneOf,
  Quantity,
  Text,
  Whole,
} from '../edge/index.js';
import { instantText } from '../seeing/index.js';

/** A point is 10,000 units in the record, so that the sum of the lines is exactly the score. */
const UNITS_PER_POINT = 10_000;
const PHASES = ['planned', 'self-review', 'verification', 'notice', 'appeal', 'decision', 'publication', 'published'];

/** When a phase of the evaluation ends. */
export class PhaseView {
  @Text({ max: 50 }) phase!: string;
  @InstantField() endsAt!: string;
  @CivilDate() endsOn!: string;
}

/** The annual evaluation (年度考核) of one plan. */
export class EvaluationView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Whole({ min: 1990, max: 2199 }) year!: number;
  @OneOf(PHASES) phase!: string;
  @ListOfObjects(() => PhaseView, { max: 20 }) phases!: PhaseView[];
  @InstantField({ nullable: true }) frozenAt!: string | null;
  @InstantField({ nullable: true }) publishedAt!: string | null;
  @Text({ max: 100, nullable: true }) publishedBy!: string | null;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** A unit's result. */
export class EvaluationUnitView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 1, max: 100_000, nullable: true, describes: 'null for a unit that is not ranked' }) rank!:
    number | null;
  @Quantity({ min: -1_000, max: 1_000, nullable: true }) score!: number | null;
  @Text({ max: 50, nullable: true }) grade!: string | null;
  @Flag() isRanked!: boolean;
  @InstantField({ nullable: true }) selfReviewedAt!: string | null;
  @InstantField({ nullable: true }) verifiedAt!: string | null;
}

/** An evaluation with the units that the caller may see. */
export class EvaluationDetailView extends EvaluationView {
  @ListOfObjects(() => EvaluationUnitView, { max: 100_000 }) units!: EvaluationUnitView[];
}

/** An appeal against a line. */
export class AppealView {
  @Id() id!: string;
  @OneOf(['raised', 'upheld', 'dismissed']) state!: string;
  @Text({ max: 5_000 }) reason!: string;
  @Text({ max: 5_000, nullable: true }) decisionReason!: string | null;
}

/** One line of a score: which event gave or cost how many points, by which rule and version. */
export class LineView {
  @Whole({ min: 1, max: 100_000 }) position!: number;
  @Id({ nullable: true }) taskId!: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) taskNumber!: number | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @Id({ nullable: true }) obligationId!: string | null;
  @Text({ max: 100 }) rule!: string;
  @Whole({ min: 1, max: 100_000 }) rulePackVersion!: number;
  @Text({ max: 1_000 }) event!: string;
  @Text({ max: 100, nullable: true }) eventId!: string | null;
  @InstantField({ nullable: true }) occurredAt!: string | null;
  @Quantity({ min: -1_000, max: 1_000 }) points!: number;
  @OneOf(['proposed', 'notified', 'appealed', 'confirmed', 'waived']) state!: string;
  @ObjectOf(() => AppealView, { nullable: true }) appeal!: AppealView | null;
}

/** A unit's result with every line of it. */
export class UnitLedgerView extends EvaluationUnitView {
  @Text({ max: 20_000, nullable: true }) selfReview!: string | null;
  @ListOfObjects(() => LineView, { max: 100_000, describes: 'their points sum up to the score' }) lines!: LineView[];
}

/** The id of something that came to be. */
export class CreatedView {
  @Id() id!: string;
}

/** The view of an evaluation. */
export function evaluationView(evaluation: EvaluationFacts): EvaluationView {
  const { id, planId, planTitle, year, phase, phases, frozenAt, publishedAt, publishedBy, version } = evaluation;
  return {
    ...{ id, planId, planTitle, year, phase, publishedBy, version },
    phases: phases.map(({ phase: name, endsAt, endsOn }) => ({ phase: name, endsAt: instantText(endsAt), endsOn })),
    frozenAt: instantText(frozenAt),
    publishedAt: instantText(publishedAt),
  };
}

/** The views of units in the order of their scores, with their ranks: equal scores share one. */
export function unitViews(units: readonly EvaluationUnit[]): EvaluationUnitView[] {
  return units.map((unit) => {
    const better = units.filter((other) => other.isRanked && (other.scorePoints ?? 0) > (unit.scorePoints ?? 0));
    return unitView(unit, unit.isRanked ? better.length + 1 : null);
  });
}

/** The view of a unit's result with its lines. */
export function unitLedgerView(
  unit: EvaluationUnit,
  rank: number | null,
  lines: readonly EvaluationLine[],
): UnitLedgerView {
  return { ...unitView(unit, rank), selfReview: unit.selfReview, lines: lines.map(lineView) };
}

/** Points as people write them. */
export function pointsOf(units: number): number {
  return units / UNITS_PER_POINT;
}

function unitView(unit: EvaluationUnit, rank: number | null): EvaluationUnitView {
  const { departmentId, departmentName, scorePoints, grade, isRanked, selfReviewedAt, verifiedAt } = unit;
  const score = scorePoints === null ? null : pointsOf(scorePoints);
  const times = { selfReviewedAt: instantText(selfReviewedAt), verifiedAt: instantText(verifiedAt) };
  return { departmentId, departmentName, rank, score, grade, isRanked, ...times };
}

function lineView({ departmentId: _id, departmentName: _name, occurredAt, points, ...told }: EvaluationLine): LineView {
  return { ...told, occurredAt: instantText(occurredAt), points: pointsOf(points) };
}
