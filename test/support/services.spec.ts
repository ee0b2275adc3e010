import { Connection } from '@temporalio/client';
import { expect, test } from '@jest/globals';
import { emptyDatabase, freshDatabase, freshNamespace, temporalServer } from './services.js';

test('every asker gets a database of its own on the PostgreSQL of the run', async () => {
  const [one, other, empty] = await Promise.all([freshDatabase(), freshDatabase(), emptyDatabase()]);
  expect(new Set([one.databaseUrl, other.databaseUrl, empty.databaseUrl]).size).toBe(3);
  expect(new URL(one.databaseUrl).host).toBe(new URL(other.databaseUrl).host);
});

test('every asker gets a namespace of its own on the Temporal server of the run, ready for use', async () => {
  const [shared, one, other] = await Promise.all([temporalServer(), freshNamespace(), freshNamespace()]);
  expect(new Set([shared.namespace, one.namespace, other.namespace]).size).toBe(3);
  const connection = await Connection.connect({ address: one.address });
  try {
    const { executions } = await connection.workflowService.listOpenWorkflowExecutions({
      namespace: other.namespace,
      maximumPageSize: 1,
    });
    expect(executions).toEqual([]);
  } finally {
    await connection.close();
  }
});
