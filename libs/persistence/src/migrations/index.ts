import { TheRecord1767225600000 } from './1767225600000-the-record.js';
import { ReviewBeforeIssue1768000000000 } from './1768000000000-review-before-issue.js';
import { LedgerViews1770100000000 } from './1770100000000-ledger-views.js';
import { DraftsAndSessions1770200000000 } from './1770200000000-drafts-and-sessions.js';
import { LettersAsSent1770300000000 } from './1770300000000-letters-as-sent.js';
import { TaskFacts1770400000000 } from './1770400000000-task-facts.js';
import { FactsWithPlan1770500000000 } from './1770500000000-facts-with-plan.js';

/** Every migration in the order in which it is applied. */
export const MIGRATIONS = [
  TheRecord1767225600000,
  ReviewBeforeIssue1768000000000,
  LedgerViews1770100000000,
  DraftsAndSessions1770200000000,
  LettersAsSent1770300000000,
  TaskFacts1770400000000,
  FactsWithPlan1770500000000,
] as const;
