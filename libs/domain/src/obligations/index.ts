export { lateness, meet, newObligation, reopenForRedo } from './changes.js';
export type { Answer, Lateness, ObligationClosed, ObligationNotMet, Owed } from './changes.js';
export { limitsAtIssue } from './issue.js';
export type { DraftMilestone, IssuedTask, IssueLimits, MilestoneDueBeforeIssue, MilestoneLimit } from './issue.js';
export { limitFrom, workPlanLimit } from './limit.js';
export type { Obligation } from './obligation.js';
export { plannedRounds, roundsToOpen } from './rounds.js';
export type { PlannedRound, RoundsToOpen, SupervisedSpan } from './rounds.js';
