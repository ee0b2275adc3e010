import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '@duban/domain';
import { AuditTrail } from './audit-trail.js';
import { businessNow } from './business-clock.js';
import { Changes } from './changes.js';
import { Outbox } from './outbox.js';
import type { Query } from './query.js';
import { runQuery } from './query.js';

export { runQuery } from './query.js';
export type { Query } from './query.js';

/** One transaction, handed on explicitly: the rows, the business time it happens at, and what it announces and leaves in the audit. */
export interface Tx {
  readonly manager: EntityManager;
  /** Business time, read once when the transaction began. */
  readonly now: Instant;
  readonly outbox: Outbox;
  readonly audit: AuditTrail;
  /** What open pages are told when it commits, beside what the audit and the announcements tell by themselves. */
  readonly changes: Changes;
  /** Runs parameterised SQL; `RETURNING` gives the rows. */
  readonly query: Query;
}

/** Runs work in one transaction; audit entries are chained, announcements written and open pages told just before it commits. */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** The result of the work, committed; anything thrown rolls all of it back. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = await begin(manager);
      const result = await work(tx);
      tx.changes.hear(tx.audit.pending, tx.outbox.pending);
      await tx.changes.flush();
      await tx.outbox.flush();
      await tx.audit.flush();
      return result;
    });
  }

  /** What one unchanging snapshot of the record answers; nothing can be written. */
  async look<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      return work((sql, parameters = []) => runQuery(manager, sql, parameters));
    });
  }
}

async function begin(manager: EntityManager): Promise<Tx> {
  const query = <T>(sql: string, parameters: readonly unknown[] = []) => runQuery<T>(manager, sql, parameters);
  const now = await businessNow(query);
  const changes = new Changes(query);
  return { manager, now, query, changes, outbox: new Outbox(query, now), audit: new AuditTrail(query, now) };
}
