import { createApiApp } from '@duban/api';
import type { ApiSettings } from '@duban/api';
import { recordDataSource, runQuery, UnitOfWork } from '@duban/persistence';
import type { Query } from '@duban/persistence';
import { freshDatabase } from '../../support/services.js';
import { Client } from './client.js';
import { aPerson } from './people.js';
import type { PersonSpec } from './people.js';

// A test's own expectations say what happened; set LOG_LEVEL to see the API's lines.
process.env['LOG_LEVEL'] ??= 'off';

/** The API on a free port over a database of its own. */
export interface TestStack {
  readonly url: string;
  readonly databaseUrl: string;
  /** A client without a session. */
  readonly anonymous: Client;
  /** Runs SQL as the application's role. */
  readonly query: Query;
  readonly unitOfWork: UnitOfWork;
  /** Runs one statement as the owner of the tables, to put obstacles in the way. */
  asOwner(sql: string): Promise<void>;
  /** Creates a person (and the departments of the roles, where absent) and signs in. */
  as(person: PersonSpec): Promise<Client>;
  /** Signs in somebody who exists. */
  signedIn(login: string, password?: string): Promise<Client>;
  stop(): Promise<void>;
}

/** Starts the API over a fresh migrated database; stop it in `afterAll`. */
export async function aStack(settings: Partial<ApiSettings> = {}): Promise<TestStack> {
  const { databaseUrl, migrationDatabaseUrl } = await freshDatabase();
  const app = await createApiApp({ databaseUrl, poolSize: 5, ...settings });
  await app.listen(0, '127.0.0.1');
  const url = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1`;
  const dataSource = await recordDataSource({ url: databaseUrl, poolSize: 2 }).initialize();
  const query: Query = (sql, parameters = []) => runQuery(dataSource.manager, sql, parameters);
  const signedIn = (login: string, password?: string) => Client.signIn(url, login, password);
  return {
    url,
    databaseUrl,
    anonymous: new Client(url),
    query,
    unitOfWork: new UnitOfWork(dataSource),
    asOwner: (sql) => ownerRuns(migrationDatabaseUrl, sql),
    signedIn,
    as: async (person) => signedIn(await aPerson(query, person)),
    stop: async () => {
      await dataSource.destroy();
      await app.close();
    },
  };
}

async function ownerRuns(url: string, sql: string): Promise<void> {
  const owner = await recordDataSource({ url, poolSize: 1 }).initialize();
  try {
    await owner.query(sql);
  } finally {
    await owner.destroy();
  }
}
