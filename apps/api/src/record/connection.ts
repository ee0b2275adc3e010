import { setTimeout as pause } from 'node:timers/promises';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { log } from '../log/index.js';
import type { RecordSource } from './record-source.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Connects to the record in the background and keeps trying while it is down; requests are answered 503 meanwhile. */
export class RecordConnection implements OnModuleInit, OnModuleDestroy {
  readonly #stopped = new AbortController();
  #connecting: Promise<void> | null = null;

  constructor(
    private readonly dataSource: RecordSource,
    private readonly isWanted: boolean,
  ) {}

  /** Tries once before the application listens, then goes on in the background. */
  async onModuleInit(): Promise<void> {
    if (!this.isWanted || (await this.tried())) return;
    this.#connecting = this.keepTrying();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped.abort();
    await this.#connecting;
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async keepTrying(): Promise<void> {
    const { signal } = this.#stopped;
    for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
      await pause(ms, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || (await this.tried())) return;
    }
  }

  private async tried(): Promise<boolean> {
    try {
      await this.dataSource.initialize();
      log('info', 'record.connected');
      return true;
    } catch (error) {
      log('warn', 'record.unreachable', { reason: (error as { code?: string }).code ?? (error as Error).name });
      return false;
    }
  }
}
