import { migrate } from '@duban/persistence';
import type { Stack } from '../stack/index.js';

/** Brings the record of this stack up to date; answers the migrations that were applied. */
export async function migrateRecord(stack: Stack): Promise<string[]> {
  const { appRole, migrationDatabaseUrl: url } = stack;
  const { applied } = await migrate({ url, ...(appRole === undefined ? {} : { appRole }) });
  return applied;
}
