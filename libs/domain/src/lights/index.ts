export { plannedProgress, PROGRESS_LIGHTS, progressLight } from './progress-light.js';
export type { Progress, ProgressLight } from './progress-light.js';
export { dueSoonUntil, lightBySigns, taskTimeLight, TIME_LIGHTS, timeLight } from './time-light.js';
export type { TaskTimeSigns, TimeLight, TimeSigns } from './time-light.js';
