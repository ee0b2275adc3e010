import type { DepartmentKind, Role } from '@duban/domain';
import { ROLES } from '@duban/domain';
import { Email, Id, ListOf, ListOfObjects, ListQuery, OneOf, QueryFlag, Text, text } from '../edge/index.js';
import { PASSWORD_LENGTH } from '../session/index.js';
import { IMPORT_LIMITS } from './organisation-document.js';

/** The kinds of a department. */
export const DEPARTMENT_KINDS = [
  'province',
  'city',
  'county',
  'bureau',
  'company',
  'office',
] as const satisfies DepartmentKind[];

/** A department to import. */
export class DepartmentImport {
  @Text({ max: 200 }) name!: string;
  @OneOf(DEPARTMENT_KINDS) kind!: DepartmentKind;
  @Text({ max: 200, optional: true, nullable: true, describes: 'name or alias of the department above' }) parent?:
    string | null;
  @ListOf(text({ max: 200 }), { max: 50, optional: true }) aliases?: string[];
  @Text({
    min: 0,
    max: 5_000,
    optional: true,
    describes: 'what it is there for (职责), for suggestions of who leads a task',
  })
  duties?: string;
}

/** A group to import. */
export class GroupImport {
  @Text({ max: 200 }) name!: string;
  @ListOf(text({ max: 200 }), { min: 1, max: 1_000, describes: 'names or aliases; they become exactly the members' })
  members!: string[];
}

/** A role of a person to import. */
export class RoleImport {
  @Text({ max: 200, describes: 'name or alias' }) department!: string;
  @OneOf(ROLES) role!: Role;
}

/** A person to import. */
export class PersonImport {
  @Text({ max: 100 }) name!: string;
  @Text({ max: 100 }) login!: string;
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Text({ ...PASSWORD_LENGTH, optional: true, describes: 'only for somebody new; left out, a temporary one is made' })
  password?: string;
  @ListOfObjects(() => RoleImport, { min: 1, max: 50 }) roles!: RoleImport[];
}

/** An organisation to import. */
export class OrganisationImport {
  @ListOfObjects(() => DepartmentImport, { max: IMPORT_LIMITS.departments, optional: true })
  departments: DepartmentImport[] = [];
  @ListOfObjects(() => GroupImport, { max: IMPORT_LIMITS.groups, optional: true }) groups: GroupImport[] = [];
  @ListOfObjects(() => PersonImport, { max: IMPORT_LIMITS.people, optional: true }) people: PersonImport[] = [];
}

/** Which departments to list. */
export class DepartmentQuery extends ListQuery {
  @Text({ max: 200, optional: true, describes: 'part of a name, alias or group' }) search?: string;
}

/** Which people to list. */
export class PeopleQuery extends ListQuery {
  @Text({ max: 200, optional: true, describes: 'part of a name or login' }) search?: string;
  @Id({ optional: true }) department?: string;
  @QueryFlag({ optional: true, describes: 'also those who may not sign in any more; for administrators' })
  withDisabled?: boolean;
}

/** How to import. */
export class ImportQuery {
  @QueryFlag({ optional: true, describes: 'only say what would change, and write nothing' }) preview?: boolean;
}
