import type { AmountRefusal, Amount } from './amount.js';
import type { CalendarDate, DateRefusal } from './calendar-date.js';
import type { DerivationStep } from './derivation.js';
import type { TimeOfDay } from './time-of-day.js';
import type { RollDirection } from './working-days.js';
import type { Instant } from './zone.js';

/** What is asked: from when, how long, and by which of the choices that local rules differ in. */
export interface DueRequest {
  /** A civil day, or an instant whose day in the calendar's zone is taken (for hours: the instant itself, or that day's midnight). */
  readonly from: CalendarDate | Instant;
  readonly add: Amount;
  /** Default false: the first day does not count (Civil Code, article 201). */
  readonly startCounted?: boolean | undefined;
  /** Default 'forward' (Civil Code, article 203). */
  readonly roll?: RollDirection | undefined;
  /** Default '17:30'; '24:00' is midnight at the end of the day. */
  readonly cutoff?: TimeOfDay | undefined;
}

/** A due date that explains itself; `provisional` when a day looked at lies in a year whose notice is not published. */
export interface Due {
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
  readonly derivation: readonly DerivationStep[];
}

/** Why no due date can be given. */
export type DueRefusal =
  | AmountRefusal
  | DateRefusal
  | { readonly code: 'instant.out-of-range' }
  | { readonly code: 'time.malformed'; readonly text: string }
  | { readonly code: 'roll.unknown'; readonly text: string }
  | { readonly code: 'due.out-of-range' }
  | { readonly code: 'calendar.no-open-hours' };
