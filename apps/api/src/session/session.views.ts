import { ROLES } from '@duban/domain';
import type { Actor } from '../edge/index.js';
import { Flag, Id, ListOfObjects, ObjectOf, OneOf, Text } from '../edge/index.js';

/** A role that a person holds in a department. */
export class HeldRoleView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @OneOf(ROLES) role!: string;
}

/** The person signed in. */
export class SignedInView {
  @Id() id!: string;
  @Text({ max: 100 }) name!: string;
  @Text({ max: 100 }) login!: string;
  @ListOfObjects(() => HeldRoleView, { max: 1_000 }) roles!: HeldRoleView[];
  @Flag({ describes: 'change it first; nothing else is possible until then' }) isPasswordTemporary!: boolean;
}

/** A session: who is signed in, and the token that every write sends as X-CSRF-Token. */
export class SessionView {
  @ObjectOf(() => SignedInView) person!: SignedInView;
  @Text({ max: 100 }) csrfToken!: string;
}

/** The view of a session. */
export function sessionView(
  actor: Pick<Actor, 'personId' | 'name' | 'login' | 'isPasswordTemporary' | 'roles'>,
  csrfToken: string,
): SessionView {
  const roles = actor.roles.map(({ departmentId, departmentName, role }) => ({ departmentId, departmentName, role }));
  const { personId, name, login, isPasswordTemporary } = actor;
  return { person: { id: personId, name, login, roles, isPasswordTemporary }, csrfToken };
}
