import type { Sentence } from '../language.js';

/** A reason to stop the launcher that the person at the terminal can act on, in both languages. */
export class StackError extends Error {
  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
    this.name = 'StackError';
  }
}
