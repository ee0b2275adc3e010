import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProcessIdentity } from './process-identity.js';
import { identify, isRunning } from './process-identity.js';

/** A lock that is held, or the living process that holds it. */
export type LockAnswer =
  { readonly held: true; readonly release: () => void } | { readonly held: false; readonly by: ProcessIdentity };

/**
 * Takes the lock that this file stands for, or names the living holder.
 * A lock whose holder has died, or whose number now belongs to another process, is taken over.
 */
export function takeLock(file: string): LockAnswer {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    if (place(file)) return { held: true, release: () => releaseOwn(file) };
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder)) return { held: false, by: holder };
    removeStale(file, holder);
  }
}

// Written aside and linked in place: the file is never seen half written, and only one link can succeed.
function place(file: string): boolean {
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, JSON.stringify(identify(process.pid)), { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

// Two who find the same dead holder: the one that moves the lock away looks at what it moved, and puts a living lock back.
function removeStale(file: string, stale: ProcessIdentity | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && moved.pid !== stale?.pid && isRunning(moved)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function releaseOwn(file: string): void {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}
