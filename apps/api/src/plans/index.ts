export { openPlan, saveAsDraft } from './open-plan.js';
export { permitOnPlan } from './plan-access.js';
export { AddTaskRequest, MilestoneRequest } from './plan.requests.js';
export { PlansModule } from './plans.module.js';
export { told } from './told.js';
