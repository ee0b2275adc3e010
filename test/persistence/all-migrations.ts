/** Every migration by name in its order: said once, so that a new one is added knowingly. */
export const ALL = [
  'TheRecord1767225600000',
  'ReviewBeforeIssue1768000000000',
  'LedgerViews1770100000000',
  'DraftsAndSessions1770200000000',
  'LettersAsSent1770300000000',
  'TaskFacts1770400000000',
  'FactsWithPlan1770500000000',
];
