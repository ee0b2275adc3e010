const plenty = 100_000;
/** Fewer than the server's twenty connections to its database: with the usual 512 a burst of timers waits for connections so long that workflow tasks get lost on the way to the worker and come again ten seconds later. */
const timersAtOnce = 8;

/**
 * Settings of the embedded Temporal server that differ from its defaults (keys of Temporal's dynamic configuration).
 * The limits protect clusters that many tenants share; here a burst such as the end of a reporting round must not be throttled.
 */
export function dynamicSettings(): Readonly<Record<string, readonly { value: number | string | boolean }[]>> {
  const settings: Record<string, number | string | boolean> = {
    'frontend.rps': plenty,
    'frontend.namespaceRPS': plenty,
    'frontend.namespaceCount': plenty,
    'frontend.persistenceMaxQPS': plenty,
    'history.rps': plenty,
    'history.persistenceMaxQPS': plenty,
    'matching.rps': plenty,
    'matching.persistenceMaxQPS': plenty,
    'worker.persistenceMaxQPS': plenty,
    'history.timerProcessorSchedulerWorkerCount': timersAtOnce,
    'history.transferProcessorSchedulerWorkerCount': timersAtOnce,
    // A namespace made a moment ago must be usable a moment later.
    'system.namespaceCacheRefreshInterval': '1s',
  };
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, [{ value }]]));
}
