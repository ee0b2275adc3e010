import type { UnitOfWork } from '@duban/persistence';
import { advanceClock, clockState, enterRehearsal, recordDataSource, UnitOfWork as Work } from '@duban/persistence';
import type { Log, RunningWorker, WorkerSettings } from '@duban/worker';
import { startWorker } from '@duban/worker';
import { TASK_QUEUE } from '@duban/workflows';
import type { Client } from '@temporalio/client';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime } from '@temporalio/worker';
import { afterAll, afterEach } from '@jest/globals';
import { at } from './civil-time.js';
import { freshDatabase, freshNamespace } from '../../support/services.js';
import { until } from './until.js';

Runtime.install({
  shutdownSignals: [],
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});

const NOBODY: Log = () => undefined;
const closing: (() => Promise<void>)[] = [];

/** A rehearsal database and a Temporal namespace of one test's own, with as many workers as it starts. */
export interface Stage {
  readonly unitOfWork: UnitOfWork;
  readonly databaseUrl: string;
  readonly address: string;
  readonly namespace: string;
  /** Starts a worker in this process and waits until it polls. */
  worker(options?: WorkerOptions): Promise<RunningWorker>;
  client(): Promise<Client>;
  /** Lives on, event by event, until this civil time; each event has settled before the next. */
  to(civil: string): Promise<void>;
  /** Puts the clock straight to this civil time, as after an outage. */
  jumpTo(civil: string): Promise<void>;
  settled(): Promise<void>;
}

/** What a test's worker differs in. */
export interface WorkerOptions {
  readonly mail?: WorkerSettings['mail'];
  readonly address?: string;
  readonly namespace?: string;
  readonly log?: Log;
}

/** Opens a stage whose business clock starts at this civil time. */
export async function aStage(startsAt: string): Promise<Stage> {
  const [{ databaseUrl, migrationDatabaseUrl }, { address, namespace }] = await Promise.all([
    freshDatabase(),
    freshNamespace(),
  ]);
  // The scenario writes its plan as the owner; the worker has the application's rights only.
  const dataSource = await recordDataSource({ url: migrationDatabaseUrl, poolSize: 5 }).initialize();
  closing.push(() => dataSource.destroy());
  const unitOfWork = new Work(dataSource);
  await unitOfWork.run((tx) => enterRehearsal(tx, at(startsAt)));
  const settled = () =>
    until('the engine has settled', async () => (await unitOfWork.run(clockState)).unsettled === 0, 60_000);
  const move = async (to: number | 'next-event', notAfter: number): Promise<number> => {
    await settled();
    const moved = await unitOfWork.run((tx) => advanceClock(tx, { to, notAfter }));
    // A wake-up can come due by itself between the two looks; then it settles first.
    return moved.ok ? moved.value.now : Number.NEGATIVE_INFINITY;
  };
  return {
    unitOfWork,
    databaseUrl,
    address,
    namespace,
    worker: (options) => aWorker({ databaseUrl, address, namespace }, options),
    client: () => aClient(address, namespace),
    settled,
    async to(civil) {
      const target = at(civil);
      let reached = Number.NEGATIVE_INFINITY;
      while (reached < target) reached = await move('next-event', target);
      await settled();
    },
    async jumpTo(civil) {
      const target = at(civil);
      await until('the clock has moved', async () => (await move(target, target)) === target, 60_000);
    },
  };
}

interface Place {
  readonly databaseUrl: string;
  readonly address: string;
  readonly namespace: string;
}

async function aWorker(
  place: Place,
  { mail = null, log = NOBODY, ...other }: WorkerOptions = {},
): Promise<RunningWorker> {
  const { databaseUrl, address, namespace } = { ...place, ...other };
  const settings = { databaseUrl, taskQueue: TASK_QUEUE, cachedWorkflows: 100, mail };
  const connect = async () => ({ connection: await NativeConnection.connect({ address }), namespace });
  const worker = await startWorker({ settings, log, connect });
  closing.push(async () => {
    worker.stop();
    await worker.ended;
  });
  await Promise.race([worker.ready, worker.ended]);
  return worker;
}

async function aClient(address: string, namespace: string): Promise<Client> {
  const connection = await Connection.connect({ address });
  closing.push(() => connection.close());
  return new TemporalClient({ connection, namespace });
}

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
}, 60_000);

// The native core would keep the test process alive.
afterAll(() => Runtime.instance().shutdown());
