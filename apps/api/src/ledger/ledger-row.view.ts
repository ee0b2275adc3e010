import type { Instant, Rules } from '@duban/domain';
import { civilDate, ESCALATIONS, progressLight, taskTimeLight } from '@duban/domain';
import type { LedgerTask } from '@duban/persistence';
import { instantText, plannedBy } from '../seeing/index.js';
import type { PlanSpan } from '../seeing/index.js';
import type { LedgerRowView } from './ledger.views.js';

/** What a row's lights are told by: its plan's span and rules, and business time. */
export interface RowLight {
  readonly plan: PlanSpan;
  readonly rules: Rules;
  readonly soonUntil: Instant;
  readonly now: Instant;
}

/** The view of one task in the ledger. */
export function ledgerRowView(task: LedgerTask, light: RowLight): LedgerRowView {
  const { path, issuedAt, nextDueAt, feedbackAt, escalation, isMadeGoodLate, hasMissedPeriod, ...told } = task;
  const [action = null, ...further] = path;
  return {
    ...told,
    action,
    item: further.length === 0 ? null : further.join(' · '),
    supporting: { ...told.supporting, names: [...told.supporting.names] },
    implementing: { ...told.implementing, names: [...told.implementing.names] },
    issuedOn: issuedAt === null ? null : civilDate(issuedAt, light.rules.calendar.zone),
    nextDueAt: instantText(nextDueAt),
    feedbackAt: instantText(feedbackAt),
    ...lightsOf({ ...task, hasMissedPeriod, isMadeGoodLate }, light),
    escalation: ESCALATIONS[escalation - 1] ?? null,
  };
}

function lightsOf(task: LedgerTask, { plan, rules, soonUntil, now }: RowLight) {
  const { nextDueAt, isMadeGoodLate, progress, hasMissedPeriod } = task;
  const planned = plannedBy(plan, rules.calendar, now);
  return {
    timeLight: taskTimeLight({
      isOverdue: nextDueAt !== null && nextDueAt < now,
      isDueSoon: nextDueAt !== null && nextDueAt <= soonUntil,
      isMadeGoodLate,
    }),
    plannedProgress: planned === null ? null : Math.floor(planned),
    progressLight: planned === null ? null : progressLight({ planned, actual: progress, hasMissedPeriod }, rules.pack),
  };
}
