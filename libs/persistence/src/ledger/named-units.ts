import type { Reading } from '../reading/index.js';
import { within } from './sources.js';

/** The units that have these words in their own name, in another one, or in a group's. */
export async function unitsNamedLike(reading: Reading, words: string): Promise<string[]> {
  const rows = await reading.query<{ id: string }>(
    `select d.id from department d where ${within('$1', 'lower(d.name)')}
     union select da.department_id from department_alias da where ${within('$1', 'lower(da.alias)')}
     union select gm.department_id from department_group g join department_group_member gm on gm.group_id = g.id where ${within('$1', 'lower(g.name)')}`,
    [words],
  );
  return rows.map(({ id }) => id);
}
