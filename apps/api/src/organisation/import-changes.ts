import type { DepartmentKind, Role } from '@duban/domain';
import type { KnownDepartment, KnownGroup, KnownOrganisation, KnownPerson } from '@duban/persistence';
import type { ListName } from './organisation-document.js';

/** One value of a field: words, or of a role the department it is held in, or of a department its kind. */
export interface ChangedValue {
  readonly text: string | null;
  readonly kind: DepartmentKind | null;
  readonly role: Role | null;
}

/** A field before and after. */
export interface ChangedField {
  readonly field: FieldName;
  readonly before: readonly ChangedValue[];
  readonly after: readonly ChangedValue[];
}

/** The fields that an import can change. */
export const FIELD_NAMES = [
  'name',
  'kind',
  'parent',
  'aliases',
  'duties',
  'members',
  'login',
  'email',
  'roles',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** One line of an import that makes or changes something. */
export interface ImportChange {
  readonly list: ListName;
  readonly change: 'created' | 'updated';
  readonly name: string;
  readonly fields: readonly ChangedField[];
}

type Person = Pick<KnownPerson, 'id' | 'name' | 'login' | 'email' | 'roles'>;

/** What an import writes, as its matching says. */
export interface ImportOutcome {
  readonly departments: readonly KnownDepartment[];
  readonly groups: readonly KnownGroup[];
  readonly people: readonly Person[];
}

/** A thing in the words of its fields. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly fields: Partial<Record<FieldName, readonly ChangedValue[]>>;
}

/** Every change that an import makes, field by field with what stands before; departments first, then groups, then people. */
export function importChanges(known: KnownOrganisation, outcome: ImportOutcome): ImportChange[] {
  const before = described(known, known.departments);
  const after = described(outcome, [...known.departments, ...outcome.departments]);
  const lists = ['departments', 'groups', 'people'] as const;
  return lists.flatMap((list) => {
    const old = new Map(before[list].map((one) => [one.id, one]));
    return after[list].map((one) => changeOf(list, old.get(one.id), one));
  });
}

function described(
  { departments, groups, people }: ImportOutcome,
  named: readonly KnownDepartment[],
): Readonly<Record<ListName, readonly Described[]>> {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    departments: departments.map(({ id, name, kind, parentId, aliases, duties }) => {
      const parent = parentId === null ? [] : [words(nameOf(parentId))];
      const place = { parent, aliases: sorted(aliases).map(words), duties: duties === '' ? [] : [words(duties)] };
      return { id, name, fields: { name: [words(name)], kind: [{ ...words(null), kind }], ...place } };
    }),
    groups: groups.map(({ id, name, memberIds }) => {
      const members = sorted(memberIds.map(nameOf)).map(words);
      return { id, name, fields: { name: [words(name)], members } };
    }),
    people: people.map(({ id, name, login, email, roles }) => {
      const held = roles.map(({ departmentId, role }) => ({ ...words(nameOf(departmentId)), role }));
      const address = email === null ? [] : [words(email)];
      return {
        id,
        name,
        fields: { name: [words(name)], login: [words(login)], email: address, roles: held.sort(byText) },
      };
    }),
  };
}

function changeOf(list: ListName, before: Described | undefined, after: Described): ImportChange {
  const fields = FIELD_NAMES.flatMap((field): ChangedField[] => {
    const [old = [], young = []] = [before?.fields[field], after.fields[field]];
    return JSON.stringify(old) === JSON.stringify(young) ? [] : [{ field, before: old, after: young }];
  });
  return { list, change: before ? 'updated' : 'created', name: after.name, fields };
}

function words(text: string | null): ChangedValue {
  return { text, kind: null, role: null };
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

function byText(a: ChangedValue, b: ChangedValue): number {
  const [left, right] = [`${a.text ?? ''} ${a.role ?? ''}`, `${b.text ?? ''} ${b.role ?? ''}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
