import type { Calendar, Instant } from '@duban/domain';
import { atTime } from '@duban/domain';
import type { PlanSpan } from '../seeing/index.js';
import { instantText, plannedBy } from '../seeing/index.js';
import type { PlannedPointView } from './task.view.js';

/** The planned progress (序时进度) at the issue, at these instants and at the end of supervision; nothing without an end. */
export function plannedCourse(span: PlanSpan, calendar: Calendar, instants: readonly Instant[]): PlannedPointView[] {
  const { issuedAt, supervisedUntil } = span;
  if (issuedAt === null || supervisedUntil === null) return [];
  const ends = [issuedAt, atTime(supervisedUntil, '24:00', calendar.zone)];
  return [...new Set([...ends, ...instants])]
    .sort((a, b) => a - b)
    .map((at) => ({ at: instantText(at), percent: plannedBy(span, calendar, at) ?? 0 }));
}
