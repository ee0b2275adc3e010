import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import {
  insertMilestones,
  insertObligations,
  issueTasks,
  markMilestones,
  openRounds,
  RulebookStore,
  tasksOfPlan,
  UnitOfWork,
} from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import type { Issue, IssueFacts } from './issue.js';
import { issueOf } from './issue.js';
import { openPlan, saveLocked } from './open-plan.js';
import { newestRulebooks } from './plan-rulebooks.js';

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
      const facts = await this.facts(tx, { planId, seenVersion, actor });
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

  private async facts(
    tx: Tx,
    { planId, seenVersion, actor }: { planId: string; seenVersion: number; actor: Actor },
  ): Promise<Result<IssueFacts, ApiRefusal>> {
    const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.issue' });
    if (!plan.ok) return plan;
    if (plan.value.state !== 'approved') return refuse({ code: 'plan.not-approved' });
    const bound = await newestRulebooks(tx, plan.value.rulePackCode, this.rulebooks);
    if (!bound.ok) return bound;
    const tasks = (await tasksOfPlan(tx, planId)).filter(({ state }) => state === 'draft');
    return accept({
      plan: { ...plan.value, ...bound.value },
      tasks,
      rules: await this.rulebooks.rules(tx.query, bound.value),
      now: tx.now,
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
