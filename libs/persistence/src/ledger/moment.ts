import type { Parameters } from '../reading/index.js';
import type { LedgerQuestion } from './question.js';
import type { Source } from './sources.js';

/** SQL over the facts of task `t` and the sources it needs. */
export interface Expression {
  readonly sql: string;
  readonly needs: readonly Source[];
}

/** SQL over the facts alone. */
export function plain(sql: string): Expression {
  return { sql, needs: [] };
}

/** What lights depend on beside the facts: business time, and until when a limit counts as due soon. */
export interface Moment {
  readonly now: string;
  readonly soonUntil: Expression;
}

/** The moment of a question; only plans with different horizons have to be looked up task by task. */
export function momentOf({ now, standards }: LedgerQuestion, parameters: Parameters): Moment {
  const [until = now, ...others] = new Set(standards.map(({ soonUntil }) => soonUntil));
  const one = plain(parameters.instant(until));
  const several: Expression = { sql: 'to_timestamp(h."soonUntil" / 1000)', needs: ['standard'] };
  return { now: parameters.instant(now), soonUntil: others.length === 0 ? one : several };
}
