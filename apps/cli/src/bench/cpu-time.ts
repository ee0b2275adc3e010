import { readdirSync, readFileSync } from 'node:fs';

/** CPU time, user and system, in seconds, by part of the stack; `worker` is whatever is none of the others. */
export interface CpuSeconds {
  readonly all: number;
  readonly postgres: number;
  readonly temporal: number;
  readonly worker: number;
  /** The measuring process itself, part of `all`. */
  readonly bench: number;
}

/** The measured processes of the stack, all of them children of this one. */
export interface MeasuredProcesses {
  readonly postgres: number;
  readonly temporal: number;
}

interface ProcessTime {
  readonly parent: number;
  readonly seconds: number;
}

/** What Linux counts in: a hundredth of a second. */
const TICKS_PER_SECOND = 100;

/** CPU time spent so far by this process, its children and all their descendants, those that have ended included; null where there is no /proc. */
export function cpuSeconds({ postgres, temporal }: MeasuredProcesses): CpuSeconds | null {
  const processes = processTimes();
  if (processes.size === 0) return null;
  const own = process.cpuUsage();
  const bench = (own.user + own.system) / 1e6;
  const tree = (pid: number) => treeSeconds(processes, pid);
  const [all, database, server] = [tree(process.pid), tree(postgres), tree(temporal)];
  return { all, postgres: database, temporal: server, bench, worker: all - database - server - bench };
}

/** How much was spent between two readings. */
export function spent(before: CpuSeconds, after: CpuSeconds): CpuSeconds {
  return {
    all: after.all - before.all,
    postgres: after.postgres - before.postgres,
    temporal: after.temporal - before.temporal,
    worker: after.worker - before.worker,
    bench: after.bench - before.bench,
  };
}

/** The same to a hundredth of a second, as the system counts. */
export function roundedCpu({ all, postgres, temporal, worker, bench }: CpuSeconds): CpuSeconds {
  const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;
  return {
    all: hundredths(all),
    postgres: hundredths(postgres),
    temporal: hundredths(temporal),
    worker: hundredths(worker),
    bench: hundredths(bench),
  };
}

/** The process and every living descendant; each line of /proc also counts the children that it has buried. */
export function treeSeconds(processes: ReadonlyMap<number, ProcessTime>, root: number): number {
  let seconds = processes.get(root)?.seconds ?? 0;
  for (const [pid, { parent }] of processes) if (parent === root) seconds += treeSeconds(processes, pid);
  return seconds;
}

/** One line of `/proc/PID/stat`: its parent, and its own and its ended children's time; the name in brackets may hold anything. */
export function processTime(stat: string): ProcessTime {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), seconds: ticks / TICKS_PER_SECOND };
}

function processTimes(): Map<number, ProcessTime> {
  const found = new Map<number, ProcessTime>();
  for (const pid of numbersIn('/proc')) {
    try {
      found.set(pid, processTime(readFileSync(`/proc/${pid}/stat`, 'utf8')));
    } catch {
      // It ended between the listing and the look; its time has gone to its parent.
    }
  }
  return found;
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
