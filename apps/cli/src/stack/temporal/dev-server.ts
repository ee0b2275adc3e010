import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildSpec } from '../supervised-child.js';
import { isServing } from './serving.js';

/** How to run the server inside the `temporal` command: one process, its data in a SQLite file of the data folder. */
export function devServer(
  command: string,
  dataDir: string,
  { port, namespace }: { port: number; namespace: string },
): ChildSpec {
  const folder = join(dataDir, 'temporal');
  mkdirSync(folder, { recursive: true });
  const place = ['--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace];
  const store = [
    '--db-filename',
    join(folder, 'temporal.sqlite'),
    '--sqlite-pragma',
    'journal_mode=wal',
    '--sqlite-pragma',
    'synchronous=1',
  ];
  return {
    name: 'temporal',
    command,
    args: ['server', 'start-dev', '--headless', '--log-level', 'warn', ...place, ...store],
    env: { ...process.env },
    cwd: folder,
    isReady: () => isServing(`127.0.0.1:${port}`),
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
  };
}
