export { personNames, type PersonName } from './person-names.js';
export { listTasks, type TaskFilter, type TaskSummary } from './task-list.js';
export { taskSubmissions, type TaskSubmission } from './task-page.js';
export {
  insertMilestones,
  insertTasks,
  markMilestones,
  replaceAssignments,
  replaceMilestones,
  type NewAssignment,
  type NewMilestone,
  type NewTask,
} from './task-parts.store.js';
export {
  findTask,
  findTaskOfMilestone,
  issueTasks,
  lockTask,
  nextTaskNumber,
  saveTask,
  tasksOfPlan,
  type AssignmentFacts,
  type MilestoneFacts,
  type SourceLines,
  type TaskFacts,
} from './task.store.js';
export { taskTimeline, type TimelineEvent } from './timeline.js';
