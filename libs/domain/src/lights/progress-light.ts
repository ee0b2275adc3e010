import type { RulePack } from '../rules/rule-pack.js';
import type { Instant } from '../time/index.js';

/** The progress lights (进度灯), actual against planned progress, from the mildest to the worst. */
export const PROGRESS_LIGHTS = ['green', 'yellow', 'red'] as const;
export type ProgressLight = (typeof PROGRESS_LIGHTS)[number];

/** Planned and actual progress in percent; `actual` is null before the first accepted report. */
export interface Progress {
  readonly planned: number;
  readonly actual: number | null;
  /** A period was missed and made good later. */
  readonly hasMissedPeriod: boolean;
}

/** Planned progress in percent (序时进度): linear from the start to the limit, 0 before and 100 after. */
export function plannedProgress(span: { readonly startAt: Instant; readonly limitAt: Instant }, now: Instant): number {
  if (now >= span.limitAt) return 100;
  if (now <= span.startAt) return 0;
  return (100 * (now - span.startAt)) / (span.limitAt - span.startAt);
}

/** Red beyond `redOver` points behind, yellow from `yellowFrom` on, both as the pack says; a missed period keeps it from being green. */
export function progressLight(
  { planned, actual, hasMissedPeriod }: Progress,
  { lights }: Pick<RulePack, 'lights'>,
): ProgressLight {
  const behind = planned - (actual ?? 0);
  if (behind > lights.redOver) return 'red';
  return behind >= lights.yellowFrom || hasMissedPeriod ? 'yellow' : 'green';
}
