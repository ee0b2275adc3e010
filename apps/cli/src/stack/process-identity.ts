import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One process of this machine, told from a later one with the same number by its start and its command. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
  readonly command: string;
}

/** The process that has this number now, or none; a process that has ended and waits to be reaped is none. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (process.platform === 'linux') return identifyByProc(pid);
  return identifyByPs(pid);
}

/** Whether this very process, not a later one with its number, still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid);
  return now?.startedAt === identity.startedAt && now.command === identity.command;
}

/** The number of the process that started this one; undefined when that cannot be told. */
export function parentOf(pid: number): number | undefined {
  try {
    const parent = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    return parent > 0 ? parent : undefined;
  } catch {
    return undefined;
  }
}

function identifyByProc(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces: the fields are counted from the last parenthesis (proc(5): 3 state, 22 start).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = 'Z', startedAt = ''] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    return { pid, startedAt, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() };
  } catch {
    return undefined;
  }
}

function identifyByPs(pid: number): ProcessIdentity | undefined {
  try {
    const [startedAt = '', command = ''] = ['lstart=', 'command='].map((column) =>
      execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim(),
    );
    return startedAt === '' ? undefined : { pid, startedAt, command };
  } catch {
    return undefined;
  }
}
