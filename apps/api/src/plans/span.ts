import type { CalendarDate } from '@duban/domain';

/** Says that supervision would end before it begins. */
export interface SpanReversed {
  readonly code: 'plan.span-reversed';
  readonly errors: readonly [{ readonly pointer: '#/supervisedUntil'; readonly code: 'plan.span-reversed' }];
}

/** What is wrong with the days between which a plan is supervised; null when nothing, or when one is left open. */
export function spanFault(
  from: CalendarDate | null | undefined,
  until: CalendarDate | null | undefined,
): SpanReversed | null {
  if (!from || !until || from <= until) return null;
  const code = 'plan.span-reversed';
  return { code, errors: [{ pointer: '#/supervisedUntil', code }] };
}
