import type { Language, Sentence } from '../language.js';

/** Where the launcher tells people what it does, in sentences of both languages. */
export interface StackLog {
  readonly info: (sentence: Sentence) => void;
  readonly warn: (sentence: Sentence) => void;
}

/** A log that writes one line per sentence in the language of the reader. */
export function logTo(stream: NodeJS.WritableStream, language: Language): StackLog {
  const write = (sentence: Sentence) => void stream.write(`${sentence[language]}\n`);
  return { info: write, warn: write };
}

/** A log for tests and measurements that have their own output. */
export const silentLog: StackLog = { info: () => undefined, warn: () => undefined };
