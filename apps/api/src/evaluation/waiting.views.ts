import type { AppealSummary, EvaluationFacts, EvaluationUnit } from '@duban/persistence';
import { Id, InstantField, ListOfObjects, OneOf, Quantity, Text, Whole } from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';
import { phaseViews, pointsOf } from './evaluation.views.js';

const WAITED_FOR = ['time', 'units', 'evaluation-office', 'approver', 'nobody'] as const;

/** A unit that is waited for, or about which the office is. */
export class WaitingUnitView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @OneOf(['self-review', 'verification'], { describes: 'what is still to be done about it' }) what!: string;
}

/** An appeal with the line it is about. */
export class WaitingAppealView {
  @Id() id!: string;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 1, max: 100_000, describes: 'the place of the line in the unit’s score' }) position!: number;
  @Id({ nullable: true }) taskId!: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) taskNumber!: number | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @Text({ max: 1_000 }) event!: string;
  @Quantity({ min: -1_000, max: 1_000 }) points!: number;
  @OneOf(['raised', 'upheld', 'dismissed']) state!: string;
  @Text({ max: 5_000 }) reason!: string;
  @InstantField() raisedAt!: string;
  @Text({ max: 100 }) raisedBy!: string;
  @InstantField({ nullable: true }) decidedAt!: string | null;
  @Text({ max: 100, nullable: true }) decidedBy!: string | null;
  @Text({ max: 5_000, nullable: true }) decisionReason!: string | null;
}

/** Who waits for what in the present phase, as far as the caller may see it. */
export class WaitingView {
  @Text({ max: 50 }) phase!: string;
  @InstantField({ nullable: true, describes: 'null where a person’s act ends it' }) endsAt!: string | null;
  @OneOf(WAITED_FOR, { describes: 'whose turn it is; time: the phase ends by its date alone' }) waitsFor!: string;
  @ListOfObjects(() => WaitingUnitView, { max: 10_000 }) units!: WaitingUnitView[];
  @ListOfObjects(() => WaitingAppealView, { max: 1_000, describes: 'undecided ones first' })
  appeals!: WaitingAppealView[];
  @MayDo() may!: string[];
}

/** The view of what an evaluation waits for, from the units and appeals that the caller may see. */
export function waitingView(
  evaluation: EvaluationFacts,
  seen: { units: readonly EvaluationUnit[]; appeals: readonly AppealSummary[]; may: readonly string[] },
): WaitingView {
  const { phase } = evaluation;
  const current = phaseViews(evaluation).find(({ state }) => state === 'current');
  return {
    phase,
    endsAt: phase === 'publication' ? null : (current?.endsAt ?? null),
    waitsFor: WAITS_FOR[phase] ?? 'nobody',
    units: unitsWaiting(phase, seen.units),
    appeals: seen.appeals.map(appealView),
    may: [...seen.may],
  };
}

const WAITS_FOR: Readonly<Record<string, (typeof WAITED_FOR)[number]>> = {
  planned: 'time',
  'self-review': 'units',
  verification: 'evaluation-office',
  notice: 'time',
  appeal: 'units',
  decision: 'evaluation-office',
  publication: 'approver',
};

function unitsWaiting(phase: string, units: readonly EvaluationUnit[]): WaitingUnitView[] {
  if (phase !== 'self-review' && phase !== 'verification') return [];
  return units
    .filter(({ selfReviewedAt, verifiedAt }) => (phase === 'self-review' ? selfReviewedAt : verifiedAt) === null)
    .map(({ departmentId, departmentName }) => ({ departmentId, departmentName, what: phase }));
}

function appealView({ points, raisedAt, decidedAt, ...told }: AppealSummary): WaitingAppealView {
  return { ...told, points: pointsOf(points), raisedAt: instantText(raisedAt), decidedAt: instantText(decidedAt) };
}
