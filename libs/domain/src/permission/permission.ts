import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';
import { ROLES } from '../words.js';
import type { Role } from '../words.js';
import type { Actor, ActorRole } from './actor.js';
import { ACTIONS, PERMISSIONS, READ_BEFORE, RELATIONS } from './table.js';
import type { Action, Relation } from './table.js';

/** The answer to a request: go on, 403 because the thing is known but not theirs to change, 404 because they may not know of it. */
export type Permission = 'allowed' | 'forbidden' | 'hidden';

/** The departments that the thing asked for belongs to; leave out what does not apply, `{}` where there is no thing. */
export interface Subject {
  readonly lead?: string | null;
  readonly supporters?: readonly string[];
  readonly implementers?: readonly string[];
  /** Whose own queue, ledger or evaluation it is. */
  readonly unit?: string;
  /** The department whose plan it is. */
  readonly planDepartment?: string;
}

/** Role × relation × action: the whole rule for one role of one person. */
export function allows(role: Role, relation: Relation, action: Action): Permission {
  if (grants(role, relation, action)) return 'allowed';
  const read = READ_BEFORE[action];
  return read === undefined || grants(role, relation, read) ? 'forbidden' : 'hidden';
}

/** How one role of a person stands to a thing; more than one relation is possible, none at all is `none`. */
export function relationsOf({ departmentId, oversees }: ActorRole, subject: Subject): readonly Relation[] {
  const { lead, supporters, implementers, unit, planDepartment } = subject;
  const holds: Readonly<Record<Exclude<Relation, 'none'>, boolean>> = {
    lead: lead === departmentId,
    support: supporters?.includes(departmentId) === true,
    implement: implementers?.includes(departmentId) === true,
    unit: unit === departmentId,
    supervising: planDepartment !== undefined && oversees.includes(planDepartment),
  };
  const found = RELATIONS.filter((relation) => relation !== 'none' && holds[relation]);
  return found.length === 0 ? ['none'] : found;
}

/** Whether a person may do this to that: the best answer over their roles and relations. */
export function may(actor: Actor, action: Action, subject: Subject): Permission {
  const answers = actor.roles.flatMap((held) =>
    relationsOf(held, subject).map((relation) => allows(held.role, relation, action)),
  );
  if (answers.includes('allowed')) return 'allowed';
  const isOpenlyDenied = answers.includes('forbidden') || READ_BEFORE[action] === undefined;
  return isOpenlyDenied ? 'forbidden' : 'hidden';
}

/** Every cell of the table, so that a test can try each. */
export function permissionMatrix(): readonly { role: Role; relation: Relation; action: Action; answer: Permission }[] {
  return ROLES.flatMap((role) =>
    RELATIONS.flatMap((relation) =>
      ACTIONS.map((action) => ({ role, relation, action, answer: allows(role, relation, action) })),
    ),
  );
}

/** Who had a hand in what is appealed against. */
export interface Scored {
  readonly verifiedBy: readonly string[];
}

/** An appeal is decided by someone who did not verify or score (domain.md, "Evaluation"). */
export function checkDecider(
  personId: string,
  { verifiedBy }: Scored,
): Result<string, { readonly code: 'appeal.decided-by-scorer' }> {
  return verifiedBy.includes(personId) ? refuse({ code: 'appeal.decided-by-scorer' }) : accept(personId);
}

function grants(role: Role, relation: Relation, action: Action): boolean {
  return PERMISSIONS[action].some(({ roles, relations }) => roles.includes(role) && relations.includes(relation));
}
