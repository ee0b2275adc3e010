// One line a file, sorted by path; every part of the package adds its own.
export type { AuditEntry } from './core/audit-trail.js';
export { FIRST_HASH, auditHash, canonical } from './core/audit-trail.js';
export { businessNow } from './core/business-clock.js';
export type { ToldChange } from './core/changes.js';
export { CHANGES_CHANNEL, readChanges } from './core/changes.js';
export type { Change, PlanBound, Topic } from './core/topics.js';
export { TOPICS } from './core/topics.js';
export type { Ears } from './core/channel-listener.js';
export { ChannelListener } from './core/channel-listener.js';
export type { RecordSettings } from './core/data-source.js';
export { recordDataSource } from './core/data-source.js';
export { enterRehearsal } from './core/enter-rehearsal.js';
export { privilegesOn } from './core/grants.js';
export type { MigrationSettings } from './core/migrate.js';
export { migrate, revert } from './core/migrate.js';
export type { Announcement } from './core/outbox.js';
export { OUTBOX_CHANNEL } from './core/outbox.js';
export type { Query, Tx } from './core/unit-of-work.js';
export { UnitOfWork, runQuery } from './core/unit-of-work.js';
export type { NoticeEntry, StepEntry } from './obligations/carried.js';
export { recordNotices, recordSteps } from './obligations/carried.js';
export type { Driver } from './obligations/obligation.store.js';
export {
  earliestNext,
  insertObligations,
  lockDue,
  lockObligations,
  saveObligations,
} from './obligations/obligation.store.js';
export type { Recipients } from './obligations/recipients.js';
export { audienceOf, recipientsOf } from './obligations/recipients.js';
export type { NewRound } from './obligations/rounds.js';
export { openRound, openRounds } from './obligations/rounds.js';
export type { PublishedVersion } from './rulebooks/rulebook-list.js';
export { calendarVersions, rulePackVersions } from './rulebooks/rulebook-list.js';
export type { RulebookReference, VersionTaken } from './rulebooks/rulebook.store.js';
export {
  newestCalendar,
  newestRulePack,
  publishCalendar,
  publishRulePack,
  RulebookStore,
} from './rulebooks/rulebook.store.js';
export { ROWS } from './rows/index.js';
export type { FileViewer, NewFile, StoredFileHead } from './files/index.js';
export { fileContent, storeFile, visibleFile } from './files/index.js';
export type { KeptAnswer, KeyedRequest } from './idempotency/index.js';
export { claimKey, forgetOldKeys, keepAnswer, keptAnswer } from './idempotency/index.js';
export type { Credentials, OwnSession, Session, SessionLife, SignedInPerson } from './sessions/index.js';
export {
  closeOtherSessions,
  closeOwnSession,
  closeSession,
  closeSessionsOf,
  countAttempt,
  credentialsOf,
  credentialsOfPerson,
  forgetAttempts,
  livingSessions,
  normalLogin,
  openSession,
  ownSessions,
  peekSession,
  SESSION_LIFE,
  sessionOf,
  setPassword,
  setTemporaryPassword,
} from './sessions/index.js';
export type {
  AppealFacts,
  AppealSummary,
  EvaluationFacts,
  EvaluationLine,
  EvaluationTask,
  EvaluationUnit,
} from './evaluations/index.js';
export {
  annualDuties,
  evaluationAppeals,
  evaluationLines,
  evaluationTasks,
  evaluationUnits,
  findEvaluation,
  listEvaluations,
  lockAppeal,
  lockEvaluation,
  markVerified,
  openAppeals,
  publishEvaluation,
  raiseAppeal,
  settleAppeal,
  verifiersOf,
  writeSelfReviews,
} from './evaluations/index.js';
export type { OutlineTask, PlanMilestone, PlanPageAsked, UnitLoad } from './plan-page/index.js';
export { outlineTasks, planDraftPart, planLoad, planMilestones } from './plan-page/index.js';
export type { Delivery, DeliveryDetail, DigestLine, InboxDigest } from './inbox/index.js';
export {
  countDeliveries,
  findDelivery,
  listDeliveries,
  markAllRead,
  markRead,
  readInbox,
  unreadDigests,
} from './inbox/index.js';
export type {
  NewPlan,
  NewQuestion,
  PlanFacts,
  PlanQuestion,
  PlanSummary,
  QuestionDecision,
  UnitName,
} from './plans/index.js';
export {
  askQuestions,
  decideQuestion,
  findPlan,
  findQuestion,
  insertPlan,
  knownDepartments,
  listPlans,
  lockPlan,
  planQuestions,
  planUnits,
  readPlan,
  replaceQuestions,
  savePlan,
  saveSource,
  settleQuestions,
  unitNames,
} from './plans/index.js';
export type { ToReview, ToReviewFilter } from './queues/index.js';
export { listToReview } from './queues/index.js';
export type { PageRequest, Reading, Viewer } from './reading/index.js';
export type { ClauseFacts, EarlierScope, EarlierTask, TaskDrafts } from './review/index.js';
export {
  absorbTasks,
  clauseFates,
  clausesOf,
  earlierTasks,
  markClauses,
  markContinuous,
  renumberTasks,
  replaceClauses,
  saveTaskDrafts,
  statedDuties,
  taskDrafts,
} from './review/index.js';
export type {
  AssignmentFacts,
  MilestoneFacts,
  NewAssignment,
  NewMilestone,
  NewTask,
  PersonName,
  SourceLines,
  TaskFacts,
  TaskFilter,
  TaskSubmission,
  TaskSummary,
  TimelineEvent,
} from './tasks/index.js';
export {
  findTask,
  findTaskOfMilestone,
  insertMilestones,
  insertTasks,
  issueTasks,
  listTasks,
  lockTask,
  nextTaskNumber,
  personNames,
  markMilestones,
  replaceAssignments,
  replaceMilestones,
  saveTask,
  tasksOfPlan,
  taskSubmissions,
  taskTimeline,
} from './tasks/index.js';
export type {
  AnswerDraft,
  AnsweringFacts,
  DueSoonHorizon,
  FirstAnswer,
  LastAnswer,
  NewAnswerDraft,
  NewSubmission,
  OwedFilter,
  OwedItem,
  OwedNarrowing,
  OwedQuestion,
  ReviewedSubmission,
  RoundFilter,
  RoundLimit,
  RoundSummary,
  SheetRow,
  SubmissionState,
} from './work/index.js';
export {
  answeringFacts,
  deleteDraft,
  deleteDrafts,
  draftsOfRound,
  findDraft,
  FIRST_ANSWERS,
  findRound,
  foreignFiles,
  insertSubmissions,
  findOwed,
  findRoundLimit,
  listOwed,
  listRounds,
  lockSubmissions,
  markSigned,
  openObligationIds,
  owedOnTask,
  reviewSubmissions,
  roundSheet,
  rulebooksInUse,
  saveDraft,
  startTasks,
  submissionParts,
} from './work/index.js';
export type { CheckedChain } from './verifying/verify-audit.js';
export { checkChain } from './verifying/verify-audit.js';
export type { FaultKind, Finding } from './verifying/finding.js';
export type { Verification, VerifyCounts } from './verifying/verify.js';
export { verify, verifyRecord } from './verifying/verify.js';
export { strayTaskFacts } from './verifying/stray-facts.js';
export type { LateDepartment, YearFigures } from './figures/year-figures.js';
export { yearFigures } from './figures/year-figures.js';
export type { AuditFacts, AuditFilter } from './audit/index.js';
export { listAudit } from './audit/index.js';
export type {
  AccessChanged,
  DepartmentFacts,
  FirstAdministrator,
  GroupFacts,
  HashPassword,
  KnownDepartment,
  KnownGroup,
  KnownOrganisation,
  KnownPerson,
  PeopleFilter,
  PersonFacts,
  PersonWrite,
  TreePlace,
} from './organisation/index.js';
export {
  departmentTree,
  disablePerson,
  enablePerson,
  ensureAdministrator,
  FIRST_LOGIN,
  knownOrganisation,
  listDepartments,
  listGroups,
  listPeople,
  lockOrganisation,
  readDepartment,
  readPerson,
  saveDepartments,
  saveGroups,
  savePeople,
  temporaryPassword,
  wholeOrganisation,
} from './organisation/index.js';
export type { DatedPhase, LinePlace, StartedEvaluation } from './annual/index.js';
export {
  awaitPublication,
  decisionPeriod,
  holdPhase,
  startEvaluation,
  verificationPeriod,
  waiveLine,
} from './annual/index.js';
export type { DeliveryTurn, Letter, Mailer } from './delivery/index.js';
export { advanceDelivery, announceWaitingMail } from './delivery/index.js';
export type {
  ClockMove,
  ClockMoved,
  ClockRefusal,
  Clocks,
  ClockState,
  Held,
  LivingOf,
  PlanRules,
  Repair,
  Subject,
  Telling,
} from './engine/index.js';
export {
  advanceClock,
  advancePlan,
  advanceRound,
  advanceTasks,
  BATCH,
  ClockGuard,
  clockState,
  deleteTold,
  DRIFT_LIMIT_MS,
  GRACE_MS,
  inLanes,
  leaseOutbox,
  OutboxListener,
  planRules,
  postponeTelling,
  reconcile,
  recordClock,
} from './engine/index.js';
export { addressees } from './engine/addressees.js';
export type { LedgerSize, SeededLedger, SeededStorm, StormSize, Wave, WaveFaults } from './bench/index.js';
export { BenchRecord, seedIndividual, seedLedger, seedStorm, waveFaults } from './bench/index.js';
export type {
  KeptView,
  LedgerColumn,
  LedgerFilter,
  LedgerGroup,
  LedgerGroupRow,
  LedgerOrder,
  LedgerQuestion,
  LedgerSort,
  LedgerTask,
  LedgerUnits,
  PlanStandard,
  SupervisedPlan,
} from './ledger/index.js';
export {
  addView,
  dropView,
  keptViews,
  LEDGER_GROUPS,
  LEDGER_SORTS,
  ledgerGroups,
  ledgerIds,
  ledgerTasks,
  ledgerTotal,
  lockViews,
  saveView,
  supervisedPlans,
  unitsNamedLike,
} from './ledger/index.js';
export type { PlanAudience } from './live/index.js';
export { isVisibleTo, planAudiences } from './live/index.js';
export type {
  EscalationCount,
  OpenTotals,
  OwedCounts,
  RoundCounts,
  UrgentBy,
  UrgentCounts,
} from './supervising/index.js';
export { escalationCounts, openTotals, roundCounts, toReviewTotal, urgentCounts } from './supervising/index.js';
