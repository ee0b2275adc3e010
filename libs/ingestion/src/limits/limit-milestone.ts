import type { CalendarDate } from '@duban/domain';
import { parseCalendarDate } from '@duban/domain';
import type { Milestone } from '../plan-draft.js';
import { fold } from '../text/fold.js';
import { milestonesOf } from './milestones.js';

const CONTINUOUS = /长期|持续|常态|贯穿|每(?:月|季度?|半年|年|周|日)|按月|按季|定期|不定期|随时/;
const NUMERIC =
  /^(?:到|至|截至)?\s?((?:19|20)\d\d)\s?[.\-/年]\s?(\d{1,2})(?:\s?[.\-/月]\s?(\d{1,2}))?(?:日|月)?(?:底|末)?(?:之?前|以前)?$/;

/** The milestones of a limit that stands alone (完成时限：…, or a cell): its dates, or that the work goes on; never none. */
export function limitMilestones(limit: string, planYear: number | null): Milestone[] {
  const folded = fold(limit);
  const numeric = numericDate(folded);
  if (numeric) return [{ ...bare(limit), year: Number(numeric.slice(0, 4)), dueOn: numeric }];
  const dated = milestonesOf(limit, folded, planYear).map(({ milestone }) => milestone);
  if (dated.length > 0) return dated;
  const year = planYear ?? 0;
  if (CONTINUOUS.test(folded)) return [{ ...bare(limit), year, continuous: true }];
  if (/^全年/.test(folded) && planYear !== null) return [{ ...bare(limit), year, dueOn: `${planYear}-12-31` }];
  return [{ ...bare(limit), year }];
}

function bare(limit: string): Milestone {
  const text = limit.trim();
  return { year: 0, text, phrase: text, dueOn: null, continuous: false, inheritedYear: true, quantities: [] };
}

/** 2026.6, 2026-06-30, 2026/6/30 and 2026年6月 alone; without a day the month's end. */
function numericDate(folded: string): CalendarDate | null {
  const [, year = '', month = '', day] = NUMERIC.exec(folded.trim()) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const on = `${year}-${month.padStart(2, '0')}-${(day ?? String(last)).padStart(2, '0')}`;
  const parsed = parseCalendarDate(on);
  return parsed.ok ? on : null;
}
