import type { EvaluationLine, EvaluationTask, EvaluationUnit } from '@duban/persistence';
import type { Action } from '@duban/domain';
import { factorOf, FACTORS, runningTotals, TASK_PARTS, taskScores, waterfall } from '@duban/domain';
import {
  CivilDate,
  Id,
  InstantField,
  ListOf,
  ListOfObjects,
  ObjectOf,
  OneOf,
  Quantity,
  Text,
  Whole,
  whole,
} from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';
import { EvaluationUnitView, pointsOf, unitView } from './evaluation.views.js';

const POINTS = { min: -1_000, max: 1_000 };

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
  @Text({ max: 50, nullable: true, describes: 'kind of the obligation it is about' }) kind!: string | null;
  @Text({ max: 100, nullable: true }) period!: string | null;
  @CivilDate({ nullable: true }) dueOn!: string | null;
  @Text({ max: 100 }) rule!: string;
  @Whole({ min: 1, max: 100_000 }) rulePackVersion!: number;
  @Text({ max: 1_000 }) event!: string;
  @Text({ max: 100, nullable: true }) eventId!: string | null;
  @OneOf(['task', 'submission', 'obligation'], { describes: 'what eventId names; the timeline of the task has it' })
  eventKind!: string;
  @OneOf(FACTORS, { describes: 'the bar of the waterfall that it belongs to' }) factor!: string;
  @InstantField({ nullable: true }) occurredAt!: string | null;
  @Quantity(POINTS) points!: number;
  @Quantity({ ...POINTS, describes: 'the score after this line; after the last one it is the score' }) total!: number;
  @OneOf(['proposed', 'notified', 'appealed', 'confirmed', 'waived']) state!: string;
  @ObjectOf(() => AppealView, { nullable: true }) appeal!: AppealView | null;
}

/** One bar of the waterfall from nothing to the score. */
export class WaterfallStepView {
  @OneOf(FACTORS) factor!: string;
  @Quantity(POINTS) points!: number;
  @Quantity(POINTS) from!: number;
  @Quantity({ ...POINTS, describes: 'where the next bar begins; of the last bar the score' }) to!: number;
  @ListOf(whole({ min: 1, max: 100_000 }), { max: 100_000, describes: 'the places of its lines' }) positions!: number[];
}

/** What one task gave and cost the unit: weight × result × timeliness × quality, in points. */
export class TaskScoreView {
  @Id() taskId!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
  @Text({ max: 500 }) title!: string;
  @OneOf(TASK_PARTS) part!: string;
  @Quantity({ min: 0, max: 1_000_000 }) weight!: number;
  @Quantity({ min: 0, max: 100, describes: 'planned progress at the freeze (序时进度)' }) planned!: number;
  @Whole({ min: 0, max: 100, nullable: true, describes: 'accepted progress at the freeze' }) progress!: number | null;
  @Quantity({ ...POINTS, describes: 'what the task is worth to the unit' }) base!: number;
  @Quantity(POINTS) result!: number;
  @Quantity(POINTS) timeliness!: number;
  @Quantity(POINTS) quality!: number;
  @Quantity(POINTS) deduction!: number;
  @Quantity({ ...POINTS, describes: 'the sum of the five; of all tasks the score' }) total!: number;
}

/** A unit's result with every line of it. */
export class UnitLedgerView extends EvaluationUnitView {
  @Text({ max: 20_000, nullable: true }) selfReview!: string | null;
  @ListOfObjects(() => LineView, { max: 100_000, describes: 'their points sum up to the score' }) lines!: LineView[];
  @ListOfObjects(() => WaterfallStepView, { max: 5 }) waterfall!: WaterfallStepView[];
  @ListOfObjects(() => TaskScoreView, { max: 10_000 }) tasks!: TaskScoreView[];
  @MayDo() may!: string[];
}

/** What a unit's page is made of. */
export interface UnitLedger {
  readonly unit: EvaluationUnit;
  readonly rank: number | null;
  readonly lines: readonly EvaluationLine[];
  readonly tasks: readonly EvaluationTask[];
  readonly may: readonly Action[];
}

/** The view of a unit's result with its lines, its waterfall and its tasks. */
export function unitLedgerView({ unit, rank, lines, tasks, may }: UnitLedger): UnitLedgerView {
  const totals = runningTotals(lines);
  return {
    ...unitView(unit, rank),
    selfReview: unit.selfReview,
    lines: lines.map((line, index) => lineView(line, totals[index] ?? 0)),
    waterfall: waterfall(lines).map(({ factor, points, from, to, positions }) => ({
      factor,
      ...{ points: pointsOf(points), from: pointsOf(from), to: pointsOf(to) },
      positions: [...positions],
    })),
    tasks: taskViews(lines, tasks),
    may: [...may],
  };
}

function taskViews(lines: readonly EvaluationLine[], tasks: readonly EvaluationTask[]): TaskScoreView[] {
  const scores = new Map(taskScores(lines).map((one) => [one.taskId, one]));
  return tasks.flatMap((task) => {
    const score = scores.get(task.taskId);
    if (!score) return [];
    const { base, result, timeliness, quality, deduction } = score.points;
    return [
      {
        ...task,
        ...{ base: pointsOf(base), result: pointsOf(result), timeliness: pointsOf(timeliness) },
        ...{ quality: pointsOf(quality), deduction: pointsOf(deduction), total: pointsOf(score.total) },
      },
    ];
  });
}

function lineView(
  { departmentId: _id, departmentName: _name, occurredAt, points, ...told }: EvaluationLine,
  total: number,
): LineView {
  return {
    ...told,
    ...factorOf(told.event),
    occurredAt: instantText(occurredAt),
    points: pointsOf(points),
    total: pointsOf(total),
  };
}
