export { DEFAULT_PACK } from './packs/default.js';
export { PACKS } from './packs/packs.js';
export { THIRTEEN_SEVEN_TEN } from './packs/thirteen-seven-ten.js';
export { ACTS, AUDIENCES, ESCALATIONS, PHASES } from './rule-pack.js';
export type {
  Act,
  Audience,
  CadenceRule,
  Escalation,
  EvaluationRule,
  LadderRule,
  LimitRule,
  Phase,
  PhaseRule,
  RulePack,
} from './rule-pack.js';
export { rulesOf } from './rules.js';
export type { Rules } from './rules.js';
export type { Fault } from './shape.js';
export { rulePackFaults, validateRulePack } from './validate-rule-pack.js';
export type { RulePackInvalid } from './validate-rule-pack.js';
