import type { Language } from './language.js';
import { localeOf } from './language.js';

/** The zone in which days and cut-offs are counted; the same as the calendar's. */
const ZONE = 'Asia/Shanghai';

/** How that zone stands to UTC, in instants written for the API; it has no summer time. */
export const ZONE_OFFSET = '+08:00';

const formats = new Map<string, Intl.DateTimeFormat>();

/** How the field writes days and instants: 2026年11月24日 17:30, or 24 Nov 2026, 17:30. */
export interface Dates {
  /** A civil day `2026-11-24`. */
  day(on: string): string;
  /** A civil day with its weekday. */
  weekday(on: string): string;
  /** A civil day; within the year at hand without its year: 11月24日 or 24 Nov. */
  shortDay(on: string): string;
  /** The month of a civil day. */
  month(on: string): string;
  /** An instant with its time of day. */
  instant(at: string): string;
  /** An instant with its time of day; within the year at hand without its year. */
  shortInstant(at: string): string;
  /** The time of day of an instant. */
  timeOf(at: string): string;
  /** The civil day of an instant, `2026-11-24`. */
  dayOf(at: string): string;
}

/** The dates of one language; the year at hand needs not be said in short ones. */
export function datesIn(language: Language, yearAtHand = String(new Date().getFullYear())): Dates {
  const write = (options: Intl.DateTimeFormatOptions, zone: string) => (date: Date) =>
    formatOf(localeOf(language), { ...options, timeZone: zone }).format(date);
  const long = { year: 'numeric', month: language === 'zh' ? 'long' : 'short', day: 'numeric' } as const;
  const short = { month: language === 'zh' ? 'long' : 'short', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const civil = (options: Intl.DateTimeFormatOptions) => {
    const format = write(options, 'UTC');
    return (on: string) => format(new Date(`${on}T00:00:00Z`));
  };
  const zoned = (options: Intl.DateTimeFormatOptions) => {
    const format = write(options, ZONE);
    return (at: string) => format(new Date(at));
  };
  const day = civil(long);
  const instant = zoned({ ...long, ...time });
  const dayOf = (at: string) => formatOf('sv-SE', { timeZone: ZONE }).format(new Date(at));
  const isAtHand = (on: string) => on.startsWith(yearAtHand);
  const shortDay = civil(short);
  const shortInstant = zoned({ ...short, ...time });
  return {
    day,
    weekday: civil({ ...long, weekday: 'short' }),
    shortDay: (on) => (isAtHand(on) ? shortDay(on) : day(on)),
    month: civil({ year: 'numeric', month: long.month }),
    instant,
    shortInstant: (at) => (isAtHand(dayOf(at)) ? shortInstant(at) : instant(at)),
    timeOf: zoned(time),
    dayOf,
  };
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}
