import type { Sentence } from '../../apps/cli/src/language.js';
import type { RestartPolicy } from '../../apps/cli/src/stack/back-off.js';
import { identify } from '../../apps/cli/src/stack/process-identity.js';
import type { StackLog } from '../../apps/cli/src/stack/stack-log.js';
import type { ChildSpec } from '../../apps/cli/src/stack/supervised-child.js';

/** Restarts without the pauses a person would want. */
export const quickRestarts: RestartPolicy = {
  firstDelayMs: 20,
  longestDelayMs: 80,
  healthyAfterMs: 60_000,
  giveUpAfter: 4,
};

/** A small Node program as a child: ready once it has written `ready`. */
export function fakeChild(name: string, program: string, more: Partial<ChildSpec> = {}): ChildSpec {
  return {
    name,
    command: process.execPath,
    args: ['-e', program],
    env: process.env,
    isReady: (log) => log.hasLine('ready'),
    readyWithinMs: 20_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 20_000,
    restarts: quickRestarts,
    ...more,
  };
}

/** A program that stays up until it is asked to end. */
export const staysUp = `console.log('ready'); setInterval(() => {}, 1000);`;

/** A log that remembers what it was told, in English. */
export function rememberingLog(): StackLog & { readonly lines: string[] } {
  const lines: string[] = [];
  const write = (sentence: Sentence) => void lines.push(sentence.en);
  return { lines, info: write, warn: write };
}

/** Whether a process with this number runs; one that has ended and waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  return identify(pid) !== undefined;
}
