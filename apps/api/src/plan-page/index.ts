export { PlanPageModule } from './plan-page.module.js';
