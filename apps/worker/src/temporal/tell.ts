import type { Telling } from '@duban/persistence';
import type { Changed, DriveInput } from '@duban/workflows';
import { CHANGED } from '@duban/workflows';
import type { Client } from '@temporalio/client';

const DEADLINE_MS = 4000;

/** Signals a workflow, starting it when it does not live; gives up after four seconds. */
export async function signalOrStart(client: Client, taskQueue: string, telling: Telling): Promise<void> {
  const { workflow, workflowId, subjectId, version } = telling;
  await client.withDeadline(Date.now() + DEADLINE_MS, () =>
    client.workflow.signalWithStart<(input: DriveInput) => Promise<void>, [Changed]>(workflow, {
      workflowId,
      taskQueue,
      args: [{ subjectId, seenVersion: version }],
      signal: CHANGED,
      signalArgs: [{ version }],
    }),
  );
}
