import type { Instant, Obligation, Rules } from '@duban/domain';
import type { ExpectedLimit } from './expected-limits.js';
import { expectedLimits, limitOfKey } from './expected-limits.js';
import type { FaultKind, Finding } from './finding.js';

/** How long after its time a step may still be without a record, and how far an answer and a step may cross. */
export const GRACE_MS = 120_000;

/** One step as the record tells it, with its notices in short. */
export interface RecordedStep {
  readonly stepKey: string;
  readonly plannedAt: Instant;
  readonly carriedAt: Instant;
  readonly outcome: string;
  readonly notices: number;
  readonly firstNoticeAt: Instant | null;
}

/** What is compared: the facts of an obligation, what the record says was done, and the rules it stands under. */
export interface Comparison {
  readonly obligation: Obligation;
  readonly recorded: readonly RecordedStep[];
  readonly rules: Rules;
  readonly now: Instant;
  /** Whether the plan's supervision office, who hears what nobody else can hear, has anybody. */
  readonly isOfficeStaffed: boolean;
}

/** Every contradiction between an obligation's recomputed agenda and its recorded steps and notices. */
export function verifyObligation(comparison: Comparison): Finding[] {
  const { obligation, recorded, rules } = comparison;
  const limits = expectedLimits(obligation, rules);
  const missing = [...limits.values()].flatMap((limit) => missingOf(limit, comparison));
  const early = recorded.map((step) => earlyOf(step, limits.get(limitOfKey(step.stepKey))));
  return [...told('missing', obligation, missing), ...told('early', obligation, early)];
}

function told(kind: FaultKind, { id }: Obligation, details: readonly (string | null)[]): Finding[] {
  const subject = `obligation/${id}`;
  return details.filter((detail) => detail !== null).map((detail) => ({ kind, subject, detail }));
}

function missingOf(
  { must, closedAt }: ExpectedLimit,
  { recorded, now, isOfficeStaffed }: Comparison,
): (string | null)[] {
  const byKey = new Map(recorded.map((step) => [step.stepKey, step]));
  const until = Math.min(now, closedAt ?? Number.NEGATIVE_INFINITY);
  return must.map(({ key, at, audience }) => {
    const step = byKey.get(key);
    if (!step) return at + GRACE_MS < until ? `${key} was due at ${iso(at)} and has no record` : null;
    const isUnheard = step.outcome === 'carried' && audience.length > 0 && step.notices === 0;
    return isUnheard && isOfficeStaffed ? `${key} was carried out and nobody was told` : null;
  });
}

function earlyOf(step: RecordedStep, limit: ExpectedLimit | undefined): string | null {
  const { stepKey, plannedAt, carriedAt, firstNoticeAt } = step;
  if (carriedAt < plannedAt) return `${stepKey} was carried out before ${iso(plannedAt)}`;
  if (firstNoticeAt !== null && firstNoticeAt < plannedAt) return `${stepKey} was announced before ${iso(plannedAt)}`;
  if (!limit) return null;
  const called = limit.may.find(({ key }) => key === stepKey);
  if (!called) return `${stepKey} was never called for`;
  if (carriedAt < called.at) return `${stepKey} was carried out before ${iso(called.at)}`;
  if (limit.closedAt !== null && plannedAt > limit.closedAt + GRACE_MS)
    return `${stepKey} was carried out after the answer`;
  return null;
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}
