import { randomUUID } from 'node:crypto';
import type { KnownDepartment } from '@duban/persistence';
import type { Fault } from '../edge/index.js';
import type { DepartmentLine, OrganisationDocument } from './organisation-document.js';
import { nameKey } from './organisation-document.js';

/** What an import makes of the departments: what to write, what is at fault, and how a name leads to a department afterwards. */
export interface MatchedDepartments {
  readonly faults: readonly Fault[];
  readonly changed: readonly KnownDepartment[];
  readonly created: number;
  readonly idOf: (name: string) => string | undefined;
}

interface Match {
  readonly line: DepartmentLine;
  readonly index: number;
  readonly before: KnownDepartment | undefined;
}

/** Finds for each line the department it means, by name or any alias, so that a renamed department keeps its id. */
export function matchDepartments(
  document: OrganisationDocument,
  known: readonly KnownDepartment[],
): MatchedDepartments {
  const faults: Fault[] = [];
  const matches = matched(document, known, faults);
  const merged = matches.map(({ line, before }) => mergedOf(line, before));
  const ids = new Map([...known, ...merged].flatMap((one) => namesOf(one).map((name) => [nameKey(name), one.id])));
  const idOf = (name: string) => ids.get(nameKey(name));
  const placed = merged.map((one, index) => ({ ...one, parentId: parentOf(matches[index], idOf) }));
  faults.push(...parentFaults(document, placed, { known, idOf }));
  const changed = placed.filter((one, index) => isChanged(matches[index]?.before, one));
  const created = matches.filter(({ before }) => !before).length;
  return { faults, changed, created, idOf };
}

function matched(
  { departments, place }: OrganisationDocument,
  known: readonly KnownDepartment[],
  faults: Fault[],
): Match[] {
  const names = new Map(known.flatMap((one) => namesOf(one).map((name) => [nameKey(name), one])));
  const claimed = new Set<string>();
  return departments.map((line, index) => {
    const pointer = place({ list: 'departments', line: index, field: 'name' });
    const means = [...new Set(namesOf(line).map((name) => names.get(nameKey(name))))].filter(
      (one) => one !== undefined,
    );
    if (means.length > 1)
      faults.push({ pointer, code: 'department.name-ambiguous', names: means.map(({ name }) => name) });
    const claims = new Set([...namesOf(line).map(nameKey), ...means.map(({ id }) => id)]);
    if ([...claims].some((claim) => claimed.has(claim)))
      faults.push({ pointer, code: 'department.name-twice', name: line.name });
    for (const claim of claims) claimed.add(claim);
    return { line, index, before: means[0] };
  });
}

/** The department with what the line says; an old name stays known as an alias. */
function mergedOf(line: DepartmentLine, before: KnownDepartment | undefined): KnownDepartment {
  const others = [...(before ? namesOf(before) : []), ...(line.aliases ?? [])].filter(
    (name) => nameKey(name) !== nameKey(line.name),
  );
  const aliases = [...new Map(others.map((name) => [nameKey(name), name])).values()].sort();
  return {
    id: before?.id ?? randomUUID(),
    name: line.name,
    kind: line.kind,
    parentId: before?.parentId ?? null,
    aliases,
    duties: line.duties ?? before?.duties ?? '',
  };
}

function parentOf(match: Match | undefined, idOf: (name: string) => string | undefined): string | null {
  const parent = match?.line.parent;
  return parent === undefined ? (match?.before?.parentId ?? null) : parent === null ? null : (idOf(parent) ?? null);
}

function parentFaults(
  { departments, place }: OrganisationDocument,
  placed: readonly KnownDepartment[],
  { known, idOf }: { known: readonly KnownDepartment[]; idOf: (name: string) => string | undefined },
): Fault[] {
  const parents = new Map([...known, ...placed].map(({ id, parentId }) => [id, parentId]));
  return departments.flatMap(({ parent }, line): Fault[] => {
    const pointer = place({ list: 'departments', line, field: 'parent' });
    if (typeof parent === 'string' && idOf(parent) === undefined)
      return [{ pointer, code: 'department.name-unknown', name: parent }];
    return isBelowItself(placed[line]?.id, parents) ? [{ pointer, code: 'department.parent-cycle' }] : [];
  });
}

function isBelowItself(id: string | undefined, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let above = id && parents.get(id); above; above = parents.get(above)) {
    if (above === id) return true;
    if (passed.has(above)) return false;
    passed.add(above);
  }
  return false;
}

function isChanged(before: KnownDepartment | undefined, after: KnownDepartment): boolean {
  if (!before) return true;
  const facts = ({ name, kind, parentId, aliases, duties }: KnownDepartment) =>
    JSON.stringify([name, kind, parentId, [...aliases].sort(), duties]);
  return facts(before) !== facts(after);
}

function namesOf({ name, aliases = [] }: { name: string; aliases?: readonly string[] }): string[] {
  return [name, ...aliases];
}
