import type { Action, Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { PlanFacts, Tx } from '@duban/persistence';
import { lockPlan, readPlan, savePlan } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { viewerOf } from '../seeing/index.js';
import { permitOnPlan } from './plan-access.js';
import { planView } from './plan.view.js';

/** Which plan is to be changed, by whom, and the version that they saw. */
export interface PlanChange {
  readonly planId: string;
  readonly seenVersion: number;
  readonly actor: Actor;
  readonly action: Action;
}

/** The plan, locked for a change before its issue; refuses what is hidden, not permitted, stale or issued. */
export async function openPlan(
  tx: Tx,
  { planId, seenVersion, actor, action }: PlanChange,
): Promise<Result<PlanFacts, ApiRefusal>> {
  const plan = await lockPlan(tx, planId);
  const permitted = await permitOnPlan(tx, { plan, actor, action });
  if (!permitted.ok) return permitted;
  const { version, state } = permitted.value;
  if (version !== seenVersion) {
    const current = await readPlan(tx, planId, viewerOf(actor));
    return refuse({ code: 'plan.stale', current: current && planView(current) });
  }
  return state === 'draft' || state === 'approved' ? accept(permitted.value) : refuse({ code: 'plan.already-issued' });
}

/** Saves a plan that this transaction has locked; a plan that changes after its approval is a draft again, because what is issued is what was approved. */
export async function saveAsDraft(tx: Tx, plan: PlanFacts): Promise<void> {
  await saveLocked(tx, { ...plan, state: 'draft', approvedAt: null });
}

/** Saves a plan that this transaction has locked. */
export async function saveLocked(tx: Tx, plan: PlanFacts): Promise<void> {
  if (!(await savePlan(tx, plan))) throw new Error(`plan ${plan.id} changed under its lock`);
}
