import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import {
  insertMilestones,
  insertObligations,
  issueTasks,
  markMilestones,
  openRounds,
  RulebookStore,
  UnitOfWork,
} from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import type { Issue } from './issue.js';
import { issueFacts } from './issue-facts.js';
import { issueOf } from './issue.js';
import { openPlan, saveLocked } from './open-plan.js';

/** What an issue set going. */
export interface IssuedPlan {
  readonly planId: string;
  readonly rounds: readonly { readonly id: string; readonly kind: string; readonly dueAt: number }[];
  readonly obligations: number;
}

/** Issues an approved plan (交办) once: freezes its rules, opens the sign-for and milestone rounds, and sets the clocks going. */
@Injectable()
export class IssuePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulebooks: RulebookStore,
  ) {}

  run(
    { planId, seenVersion }: { planId: string; seenVersion: number },
    actor: Actor,
  ): Promise<Result<IssuedPlan, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<IssuedPlan, ApiRefusal>> => {
      const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.issue' });
      if (!plan.ok) return plan;
      const facts = await issueFacts(tx, plan.value, { rulebooks: this.rulebooks, now: tx.now });
      if (!facts.ok) return facts;
      const issue = issueOf(facts.value);
      if (!issue.ok) return issue;
      const issued = await write(tx, issue.value);
      const data = {
        obligations: issued.obligations,
        rounds: issued.rounds.length,
        rulePack: issue.value.plan.rulePackCode,
      };
      tx.audit.add({ actor: signatureOf(actor), action: 'plan.issued', subject: `plan/${planId}`, data });
      return accept(issued);
    });
  }
}

async function write(tx: Tx, { plan, owing, past, completions }: Issue): Promise<IssuedPlan> {
  await saveLocked(tx, plan);
  await issueTasks(tx, plan.id);
  await markMilestones(
    tx,
    past.map((id) => ({ id, state: 'past', doneOn: null })),
  );
  await insertMilestones(tx, completions);
  const roundIds = await openRounds(
    tx,
    owing.map(({ round }) => round),
  );
  const obligations = await insertObligations(
    tx,
    owing.map(({ owed }, index) => owed(roundIds[index] ?? '')),
  );
  const rounds = new Map(
    owing.map(({ round }, index) => [roundIds[index] ?? '', { kind: round.kind, dueAt: round.dueAt }]),
  );
  tx.outbox.announce({ workflow: 'supervisePlan', subjectId: plan.id });
  for (const id of rounds.keys()) tx.outbox.announce({ workflow: 'runRound', subjectId: id });
  return {
    planId: plan.id,
    rounds: [...rounds].map(([id, round]) => ({ id, ...round })),
    obligations: obligations.length,
  };
}
