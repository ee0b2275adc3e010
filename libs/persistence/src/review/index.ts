export { clauseFates, clausesOf, markClauses, replaceClauses, type ClauseFacts } from './clause.store.js';
export { earlierTasks, statedDuties, type EarlierScope, type EarlierTask } from './earlier-tasks.js';
export { absorbTasks, markContinuous, renumberTasks, saveTaskDrafts, taskDrafts, type TaskDrafts } from './reshape.js';
