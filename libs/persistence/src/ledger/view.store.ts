import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';

/** A view of the ledger that a person keeps under a name. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly query: unknown;
  readonly version: number;
}

const COLUMNS = 'id, name, query, version';

/** A person's kept views by name. */
export async function keptViews(reading: Reading, personId: string): Promise<KeptView[]> {
  return reading.query<KeptView>(`select ${COLUMNS} from ledger_view where person_id = $1 order by name, id`, [
    personId,
  ]);
}

/** A person's kept views while nobody else changes them. */
export async function lockViews(tx: Tx, personId: string): Promise<KeptView[]> {
  await tx.query('select 1 from person where id = $1 for update', [personId]);
  return keptViews(tx, personId);
}

/** Keeps one more view. */
export async function addView(tx: Tx, personId: string, view: Pick<KeptView, 'name' | 'query'>): Promise<KeptView> {
  const [kept] = await tx.query<KeptView>(
    `insert into ledger_view (person_id, name, query) values ($1, $2, $3::jsonb) returning ${COLUMNS}`,
    [personId, view.name, JSON.stringify(view.query)],
  );
  if (!kept) throw new Error('the kept view gave no row');
  return kept;
}

/** Changes a kept view; its version counts on. */
export async function saveView(tx: Tx, view: Omit<KeptView, 'version'>): Promise<KeptView> {
  const [kept] = await tx.query<KeptView>(
    `update ledger_view set name = $2, query = $3::jsonb, version = version + 1 where id = $1 returning ${COLUMNS}`,
    [view.id, view.name, JSON.stringify(view.query)],
  );
  if (!kept) throw new Error('the kept view is gone');
  return kept;
}

/** Forgets a view of this person; false when there is none. */
export async function dropView(tx: Tx, personId: string, id: string): Promise<boolean> {
  const rows = await tx.query('delete from ledger_view where id = $1 and person_id = $2 returning 1', [id, personId]);
  return rows.length === 1;
}
