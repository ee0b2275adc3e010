import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { RecordDatabase } from '@duban/cli';

// The first test of a run that asks waits for PostgreSQL and Temporal to start.
jest.setTimeout(120_000);

/** A Temporal server that answers, and a namespace in it. */
export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
}

/** The Temporal server of this test run with its shared namespace; workflow ids and task queues must then be unique. */
export function temporalServer(): Promise<TestTemporal> {
  return ask('temporal');
}

/** The Temporal server of this test run with a namespace that nobody else uses. */
export function freshNamespace(): Promise<TestTemporal> {
  return ask('namespaces');
}

/** A task queue that nobody else uses. */
export function freshTaskQueue(label = 'test'): string {
  return `${label}-${randomUUID()}`;
}

/** A migrated database that nobody else uses, copied from a template in a fraction of a second. */
export function freshDatabase(): Promise<RecordDatabase> {
  return ask('databases');
}

/** A database without any table, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<RecordDatabase> {
  return ask('empty-databases');
}

async function ask<T>(wish: string): Promise<T> {
  const broker = process.env['DUBAN_TEST_BROKER'];
  if (broker === undefined) throw new Error('this test needs the services that test/support/global-setup.mjs offers');
  const answer = await fetch(`${broker}/${wish}`, { method: 'POST', headers: { connection: 'close' } });
  if (!answer.ok) throw new Error(`the test services did not start: ${await answer.text()}`);
  return (await answer.json()) as T;
}
