import type { ObligationFact, TaskFact, UnitFacts } from '@duban/domain';

/** What an upheld appeal takes back: one event of one task. */
export interface Waiver {
  readonly taskId: string | null;
  readonly obligationId: string | null;
  readonly event: string;
  readonly eventId: string | null;
}

/** The facts as if the waived events had not happened: the score is computed from these, so that caps and floors follow. */
export function withoutWaived(unit: UnitFacts, waivers: readonly Waiver[]): UnitFacts {
  return waivers.reduce(
    (facts, waiver) => ({
      ...facts,
      tasks: facts.tasks.map((task) => (task.taskId === waiver.taskId ? taskWithout(task, waiver) : task)),
    }),
    unit,
  );
}

function taskWithout(task: TaskFact, { obligationId, event, eventId }: Waiver): TaskFact {
  const [word] = event.split('.');
  // What was assigned is no deduction and stays.
  if (word === 'assigned') return task;
  // The line about the result: its shortfall is taken back, the report itself stays.
  if (obligationId === null) {
    const { result } = task;
    return { ...task, planned: result === null ? 0 : Math.min(task.planned, result.progress) };
  }
  const concerns = (fact: ObligationFact): boolean => fact.obligationId === obligationId;
  if (word === 'unanswered') return { ...task, obligations: task.obligations.filter((fact) => !concerns(fact)) };
  return {
    ...task,
    obligations: task.obligations.map((fact) => {
      if (!concerns(fact)) return fact;
      if (word === 'returned')
        return { ...fact, returns: fact.returns.filter(({ submissionId }) => submissionId !== eventId) };
      return { ...fact, firstMetAt: fact.originalDueAt, dueAt: Infinity };
    }),
  };
}
