import type { AmountUnit } from './amount.js';
import type { CalendarDate } from './calendar-date.js';
import type { TimeOfDay } from './time-of-day.js';
import type { RollDirection } from './working-days.js';

/**
 * One step of the reasoning behind a due date, as plain data. `from` ≤ `to` are civil days that name an unbroken run, both included,
 * except in 'add', 'roll' (what was moved, and where to) and in the steps of open hours (instants with their offset).
 * For working days the `days` of all steps together are all days between start and result.
 */
export type DerivationStep =
  | { readonly rule: 'start-counted'; readonly on: CalendarDate }
  | { readonly rule: 'start-not-counted'; readonly on: CalendarDate }
  /** Working days counted; `counted` is the total so far. */
  | ({ readonly rule: 'count'; readonly counted: number } & Run)
  | ({ readonly rule: 'skip'; readonly reason: 'weekend' } & Run)
  | ({ readonly rule: 'skip'; readonly reason: 'holiday'; readonly name: string } & Run)
  /** Long spans: so many ordinary weekend days lie in the span; holidays and make-up days are still listed one by one. */
  | ({ readonly rule: 'skip-weekends' } & Run)
  /** Spans of years: so many holidays, and so many worked weekend days among those counted. */
  | ({ readonly rule: 'skip-holidays' } & Run)
  | {
      readonly rule: 'make-up-days-counted';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly worked: number;
    }
  | { readonly rule: 'make-up-day-counted'; readonly on: CalendarDate; readonly for: string }
  /** Civil days or months added (or nothing, for an amount of 0). */
  | ({ readonly rule: 'add'; readonly amount: number; readonly unit: AmountUnit } & Move)
  /** The month reached has no such day, so its last day `on` stands for it. */
  | { readonly rule: 'month-end'; readonly on: CalendarDate; readonly wanted: number }
  | ({ readonly rule: 'roll'; readonly direction: Exclude<RollDirection, 'none'> } & Move)
  | { readonly rule: 'not-rolled'; readonly on: CalendarDate }
  /** A start outside open hours counts from the next opening. */
  | ({ readonly rule: 'opening' } & Move)
  | ({ readonly rule: 'open-hours'; readonly hours: number } & Move)
  | { readonly rule: 'cut-off'; readonly on: CalendarDate; readonly time: TimeOfDay }
  /** The notices for the years `year` to `until` are not published, so the result may still move. */
  | { readonly rule: 'provisional-year'; readonly year: number; readonly until: number };

/** An unbroken run of civil days, or the span in which so many days lie. */
interface Run {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
}

/** Something that moves from one day or instant to another. */
interface Move {
  readonly from: string;
  readonly to: string;
}

type StepOf<R extends DerivationStep['rule']> = Extract<DerivationStep, { readonly rule: R }>;

/** One sentence for each rule that a derivation can name; the compiler keeps it complete. */
export type DerivationSentences = { readonly [R in DerivationStep['rule']]: (step: StepOf<R>) => string };
