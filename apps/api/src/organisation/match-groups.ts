import { randomUUID } from 'node:crypto';
import type { KnownGroup } from '@duban/persistence';
import type { Fault } from '../edge/index.js';
import type { OrganisationDocument } from './organisation-document.js';
import { nameKey } from './organisation-document.js';

/** What an import makes of the groups. */
export interface MatchedGroups {
  readonly faults: readonly Fault[];
  readonly changed: readonly KnownGroup[];
  readonly created: number;
}

/** Finds for each line the group of its name; its members become exactly those listed. */
export function matchGroups(
  { groups, place }: OrganisationDocument,
  known: readonly KnownGroup[],
  departmentOf: (name: string) => string | undefined,
): MatchedGroups {
  const faults: Fault[] = [];
  const names = new Map(known.map((one) => [nameKey(one.name), one]));
  const claimed = new Set<string>();
  const matches = groups.map((line, index) => {
    const key = nameKey(line.name);
    const pointer = place({ list: 'groups', line: index, field: 'name' });
    if (claimed.has(key)) faults.push({ pointer, code: 'group.name-twice', name: line.name });
    if (departmentOf(line.name) !== undefined) faults.push({ pointer, code: 'group.name-taken', name: line.name });
    claimed.add(key);
    const before = names.get(key);
    const memberIds = line.members.map((name, item) => {
      const id = departmentOf(name);
      if (id === undefined)
        faults.push({
          pointer: place({ list: 'groups', line: index, field: 'members', item }),
          code: 'department.name-unknown',
          name,
        });
      return id;
    });
    const known = [...new Set(memberIds.filter((id) => id !== undefined))].sort();
    return { before, after: { id: before?.id ?? randomUUID(), name: before?.name ?? line.name, memberIds: known } };
  });
  const changed = matches.filter(
    ({ before, after }) => !before || [...before.memberIds].sort().join() !== after.memberIds.join(),
  );
  return {
    faults,
    changed: changed.map(({ after }) => after),
    created: matches.filter(({ before }) => !before).length,
  };
}
