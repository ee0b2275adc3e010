import { explainDerivation } from '@duban/domain';
import type { EvaluationFacts, EvaluationUnit } from '@duban/persistence';
import {
  CivilDate,
  Flag,
  Id,
  InstantField,
  ListOf,
  ListOfObjects,
  OneOf,
  Quantity,
  Text,
  text,
  Whole,
} from '../edge/index.js';
import type { Language } from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';

/** A point is 10,000 units in the record, so that the sum of the lines is exactly the score. */
const UNITS_PER_POINT = 10_000;
const PHASES = ['planned', 'self-review', 'verification', 'notice', 'appeal', 'decision', 'publication', 'published'];

/** A phase of the evaluation on the time axis. */
export class PhaseView {
  @Text({ max: 50 }) phase!: string;
  @InstantField({ nullable: true, describes: 'the end of the phase before; null for the first' }) startsAt!:
    string | null;
  @InstantField() endsAt!: string;
  @CivilDate() endsOn!: string;
  @OneOf(['past', 'current', 'coming']) state!: string;
  @ListOf(text({ max: 2_000 }), { max: 1_000, describes: 'why this date: one sentence each' }) why!: string[];
  @Flag({ describes: 'the calendar of a year concerned is provisional' }) isProvisional!: boolean;
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
  @MayDo() may!: string[];
}

/** The id of something that came to be. */
export class CreatedView {
  @Id() id!: string;
}

/** The view of an evaluation. */
export function evaluationView(evaluation: EvaluationFacts, language: Language): EvaluationView {
  const { id, planId, planTitle, year, phase, frozenAt, publishedAt, publishedBy, version } = evaluation;
  return {
    ...{ id, planId, planTitle, year, phase, publishedBy, version },
    phases: phaseViews(evaluation, language),
    frozenAt: instantText(frozenAt),
    publishedAt: instantText(publishedAt),
  };
}

/** The phases with their starts and ends, and where the evaluation stands among them. */
export function phaseViews({ phase, phases }: EvaluationFacts, language: Language = 'zh'): PhaseView[] {
  const at = phase === 'planned' ? 0 : phases.findIndex((one) => one.phase === phase);
  const current = at === -1 ? phases.length : at;
  return phases.map(({ phase: name, endsAt, endsOn, derivation, provisional }, place) => ({
    phase: name,
    startsAt: instantText(phases[place - 1]?.endsAt ?? null),
    endsAt: instantText(endsAt),
    endsOn,
    state: place < current ? 'past' : place === current ? 'current' : 'coming',
    why: explainDerivation(derivation, language),
    isProvisional: provisional,
  }));
}

/** The views of units in the order of their scores, with their ranks: equal scores share one. */
export function unitViews(units: readonly EvaluationUnit[]): EvaluationUnitView[] {
  return units.map((unit) => {
    const better = units.filter((other) => other.isRanked && (other.scorePoints ?? 0) > (unit.scorePoints ?? 0));
    return unitView(unit, unit.isRanked ? better.length + 1 : null);
  });
}

/** Points as people write them. */
export function pointsOf(units: number): number {
  return units / UNITS_PER_POINT;
}

/** The view of a unit's result. */
export function unitView(unit: EvaluationUnit, rank: number | null): EvaluationUnitView {
  const { departmentId, departmentName, scorePoints, grade, isRanked, selfReviewedAt, verifiedAt } = unit;
  const score = scorePoints === null ? null : pointsOf(scorePoints);
  const times = { selfReviewedAt: instantText(selfReviewedAt), verifiedAt: instantText(verifiedAt) };
  return { departmentId, departmentName, rank, score, grade, isRanked, ...times };
}
