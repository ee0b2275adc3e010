import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stack, StackLog } from '../stack/index.js';
import { checkout } from '../stack/index.js';

/** The first administrator and the one-time password, which is told once and kept nowhere. */
export interface FirstAdministrator {
  readonly login: string;
  readonly password: string;
}

/**
 * Makes the administrator in an empty record and answers the one-time password; null ever after.
 * The API's own program does it, because only the API knows how passwords are hashed.
 */
export async function firstAdministrator(stack: Stack): Promise<FirstAdministrator | null> {
  const program = join(checkout, 'apps', 'api', 'dist', 'first-administrator.js');
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [program], { env: stack.environment(), timeout: 60_000 });
  return JSON.parse(stdout) as FirstAdministrator | null;
}

/** Makes the administrator in an empty record and prints the one-time password, this once. */
export async function tellAdministrator(stack: Stack, log: StackLog): Promise<void> {
  const administrator = await firstAdministrator(stack);
  if (administrator === null) return;
  const { login, password } = administrator;
  log.info({
    zh: `管理员账号 ${login}，一次性口令 ${password}（只显示这一次，首次登录须修改）。`,
    en: `Administrator ${login}, one-time password ${password} (shown this once; it must be changed at the first sign-in).`,
  });
}
