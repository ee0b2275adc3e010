import type { UnitOfWork } from '@duban/persistence';
import { clockState, OutboxListener } from '@duban/persistence';
import type { Client } from '@temporalio/client';
import type { Log } from './log.js';
import { persevere } from './persevere.js';
import { Reconciler } from './reconciling/reconciler.js';
import { OutboxRelay } from './relay/outbox-relay.js';
import type { WorkerSettings } from './settings.js';
import type { EngineWorker } from './temporal/engine-worker.js';
import { livingIn } from './temporal/living.js';
import { signalOrStart } from './temporal/tell.js';

/** The record as the worker opens it. */
export interface RecordLine {
  readonly unitOfWork: UnitOfWork;
  open(): Promise<void>;
}

/** What the worker process is made of. */
export interface DubanWorkerParts {
  readonly settings: WorkerSettings;
  readonly record: RecordLine;
  readonly engine: EngineWorker;
  readonly log: Log;
}

/** One worker process: waits for the record and for Temporal, then polls, relays and reconciles until stopped. */
export class DubanWorker {
  readonly #stopping = new AbortController();
  #release: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly parts: DubanWorkerParts) {}

  /** Works until stopped; `onReady` is told when it polls for the first time. */
  async run(onReady: () => void = () => undefined): Promise<void> {
    const { engine, log } = this.parts;
    const isOpen = await persevere('the record', () => this.#openRecord(), { log, stopped: this.#stopping.signal });
    if (isOpen === null) return;
    let isReady = false;
    await engine.run((client) => {
      void this.#release().then(() => {
        this.#serve(client);
      });
      if (!isReady) onReady();
      isReady = true;
    });
    await this.#release();
  }

  /** Ends after the work at hand. */
  stop(): void {
    this.#stopping.abort();
    this.parts.engine.stop();
  }

  async #openRecord(): Promise<true> {
    const { record } = this.parts;
    await record.open();
    await record.unitOfWork.run(clockState);
    return true;
  }

  #serve(client: Client): void {
    const { settings, record, log } = this.parts;
    const tell = (telling: Parameters<typeof signalOrStart>[2]): Promise<void> =>
      signalOrStart(client, settings.taskQueue, telling);
    const relay = new OutboxRelay(record.unitOfWork, tell, log);
    const listener = new OutboxListener(settings.databaseUrl, relay.announced);
    const reconciler = new Reconciler(record.unitOfWork, {
      livingOf: livingIn(client),
      hasMailServer: settings.mail !== null,
      log,
    });
    const relaying = relay.run();
    void listener.start();
    void reconciler.run();
    this.#release = async () => {
      reconciler.stop();
      await listener.stop();
      relay.stop();
      await relaying;
    };
  }
}
