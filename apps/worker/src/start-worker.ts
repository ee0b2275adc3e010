import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DubanWorker } from './duban-worker.js';
import { nestLog } from './nest-log.js';
import type { WorkerAssembly } from './worker.module.js';
import { WorkerModule } from './worker.module.js';

/** A worker at work in this process. */
export interface RunningWorker {
  /** Resolves when the worker polls for the first time. */
  readonly ready: Promise<void>;
  /** Resolves when the worker has ended and closed what it opened. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** Puts a worker together and starts it; it waits for the record and for Temporal as long as it takes. */
export async function startWorker(assembly: WorkerAssembly): Promise<RunningWorker> {
  // Nest declares its options as a class that nobody instantiates.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const app = await NestFactory.createApplicationContext(WorkerModule.of(assembly), {
    logger: nestLog(assembly.log),
    abortOnError: false,
  });
  const worker = app.get(DubanWorker);
  let onReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const ended = worker.run(onReady).finally(() => app.close());
  return {
    ready,
    ended,
    stop: () => {
      worker.stop();
    },
  };
}
