import type { CommandEntry } from './command.js';

/** Every command of `duban`, in the order of the help text. */
export const commands: Readonly<Record<string, CommandEntry>> = {};
