import type { Tx } from '../core/unit-of-work.js';

/** Whether somebody may sign in, after the change; `gone` when there is no such person, `last` when nobody would administrate any more. */
export type AccessChanged = 'changed' | 'gone' | 'last';

/** Lets a person no longer sign in and ends their sessions; the last administrator stays. The organisation must be locked. */
export async function disablePerson(tx: Tx, id: string): Promise<AccessChanged> {
  const [found] = await tx.query<{ isLast: boolean }>(
    `select exists (select 1 from person_role r where r.person_id = p.id and r.role = 'administrator') and not exists (
       select 1 from person_role r join person o on o.id = r.person_id
       where r.role = 'administrator' and o.id <> p.id and o.disabled_at is null) as "isLast"
     from person p where p.id = $1 for update`,
    [id],
  );
  if (!found) return 'gone';
  if (found.isLast) return 'last';
  await tx.query(
    'update person set disabled_at = clock_timestamp(), version = version + 1 where id = $1 and disabled_at is null',
    [id],
  );
  await tx.query('delete from session where person_id = $1', [id]);
  return 'changed';
}

/** Lets a person sign in again; false when there is no such person. */
export async function enablePerson(tx: Tx, id: string): Promise<boolean> {
  await tx.query(
    'update person set disabled_at = null, version = version + 1 where id = $1 and disabled_at is not null',
    [id],
  );
  return (await tx.query('select 1 from person where id = $1', [id])).length === 1;
}
