export { annualDuties, lockAppeal, openAppeals, raiseAppeal, settleAppeal, type AppealFacts } from './appeal.store.js';
export {
  findEvaluation,
  listEvaluations,
  lockEvaluation,
  publishEvaluation,
  type EvaluationFacts,
} from './evaluation.store.js';
export {
  evaluationLines,
  evaluationUnits,
  markVerified,
  verifiersOf,
  writeSelfReviews,
  type EvaluationLine,
  type EvaluationUnit,
} from './unit.store.js';
