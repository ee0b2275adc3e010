export { createActivities, type Engine } from './activities/activities.js';
export type { Log } from './log.js';
export { settingsFrom, type WorkerSettings } from './settings.js';
export { type RunningWorker, startWorker } from './start-worker.js';
export type { TemporalLine } from './temporal/connect.js';
export { workflowBundle } from './temporal/workflow-bundle.js';
export type { WorkerAssembly } from './worker.module.js';
