export { PlansPage } from './plans-page.js';
export { PlanPage } from './plan-page.js';
