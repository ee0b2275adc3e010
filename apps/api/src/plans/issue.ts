import { randomUUID } from 'node:crypto';
import type { Due, Instant, Obligation, Result, Rules } from '@duban/domain';
import { accept, civilDate, limitsAtIssue, newObligation, refuse, yearOf } from '@duban/domain';
import type { NewMilestone, NewRound, PlanFacts, TaskFacts } from '@duban/persistence';
import type { Fault } from '../edge/index.js';

/** What an issue is decided from. */
export interface IssueFacts {
  readonly plan: PlanFacts;
  readonly tasks: readonly TaskFacts[];
  readonly rules: Rules;
  readonly now: Instant;
}

/** An obligation that waits for its round's id. */
export interface Owing {
  readonly round: NewRound;
  readonly owed: (roundId: string) => Obligation;
}

/** Everything that the issue of a plan (交办) sets going. */
export interface Issue {
  readonly plan: PlanFacts;
  readonly owing: readonly Owing[];
  readonly past: readonly string[];
  readonly completions: readonly (NewMilestone & { id: string; taskId: string; position: number })[];
}

/** Says which dates set by a person had passed. */
export interface IssueRefusal {
  readonly code: 'milestone.due-before-issue';
  readonly dueOn: string;
  readonly errors: readonly Fault[];
}

type TaskIssue = Omit<Issue, 'plan'>;

/** What issuing this plan now means: each unit signs for each of its tasks, and each dated milestone runs; past phrases of the document are kept as past. */
export function issueOf(facts: IssueFacts): Result<Issue, IssueRefusal> {
  const decided = facts.tasks.map((task, index) => issueTask(task, index, facts));
  const refusals = decided.flatMap((one) => (one.ok ? [] : [one.refusal]));
  const [first] = refusals;
  if (first) return refuse({ ...first, errors: refusals.flatMap(({ errors }) => errors) });
  const issues = decided.flatMap((one) => (one.ok ? [one.value] : []));
  return accept({
    plan: issuedPlan(facts),
    owing: issues.flatMap(({ owing }) => owing),
    past: issues.flatMap(({ past }) => past),
    completions: issues.flatMap(({ completions }) => completions),
  });
}

function issuedPlan({ plan, rules, now }: IssueFacts): PlanFacts {
  const supervisedFrom = plan.supervisedFrom ?? civilDate(now, rules.calendar.zone);
  const supervisedUntil = plan.supervisedUntil ?? `${String(yearOf(supervisedFrom))}-12-31`;
  return { ...plan, state: 'issued', issuedAt: now, supervisedFrom, supervisedUntil };
}

function issueTask(task: TaskFacts, index: number, facts: IssueFacts): Result<TaskIssue, IssueRefusal> {
  const { rules, now } = facts;
  const milestones = task.milestones.map(({ id, dueOn, isImported }) => ({ id, dueOn, isImported }));
  const limits = limitsAtIssue({ complexity: task.complexity, milestones }, rules, now);
  if (!limits.ok) return refuse(datedTooEarly(limits.refusal, task, index));
  const { signFor, completion, milestones: dated } = limits.value;
  const whole = completion && { due: completion, row: completionOf(task, completion) };
  const running = [
    ...dated.flatMap(({ id, due }) => (due === null ? [] : [{ id, due }])),
    ...(whole ? [{ id: whole.row.id, due: whole.due }] : []),
  ];
  return accept({
    owing: [...signFors(task, signFor, facts), ...running.map((milestone) => milestoneOf(task, milestone, facts))],
    past: dated.filter(({ state }) => state === 'past').map(({ id }) => id),
    completions: whole ? [whole.row] : [],
  });
}

/** The pack's limit for the whole task, kept as one more milestone. */
function completionOf(task: TaskFacts, { dueOn }: Due): Issue['completions'][number] {
  const position = task.milestones.length;
  return { id: randomUUID(), taskId: task.id, position, content: '按期办结', phrase: '', dueOn };
}

function signFors(task: TaskFacts, due: Due, facts: IssueFacts): Owing[] {
  const round = { kind: 'sign-for', period: 'issue', ...roundOf(due, facts) } as const;
  return task.assignments.map(({ departmentId, part }) => {
    const id = randomUUID();
    const owed = {
      id,
      taskId: task.id,
      departmentId,
      kind: 'sign-for',
      part,
      period: 'issue',
      milestoneId: null,
    } as const;
    return { round, owed: (roundId) => owe({ ...owed, roundId }, due, facts) };
  });
}

function milestoneOf(task: TaskFacts, { id: milestoneId, due }: { id: string; due: Due }, facts: IssueFacts): Owing {
  const lead = task.assignments.find(({ part }) => part === 'lead');
  if (!lead) throw new Error(`task ${task.id} was approved without a lead`);
  const round = { kind: 'milestone', period: due.dueOn, ...roundOf(due, facts) } as const;
  const { departmentId } = lead;
  const owed = {
    id: randomUUID(),
    taskId: task.id,
    departmentId,
    kind: 'milestone',
    part: 'lead',
    period: due.dueOn,
    milestoneId,
  } as const;
  return { round, owed: (roundId) => owe({ ...owed, roundId }, due, facts) };
}

function roundOf({ dueAt, dueOn, derivation, provisional }: Due, { plan, now }: IssueFacts) {
  return { planId: plan.id, opensAt: now, dueAt, dueOn, derivation, isProvisional: provisional };
}

type Owed = Omit<Parameters<typeof newObligation>[0], 'planId' | 'startAt' | 'due'>;

function owe(owed: Owed, due: Due, { plan, now, rules }: IssueFacts): Obligation {
  return newObligation({ ...owed, planId: plan.id, startAt: now, due }, rules);
}

function datedTooEarly(
  { milestoneId, dueOn }: { milestoneId: string; dueOn: string },
  task: TaskFacts,
  index: number,
): IssueRefusal {
  const place = task.milestones.findIndex(({ id }) => id === milestoneId);
  const code = 'milestone.due-before-issue';
  const pointer = `#/tasks/${String(index)}/milestones/${String(place)}/dueOn`;
  return { code, dueOn, errors: [{ pointer, code, ...{ dueOn, task: task.number } }] };
}
