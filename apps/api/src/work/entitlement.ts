import type { Obligation, Permission, Subject } from '@duban/domain';
import { answeringAction, may, partOf } from '@duban/domain';
import type { AnsweringFacts } from '@duban/persistence';
import type { Actor } from '../edge/index.js';

/**
 * Whether the person may answer this obligation. It counts what the unit that owes it is in the task, and nothing else:
 * who implements a task does not report for its lead. Who may read the task is told so (forbidden), others are not (hidden).
 */
export function mayAnswer(actor: Actor, obligation: Obligation, facts: AnsweringFacts): Permission {
  const action = answeringAction(obligation.kind);
  const own = may(actor, action, { ...partOf(obligation), planDepartment: facts.planDepartmentId });
  if (own === 'allowed') return own;
  const readable = may(actor, obligation.taskId === null ? 'evaluation.read' : 'task.read', wholeOf(obligation, facts));
  return readable === 'allowed' ? 'forbidden' : own;
}

function wholeOf(obligation: Obligation, { units, planDepartmentId }: AnsweringFacts): Subject {
  const inPart = (wanted: string) =>
    units.filter(({ part }) => part === wanted).map(({ departmentId }) => departmentId);
  return {
    lead: inPart('lead')[0] ?? null,
    supporters: inPart('support'),
    implementers: inPart('implement'),
    planDepartment: planDepartmentId,
    ...(obligation.part === 'unit' && { unit: obligation.departmentId }),
  };
}
