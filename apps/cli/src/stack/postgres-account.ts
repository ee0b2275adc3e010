import { spawnSync } from 'node:child_process';
import { StackError } from './stack-error.js';

/** The system account under which a server runs. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for PostgreSQL: none when the launcher is an ordinary user, who runs it himself;
 * for root, whom PostgreSQL refuses, the system user `postgres`, made when it is missing.
 */
export function postgresAccount(): SystemAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = look();
  if (found !== undefined) return found;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = look();
  if (made !== undefined) return made;
  throw new StackError({
    zh: 'PostgreSQL 不能以 root 身份运行，且无法创建系统用户 postgres。请先创建该用户，或以普通用户启动。',
    en: 'PostgreSQL does not run as root, and the system user postgres could not be made. Make it, or start as an ordinary user.',
  });
}

/** Whether this account can pass through the folders to this path and read it. */
export function canReach(account: SystemAccount | undefined, path: string): boolean {
  if (account === undefined) return true;
  const test = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...account, cwd: '/' });
  return test.status === 0;
}

function look(): SystemAccount | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, 'postgres']).stdout.toString(), 10),
  );
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid ?? 0, gid: gid ?? 0 } : undefined;
}
