import type { Obligation } from '../obligations/index.js';
import type { ObligationKind } from '../words.js';
import type { Subject } from './permission.js';
import type { Action } from './table.js';

const ANSWERING: Readonly<Record<ObligationKind, Action>> = {
  'sign-for': 'task.sign-for',
  'work-plan': 'work-plan.submit',
  contribution: 'contribution.submit',
  report: 'report.submit',
  milestone: 'milestone.complete',
  'self-review': 'evaluation.self-review',
  verification: 'evaluation.verify',
  'appeal-decision': 'evaluation.decide',
};

/** What of an obligation says who may answer it. */
export type Answerable = Pick<Obligation, 'kind' | 'part' | 'departmentId' | 'state'>;

/** What a person must be permitted in order to answer this kind of obligation. */
export function answeringAction(kind: ObligationKind): Action {
  return ANSWERING[kind];
}

/** How the unit that owes it stands to it, and nothing else: who implements a task does not report for its lead. */
export function partOf({ part, departmentId }: Pick<Answerable, 'part' | 'departmentId'>): Subject {
  switch (part) {
    case 'lead':
      return { lead: departmentId };
    case 'support':
      return { supporters: [departmentId] };
    case 'implement':
      return { implementers: [departmentId] };
    case 'unit':
      return { unit: departmentId };
    case 'office':
      return {};
  }
}
