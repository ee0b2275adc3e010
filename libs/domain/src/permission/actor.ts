import type { DepartmentKind, Role } from '../words.js';

/** A department's place in the tree. */
export interface TreeDepartment {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: DepartmentKind;
}

/** A role in a department, with the departments whose plans it oversees. */
export interface ActorRole {
  readonly departmentId: string;
  readonly role: Role;
  readonly oversees: readonly string[];
}

/** Who asks. */
export interface Actor {
  readonly personId: string;
  readonly roles: readonly ActorRole[];
}

/**
 * A person with what each of their roles oversees. An office stands for the body it belongs to, so it oversees that body's whole tier;
 * leaders and principals oversee what their own office or body issues; other roles oversee nothing.
 */
export function actorOf(
  personId: string,
  memberships: readonly Pick<ActorRole, 'departmentId' | 'role'>[],
  tree: readonly TreeDepartment[],
): Actor {
  return {
    personId,
    roles: memberships.map((membership) => ({ ...membership, oversees: overseen(membership, tree) })),
  };
}

function overseen(
  { departmentId, role }: Pick<ActorRole, 'departmentId' | 'role'>,
  tree: readonly TreeDepartment[],
): string[] {
  const department = tree.find(({ id }) => id === departmentId);
  if (!department || !OVERSEEING.includes(role)) return [];
  const isOffice = department.kind === 'office';
  if (!isOffice && (role === 'leader' || role === 'principal')) return [departmentId];
  return withAllBelow((isOffice ? department.parentId : null) ?? departmentId, tree);
}

const OVERSEEING: readonly Role[] = ['supervision', 'evaluation', 'leader', 'principal'];

function withAllBelow(root: string, tree: readonly TreeDepartment[]): string[] {
  const found = new Set([root]);
  // The set grows while it is walked, and holds each department once even if the tree has a cycle.
  for (const id of found) for (const child of tree) if (child.parentId === id) found.add(child.id);
  return [...found];
}
