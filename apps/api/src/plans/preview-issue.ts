import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { findPlan, RulebookStore } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { instantText } from '../seeing/index.js';
import { issueFacts } from './issue-facts.js';
import type { Owing } from './issue.js';
import { issueOf } from './issue.js';
import { permitOnPlan } from './plan-access.js';
import type { IssuePreviewView, RoundAheadView } from './plan.view.js';

const ROUNDS_SHOWN = 100;

/** Says what an issue at this moment would set going; nothing is written. */
@Injectable()
export class PreviewIssue {
  constructor(
    private readonly reader: Reader,
    private readonly rulebooks: RulebookStore,
  ) {}

  async run(planId: string, actor: Actor): Promise<Result<IssuePreviewView, ApiRefusal>> {
    const plan = await findPlan(this.reader, planId);
    const permitted = await permitOnPlan(this.reader, { plan, actor, action: 'plan.issue' });
    if (!permitted.ok) return permitted;
    const now = await this.reader.now();
    const facts = await issueFacts(this.reader, permitted.value, { rulebooks: this.rulebooks, now });
    if (!facts.ok) return facts;
    const issue = issueOf(facts.value);
    if (!issue.ok) return issue;
    const { tasks } = facts.value;
    const units = new Set(tasks.flatMap(({ assignments }) => assignments.map(({ departmentId }) => departmentId)));
    return accept({
      tasks: tasks.length,
      units: units.size,
      obligations: issue.value.owing.length,
      supervisedFrom: issue.value.plan.supervisedFrom,
      supervisedUntil: issue.value.plan.supervisedUntil,
      rounds: roundsAhead(issue.value.owing).slice(0, ROUNDS_SHOWN),
    });
  }
}

function roundsAhead(owing: readonly Owing[]): RoundAheadView[] {
  const rounds = new Map<string, RoundAheadView>();
  for (const { round } of [...owing].sort((a, b) => a.round.dueAt - b.round.dueAt)) {
    const dueAt = instantText(round.dueAt);
    const key = `${round.kind} ${dueAt}`;
    const known = rounds.get(key) ?? { kind: round.kind, dueAt, dueOn: round.dueOn, obligations: 0 };
    rounds.set(key, { ...known, obligations: known.obligations + 1 });
  }
  return [...rounds.values()];
}
