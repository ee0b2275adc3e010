export type { DatedPhase } from './advance-evaluation.js';
export { awaitPublication, holdPhase } from './advance-evaluation.js';
export { decisionPeriod, verificationPeriod } from './periods.js';
export type { LinePlace } from './settle-appeal.js';
export { waiveLine } from './settle-appeal.js';
export type { StartedEvaluation } from './start-evaluations.js';
export { startEvaluation } from './start-evaluations.js';
