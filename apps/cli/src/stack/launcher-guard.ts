import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkout } from './places.js';

/** Looks after the children of a launcher until it is dismissed. */
export interface LauncherGuard {
  readonly dismiss: () => Promise<void>;
}

/** Starts a process that stops the children of this data folder when the launcher is killed without a chance to do so itself. */
export function guardLauncher(dataDir: string): LauncherGuard {
  const program = join(checkout, 'apps', 'cli', 'dist', 'stack', 'stop-with-launcher.js');
  // A group of its own: what ends the launcher by its terminal does not end the guard before it has done its work.
  const guard = spawn(process.execPath, [program, dataDir], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const ended = once(guard, 'exit');
  return {
    dismiss: async () => {
      if (guard.exitCode === null && guard.signalCode === null && guard.kill('SIGKILL')) await ended;
    },
  };
}
