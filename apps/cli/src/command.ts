import type { Sentence } from './language.js';

/** The streams a command reads and writes; passed in so that tests can watch them. */
export interface CommandStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Runs one command with what follows its name; answers the exit code. */
export type Command = (argv: string[], io: CommandStreams) => Promise<number>;

/** A command as the table lists it: loaded only when it is asked for. */
export interface CommandEntry {
  readonly about: Sentence;
  readonly load: () => Promise<Command>;
}
