export { listPlans, readPlan, type PlanSummary } from './plan-list.js';
export { findPlan, insertPlan, lockPlan, savePlan, saveSource, type NewPlan, type PlanFacts } from './plan.store.js';
export {
  askQuestions,
  decideQuestion,
  findQuestion,
  planQuestions,
  replaceQuestions,
  settleQuestions,
  type NewQuestion,
  type PlanQuestion,
  type QuestionDecision,
} from './questions.js';
export { knownDepartments, planUnits, unitNames, type UnitName } from './unit-names.js';
