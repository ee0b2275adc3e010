import type { Result } from '@duban/domain';
import type { Words } from './language.js';
import type { FaultCode } from './messages/faults.js';
import type { RefusalCode } from './status.js';

/** One place in the request that is at fault: a JSON pointer (`#/items/0/summary`), `?name` of the query or `sheet!cell` of a workbook. */
export interface Fault {
  readonly pointer: string;
  /** Its words in the catalogue, filled from the fault's other fields; or the words themselves. */
  readonly code?: RefusalCode | FaultCode;
  readonly detail?: Words;
  /** Whatever its words fill in by name. */
  readonly [fill: string]: unknown;
}

/**
 * What a use case may refuse with. Beside the code: `errors` with every fault by its place, `current` with the view that the
 * caller missed (stale versions), `retryAfterSeconds`, and whatever its message fills in by name.
 */
export interface ApiRefusal {
  readonly code: RefusalCode;
  readonly errors?: readonly Fault[];
  readonly current?: unknown;
  readonly retryAfterSeconds?: number;
}

/** A refusal on its way out: thrown at the edge only, and answered by the problem filter. */
export class Refused extends Error {
  constructor(readonly refusal: ApiRefusal) {
    super(refusal.code);
  }
}

/** Ends a request with a refusal and whatever fills its words. */
export function refused(refusal: ApiRefusal & Readonly<Record<string, unknown>>): Refused {
  return new Refused(refusal);
}

/** The value that a use case answered; a refusal leaves the controller here. */
export function settled<T, R extends ApiRefusal>(result: Result<T, R>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}
