import type { DepartmentKind, Role } from '@duban/domain';

/** What one import may hold at most. */
export const IMPORT_LIMITS = {
  departments: 5_000,
  groups: 1_000,
  people: 20_000,
  newPeople: 2_000,
  bytes: 5_000_000,
} as const;

/** A department to import; names and aliases tell whether it is known already. */
export interface DepartmentLine {
  readonly name: string;
  readonly kind: DepartmentKind;
  /** Name or alias of the department above; absent keeps what is, null has none. */
  readonly parent?: string | null;
  readonly aliases?: readonly string[];
  /** What it is there for; absent keeps what is. */
  readonly duties?: string;
}

/** A group to import with all its members, by name or alias. */
export interface GroupLine {
  readonly name: string;
  readonly members: readonly string[];
}

/** A person to import with all their roles; the login tells whether they are known already. */
export interface PersonLine {
  readonly name: string;
  readonly login: string;
  readonly email?: string | null;
  /** Only for somebody new; left out, a temporary password is made. */
  readonly password?: string;
  readonly roles: readonly { readonly department: string; readonly role: Role }[];
}

/** An organisation to import, from JSON or from a workbook. */
export interface OrganisationDocument {
  readonly departments: readonly DepartmentLine[];
  readonly groups: readonly GroupLine[];
  readonly people: readonly PersonLine[];
  /** Where a line's field stands in what was sent; `item` counts inside the field, from 0. */
  readonly place: (at: Place) => string;
}
export type ListName = 'departments' | 'groups' | 'people';

/** A field of one line of the document. */
export interface Place {
  readonly list: ListName;
  readonly line: number;
  readonly field?: string;
  readonly item?: number;
}

/** The place of a field in a JSON document. */
export function jsonPlace({ list, line, field, item }: Place): string {
  return ['#', list, line, field, item].filter((part) => part !== undefined).join('/');
}

/** The form in which names are compared: full-width and half-width signs are the same, blanks do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
