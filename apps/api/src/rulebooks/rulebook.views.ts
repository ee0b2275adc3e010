import type { Calendar, RulePack } from '@duban/domain';
import { JsonObject, QueryWhole, Text, Whole } from '../edge/index.js';

/** Which year of a calendar to read; all years when left out. */
export class CalendarQuery {
  @QueryWhole({ min: 1949, max: 2199, optional: true }) year?: number;
}

/** A published calendar: its years with holidays and make-up days; a year that is missing is provisional. */
export class CalendarView {
  @Text({ max: 100 }) code!: string;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
  @Text({ max: 100 }) zone!: string;
  @JsonObject({ describes: 'by year: status, source, holidays, makeUpDays' }) years!: Calendar['years'];
}

/** A published rule pack, whole. */
export class RulePackView {
  @Text({ max: 100 }) code!: string;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
  @JsonObject({ describes: 'every number by which plans bound to it are supervised' }) rules!: RulePack;
}

/** What was published. */
export class PublishedView {
  @Text({ max: 100 }) code!: string;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** The view of a calendar, of one year when told. */
export function calendarView({ code, version, zone, years }: Calendar, year: number | undefined): CalendarView {
  if (year === undefined) return { code, version, zone, years };
  const unknown = { status: 'provisional', source: '', holidays: [], makeUpDays: [] } as const;
  return { code, version, zone, years: { [year]: years[year] ?? unknown } };
}
