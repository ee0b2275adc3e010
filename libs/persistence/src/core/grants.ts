import type { Query } from './unit-of-work.js';

type Privilege = 'select' | 'insert' | 'update' | 'delete';

const EVERYTHING: readonly Privilege[] = ['select', 'insert', 'update', 'delete'];
const WRITE_ONCE: readonly Privilege[] = ['select', 'insert'];

/** What the application's role may not do freely: everything that is evidence stays, and published versions never change. */
const NARROWER: Readonly<Record<string, readonly Privilege[]>> = {
  migration: ['select'],
  audit: WRITE_ONCE,
  step: WRITE_ONCE,
  calendar_version: WRITE_ONCE,
  rule_pack_version: WRITE_ONCE,
  business_clock: ['select', 'update'],
  submission: ['select', 'insert', 'update'],
  obligation: ['select', 'insert', 'update'],
  task_facts: ['select'],
  notice: ['select', 'insert', 'update'],
};

/** What the application's role may do with a table (least privilege; evidence is never deleted). */
export function privilegesOn(table: string): readonly Privilege[] {
  return NARROWER[table] ?? EVERYTHING;
}

/** Gives the role exactly these privileges on every table of the record; repeating it changes nothing. Throws when the role does not exist. */
export async function grantTo(query: Query, role: string): Promise<void> {
  const [quoted] = await query<{ role: string }>(
    'select quote_ident(rolname) as role from pg_roles where rolname = $1',
    [role],
  );
  if (!quoted) throw new Error(`the database role "${role}" does not exist: create it before migrating`);
  const tables = await query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
  const statements = tables.flatMap(({ name }) => [
    `revoke all on "${name}" from ${quoted.role}`,
    `grant ${privilegesOn(name).join(', ')} on "${name}" to ${quoted.role}`,
  ]);
  const views = await query<{ name: string }>(`select viewname as name from pg_views where schemaname = 'public'`);
  statements.push(...views.map(({ name }) => `grant select on "${name}" to ${quoted.role}`));
  await query([`grant usage on schema public to ${quoted.role}`, ...statements].join(';\n'));
}
