/** One place at which two documents differ; undefined where it is absent. */
export interface Difference {
  /** A JSON pointer into the document, e.g. `/ladder/0/at`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every place at which two JSON documents differ, in the order of the documents; objects by their members, lists by their places. */
export function compareDocuments(before: unknown, after: unknown, path = ''): Difference[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const [old, young] = [membersOf(before), membersOf(after)];
    const names = [...new Set([...old.keys(), ...young.keys()])];
    return names.flatMap((name) => compareDocuments(old.get(name), young.get(name), `${path}/${escaped(name)}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function isBranch(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function membersOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value));
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
