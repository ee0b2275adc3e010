/** The words of the field that the whole system shares (glossary in the design's domain page). */

/** What is owed: sign-for 签收, work plan 细化方案, contribution 配合材料, report 进展报告, milestone 节点, self-review 自评, verification 核验, appeal decision 复核. */
export const OBLIGATION_KINDS = [
  'sign-for',
  'work-plan',
  'contribution',
  'report',
  'milestone',
  'self-review',
  'verification',
  'appeal-decision',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** The part a department has in a task: lead 牵头, support 配合, implement 落实. */
export const TASK_PARTS = ['lead', 'support', 'implement'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

/** In what part something is owed; `unit` and `office` are the parts of the annual run. */
export type Part = TaskPart | 'unit' | 'office';

/** What a person is in a department: handler 经办人, liaison 联络员, leader 分管领导, principal 主要负责人, and the offices. */
export const ROLES = [
  'handler',
  'liaison',
  'leader',
  'principal',
  'supervision',
  'evaluation',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export type DepartmentKind = 'province' | 'city' | 'county' | 'bureau' | 'company' | 'office';
export const COMPLEXITIES = ['ordinary', 'complex'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];
export type PlanState = 'draft' | 'approved' | 'issued' | 'closed';

/** The life of a task in its order; the last four are where it ends or rests. */
export const TASK_STATES = [
  'draft',
  'dropped',
  'issued',
  'in-progress',
  'struck-off',
  'suspended',
  'cancelled',
  'superseded',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Whether something is still owed: open, answered, not needed any more, or replaced. */
export const OBLIGATION_STATES = ['open', 'met', 'waived', 'superseded'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];
