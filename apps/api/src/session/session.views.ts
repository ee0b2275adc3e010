import { ACTIONS, everAllowed, ROLES, WORKBENCHES, workbenchesOf } from '@duban/domain';
import type { Actor } from '../edge/index.js';
import type { OwnSession } from '@duban/persistence';
import { Flag, Id, InstantField, ListOf, ListOfObjects, ObjectOf, OneOf, oneOf, Text } from '../edge/index.js';

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
  @ListOf(oneOf(ACTIONS), {
    max: 100,
    describes: 'what the person may do to something at least; each thing is still decided on its own',
  })
  may!: string[];
  @ListOf(oneOf(WORKBENCHES), { max: 10, describes: 'the first pages that fit the roles' }) workbench!: string[];
}

/** One of the own sessions. */
export class OwnSessionView {
  @Id() id!: string;
  @InstantField() createdAt!: string;
  @InstantField({ describes: 'to the minute' }) lastUsedAt!: string;
  @InstantField({ describes: 'when it ends without further use' }) expiresAt!: string;
  @Flag({ describes: 'the session that asks' }) isCurrent!: boolean;
}

/** The own living sessions, the newest first. */
export class OwnSessionsView {
  @ListOfObjects(() => OwnSessionView, { max: 200 }) items!: OwnSessionView[];
}

/** The view of one of the own sessions. */
export function ownSessionView({ createdAt, lastUsedAt, expiresAt, ...session }: OwnSession): OwnSessionView {
  return {
    ...session,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

/** The view of a session. */
export function sessionView(
  actor: Pick<Actor, 'personId' | 'name' | 'login' | 'isPasswordTemporary' | 'roles'>,
  csrfToken: string,
): SessionView {
  const roles = actor.roles.map(({ departmentId, departmentName, role }) => ({ departmentId, departmentName, role }));
  const { personId, name, login, isPasswordTemporary } = actor;
  const person = { id: personId, name, login, roles, isPasswordTemporary };
  return { person, csrfToken, may: [...everAllowed(actor)], workbench: [...workbenchesOf(actor)] };
}
