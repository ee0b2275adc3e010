import type { WhyDay } from '../data.js';

const DAY_MS = 86_400_000;
const WEEK = 7;

/** A cell of a month's grid: a day, with how it is counted where the counting touches it. */
export interface GridDay {
  readonly on: string;
  readonly told: WhyDay | null;
  /** Its place among the working days counted, from 1. */
  readonly place: number | null;
}

/** One month in weeks from Monday; null stands before the first and after the last day. */
export interface GridMonth {
  readonly month: string;
  readonly weeks: readonly (readonly (GridDay | null)[])[];
}

/** The months that the counting touches; `placeBefore` counts what a gap hides, keyed by the first day after it. */
export function monthsOf(
  days: readonly WhyDay[],
  gap: { readonly to: string; readonly counted: number } | null,
): GridMonth[] {
  const told = placed(days, gap);
  const months = [...new Set(days.map(({ on }) => on.slice(0, WEEK)))].sort();
  return months.map((month) => ({ month, weeks: weeksOf(month, told) }));
}

function placed(days: readonly WhyDay[], gap: { readonly to: string; readonly counted: number } | null) {
  const told = new Map<string, GridDay>();
  let place = 0;
  let hidden = gap;
  for (const day of days) {
    if (hidden !== null && day.on > hidden.to) {
      place += hidden.counted;
      hidden = null;
    }
    if (day.isCounted) place += 1;
    told.set(day.on, { on: day.on, told: day, place: day.isCounted ? place : null });
  }
  return told;
}

function weeksOf(month: string, told: ReadonlyMap<string, GridDay>): (GridDay | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const before = (first.getUTCDay() + WEEK - 1) % WEEK;
  const cells: (GridDay | null)[] = Array.from({ length: before }, () => null);
  for (let at = first.getTime(); civil(at).startsWith(month); at += DAY_MS) {
    const on = civil(at);
    cells.push(told.get(on) ?? { on, told: null, place: null });
  }
  while (cells.length % WEEK !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK));
  return weeks.filter((week) => week.some((day) => day !== null && day.told !== null));
}

function civil(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
