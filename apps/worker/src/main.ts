import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { logToStderr, reasonOf } from './log.js';
import { settingsFrom } from './settings.js';
import { startWorker } from './start-worker.js';

// Signals are ours: the worker may still be waiting for the record or for Temporal when it is asked to stop.
Runtime.install({
  shutdownSignals: [],
  // The core retries by itself and would say so for every call; an outage is said once by the worker's own parts.
  telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
    logToStderr(level === 'ERROR' ? 'error' : 'warn', 'temporal', {
      message,
      ...(meta?.['error'] ? { reason: reasonOf(meta['error']) } : {}),
    });
  }),
});

try {
  const worker = await startWorker({ settings: settingsFrom(process.env), log: logToStderr });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      worker.stop();
    });
  void worker.ready.then(() => process.stdout.write('ready\n'));
  await worker.ended;
} catch (error) {
  logToStderr('error', 'the worker could not start', { reason: reasonOf(error) });
  process.exitCode = 1;
}
