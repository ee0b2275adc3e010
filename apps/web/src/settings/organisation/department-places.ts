import type { TreePlace } from './data.js';

/** The tree as it is walked: what stands below each department, and above it. */
export interface Places {
  readonly all: readonly TreePlace[];
  readonly roots: readonly TreePlace[];
  readonly byId: ReadonlyMap<string, TreePlace>;
  readonly below: ReadonlyMap<string, readonly TreePlace[]>;
}

/** Orders departments into a tree; one whose superior is not listed stands at the top. */
export function placesOf(all: readonly TreePlace[]): Places {
  const byId = new Map(all.map((one) => [one.id, one]));
  const below = new Map<string, TreePlace[]>();
  const roots: TreePlace[] = [];
  for (const one of all) {
    const parent = one.parentId !== null && byId.has(one.parentId) ? one.parentId : null;
    if (parent === null) roots.push(one);
    else below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  return { all, roots, byId, below };
}

/** The departments above one, the nearest first. */
export function above({ byId }: Places, id: string | undefined): TreePlace[] {
  const found: TreePlace[] = [];
  let place = id === undefined ? undefined : byId.get(id);
  while (place && place.parentId !== null && found.length < byId.size) {
    place = byId.get(place.parentId);
    if (place) found.push(place);
  }
  return found;
}

/** The departments whose name or alias holds the text; half-width and full-width signs are the same. */
export function placesNamed({ all }: Places, text: string): TreePlace[] {
  const sought = folded(text);
  return all.filter(({ name, aliases }) => [name, ...aliases].some((one) => folded(one).includes(sought)));
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
