import type { LivingOf } from '@duban/persistence';
import { inLanes } from '@duban/persistence';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';

const LANES = 16;

/** Asks Temporal which of these workflows live; an outage is thrown, so that it is never taken for a loss. */
export function livingIn(client: Client): LivingOf {
  return async (workflowIds) => {
    const living = new Set<string>();
    await inLanes(workflowIds, LANES, async (workflowId) => {
      if (await lives(client, workflowId)) living.add(workflowId);
    });
    return living;
  };
}

async function lives(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
