import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Module } from '@nestjs/common';
import { ClockGuard, recordClock, recordDataSource, UnitOfWork } from '@duban/persistence';
import type { DataSource } from 'typeorm';
import { createActivities } from './activities/activities.js';
import { DubanWorker } from './duban-worker.js';
import type { Log } from './log.js';
import { smtpMailer } from './mail/smtp-mailer.js';
import type { WorkerSettings } from './settings.js';
import { connectTemporal, type TemporalLine } from './temporal/connect.js';
import { EngineWorker } from './temporal/engine-worker.js';

const RECORD = Symbol('record');
const MAILER = Symbol('mailer');

type Mailer = ReturnType<typeof smtpMailer> | null;

/** How a worker is put together; tests give their own line to Temporal. */
export interface WorkerAssembly {
  readonly settings: WorkerSettings;
  readonly log: Log;
  readonly connect?: () => Promise<TemporalLine>;
}

/** The worker's parts; closing the application closes the record's connections and the mail server's. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    @Inject(RECORD) private readonly record: DataSource,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** The module with these settings. */
  static of({ settings, log, connect = connectTemporal }: WorkerAssembly): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        {
          provide: RECORD,
          useFactory: () =>
            recordDataSource({ url: settings.databaseUrl, poolSize: 12, applicationName: 'duban-worker' }),
        },
        { provide: MAILER, useFactory: (): Mailer => (settings.mail === null ? null : smtpMailer(settings.mail)) },
        { provide: UnitOfWork, inject: [RECORD], useFactory: (record: DataSource) => new UnitOfWork(record) },
        {
          provide: ClockGuard,
          inject: [UnitOfWork],
          useFactory: (unitOfWork: UnitOfWork) =>
            new ClockGuard({ processNow: Date.now, recordNow: () => recordClock(unitOfWork) }),
        },
        {
          provide: EngineWorker,
          inject: [UnitOfWork, ClockGuard, MAILER],
          useFactory: (unitOfWork: UnitOfWork, guard: ClockGuard, mailer: Mailer) =>
            new EngineWorker({ settings, log, connect, activities: createActivities({ unitOfWork, guard, mailer }) }),
        },
        {
          provide: DubanWorker,
          inject: [RECORD, UnitOfWork, EngineWorker],
          useFactory: (record: DataSource, unitOfWork: UnitOfWork, engine: EngineWorker) =>
            new DubanWorker({ settings, engine, log, record: { unitOfWork, open: () => opened(record) } }),
        },
      ],
    };
  }

  /** Closes what the worker opened. */
  async onApplicationShutdown(): Promise<void> {
    this.mailer?.close();
    if (this.record.isInitialized) await this.record.destroy();
  }
}

async function opened(record: DataSource): Promise<void> {
  if (!record.isInitialized) await record.initialize();
}
