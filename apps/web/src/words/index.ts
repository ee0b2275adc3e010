export {
  ACTS,
  APPEAL_STATES,
  CHANNELS,
  COMPLEXITIES,
  DAY_KINDS,
  DELIVERY_STATES,
  DEPARTMENT_KINDS,
  ESCALATIONS,
  FACTORS,
  IMPORTED_FIELDS,
  KINDS,
  LINE_STATES,
  MILESTONE_STATES,
  OWED_STATES,
  PARTS,
  PHASES,
  PHASE_STATES,
  PLAN_STATES,
  PROGRESS_LIGHTS,
  PROJECT_STEPS,
  ROLES,
  SCORE_EVENTS,
  SCORE_RULES,
  SUBMISSION_STATES,
  TASK_STATES,
  TIME_LIGHTS,
  TURNS,
} from './field.js';
export { ANSWERS, CLAUSE_FATES, CONFIDENCES, DRAFT_FIELDS } from './review.js';
export { RULE_KEYS, RULE_VALUES } from './rules.js';
export { useFieldWord } from './use-field-word.js';
export { usePeriodWord } from './use-period-word.js';
