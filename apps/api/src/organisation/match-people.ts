import { randomUUID } from 'node:crypto';
import type { Role } from '@duban/domain';
import type { KnownPerson } from '@duban/persistence';
import { normalLogin } from '@duban/persistence';
import type { Fault } from '../edge/index.js';
import type { OrganisationDocument, PersonLine } from './organisation-document.js';
import { IMPORT_LIMITS } from './organisation-document.js';

/** A person to write; `newPassword` is the one given, null where a temporary one is to be made, absent for somebody known. */
export interface PersonChange {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly newPassword?: string | null;
  readonly roles: readonly { readonly departmentId: string; readonly role: Role }[];
}

/** What an import makes of the people. */
export interface MatchedPeople {
  readonly faults: readonly Fault[];
  readonly changed: readonly PersonChange[];
  readonly created: number;
}

/** Finds for each line the person of its login; the roles become exactly those listed, a known person's password stays. */
export function matchPeople(
  document: OrganisationDocument,
  known: readonly KnownPerson[],
  departmentOf: (name: string) => string | undefined,
): MatchedPeople {
  const { people, place } = document;
  const logins = new Map(known.map((one) => [one.login, one]));
  const faults: Fault[] = [...loginFaults(document), ...roleFaults(document, departmentOf)];
  const matches = people.map((line) => {
    const before = logins.get(normalLogin(line.login));
    return { before, after: changeOf(line, before, departmentOf) };
  });
  const created = matches.filter(({ before }) => !before).length;
  if (created > IMPORT_LIMITS.newPeople) {
    faults.push({
      pointer: place({ list: 'people', line: 0 }),
      code: 'organisation.too-many-new',
      max: IMPORT_LIMITS.newPeople,
    });
  }
  const after = matches.map((one) => one.after);
  if (!hasAdministrator(known, after))
    faults.push({ pointer: place({ list: 'people', line: 0 }), code: 'organisation.no-administrator' });
  const changed = matches.filter(({ before, after }) => !before || factsOf(before) !== factsOf(after));
  return { faults, changed: changed.map((one) => one.after), created };
}

function changeOf(
  line: PersonLine,
  before: KnownPerson | undefined,
  departmentOf: (name: string) => string | undefined,
): PersonChange {
  const roles = line.roles.flatMap(({ department, role }) => {
    const departmentId = departmentOf(department);
    return departmentId === undefined ? [] : [{ departmentId, role }];
  });
  return {
    id: before?.id ?? randomUUID(),
    login: normalLogin(line.login),
    name: line.name,
    email: line.email === undefined ? (before?.email ?? null) : line.email,
    roles: [...new Map(roles.map((held) => [`${held.departmentId} ${held.role}`, held])).values()],
    ...(!before && { newPassword: line.password ?? null }),
  };
}

function loginFaults({ people, place }: OrganisationDocument): Fault[] {
  const claimed = new Set<string>();
  return people.flatMap(({ login }, line): Fault[] => {
    const normal = normalLogin(login);
    const pointer = place({ list: 'people', line, field: 'login' });
    const isTwice = claimed.has(normal);
    claimed.add(normal);
    if (/\s/u.test(normal)) return [{ pointer, code: 'person.login-form' }];
    return isTwice ? [{ pointer, code: 'person.login-twice', login }] : [];
  });
}

function roleFaults(
  { people, place }: OrganisationDocument,
  departmentOf: (name: string) => string | undefined,
): Fault[] {
  return people.flatMap(({ roles }, line) =>
    roles.flatMap(({ department }, item): Fault[] =>
      departmentOf(department) === undefined
        ? [
            {
              pointer: place({ list: 'people', line, field: 'roles', item }),
              code: 'department.name-unknown',
              name: department,
            },
          ]
        : [],
    ),
  );
}

function hasAdministrator(known: readonly KnownPerson[], after: readonly PersonChange[]): boolean {
  const named = new Set(after.map(({ id }) => id));
  const others = known.filter(({ id, isDisabled }) => !named.has(id) && !isDisabled);
  return [...others, ...after].some(({ roles }) => roles.some(({ role }) => role === 'administrator'));
}

function factsOf({ name, email, roles }: Pick<PersonChange, 'name' | 'email' | 'roles'>): string {
  return JSON.stringify([name, email, roles.map(({ departmentId, role }) => `${departmentId} ${role}`).sort()]);
}
