import { Connection, isGrpcServiceError } from '@temporalio/client';
import type { ConnectionOptions } from '@temporalio/client';
import { StackError } from '../stack-error.js';
import { waitUntil } from '../wait-until.js';

const notFound = 5;
const alreadyExists = 6;
const retentionSeconds = 7 * 24 * 60 * 60;

/** Waits until the server answers, and makes the namespace when it is missing; closed workflows stay readable for a week. */
export async function ensureNamespace(
  options: ConnectionOptions,
  namespace: string,
  signal?: AbortSignal,
): Promise<void> {
  const connection = Connection.lazy({ ...options, connectTimeout: '5s' });
  let last: unknown;
  try {
    const known = await waitUntil(
      async () => {
        try {
          return await isUsable(connection, namespace);
        } catch (error) {
          last = error;
          return false;
        }
      },
      { withinMs: 45_000, everyMs: 100, signal },
    );
    if (!known) throw noNamespace(namespace, last);
  } finally {
    await connection.close();
  }
}

async function isUsable(connection: Connection, namespace: string): Promise<boolean> {
  const service = connection.workflowService;
  const asked = service.describeNamespace({ namespace });
  const isKnown = await asked.then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, notFound)) return false;
      throw error;
    },
  );
  if (!isKnown) await register(connection, namespace);
  // Described is not yet usable: the server's own cache learns of a new namespace a moment later.
  await service.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1 });
  return true;
}

// The numbers of gRPC's status codes.
function hasCode(error: unknown, code: number): boolean {
  return isGrpcServiceError(error) && (error.code as number) === code;
}

async function register(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
    });
  } catch (error) {
    if (!hasCode(error, alreadyExists)) throw error;
  }
}

function noNamespace(namespace: string, cause: unknown): StackError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StackError(
    {
      zh: `Temporal 没有可用的命名空间“${namespace}”：${reason}`,
      en: `Temporal has no usable namespace "${namespace}": ${reason}`,
    },
    { cause },
  );
}
