import type { Calendar, RulePack } from '@duban/domain';
import { daysInMonth, isWorkingDay } from '@duban/domain';
import type { PublishedVersion } from '@duban/persistence';
import {
  AnyValue,
  CivilDate,
  Flag,
  InstantField,
  JsonObject,
  ListOf,
  ListOfObjects,
  ObjectOf,
  OneOf,
  QueryWhole,
  Text,
  Whole,
  whole,
} from '../edge/index.js';

const VERSION = { min: 1, max: 1_000_000 } as const;
const YEAR = { min: 1949, max: 2199 } as const;

/** Which version of a rule pack to read; the newest when left out. */
export class RulePackQuery {
  @QueryWhole({ ...VERSION, optional: true }) version?: number;
}

/** Which two versions of a rule pack to compare. */
export class CompareQuery {
  @QueryWhole(VERSION) from!: number;
  @QueryWhole(VERSION) to!: number;
}

/** Which version and year of a calendar to read; the newest, and all years, when left out. */
export class CalendarQuery extends RulePackQuery {
  @QueryWhole({ ...YEAR, optional: true }) year?: number;
}

/** One published version. */
export class VersionView {
  @Whole(VERSION) version!: number;
  @InstantField() publishedAt!: string;
  @Whole({ min: 0, max: 10_000_000, describes: 'plans bound to this version' }) plans!: number;
}

/** A rulebook with its versions, the newest first. */
export class ShelfView {
  @Text({ max: 100 }) code!: string;
  @ListOfObjects(() => VersionView, { max: 1_000 }) versions!: VersionView[];
}

/** All rulebooks of a kind. */
export class ShelvesView {
  @ListOfObjects(() => ShelfView, { max: 1_000 }) items!: ShelfView[];
}

/** A day off. */
export class HolidayView {
  @CivilDate() on!: string;
  @Text({ max: 100 }) name!: string;
}

/** A weekend day that is worked, with the holiday it makes up for. */
export class MakeUpDayView {
  @CivilDate() on!: string;
  @Text({ max: 100 }) for!: string;
}

/** One year of a calendar, as its picture needs it. */
export class CalendarYearView {
  @Whole(YEAR) year!: number;
  @Flag({ describes: 'the notice for this year is not published yet' }) isProvisional!: boolean;
  @Text({ min: 0, max: 1_000 }) source!: string;
  @ListOfObjects(() => HolidayView, { max: 366 }) holidays!: HolidayView[];
  @ListOfObjects(() => MakeUpDayView, { max: 366 }) makeUpDays!: MakeUpDayView[];
  @ListOf(whole({ min: 0, max: 6 }), { max: 7, describes: 'weekdays that are not worked; 0 is Sunday' })
  weekend!: number[];
  @ListOf(whole({ min: 0, max: 31 }), { min: 12, max: 12, describes: 'working days of each month' })
  workingDays!: number[];
}

/** A published calendar: its years with holidays and make-up days; a year that is missing is provisional. */
export class CalendarView {
  @Text({ max: 100 }) code!: string;
  @Whole(VERSION) version!: number;
  @Text({ max: 100 }) zone!: string;
  @JsonObject({ describes: 'by year: status, source, holidays, makeUpDays' }) years!: Calendar['years'];
  @OneOf(['published', 'provisional'], { optional: true, describes: 'of the year asked for' }) status?: string;
  @ObjectOf(() => CalendarYearView, { nullable: true, describes: 'the year asked for' }) year!: CalendarYearView | null;
}

/** A published rule pack, whole. */
export class RulePackView {
  @Text({ max: 100 }) code!: string;
  @Whole(VERSION) version!: number;
  @JsonObject({ describes: 'every number by which plans bound to it are supervised' }) rules!: RulePack;
}

/** One place at which two versions differ. */
export class RuleChangeView {
  @Text({ min: 0, max: 1_000, describes: 'JSON pointer into the rules' }) path!: string;
  @AnyValue({ optional: true, describes: 'left out where it was absent' }) before?: unknown;
  @AnyValue({ optional: true, describes: 'left out where it is absent' }) after?: unknown;
}

/** What changed between two versions of a rule pack. */
export class RulePackChangesView {
  @Text({ max: 100 }) code!: string;
  @Whole(VERSION) from!: number;
  @Whole(VERSION) to!: number;
  @ListOfObjects(() => RuleChangeView, { max: 10_000 }) changes!: RuleChangeView[];
}

/** What was published. */
export class PublishedView {
  @Text({ max: 100 }) code!: string;
  @Whole(VERSION) version!: number;
}

/** The view of a calendar, of one year when told. */
export function calendarView(calendar: Calendar, year: number | undefined): CalendarView {
  const { code, version, zone, years } = calendar;
  if (year === undefined) return { code, version, zone, years, year: null };
  const unknown = { status: 'provisional', source: '', holidays: [], makeUpDays: [] } as const;
  const known = years[year] ?? unknown;
  return { code, version, zone, years: { [year]: known }, status: known.status, year: yearView(calendar, year, known) };
}

function yearView(calendar: Calendar, year: number, known: Calendar['years'][string]): CalendarYearView {
  const { status, source, holidays, makeUpDays } = known;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return {
    year,
    isProvisional: status === 'provisional',
    source,
    holidays: holidays.map((holiday) => ({ ...holiday })),
    makeUpDays: makeUpDays.map((day) => ({ ...day })),
    weekend: [...calendar.weekend],
    workingDays: months.map((month) => daysOf(year, month).filter((day) => isWorkingDay(calendar, day)).length),
  };
}

function daysOf(year: number, month: number): string[] {
  const padded = (number: number) => String(number).padStart(2, '0');
  return Array.from(
    { length: daysInMonth(year, month) },
    (_, index) => `${year}-${padded(month)}-${padded(index + 1)}`,
  );
}

/** The view of all versions, gathered by code. */
export function shelvesView(versions: readonly PublishedVersion[]): ShelvesView {
  const codes = [...new Set(versions.map(({ code }) => code))];
  const items = codes.map((code) => ({ code, versions: versions.filter((one) => one.code === code).map(versionView) }));
  return { items };
}

function versionView({ version, publishedAt, plans }: PublishedVersion): VersionView {
  return { version, publishedAt: publishedAt.toISOString(), plans };
}
