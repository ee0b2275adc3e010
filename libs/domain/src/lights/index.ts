export { plannedProgress, progressLight } from './progress-light.js';
export type { Progress, ProgressLight } from './progress-light.js';
export { dueSoonUntil, timeLight } from './time-light.js';
export type { TimeLight } from './time-light.js';
