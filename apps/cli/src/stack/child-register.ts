import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ProcessIdentity } from './process-identity.js';
import { identify, isRunning } from './process-identity.js';
import { waitUntil } from './wait-until.js';

interface RegisteredChild extends ProcessIdentity {
  readonly stopSignal: NodeJS.Signals;
}

/** Writes down that this data folder's launcher started this process, so that a later launcher can stop it. */
export function register(dataDir: string, name: string, child: { pid: number; stopSignal: NodeJS.Signals }): void {
  const identity = identify(child.pid);
  if (identity === undefined) return;
  mkdirSync(folderOf(dataDir), { recursive: true });
  writeFileSync(fileOf(dataDir, name), JSON.stringify({ ...identity, stopSignal: child.stopSignal }));
}

/** Forgets the child of this name. */
export function unregister(dataDir: string, name: string): void {
  rmSync(fileOf(dataDir, name), { force: true });
}

/**
 * Stops what an earlier launcher of this data folder left running when it was killed; answers the names.
 * Only processes it wrote down are touched, and only while number, start and command are still the same.
 */
export async function stopLeftovers(dataDir: string): Promise<string[]> {
  const left = registered(dataDir).filter(({ child }) => isRunning(child));
  // The youngest first: a server that waits for its database to answer would not end.
  for (const { child } of left) {
    signalChild(child, child.stopSignal);
    if (!(await waitUntil(() => !isRunning(child), { withinMs: 5_000 }))) signalChild(child, 'SIGKILL');
    await waitUntil(() => !isRunning(child), { withinMs: 2_000 });
  }
  rmSync(folderOf(dataDir), { recursive: true, force: true });
  return left.map(({ name }) => name);
}

function registered(dataDir: string): { name: string; child: RegisteredChild }[] {
  try {
    const files = readdirSync(folderOf(dataDir)).map((file) => join(folderOf(dataDir), file));
    return files
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
      .map((file) => ({
        name: basename(file, '.json'),
        child: JSON.parse(readFileSync(file, 'utf8')) as RegisteredChild,
      }));
  } catch {
    return [];
  }
}

function signalChild(child: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(child.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

function folderOf(dataDir: string): string {
  return join(dataDir, 'children');
}

function fileOf(dataDir: string, name: string): string {
  return join(folderOf(dataDir), `${name}.json`);
}
