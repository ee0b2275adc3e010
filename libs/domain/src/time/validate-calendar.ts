import { accept, refuse, type Result } from '../result.js';
import type { Calendar } from './calendar.js';
import { dayOfWeek, isCalendarDate } from './calendar-date.js';
import { type CalendarFault, check, checkText, entries, fault, fields, type Place, within } from './shape.js';
import { isTimeOfDay, msOfTime } from './time-of-day.js';
import { isZone } from './zone.js';

export type { CalendarFault } from './shape.js';

/** Why data is not a calendar: every fault with its place. */
export interface CalendarRefusal {
  readonly code: 'calendar.invalid';
  readonly faults: readonly CalendarFault[];
}

function checkWeekend(place: Place): ReadonlySet<unknown> {
  const days = entries(place);
  const seen = new Set<unknown>();
  for (const day of days) {
    const isWeekday = Number.isInteger(day.value) && (day.value as number) >= 0 && (day.value as number) <= 6;
    if (check(day, isWeekday, '应为0（周日）至6（周六）的整数')) check(day, !seen.has(day.value), '星期重复');
    seen.add(day.value);
  }
  check(place, days.length < 7, '一周至少应有一个工作日');
  return seen;
}

function checkOpenHours(place: Place): void {
  let closed = -1;
  for (const span of entries(place)) {
    const { from, to } = fields(span, ['from', 'to']) ?? {};
    if (!from || !to) continue;
    const areTimes = [from, to].map((end) => check(end, isTimeOfDay(end.value), '应为HH:MM格式的时间'));
    if (areTimes.includes(false)) continue;
    const [opens, closes] = [msOfTime(from.value as string), msOfTime(to.value as string)];
    check(to, opens < closes, '结束时间应晚于开始时间');
    check(from, opens >= closed, '各时段应按先后排列且不得重叠');
    closed = Math.max(closed, closes);
  }
}

/** What is known while the days of one year are checked. */
interface YearCheck {
  readonly year: string;
  readonly weekend: ReadonlySet<unknown>;
  readonly seen: Set<string>;
}

function checkDay(place: Place, { year, seen }: YearCheck): string | undefined {
  const on = place.value;
  if (!isCalendarDate(on)) {
    fault(place, '应为YYYY-MM-DD格式的有效日期');
    return undefined;
  }
  check(place, on.startsWith(`${year}-`), `日期不在${year}年内`);
  check(place, !seen.has(on), '日期重复');
  seen.add(on);
  return on;
}

function checkYear(place: Place, known: YearCheck): void {
  check(place, /^(?:19|20|21)\d\d$|^2200$/.test(known.year), '年份应在1900至2200之间');
  const year = fields(place, ['status', 'source', 'holidays', 'makeUpDays']);
  if (!year) return;
  const { status, source, holidays, makeUpDays } = year;
  check(status, status.value === 'published' || status.value === 'provisional', '应为published或provisional');
  checkText(source);
  for (const holiday of entries(holidays)) {
    const day = fields(holiday, ['on', 'name']);
    if (!day) continue;
    checkDay(day.on, known);
    checkText(day.name);
  }
  for (const makeUpDay of entries(makeUpDays)) {
    const day = fields(makeUpDay, ['on', 'for']);
    if (!day) continue;
    const on = checkDay(day.on, known);
    if (on !== undefined) check(day.on, known.weekend.has(dayOfWeek(on)), '调休上班日应在周末');
    checkText(day.for);
  }
}

function checkYears(place: Place, weekend: ReadonlySet<unknown>): void {
  const { value } = place;
  if (!check(place, typeof value === 'object' && value !== null && !Array.isArray(value), '应为对象')) return;
  for (const [year, content] of Object.entries(value as object)) {
    checkYear(within(place, year, content), { year, weekend, seen: new Set() });
  }
}

/** Accepts data as a calendar, or lists all its faults with their places as JSON pointers. */
export function validateCalendar(value: unknown): Result<Calendar, CalendarRefusal> {
  const faults: CalendarFault[] = [];
  const top = fields({ value, pointer: '', faults }, ['code', 'version', 'zone', 'weekend', 'openHours', 'years']);
  if (top) {
    checkText(top.code);
    check(top.version, Number.isInteger(top.version.value) && (top.version.value as number) > 0, '应为正整数');
    check(top.zone, isZone(top.zone.value), '应为有效的时区名称，如Asia/Shanghai');
    checkOpenHours(top.openHours);
    checkYears(top.years, checkWeekend(top.weekend));
  }
  return faults.length === 0 ? accept(value as Calendar) : refuse({ code: 'calendar.invalid', faults });
}
