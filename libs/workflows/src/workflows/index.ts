/** What the worker bundles: the workflows by their names, and nothing else. */
export { deliverNotices } from './deliver-notices.workflow.js';
export { evaluateYear } from './evaluate-year.workflow.js';
export { runRound } from './run-round.workflow.js';
export { supervisePlan } from './supervise-plan.workflow.js';
export { superviseTask } from './supervise-task.workflow.js';
