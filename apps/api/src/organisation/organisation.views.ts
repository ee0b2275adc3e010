import { ROLES } from '@duban/domain';
import type { DepartmentFacts, PersonFacts } from '@duban/persistence';
import { Id, ListOf, ListOfObjects, ObjectOf, OneOf, Text, text, Whole } from '../edge/index.js';
import { DEPARTMENT_KINDS } from './organisation.requests.js';

/** How many lines of an import made, changed or found something. */
export class CountsView {
  @Whole({ min: 0, max: 1_000_000 }) created!: number;
  @Whole({ min: 0, max: 1_000_000 }) updated!: number;
  @Whole({ min: 0, max: 1_000_000 }) unchanged!: number;
}

/** A password for one use, told this once. */
export class TemporaryPasswordView {
  @Text({ max: 100 }) login!: string;
  @Text({ max: 100 }) password!: string;
}

/** What an import made of the people. */
export class ImportedPeopleView extends CountsView {
  @ListOfObjects(() => TemporaryPasswordView, { max: 20_000 }) temporaryPasswords!: TemporaryPasswordView[];
}

/** What an import did. */
export class ImportedView {
  @ObjectOf(() => CountsView) departments!: CountsView;
  @ObjectOf(() => CountsView) groups!: CountsView;
  @ObjectOf(() => ImportedPeopleView) people!: ImportedPeopleView;
}

/** A department. */
export class DepartmentView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @OneOf(DEPARTMENT_KINDS) kind!: string;
  @Id({ nullable: true }) parentId!: string | null;
  @Text({ max: 200, nullable: true }) parentName!: string | null;
  @ListOf(text({ max: 200 }), { max: 100 }) aliases!: string[];
  @ListOf(text({ max: 200 }), { max: 1_000, describes: 'the groups it is a member of' }) groups!: string[];
  @Text({ min: 0, max: 5_000, describes: 'what it is there for (职责)' }) duties!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

/** A role that a person holds in a department. */
export class PersonRoleView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @OneOf(ROLES) role!: string;
}

/** A person with their roles. */
export class PersonView {
  @Id() id!: string;
  @Text({ max: 100 }) name!: string;
  @Text({ max: 100 }) login!: string;
  @ListOfObjects(() => PersonRoleView, { max: 1_000 }) roles!: PersonRoleView[];
}

/** The view of a department. */
export function departmentView({ aliases, groups, ...department }: DepartmentFacts): DepartmentView {
  return { ...department, aliases: [...aliases], groups: [...groups] };
}

/** The view of a person. */
export function personView({ id, name, login, roles }: PersonFacts): PersonView {
  return { id, name, login, roles: roles.map((held) => ({ ...held })) };
}
