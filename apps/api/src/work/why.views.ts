import type { Calendar, DerivationStep, Instant } from '@duban/domain';
import { DERIVATION_DAY_KINDS, derivationDays, explainDerivation, OBLIGATION_KINDS } from '@duban/domain';
import type { RulebookReference } from '@duban/persistence';
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
import { RulePackBinding } from '../plans/index.js';
import { instantText } from '../seeing/index.js';

/** One day of the small calendar beside a due date. */
export class WhyDayView {
  @CivilDate() on!: string;
  @OneOf(DERIVATION_DAY_KINDS, {
    describes:
      'start; counted (a working day); made-up (a worked weekend day, counted); weekend and holiday (skipped); passed (a civil day that goes by); rolled (a rest day that the due day moved away from); due',
  })
  kind!: string;
  @Text({ max: 100, nullable: true, describes: 'the holiday, or the holiday made up for' }) name!: string | null;
  @Flag({ describes: 'one of the working days counted; the due day can be' }) isCounted!: boolean;
  @Flag() isWorking!: boolean;
}

/** Whole months left out of the middle of a way of more than 400 days. */
export class WhyGapView {
  @CivilDate() from!: string;
  @CivilDate() to!: string;
  @Whole({ min: 1, max: 100_000 }) days!: number;
  @Whole({ min: 0, max: 100_000 }) counted!: number;
}

/** Why this date: the derivation in words and in days. */
export class WhyView {
  @Id() id!: string;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @Text({ max: 100 }) period!: string;
  @InstantField({ describes: 'from when it can be answered' }) startAt!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @InstantField({ describes: 'the first limit; it never changes' }) originalDueAt!: string;
  @Whole({ min: 1, max: 1_000, describes: '1 for the original limit, one more for each later one' })
  limitNumber!: number;
  @ObjectOf(() => RulePackBinding) rulePack!: RulePackBinding;
  @ObjectOf(() => RulePackBinding) calendar!: RulePackBinding;
  @Flag({ describes: 'the calendar of a year concerned is provisional' }) isProvisional!: boolean;
  @ListOf(text({ max: 2_000 }), { max: 1_000, describes: 'one sentence each, in the caller’s language' })
  sentences!: string[];
  @ListOfObjects(() => WhyDayView, { max: 400, describes: 'in order of time, every day but those of the gap' })
  days!: WhyDayView[];
  @ObjectOf(() => WhyGapView, { nullable: true }) gap!: WhyGapView | null;
  @Whole({ min: 0, max: 1_000_000, describes: 'working days counted in all' }) counted!: number;
}

/** A limit with its reasons: of an obligation, or of a round. */
export interface Limit extends RulebookReference {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly startAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: string;
  readonly originalDueAt: Instant;
  readonly limitNumber: number;
  readonly derivation: readonly DerivationStep[];
}

/** The view of why a limit is when it is. */
export function whyView(limit: Limit, { calendar, language }: { calendar: Calendar; language: Language }): WhyView {
  const { id, kind, period, dueOn, limitNumber, derivation } = limit;
  const { days, gap, counted } = derivationDays(derivation, dueOn, calendar);
  return {
    ...{ id, kind, period, dueOn, limitNumber, counted },
    startAt: instantText(limit.startAt),
    dueAt: instantText(limit.dueAt),
    originalDueAt: instantText(limit.originalDueAt),
    rulePack: { code: limit.rulePackCode, version: limit.rulePackVersion },
    calendar: { code: limit.calendarCode, version: limit.calendarVersion },
    isProvisional: derivation.some(({ rule }) => rule === 'provisional-year'),
    sentences: explainDerivation(derivation, language),
    days: days.map((day) => ({ ...day })),
    gap: gap && { ...gap },
  };
}
