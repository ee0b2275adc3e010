import { approvalFaults, chinaCalendar, civilDate } from '@duban/domain';
import type { ClauseFacts, PlanFacts, Reading, RulebookStore, TaskFacts } from '@duban/persistence';
import { clausesOf, tasksOfPlan } from '@duban/persistence';
import type { Instant } from '@duban/domain';
import type { Fault } from '../edge/index.js';

/** Everything that an approval looks at. */
export interface ApprovalFacts {
  readonly plan: PlanFacts;
  readonly tasks: readonly TaskFacts[];
  readonly clauses: readonly ClauseFacts[];
  /** Tasks that have neither a day to come nor a limit of the rule pack, and that nobody called continuous. */
  readonly limitless: ReadonlySet<string>;
}

/** Reads what an approval of the plan at this moment looks at. */
export async function approvalFacts(
  reading: Reading,
  plan: PlanFacts,
  { rulebooks, now }: { readonly rulebooks: RulebookStore; readonly now: Instant },
): Promise<ApprovalFacts> {
  const tasks = await tasksOfPlan(reading, plan.id);
  const clauses = await clausesOf(reading, plan.id);
  const pack = await rulebooks.rulePack(reading.query, plan.rulePackCode, plan.rulePackVersion);
  const today = civilDate(now, chinaCalendar.zone);
  const isLimited = ({ isContinuous, milestones }: TaskFacts) =>
    pack.completion !== null || isContinuous || milestones.some(({ dueOn }) => dueOn !== null && dueOn >= today);
  const limitless = tasks.filter((task) => task.state !== 'dropped' && !isLimited(task)).map(({ id }) => id);
  return { plan, tasks, clauses, limitless: new Set(limitless) };
}

/** What stands in the way of an approval, with the rule and the task or line that it is about. */
export interface PlanFault extends Fault {
  readonly rule: string;
  readonly taskId: string | null;
  readonly line: number | null;
}

/** What stands in the way of an approval, as the errors of a refusal. */
export function planFaults(facts: ApprovalFacts): Fault[] {
  return faultsInPlace(facts).map(({ pointer, detail }) => ({ pointer, ...(detail && { detail }) }));
}

/** What stands in the way of an approval; a fault of a task begins with its number, because the pointer only tells its place. */
export function faultsInPlace({ plan, tasks, clauses, limitless }: ApprovalFacts): PlanFault[] {
  const drafts = tasks.map((task) => ({
    number: task.number,
    title: task.title,
    isDropped: task.state === 'dropped',
    droppedReason: task.droppedReason,
    assignments: task.assignments.map(({ departmentId, part }) => ({ unit: departmentId, part })),
    hasLimit: !limitless.has(task.id),
    sources: task.sources,
  }));
  return approvalFaults({ title: plan.title, tasks: drafts, clauses }).map(({ pointer, detail, number, code }) => ({
    pointer: `#${pointer}`,
    rule: code,
    taskId: tasks.find((task) => task.number === number)?.id ?? null,
    line: lineOf(pointer, clauses),
    detail:
      number === null
        ? detail
        : { zh: `任务 ${String(number)}：${detail.zh}`, en: `task ${String(number)}: ${detail.en}` },
  }));
}

function lineOf(pointer: string, clauses: readonly ClauseFacts[]): number | null {
  const place = /^\/clauses\/(\d+)/u.exec(pointer)?.[1];
  return place === undefined ? null : (clauses[Number(place)]?.lineFrom ?? null);
}
