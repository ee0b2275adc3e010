import type { components } from './schema.js';

/** A problem document of the API. */
export type Problem = components['schemas']['ProblemView'];

/** The API's no: its problem document says in the user's language what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.detail);
  }

  get code(): string {
    return this.problem.code;
  }
}

/** No answer came: the connection is down, or it took too long. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether the refusal says that somebody else changed the thing meanwhile. */
export function isStale(error: unknown): error is Refused {
  return error instanceof Refused && error.status === 409 && error.code.endsWith('.stale');
}

/** Whether the session ended or was never there. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Refused && error.code === 'session.required';
}
