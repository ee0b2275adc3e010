import type { Query } from '../core/unit-of-work.js';

/** Anything that can be asked a query: a transaction, or a reader outside of one. */
export interface Reading {
  readonly query: Query;
}
