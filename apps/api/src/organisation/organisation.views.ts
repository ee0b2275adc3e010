import { ROLES } from '@duban/domain';
import type { DepartmentFacts, GroupFacts, PersonFacts, TreePlace } from '@duban/persistence';
import { Flag, Id, ListOf, ListOfObjects, OneOf, Text, text, Whole } from '../edge/index.js';
import { DEPARTMENT_KINDS } from './organisation.requests.js';

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
  @Flag({ describes: 'may not sign in any more' }) isDisabled!: boolean;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @Text({ max: 300, nullable: true, describes: 'told to administrators only' }) email!: string | null;
  @Flag({ nullable: true, describes: 'told to administrators only' }) isPasswordTemporary!: boolean | null;
}

/** The view of a department. */
export function departmentView({ aliases, groups, ...department }: DepartmentFacts): DepartmentView {
  return { ...department, aliases: [...aliases], groups: [...groups] };
}

/** A department's place in the tree. */
export class TreePlaceView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @OneOf(DEPARTMENT_KINDS) kind!: string;
  @Id({ nullable: true }) parentId!: string | null;
  @ListOf(text({ max: 200 }), { max: 100 }) aliases!: string[];
  @Whole({ min: 0, max: 1_000_000, describes: 'people who may sign in for it' }) people!: number;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

/** All departments at once, each with the one above it. */
export class TreeView {
  @ListOfObjects(() => TreePlaceView, { max: 5_000 }) items!: TreePlaceView[];
  @Flag({ describes: 'false when there are more departments than one answer holds' }) isWhole!: boolean;
}

/** A member of a group. */
export class GroupMemberView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
}

/** A group of departments. */
export class GroupView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @ListOfObjects(() => GroupMemberView, { max: 1_000 }) members!: GroupMemberView[];
}

/** All groups at once. */
export class GroupsView {
  @ListOfObjects(() => GroupView, { max: 1_000 }) items!: GroupView[];
  @Flag({ describes: 'false when there are more groups than one answer holds' }) isWhole!: boolean;
}

/** The view of a person; what concerns signing in only for administrators. */
export function personView(person: PersonFacts, isAdministrator: boolean): PersonView {
  const { id, name, login, roles, isDisabled, version, email, isPasswordTemporary } = person;
  const told = isAdministrator ? { email, isPasswordTemporary } : { email: null, isPasswordTemporary: null };
  return { id, name, login, roles: roles.map((held) => ({ ...held })), isDisabled, version, ...told };
}

/** The view of the tree, from one place more than is shown. */
export function treeView(places: readonly TreePlace[], limit: number): TreeView {
  const items = places.slice(0, limit).map(({ aliases, ...place }) => ({ ...place, aliases: [...aliases] }));
  return { items, isWhole: places.length <= limit };
}

/** The view of the groups, from one more than is shown. */
export function groupsView(groups: readonly GroupFacts[], limit: number): GroupsView {
  const items = groups.slice(0, limit).map(({ members, ...group }) => ({ ...group, members: [...members] }));
  return { items, isWhole: groups.length <= limit };
}
