export { POINT } from './amounts.js';
export type { FrozenFacts, ObligationFact, ResultFact, ReturnFact, ScoredKind, TaskFact, UnitFacts } from './facts.js';
export type { Graded, GradeReason } from './grades.js';
export type { LedgerLine } from './ledger.js';
export { phaseDates } from './phases.js';
export type { PhaseDate } from './phases.js';
export { score } from './score.js';
export type { UnitResult } from './score.js';
export { partWeight, resultFactor } from './unit-score.js';
