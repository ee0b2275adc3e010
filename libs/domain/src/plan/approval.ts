import { below, fault } from '../rules/shape.js';
import type { Fault } from '../rules/shape.js';
import type { TaskPart } from '../words.js';
import { unitsTwice } from './assignment.js';
import type { DraftClause, Lines } from './coverage.js';
import { uncoveredClauses } from './coverage.js';

/** A task of a draft, as far as approval looks at it. */
export interface DraftTask {
  readonly number: number;
  readonly title: string;
  readonly isDropped: boolean;
  readonly droppedReason: string | null;
  readonly assignments: readonly { readonly unit: string; readonly part: TaskPart }[];
  /** A day to come by which it is to be done, a limit that the rule pack gives, or the decision that it is continuous. */
  readonly hasLimit: boolean;
  readonly sources: readonly Lines[];
}

/** A draft plan, as far as approval looks at it. */
export interface DraftPlan {
  readonly title: string;
  readonly tasks: readonly DraftTask[];
  readonly clauses: readonly DraftClause[];
}

/** What stands in the way of an approval; `code` names the rule, `number` the task, if it is one. */
export interface ApprovalFault extends Fault {
  readonly code:
    | 'plan.no-title'
    | 'plan.no-tasks'
    | 'task.no-lead'
    | 'task.two-leads'
    | 'task.unit-twice'
    | 'task.no-limit'
    | 'task.dropped-without-reason'
    | 'clause.not-covered';
  readonly number: number | null;
}

/** Everything that stands in the way of approving a draft (立项); an empty list means it may be approved. */
export function approvalFaults(plan: DraftPlan): readonly ApprovalFault[] {
  const tasks = plan.tasks.flatMap((task, index) => taskFaults(task, below('/tasks', index)));
  return [...planFaults(plan), ...tasks, ...clauseFaults(plan)];
}

function clauseFaults({ clauses, tasks }: DraftPlan): ApprovalFault[] {
  const open = uncoveredClauses(
    clauses,
    tasks.flatMap(({ sources }) => sources),
  );
  return open.map((place) => {
    const { lineFrom, lineTo } = clauses[place] ?? { lineFrom: 0, lineTo: 0 };
    const told = fault(
      below('/clauses', place),
      `原文第 ${lines(lineFrom, lineTo, '至')} 行没有对应的任务，请立为任务，或注明不立项的原因`,
      `no task comes from line ${lines(lineFrom, lineTo, 'to')}: make it a task, or say why it is left out`,
    );
    return { ...told, code: 'clause.not-covered', number: null };
  });
}

function lines(from: number, to: number, between: string): string {
  return from === to ? String(from) : `${String(from)} ${between} ${String(to)}`;
}

function planFaults({ title, tasks }: DraftPlan): ApprovalFault[] {
  const untitled = fault('/title', '请填写计划名称', 'give the plan a title');
  const empty = fault('/tasks', '计划中没有任务，至少保留一项', 'the plan has no task left: keep at least one');
  return [
    ...(title.trim() === '' ? [{ ...untitled, code: 'plan.no-title' as const, number: null }] : []),
    ...(tasks.every(({ isDropped }) => isDropped) ? [{ ...empty, code: 'plan.no-tasks' as const, number: null }] : []),
  ];
}

function taskFaults(task: DraftTask, at: string): ApprovalFault[] {
  const { number, isDropped, droppedReason, assignments } = task;
  if (isDropped) return (droppedReason ?? '').trim() === '' ? [{ ...reasonless(at), number }] : [];
  const leads = assignments.filter(({ part }) => part === 'lead');
  const twice = unitsTwice(assignments.map(({ unit }) => unit));
  return [
    ...(leads.length === 1 ? [] : [{ ...leadFault(leads.length, below(at, 'assignments')), number }]),
    ...(twice.length === 0 ? [] : [{ ...twiceFault(twice, below(at, 'assignments')), number }]),
    ...(task.hasLimit ? [] : [{ ...limitless(below(at, 'milestones')), number }]),
  ];
}

function reasonless(at: string): Omit<ApprovalFault, 'number'> {
  const told = fault(below(at, 'droppedReason'), '不立项的任务请写明原因', 'say why the task was dropped');
  return { ...told, code: 'task.dropped-without-reason' };
}

function limitless(at: string): Omit<ApprovalFault, 'number'> {
  const told = fault(at, '请确定完成时限，或注明持续推进', 'set a limit, or say that it is continuous');
  return { ...told, code: 'task.no-limit' };
}

function leadFault(count: number, at: string): Omit<ApprovalFault, 'number'> {
  if (count === 0) return { ...fault(at, '请指定一个牵头单位', 'name a lead'), code: 'task.no-lead' };
  const told = fault(at, `有 ${String(count)} 个牵头单位，只能保留一个`, `there are ${String(count)} leads: keep one`);
  return { ...told, code: 'task.two-leads' };
}

function twiceFault(units: readonly string[], at: string): Omit<ApprovalFault, 'number'> {
  const told = fault(
    at,
    `${units.join('、')} 重复出现，每个单位只担任一种角色`,
    `${units.join(', ')} appears twice: a unit has one part`,
  );
  return { ...told, code: 'task.unit-twice' };
}
