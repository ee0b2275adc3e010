import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeptAnswer, KeyedRequest } from '@duban/persistence';

/** A write with an Idempotency-Key while it is handled. */
export interface KeyedWrite {
  readonly request: KeyedRequest;
  /** The status that the handler will answer with. */
  readonly status: number;
  /** False when the answer holds secrets that are shown once. */
  readonly keepsBody: boolean;
  /** Set once a transaction of this request has committed with the key. */
  isRecorded: boolean;
}

/**
 * Carries only the key of the request beside its handling; the transaction itself is always passed.
 * The unit of work finds the key here, so that no use case can forget it.
 */
export const keyedWrite = new AsyncLocalStorage<KeyedWrite>();

/** The key is being used by a request that has not ended yet. */
export class KeyInFlight extends Error {}

/** The key was used before: this is what was answered then. */
export class AnsweredBefore extends Error {
  constructor(readonly answer: KeptAnswer) {
    super('answered before');
  }
}
