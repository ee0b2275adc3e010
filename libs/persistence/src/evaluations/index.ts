export { annualDuties, lockAppeal, openAppeals, raiseAppeal, settleAppeal, type AppealFacts } from './appeal.store.js';
export { evaluationAppeals, type AppealSummary } from './appeal-list.js';
export {
  findEvaluation,
  listEvaluations,
  lockEvaluation,
  publishEvaluation,
  type EvaluationFacts,
} from './evaluation.store.js';
export {
  evaluationLines,
  evaluationTasks,
  evaluationUnits,
  markVerified,
  verifiersOf,
  writeSelfReviews,
  type EvaluationLine,
  type EvaluationTask,
  type EvaluationUnit,
} from './unit.store.js';
