import type { PlanState, TaskState } from '../words.js';
import type { Actor } from './actor.js';
import type { Answerable } from './answering.js';
import { answeringAction, partOf } from './answering.js';
import { may } from './permission.js';
import type { Subject } from './permission.js';
import { ACTIONS } from './table.js';
import type { Action } from './table.js';

/** A plan as far as it decides what can be done with it. */
export interface PlanStanding {
  readonly subject: Subject;
  readonly state: PlanState;
}

/** A task as far as it decides what can be done with it: what is owed on it, and whether an answer waits for the office's word. */
export interface TaskStanding extends PlanStanding {
  readonly taskState: TaskState;
  readonly owed: readonly Answerable[];
  readonly hasWaiting: boolean;
}

/** An evaluation, or one unit's year in it (`subject.unit`), as far as it decides what can be done. */
export interface EvaluationStanding {
  readonly subject: Subject;
  readonly phase: string;
  readonly isPublished: boolean;
  readonly openAppeals: number;
  /** Whether the person verified a unit, and so decides no appeal. */
  readonly isScorer: boolean;
}

/** Those of the actions that the table grants this person on the thing, in the table's order. */
export function granted(actor: Actor, subject: Subject, possible: readonly Action[]): Action[] {
  return ACTIONS.filter((action) => possible.includes(action) && may(actor, action, subject) === 'allowed');
}

/** What the person may do with a plan in its present state. */
export function actionsOnPlan(actor: Actor, { subject, state }: PlanStanding): Action[] {
  const byState: Readonly<Record<PlanState, readonly Action[]>> = {
    draft: ['plan.edit', 'plan.approve'],
    approved: ['plan.edit', 'plan.issue'],
    issued: ['evaluation.start'],
    closed: [],
  };
  return granted(actor, subject, ['plan.read', 'review.read', 'ledger.export', ...byState[state]]);
}

/** What the person may do with a task now: edit it before its issue, answer what the own unit owes on it, or say the office's word. */
export function actionsOnTask(actor: Actor, standing: TaskStanding): Action[] {
  const { subject, state, taskState, owed, hasWaiting } = standing;
  const isEditable = state === 'draft' || state === 'approved';
  const isRunning = taskState !== 'draft' && taskState !== 'dropped';
  const own = granted(actor, subject, [
    ...(isEditable ? (['plan.edit'] as const) : []),
    ...(isRunning && hasWaiting ? (['report.review'] as const) : []),
  ]);
  const answers = new Set([...own, ...owed.flatMap((item) => actionsOnOwed(actor, item, subject.planDepartment))]);
  return ACTIONS.filter((action) => answers.has(action));
}

/** What the person may do with one thing owed: answer it while it is open, if the own unit owes it. */
export function actionsOnOwed(actor: Actor, item: Answerable, planDepartment: string | undefined): Action[] {
  if (item.state !== 'open') return [];
  const subject = { ...partOf(item), ...(planDepartment !== undefined && { planDepartment }) };
  return granted(actor, subject, [answeringAction(item.kind)]);
}

/** What the person may do in an evaluation in its present phase. */
export function actionsOnEvaluation(actor: Actor, standing: EvaluationStanding): Action[] {
  const { subject, phase, isPublished, openAppeals, isScorer } = standing;
  const byPhase: Readonly<Record<string, readonly Action[]>> = {
    'self-review': ['evaluation.self-review'],
    verification: ['evaluation.verify'],
    appeal: ['evaluation.appeal'],
    decision: openAppeals > 0 && !isScorer ? ['evaluation.decide'] : [],
    publication: !isPublished && openAppeals === 0 ? ['evaluation.publish'] : [],
  };
  return granted(actor, subject, ['evaluation.read', ...(byPhase[phase] ?? [])]);
}
