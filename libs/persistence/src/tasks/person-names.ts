import type { Reading } from '../reading/index.js';

/** A person by name, with one of the departments they work in. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly departmentName: string;
}

/** The names of these people. */
export async function personNames(reading: Reading, ids: readonly string[]): Promise<PersonName[]> {
  return reading.query<PersonName>(
    `select p.id, p.name, coalesce((select d.name from person_role r join department d on d.id = r.department_id
         where r.person_id = p.id order by d.name limit 1), '') as "departmentName"
     from person p where p.id = any($1::uuid[])`,
    [[...new Set(ids)]],
  );
}
