export { listPlans, readPlan, type PlanSummary } from './plan-list.js';
export { findPlan, insertPlan, lockPlan, savePlan, type NewPlan, type PlanFacts } from './plan.store.js';
export { importedMilestones, planQuestions, settleQuestions, type PlanQuestion } from './questions.js';
export { knownDepartments, planUnits, unitNames, type UnitName } from './unit-names.js';
