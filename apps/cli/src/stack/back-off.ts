/** When a child that died is started again. */
export interface RestartPolicy {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** A child that lived at least this long starts its count of failures anew. */
  readonly healthyAfterMs: number;
  /** So many failures in a row and the launcher gives up. */
  readonly giveUpAfter: number;
}

/** Half a second, doubled up to half a minute, forgotten after a healthy minute; given up after about three minutes. */
export const usualRestarts: RestartPolicy = {
  firstDelayMs: 500,
  longestDelayMs: 30_000,
  healthyAfterMs: 60_000,
  giveUpAfter: 12,
};

/** What follows a death: how many failures in a row that makes, and the wait before the next start, or none to give up. */
export function afterDeath(
  policy: RestartPolicy,
  { failures, livedMs }: { readonly failures: number; readonly livedMs: number },
): { readonly failures: number; readonly delayMs: number | undefined } {
  const counted = livedMs >= policy.healthyAfterMs ? 1 : failures + 1;
  if (counted > policy.giveUpAfter) return { failures: counted, delayMs: undefined };
  return { failures: counted, delayMs: Math.min(policy.firstDelayMs * 2 ** (counted - 1), policy.longestDelayMs) };
}
