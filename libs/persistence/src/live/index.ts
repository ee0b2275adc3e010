export { isVisibleTo, planAudiences, type PlanAudience } from './plan-audience.js';
