/** The members of a request that were told, without those that were left out. */
export function told<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const members = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as { [K in keyof T]: Exclude<T[K], undefined> };
}
