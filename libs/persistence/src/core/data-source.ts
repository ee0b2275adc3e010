import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations/index.js';
import { ROWS } from '../rows/index.js';
import { SnakeNaming } from './snake-naming.js';

// Civil dates stay text: a Date object would shift them by a day in some zones.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** How to reach the record. */
export interface RecordSettings {
  readonly url: string;
  /** Connections held at most; default 10. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** How long one statement may take, in milliseconds; default one minute, 0 for no limit. */
  readonly statementTimeoutMs?: number;
}

/** A data source over the record, not yet initialised; statements and connections have time-outs. */
export function recordDataSource(settings: RecordSettings): DataSource {
  const { url, poolSize = 10, applicationName = 'duban', statementTimeoutMs = 60_000 } = settings;
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    entities: [...ROWS],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    // Ids come from PostgreSQL's own gen_random_uuid(), which needs no extension.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 5_000,
    extra: { statement_timeout: statementTimeoutMs, idle_in_transaction_session_timeout: 60_000 },
  });
}
