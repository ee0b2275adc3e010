import type { Instant } from '@duban/domain';
import type { Tx } from './unit-of-work.js';

/** Turns an empty database into a rehearsal (推演) whose business clock starts at the instant; answers false, and changes nothing, once a plan stands in it. */
export async function enterRehearsal(tx: Tx, at: Instant): Promise<boolean> {
  const [plan] = await tx.query('select 1 from plan limit 1');
  if (plan !== undefined) return false;
  await tx.query(
    `update business_clock set mode = 'rehearsal',
       offset_ms = $1::bigint - floor(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    [at],
  );
  tx.audit.add({
    actor: 'system',
    action: 'rehearsal.entered',
    subject: 'business-clock',
    data: { at: new Date(at).toISOString() },
  });
  return true;
}
