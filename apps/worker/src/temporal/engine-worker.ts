import { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { Activities } from '@duban/workflows';
import { type Log, reasonOf } from '../log.js';
import { persevere } from '../persevere.js';
import type { WorkerSettings } from '../settings.js';
import type { TemporalLine } from './connect.js';
import { workflowBundle } from './workflow-bundle.js';

/** What a Temporal worker is made of. */
export interface EngineWorkerParts {
  readonly settings: WorkerSettings;
  readonly activities: Activities;
  readonly connect: () => Promise<TemporalLine>;
  readonly log: Log;
}

/** The Temporal worker of this process: connects as long as it takes, works until stopped, and begins anew when the line breaks for good. */
export class EngineWorker {
  readonly #stopping = new AbortController();
  #worker: Worker | null = null;

  constructor(private readonly parts: EngineWorkerParts) {}

  /** Works until stopped; `onPolling` is told each time that it begins, with a client on the same line. */
  async run(onPolling: (client: Client) => void): Promise<void> {
    const { log } = this.parts;
    const stopped = this.#stopping.signal;
    while (!this.#isStopped()) {
      const started = await persevere('Temporal', () => this.#start(), { log, stopped });
      if (started === null) return;
      const { worker, line } = started;
      this.#worker = worker;
      const running = worker.run();
      if (this.#isStopped()) this.#shutdown();
      else onPolling(new Client({ connection: line.connection, namespace: line.namespace }));
      await running.catch((error: unknown) => {
        log('error', 'the Temporal worker ended', { reason: reasonOf(error) });
      });
      this.#worker = null;
      await line.connection.close().catch(() => undefined);
    }
  }

  /** Finishes what is at hand and ends. */
  stop(): void {
    this.#stopping.abort();
    this.#shutdown();
  }

  #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  #shutdown(): void {
    if (this.#worker?.getState() === 'RUNNING') this.#worker.shutdown();
  }

  async #start(): Promise<{ worker: Worker; line: TemporalLine }> {
    const line = await this.parts.connect();
    try {
      return { line, worker: await this.#create(line) };
    } catch (error) {
      await line.connection.close().catch(() => undefined);
      throw error;
    }
  }

  async #create({ connection, namespace }: TemporalLine): Promise<Worker> {
    const { settings, activities } = this.parts;
    return Worker.create({
      connection,
      namespace,
      taskQueue: settings.taskQueue,
      workflowBundle: await workflowBundle(),
      activities: { ...activities },
      maxCachedWorkflows: settings.cachedWorkflows,
      maxConcurrentActivityTaskExecutions: 20,
      // Tasks of a burst wait for company while they hold a workflow task: the usual 40 would stand still in between.
      maxConcurrentWorkflowTaskExecutions: 100,
      // Tasks that wake together share a transaction: many may wait in one batch.
      maxConcurrentLocalActivityExecutions: 200,
      // A killed worker's own queue is given up within seconds, so that its workflows go on at another; but not so soon
      // that workflow tasks of a burst, which wait for their turn, lose their place in the cache.
      stickyQueueScheduleToStartTimeout: '5s',
      shutdownGraceTime: '5s',
    });
  }
}
