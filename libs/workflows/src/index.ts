export type {
  Activities,
  Advance,
  Driven,
  EngineActivities,
  EvaluationActivities,
  TaskActivities,
} from './activities.js';
export { CHANGED, type Changed, type DriveInput, type Next } from './messages.js';
export { TASK_QUEUE, WORKFLOW_NAMES, workflowId, type WorkflowName } from './names.js';
