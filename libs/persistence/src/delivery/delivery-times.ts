import type { Calendar, Instant } from '@duban/domain';
import { nextWindow } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { rulebooksOf } from '../engine/plan-rules.js';

const DAY = 86_400_000;
// Longer than any run of rest days, so that a window is always found behind us.
const LOOK_BACK_MS = 30 * DAY;

/** When digests leave on one delivery calendar: every window of the rule packs of its issued plans. */
export interface DeliveryTimes {
  readonly windows: readonly string[];
  readonly calendar: Calendar;
}

interface TimesRow {
  readonly rule_pack_code: string;
  readonly rule_pack_version: number;
  readonly calendar_version: number;
}

/** The delivery times of a calendar code, by its issued plans and their newest calendar version; null while no plan is issued. */
export async function deliveryTimes(tx: Tx, calendarCode: string): Promise<DeliveryTimes | null> {
  const rows = await tx.query<TimesRow>(
    `select rule_pack_code, rule_pack_version, max(calendar_version) as calendar_version from plan
     where calendar_code = $1 and state in ('issued', 'closed') group by 1, 2`,
    [calendarCode],
  );
  if (rows.length === 0) return null;
  const rulebooks = rulebooksOf(tx);
  const windows = new Set<string>();
  for (const row of rows) {
    const { delivery } = await rulebooks.rulePack(tx.query, row.rule_pack_code, row.rule_pack_version);
    for (const window of delivery.windows) windows.add(window);
  }
  const version = Math.max(...rows.map(({ calendar_version }) => calendar_version));
  return { windows: [...windows].sort(), calendar: await rulebooks.calendar(tx.query, calendarCode, version) };
}

/** The first window strictly after an instant. */
export function windowAfter({ windows, calendar }: DeliveryTimes, after: Instant): Instant {
  return nextWindow(windows, calendar, after);
}

/** The latest window at or before an instant. */
export function windowBefore(times: DeliveryTimes, now: Instant): Instant {
  let window = windowAfter(times, now - LOOK_BACK_MS);
  for (let next = window; next <= now; next = windowAfter(times, next)) window = next;
  return window;
}
