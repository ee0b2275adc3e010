import type { Obligation } from '@duban/domain';
import { carryOut } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { announceDelivery } from '../delivery/announce-delivery.js';
import type { NoticeEntry, StepEntry } from '../obligations/carried.js';
import { recordNotices, recordSteps } from '../obligations/carried.js';
import { saveObligations } from '../obligations/obligation.store.js';
import { recipientsOf } from '../obligations/recipients.js';
import { addressees } from './addressees.js';
import { criticismHistory } from './criticisms.js';
import type { PlanRules } from './plan-rules.js';
import { planRules } from './plan-rules.js';

/** Carries out everything due on these locked obligations and records it in set-based statements; leaves one audit entry a plan. */
export async function carryOutBatch(tx: Tx, due: readonly Obligation[]): Promise<void> {
  if (due.length === 0) return;
  const plans = await planRules(tx, [...new Set(due.map(({ planId }) => planId))]);
  for (const plan of plans.values()) {
    await carryOutForPlan(
      tx,
      plan,
      due.filter(({ planId }) => planId === plan.planId),
    );
  }
}

async function carryOutForPlan(tx: Tx, plan: PlanRules, due: readonly Obligation[]): Promise<void> {
  const historyOf = await criticismHistory(tx, due, plan.rules);
  const carried = due.map((obligation) =>
    carryOut(obligation, plan.rules, { now: tx.now, history: historyOf(obligation) }),
  );
  const steps = carried.flatMap(({ obligation, steps: records }) =>
    records.map(({ key, ...record }): StepEntry => ({ obligationId: obligation.id, stepKey: key, ...record })),
  );
  const told = carried.filter(({ notices }) => notices.length > 0);
  const written = await recordSteps(tx, steps);
  const notices = await recordNotices(tx, await noticesOf(tx, plan, told));
  const stale = await saveObligations(
    tx,
    carried.map(({ obligation }) => obligation),
  );
  if (stale.length > 0) throw new Error(`${String(stale.length)} locked obligations had another version`);
  if (notices > 0) await announceDelivery(tx, plan.calendarCode);
  tx.audit.add({
    actor: 'system',
    action: 'steps.carried',
    subject: `plan/${plan.planId}`,
    data: { obligations: due.length, steps: written, notices },
  });
}

async function noticesOf(
  tx: Tx,
  plan: PlanRules,
  told: readonly ReturnType<typeof carryOut>[],
): Promise<NoticeEntry[]> {
  if (told.length === 0) return [];
  const departments = [...new Set(told.map(({ obligation }) => obligation.departmentId))];
  const recipients = await recipientsOf(tx, departments, plan.planId);
  return told.flatMap(({ obligation, notices }) =>
    notices.flatMap(({ stepKey, audience }) =>
      addressees(recipients, obligation.departmentId, audience).map((recipientId) => ({
        obligationId: obligation.id,
        stepKey,
        recipientId,
      })),
    ),
  );
}
