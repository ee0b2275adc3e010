import type { CalendarDate } from './calendar-date.js';
import type { TimeOfDay } from './time-of-day.js';

/** A span of open hours on every working day, `from` included; a start or a result may fall on `to`. */
export interface OpenHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** A day off by notice or by law, with the holiday's name. */
export interface Holiday {
  readonly on: CalendarDate;
  readonly name: string;
}

/** A weekend day that is worked (调休上班), with the holiday it makes up for. */
export interface MakeUpDay {
  readonly on: CalendarDate;
  readonly for: string;
}

/** What is known of one year; 'provisional' until the State Council's notice for it is published. */
export interface CalendarYear {
  readonly status: 'published' | 'provisional';
  readonly source: string;
  readonly holidays: readonly Holiday[];
  readonly makeUpDays: readonly MakeUpDay[];
}

/** A versioned working calendar as plain data. Weekdays: 0 Sunday … 6 Saturday. A year that is missing has weekends only and is provisional. */
export interface Calendar {
  readonly code: string;
  readonly version: number;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly openHours: readonly OpenHours[];
  readonly years: Readonly<Record<string, CalendarYear>>;
}

/** Why a day is worked or not. */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'make-up';

/** What a calendar says of one day; `name` is the holiday, or the holiday made up for. */
export interface DayInfo {
  readonly working: boolean;
  readonly reason: DayReason;
  readonly name?: string;
  readonly provisional: boolean;
}
