import type { Actor as Holder, ActorRole } from '@duban/domain';
import { actorOf } from '@duban/domain';
import type { SignedInPerson } from '@duban/persistence';

/** Who asks: a signed-in person with the roles held in departments and what each oversees; loaded with the session in one query. */
export interface Actor extends Holder {
  readonly name: string;
  readonly login: string;
  readonly isPasswordTemporary: boolean;
  readonly roles: readonly (ActorRole & { readonly departmentName: string })[];
  /** The departments in which the person holds a role. */
  readonly departmentIds: readonly string[];
  /** The departments whose plans the person oversees. */
  readonly overseenIds: readonly string[];
}

/** The actor that a signed-in person is, by the domain's rule of what each role oversees. */
export function actorFor({ tree, ...person }: SignedInPerson): Actor {
  const holder = actorOf(person.personId, person.roles, tree);
  const names = new Map(person.roles.map(({ departmentId, departmentName }) => [departmentId, departmentName]));
  const roles = holder.roles.map((held) => ({ ...held, departmentName: names.get(held.departmentId) ?? '' }));
  return {
    ...person,
    roles,
    departmentIds: [...new Set(roles.map(({ departmentId }) => departmentId))],
    overseenIds: [...new Set(roles.flatMap(({ oversees }) => oversees))],
  };
}

/** The name under which a person's acts stand in the audit. */
export function signatureOf(actor: Pick<Actor, 'personId'>): string {
  return `person/${actor.personId}`;
}
