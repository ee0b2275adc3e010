export { answeringFacts, foreignFiles, type AnsweringFacts, type LastAnswer } from './answering.js';
export { findOwed, listOwed, owedOnTask, rulebooksInUse, type OwedFilter, type OwedItem } from './owed.js';
export {
  FIRST_ANSWERS,
  type DueSoonHorizon,
  type FirstAnswer,
  type OwedNarrowing,
  type OwedQuestion,
} from './owed-narrowing.js';
export {
  findRound,
  findRoundLimit,
  listRounds,
  roundSheet,
  type RoundFilter,
  type RoundLimit,
  type RoundSummary,
  type SheetRow,
} from './rounds.js';
export {
  insertSubmissions,
  lockSubmissions,
  markSigned,
  openObligationIds,
  reviewSubmissions,
  startTasks,
  submissionParts,
  type NewSubmission,
  type ReviewedSubmission,
  type SubmissionState,
} from './submission.store.js';
export {
  deleteDraft,
  deleteDrafts,
  draftsOfRound,
  findDraft,
  saveDraft,
  type AnswerDraft,
  type NewAnswerDraft,
} from './draft.store.js';
