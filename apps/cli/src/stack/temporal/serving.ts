import { Connection } from '@temporalio/client';

const serving = 1;

/** Whether a Temporal server at this address answers that its frontend serves. */
export async function isServing(address: string): Promise<boolean> {
  const connection = Connection.lazy({ address });
  try {
    const service = 'temporal.api.workflowservice.v1.WorkflowService';
    const { status } = await connection.healthService.check({ service });
    return (status as number) === serving;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}
