export { countiesOf } from './facts/counties.js';
export { parsePlan } from './parse-plan.js';
export type {
  Coverage,
  Fate,
  GroupDraft,
  IndicatorDraft,
  Milestone,
  PilotDraft,
  PipelineStep,
  PipelineStepKind,
  PlacedFate,
  PlanDraft,
  ProjectDraft,
  Quantity,
  Question,
  Relation,
  TaskDraft,
  UnitMention,
} from './plan-draft.js';
export { DEFAULT_SIZE_LIMIT, READABLE_TYPES, readDocument } from './read/read-document.js';
export type { ReadingOptions } from './read/read-document.js';
export { READING_LIMITS } from './read/reading-limits.js';
export type {
  IngestionRefusal,
  SizeMeasure,
  SourceDocument,
  SourceEncoding,
  SourceLine,
  SourceSpan,
  UnreadableReason,
} from './source-document.js';
export { unitSuggester } from './suggest/suggest-units.js';
export type {
  EarlierAssignment,
  KnownDuties,
  StatedDuty,
  SuggestionEvidence,
  UnitSuggestion,
} from './suggest/suggest-units.js';
export { unitsOf } from './units-of.js';
