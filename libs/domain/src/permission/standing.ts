import type { ActorRole } from './actor.js';
import { allows } from './permission.js';
import type { Action, Relation } from './table.js';
import { ACTIONS, RELATIONS } from './table.js';

/** The first pages there are, each for one kind of daily work. */
export const WORKBENCHES = ['department', 'supervision', 'evaluation', 'administration'] as const;
export type Workbench = (typeof WORKBENCHES)[number];

type Holder = { readonly roles: readonly ActorRole[] };

/** The actions that a person may do to something at least: what a page offers at all, never the decision on one thing. */
export function everAllowed({ roles }: Holder): readonly Action[] {
  return ACTIONS.filter((action) =>
    roles.some((held) => standings(held).some((relation) => can(held, relation, action))),
  );
}

/** The first pages that fit a person's roles; heads oversee with an office only when more than their own department is overseen. */
export function workbenchesOf({ roles }: Holder): readonly Workbench[] {
  return WORKBENCHES.filter((workbench) => roles.some((held) => FITS[workbench](held)));
}

const FITS: Readonly<Record<Workbench, (held: ActorRole) => boolean>> = {
  department: (held) => can(held, 'unit', 'queue.read') && can(held, 'lead', 'task.read') && !isAuditing(held),
  supervision: (held) =>
    can(held, 'supervising', 'report.review') || (overseesOthers(held) && can(held, 'supervising', 'plan.approve')),
  evaluation: (held) =>
    can(held, 'supervising', 'evaluation.verify') ||
    (overseesOthers(held) && can(held, 'supervising', 'evaluation.publish')),
  administration: (held) => can(held, 'none', 'organisation.manage') || can(held, 'none', 'audit.read'),
};

function can({ role }: ActorRole, relation: Relation, action: Action): boolean {
  return allows(role, relation, action) === 'allowed';
}

/** Who sees everything without any relation audits; a unit's own work is not theirs. */
function isAuditing(held: ActorRole): boolean {
  return can(held, 'none', 'task.read');
}

function overseesOthers({ departmentId, oversees }: ActorRole): boolean {
  return oversees.some((id) => id !== departmentId);
}

/** The relations in which a role can stand to anything at all: it supervises only where it oversees somebody. */
function standings({ oversees }: ActorRole): readonly Relation[] {
  return RELATIONS.filter((relation) => relation !== 'supervising' || oversees.length > 0);
}
