import type { ClusterAdmin } from './cluster-admin.js';
import { secretOf } from './secrets.js';

/** The database of the record and the two roles that use it. */
export interface RecordDatabase {
  /** For the API and the worker, who may only do what the migrations grant. */
  readonly databaseUrl: string;
  /** For migrations, as the owner of the tables. */
  readonly migrationDatabaseUrl: string;
  /** The role of `databaseUrl`, to which the migrations grant its rights; none when it owns the tables itself. */
  readonly appRole: string | undefined;
}

/** The role that owns the tables of the record. */
export const ownerRole = 'duban_owner';
/** The role of the API and the worker. */
export const appRole = 'duban_app';
/** The role of the embedded Temporal server, which sees its own databases only. */
export const temporalRole = 'temporal';

/** Makes the roles and the database of the record in the embedded cluster. */
export async function ensureRecordDatabase(
  admin: ClusterAdmin,
  dataDir: string,
  port: number,
): Promise<RecordDatabase> {
  await admin.ensureRoles([ownerRole, appRole].map((name) => ({ name, password: secretOf(dataDir, name) })));
  await admin.ensureDatabase('duban', ownerRole, [appRole]);
  return recordDatabase(dataDir, { port, database: 'duban' });
}

/** The addresses of one database of the embedded cluster for its owner and for the application. */
export function recordDatabase(
  dataDir: string,
  place: { readonly port: number; readonly database: string },
): RecordDatabase {
  const url = (role: string) =>
    `postgres://${role}:${secretOf(dataDir, role)}@127.0.0.1:${place.port}/${place.database}`;
  return { databaseUrl: url(appRole), migrationDatabaseUrl: url(ownerRole), appRole };
}

/** The database of the record that the environment names, or none. */
export function namedDatabase(env: NodeJS.ProcessEnv = process.env): RecordDatabase | undefined {
  const databaseUrl = env['DATABASE_URL'];
  if (databaseUrl === undefined || databaseUrl === '') return undefined;
  const owner = env['MIGRATION_DATABASE_URL'];
  if (owner === undefined || owner === '')
    return { databaseUrl, migrationDatabaseUrl: databaseUrl, appRole: undefined };
  return { databaseUrl, migrationDatabaseUrl: owner, appRole: decodeURIComponent(new URL(databaseUrl).username) };
}
