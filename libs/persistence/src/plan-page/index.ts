export {
  outlineTasks,
  planDraftPart,
  planLoad,
  planMilestones,
  type OutlineTask,
  type PlanMilestone,
  type PlanPageAsked,
  type UnitLoad,
} from './outline.js';
