import type { Instant } from '@duban/domain';
import { businessNow, runQuery } from '@duban/persistence';
import type { Query } from '@duban/persistence';
import type { RecordSource } from './record-source.js';

/** Reads the record outside a transaction: one query a screen. */
export class Reader {
  constructor(private readonly dataSource: RecordSource) {}

  /** Runs one parameterised query. */
  readonly query: Query = <T>(sql: string, parameters: readonly unknown[] = []) =>
    runQuery<T>(this.dataSource.manager, sql, parameters);

  /** Business time. */
  now(): Promise<Instant> {
    return businessNow(this.query);
  }

  /** Whether the record answers. */
  async isReady(): Promise<boolean> {
    try {
      if (!this.dataSource.isInitialized) return false;
      await this.query('select 1 from migration limit 1');
      return true;
    } catch {
      return false;
    }
  }
}
