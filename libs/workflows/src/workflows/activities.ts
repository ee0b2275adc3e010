import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { EngineActivities, EvaluationActivities, TaskActivities } from '../activities.js';

const retry = { initialInterval: '0.5s', backoffCoefficient: 2, maximumInterval: '10s' } as const;

// A killed worker is noticed by its missing heartbeat, so that another one goes on within seconds.
const inBatches: ActivityOptions = { startToCloseTimeout: '30m', heartbeatTimeout: '4s', retry };
const atOnce: LocalActivityOptions = { startToCloseTimeout: '10s', retry: { maximumAttempts: 1 } };

/** The batch activities. */
export const engine = proxyActivities<EngineActivities & EvaluationActivities>(inBatches);

const local = proxyLocalActivities<TaskActivities>(atOnce);
const remote = proxyActivities<TaskActivities>(inBatches);

/**
 * Advances one task inside the workflow task; when that fails (the record is down), the server retries it instead,
 * because its retries leave no events in the history.
 */
export const advanceTask: TaskActivities['advanceTask'] = async (driven) => {
  try {
    return await local.advanceTask(driven);
  } catch {
    return remote.advanceTask(driven);
  }
};
