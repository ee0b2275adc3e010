import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition that must come by itself; fails with its name after the deadline. */
export async function until(what: string, isSo: () => Promise<boolean>, deadlineMs = 30_000): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${String(deadlineMs)} ms in vain until ${what}`);
    await pause(30);
  }
}
