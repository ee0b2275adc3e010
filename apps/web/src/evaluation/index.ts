export { EvaluationsPage } from './evaluations-page.js';
export { EvaluationPage } from './evaluation-page.js';
export { UnitScorePage } from './unit/unit-score-page.js';
