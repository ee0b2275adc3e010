export { EvaluationModule } from './evaluation.module.js';
export { pointsOf, unitViews } from './evaluation.views.js';
