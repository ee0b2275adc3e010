/**
 * Run by the launcher after the migrations: creates the administrator of an empty installation and prints
 * `{"login": …, "password": …}` once, or `null` when there is already somebody. Needs DATABASE_URL.
 */
import { ensureAdministrator, recordDataSource, UnitOfWork } from '@duban/persistence';
import { hashPassword } from './session/index.js';

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL is not set: the address of the PostgreSQL database');
const dataSource = await recordDataSource({ url, poolSize: 1, applicationName: 'duban-administrator' }).initialize();
try {
  process.stdout.write(`${JSON.stringify(await ensureAdministrator(new UnitOfWork(dataSource), hashPassword))}\n`);
} finally {
  await dataSource.destroy();
}
