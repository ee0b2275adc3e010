import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';
import type { Rules } from '../rules/rules.js';
import type { CalendarDate, Due, Instant } from '../time/index.js';
import type { Complexity } from '../words.js';
import { limitFrom, mustBeDue } from './limit.js';

/** A milestone as a draft has it; `isImported` when a document's phrase set its day, not a person. */
export interface DraftMilestone {
  readonly id: string;
  readonly dueOn: CalendarDate | null;
  readonly isImported: boolean;
}

/** What of a task sets its limits when it is issued. */
export interface IssuedTask {
  readonly complexity: Complexity;
  readonly milestones: readonly DraftMilestone[];
}

/** A milestone's limit; null without a day, or where its day had passed at the issue, which `because` then says. */
export interface MilestoneLimit {
  readonly id: string;
  readonly state: 'planned' | 'past';
  readonly due: Due | null;
  readonly because: 'milestone.before-issue' | null;
}

/** The limits that start with the issue; `completion` is the whole task's limit where the pack has one. */
export interface IssueLimits {
  readonly signFor: Due;
  readonly completion: Due | null;
  readonly milestones: readonly MilestoneLimit[];
}

/** Says that a person set a day that had passed at the issue. */
export interface MilestoneDueBeforeIssue {
  readonly code: 'milestone.due-before-issue';
  readonly milestoneId: string;
  readonly dueOn: CalendarDate;
}

/** The limits of a task issued now. A phrase of the document may lie in the past and is kept as such; a day set by a person may not. */
export function limitsAtIssue(
  task: IssuedTask,
  rules: Rules,
  issuedAt: Instant,
): Result<IssueLimits, MilestoneDueBeforeIssue> {
  const milestones = task.milestones.map((milestone) => ({ milestone, due: milestoneDue(milestone, rules) }));
  const early = milestones.find(({ milestone, due }) => !milestone.isImported && due !== null && due.dueAt <= issuedAt);
  if (early)
    return refuse({
      code: 'milestone.due-before-issue',
      milestoneId: early.milestone.id,
      dueOn: early.milestone.dueOn ?? '',
    });
  const { signFor, completion } = rules.pack;
  return accept({
    signFor: limitFrom(signFor, issuedAt, rules.calendar),
    completion: completion && limitFrom(completion[task.complexity], issuedAt, rules.calendar),
    milestones: milestones.map(({ milestone, due }) => limitOf(milestone.id, due, issuedAt)),
  });
}

function milestoneDue({ dueOn }: DraftMilestone, { pack, calendar }: Rules): Due | null {
  if (dueOn === null) return null;
  const { roll, cutoff } = pack.milestone;
  return mustBeDue({ from: dueOn, add: { amount: 0, unit: 'd' }, roll, cutoff }, calendar);
}

function limitOf(id: string, due: Due | null, issuedAt: Instant): MilestoneLimit {
  if (due !== null && due.dueAt <= issuedAt) return { id, state: 'past', due: null, because: 'milestone.before-issue' };
  return { id, state: 'planned', due, because: null };
}
