export { countiesOf } from './facts/counties.js';
export { parsePlan } from './parse-plan.js';
export type {
  Coverage,
  Fate,
  IndicatorDraft,
  Milestone,
  PlanDraft,
  ProjectDraft,
  Quantity,
  Question,
  Relation,
  TaskDraft,
  UnitMention,
} from './plan-draft.js';
export { DEFAULT_SIZE_LIMIT, READABLE_TYPES, readDocument } from './read/read-document.js';
export type { IngestionRefusal, SourceDocument, SourceEncoding, SourceLine, SourceSpan } from './source-document.js';
export { unitsOf } from './units-of.js';
