export { EvaluationsPage } from './evaluations-page.js';
export { EvaluationPage } from './evaluation-page.js';
export { UnitScorePage } from './unit-score-page.js';
