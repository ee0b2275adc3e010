import type { Role } from '../words.js';

/** Everything a person can ask the system for. */
export const ACTIONS = [
  'plan.import',
  'plan.edit',
  'plan.approve',
  'plan.issue',
  'plan.read',
  'review.read',
  'task.read',
  'task.sign-for',
  'work-plan.submit',
  'contribution.submit',
  'report.submit',
  'report.review',
  'milestone.complete',
  'queue.read',
  'ledger.export',
  'inbox.read',
  'organisation.manage',
  'organisation.read',
  'evaluation.start',
  'evaluation.read',
  'evaluation.self-review',
  'evaluation.verify',
  'evaluation.appeal',
  'evaluation.decide',
  'evaluation.publish',
  'audit.read',
  'calendar.publish',
  'rule-pack.publish',
  'rehearsal.advance',
  'file.upload',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * How a role's department stands to what is asked for: its part in the task, `unit` when the thing is the department's own
 * (its queue, its evaluation), `supervising` when the role oversees the plan's department, `none` otherwise and where there is no thing.
 */
export const RELATIONS = ['lead', 'support', 'implement', 'unit', 'supervising', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One line of the table: these roles in these relations may do this. */
export interface Grant {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
}

const CLERKS = ['handler', 'liaison'] as const satisfies Role[];
const HEADS = ['leader', 'principal'] as const satisfies Role[];
const UNIT = [...CLERKS, ...HEADS];
const EVERYONE = [...UNIT, 'supervision', 'evaluation', 'administrator', 'auditor'] as const satisfies Role[];
const PARTS = ['lead', 'support', 'implement'] as const satisfies Relation[];

const seesAll: Grant = { roles: ['auditor'], relations: RELATIONS };
const overseers: Grant = { roles: ['supervision', 'evaluation', ...HEADS], relations: ['supervising'] };
const supervision: Grant = { roles: ['supervision'], relations: ['supervising'] };
const evaluators: Grant = { roles: ['evaluation'], relations: ['supervising'] };
const approvers: Grant = { roles: ['supervision', ...HEADS], relations: ['supervising'] };

/** The whole permission table; what no line grants is denied. */
export const PERMISSIONS: Readonly<Record<Action, readonly Grant[]>> = {
  'plan.import': [supervision],
  'plan.edit': [supervision],
  'plan.approve': [approvers],
  'plan.issue': [approvers],
  'plan.read': [overseers, { roles: UNIT, relations: PARTS }, seesAll],
  // The draft with its questions and suggestions is the office's own, before the issue and after.
  'review.read': [overseers, seesAll],
  'task.read': [overseers, { roles: UNIT, relations: PARTS }, seesAll],
  'task.sign-for': [{ roles: CLERKS, relations: PARTS }],
  'work-plan.submit': [{ roles: CLERKS, relations: ['lead'] }],
  'contribution.submit': [{ roles: CLERKS, relations: ['support'] }],
  'report.submit': [{ roles: CLERKS, relations: ['lead', 'implement'] }],
  'report.review': [supervision],
  'milestone.complete': [{ roles: CLERKS, relations: ['lead'] }],
  'queue.read': [overseers, { roles: UNIT, relations: ['unit'] }, seesAll],
  'ledger.export': [overseers, { roles: UNIT, relations: [...PARTS, 'unit'] }, seesAll],
  'inbox.read': [{ roles: EVERYONE, relations: RELATIONS }],
  'organisation.manage': [{ roles: ['administrator'], relations: RELATIONS }],
  'organisation.read': [{ roles: EVERYONE, relations: RELATIONS }],
  'evaluation.start': [evaluators],
  'evaluation.read': [overseers, { roles: UNIT, relations: ['unit'] }, seesAll],
  'evaluation.self-review': [{ roles: [...CLERKS, 'leader'], relations: ['unit'] }],
  'evaluation.verify': [evaluators],
  'evaluation.appeal': [{ roles: UNIT, relations: ['unit'] }],
  'evaluation.decide': [{ roles: ['evaluation', ...HEADS], relations: ['supervising'] }],
  // A formal step: the office drafts it, a leader issues it under their name.
  'evaluation.publish': [{ roles: HEADS, relations: ['supervising'] }],
  'audit.read': [{ roles: ['administrator', 'auditor'], relations: RELATIONS }],
  'calendar.publish': [{ roles: ['administrator'], relations: RELATIONS }],
  'rule-pack.publish': [{ roles: ['administrator'], relations: RELATIONS }],
  'rehearsal.advance': [{ roles: ['administrator', 'supervision'], relations: RELATIONS }],
  'file.upload': [{ roles: EVERYONE.filter((role) => role !== 'auditor'), relations: RELATIONS }],
};

/** What must be readable for an action's refusal to admit that its object exists; absent where there is no object to hide. */
export const READ_BEFORE: Readonly<Partial<Record<Action, Action>>> = {
  'plan.edit': 'plan.read',
  'plan.approve': 'plan.read',
  'plan.issue': 'plan.read',
  'plan.read': 'plan.read',
  'review.read': 'plan.read',
  'task.read': 'task.read',
  'task.sign-for': 'task.read',
  'work-plan.submit': 'task.read',
  'contribution.submit': 'task.read',
  'report.submit': 'task.read',
  'report.review': 'task.read',
  'milestone.complete': 'task.read',
  'queue.read': 'queue.read',
  'ledger.export': 'plan.read',
  'evaluation.start': 'plan.read',
  'evaluation.read': 'evaluation.read',
  'evaluation.self-review': 'evaluation.read',
  'evaluation.verify': 'evaluation.read',
  'evaluation.appeal': 'evaluation.read',
  'evaluation.decide': 'evaluation.read',
  'evaluation.publish': 'evaluation.read',
};
