import type { Calendar, CalendarDate, Instant } from '@duban/domain';
import { atTime, plannedProgress } from '@duban/domain';

/** When a plan was issued and until when it is supervised. */
export interface PlanSpan {
  readonly issuedAt: Instant | null;
  readonly supervisedUntil: CalendarDate | null;
}

/** Planned progress in percent (序时进度) between a plan's issue and the end of its supervision; null without either. */
export function plannedBy({ issuedAt, supervisedUntil }: PlanSpan, { zone }: Calendar, now: Instant): number | null {
  if (issuedAt === null || supervisedUntil === null) return null;
  return plannedProgress({ startAt: issuedAt, limitAt: atTime(supervisedUntil, '24:00', zone) }, now);
}
