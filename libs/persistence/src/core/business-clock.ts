import type { Instant } from '@duban/domain';
import type { Query } from './query.js';

/** Business time: the database's clock plus the offset of a rehearsal, zero in a normal database. */
export async function businessNow(query: Query): Promise<Instant> {
  const [row] = await query<{ now: string }>(
    'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint + offset_ms as now from business_clock',
  );
  if (!row) throw new Error('the business clock is missing: run the migrations');
  return Number(row.now);
}
