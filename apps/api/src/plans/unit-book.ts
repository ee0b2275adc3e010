import type { UnitName } from '@duban/persistence';

/** What a written name stands for: one unit, the members of a group, several units by the same name, or nobody. */
export type Known =
  | { readonly kind: 'unit'; readonly departmentId: string }
  | { readonly kind: 'group'; readonly departmentIds: readonly string[] }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

/** Finds units by the names of a document. */
export type UnitBook = (written: string) => Known;

/** The form in which names are compared: full- and half-width alike, one kind of bracket, no blanks. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[[【〔{]/gu, '(')
    .replace(/[\]】〕}]/gu, ')')
    .replace(/\s+/gu, '');
}

/** The names, aliases and groups of the organisation as a book to look written names up in. */
export function unitBook(names: readonly UnitName[]): UnitBook {
  const known = new Map<string, UnitName[]>();
  for (const one of names) {
    const key = comparableName(one.name);
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  return (written) => meaningOf(known.get(comparableName(written)) ?? []);
}

function meaningOf(found: readonly UnitName[]): Known {
  const [first, ...others] = found;
  if (!first) return { kind: 'unknown' };
  if (first.isGroup && others.every((other) => other.isGroup && hasSameMembers(first, other)))
    return { kind: 'group', departmentIds: first.departmentIds };
  const [departmentId] = first.departmentIds;
  const isOne = found.every(({ isGroup, departmentIds }) => !isGroup && departmentIds[0] === departmentId);
  return isOne && departmentId !== undefined ? { kind: 'unit', departmentId } : { kind: 'ambiguous' };
}

// One group is often written with several kinds of brackets; while the members are the same, nothing is ambiguous.
function hasSameMembers(a: UnitName, b: UnitName): boolean {
  const members = new Set(a.departmentIds);
  return members.size === new Set(b.departmentIds).size && b.departmentIds.every((id) => members.has(id));
}
