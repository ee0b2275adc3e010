export {
  type Amount,
  AMOUNT_UNITS,
  type AmountRefusal,
  type AmountUnit,
  checkAmount,
  formatAmount,
  LARGEST_AMOUNT,
  parseAmount,
} from './amount.js';
export type { Calendar, CalendarYear, DayInfo, DayReason, Holiday, MakeUpDay, OpenHours } from './calendar.js';
export {
  addDays,
  addMonths,
  type CalendarDate,
  compareDates,
  type DateRefusal,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  FIRST_DATE,
  firstOfMonth,
  isCalendarDate,
  LAST_DATE,
  lastOfMonth,
  monthOf,
  parseCalendarDate,
  yearOf,
} from './calendar-date.js';
export { chinaCalendar } from './calendars/cn.js';
export {
  DERIVATION_DAY_KINDS,
  derivationDays,
  MOST_DERIVATION_DAYS,
  type DerivationDay,
  type DerivationDayKind,
  type DerivationDays,
  type DerivationGap,
} from './derivation-days.js';
export type { DerivationSentences, DerivationStep } from './derivation.js';
export type { Due, DueRefusal, DueRequest } from './due.js';
export { explainDerivation, type ExplanationLanguage } from './explain-derivation.js';
export { formatInstant, isInstant, parseInstant } from './instant.js';
export { englishDate } from './sentences-en.js';
export { chineseDate } from './sentences-zh.js';
export { isTimeOfDay, msOfTime, parseTimeOfDay, type TimeOfDay } from './time-of-day.js';
export { type CalendarFault, type CalendarRefusal, validateCalendar } from './validate-calendar.js';
export {
  addWorkingDays,
  dayInfo,
  isWorkingDay,
  roll,
  ROLL_DIRECTIONS,
  type RollDirection,
  workingDaysBetween,
} from './working-days.js';
export { DEFAULT_CUTOFF, dueOf } from './working-time.js';
export { atTime, civilDate, type Instant, isZone, offsetAt, timeOfDay } from './zone.js';
