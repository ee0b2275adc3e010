import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse, uncoveredClauses } from '@duban/domain';
import type { ClauseFacts, Tx } from '@duban/persistence';
import { clausesOf, markClauses, tasksOfPlan, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openPlan, saveAsDraft } from '../plans/index.js';

/** Which lines of which plan; the reason why their clauses are left out, or null to take them back. */
export interface ClauseDecision {
  readonly planId: string;
  readonly seenVersion: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string | null;
}

/** Leaves clauses of the task part that no task takes up out of the supervision, with the reason why, or takes that back. */
@Injectable()
export class LeaveOutClauses {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run({ planId, seenVersion, from, to, reason }: ClauseDecision, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
      if (!plan.ok) return plan;
      const clauses = await clausesOf(tx, planId, { from, to });
      const meant = reason === null ? clauses.filter(isLeftOut) : await unclaimed(tx, planId, clauses);
      if (meant.length === 0) return refuse({ code: 'clause.none' });
      const positions = meant.map(({ position }) => position);
      await markClauses(tx, planId, { positions, droppedReason: reason });
      await saveAsDraft(tx, plan.value);
      const action = reason === null ? 'clause.restored' : 'clause.dropped';
      const data = { lines: meant.map(({ lineFrom, lineTo }) => [lineFrom, lineTo]), reason };
      tx.audit.add({ actor: signatureOf(actor), action, subject: `plan/${planId}`, data });
      return accept(planId);
    });
  }
}

function isLeftOut({ droppedReason }: ClauseFacts): boolean {
  return droppedReason !== null;
}

async function unclaimed(tx: Tx, planId: string, clauses: readonly ClauseFacts[]): Promise<ClauseFacts[]> {
  const tasks = await tasksOfPlan(tx, planId);
  const open = uncoveredClauses(
    clauses,
    tasks.flatMap(({ sources }) => sources),
  );
  return clauses.filter((_clause, place) => open.includes(place));
}
