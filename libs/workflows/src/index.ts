export { TASK_QUEUE, WORKFLOW_NAMES, workflowId, type WorkflowName } from './names.js';
export { CHANGED, type Changed, type DriveInput, type Next } from './messages.js';
