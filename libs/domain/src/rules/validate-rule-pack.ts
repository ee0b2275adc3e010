import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';
import { OBLIGATION_KINDS } from '../words.js';
import { crossFaults } from './cross-faults.js';
import { ACTS, AUDIENCES, PHASES } from './rule-pack.js';
import type { RulePack } from './rule-pack.js';
import { flag, list, nullable, number, object, oneOf, optional, record, text } from './shape.js';
import type { Check, Fault } from './shape.js';

/** Says why a document is no rule pack: all faults at once, each with its place. */
export interface RulePackInvalid {
  readonly code: 'rule-pack.invalid';
  readonly faults: readonly Fault[];
}

const time = text(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '09:30');
const cutoff = text(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, '17:30');
const name = text(/\S/, '督查通用');
const slug = text(/^[a-z0-9][a-z0-9-]*$/, 'default');
const roll = oneOf(['forward', 'backward', 'none']);
const points = number({ min: 0, max: 100 });
const fraction = number({ min: 0, max: 1 });

/** An amount of time; ladders also count in days before the due day. */
function amount(min: number, units: readonly string[] = ['wd', 'd', 'm', 'h']): Check {
  return object({ amount: number({ min, max: 1000, whole: true }), unit: oneOf(units) });
}

const limit = object({ within: amount(1), startCounted: flag, roll, cutoff });

const cadence = object({
  every: oneOf(['month', 'quarter', 'half-year']),
  day: number({ min: 1, max: 31, whole: true }),
  roll,
  cutoff,
});

const rung = object({
  key: text(/^[a-z][a-z0-9-]*$/, 'urge-1'),
  act: oneOf(ACTS),
  offset: optional(amount(-1000, ['wd', 'd'])),
  time: optional(time),
  audience: list(oneOf(AUDIENCES)),
  when: optional(oneOf(['repeated'])),
});

const phase = object({
  phase: oneOf(PHASES),
  on: optional(text(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '01-20')),
  within: optional(amount(1, ['wd', 'd', 'm'])),
  roll,
  cutoff,
});

const evaluation = object({
  leadShare: fraction,
  supportShare: fraction,
  implementShare: fraction,
  lateFactor: object({
    'sign-for': fraction,
    'work-plan': fraction,
    contribution: fraction,
    report: fraction,
    milestone: fraction,
  }),
  timelinessFloor: fraction,
  returnedFactor: fraction,
  qualityFloor: fraction,
  unansweredDeduction: points,
  deductionCap: points,
  grades: list(object({ grade: name, from: points, quota: optional(fraction) }), 1),
  phases: list(phase, 1),
});

const rulePack = object({
  code: slug,
  version: number({ min: 1, max: 1_000_000, whole: true }),
  name: object({ zh: name, en: name }),
  calendar: slug,
  signFor: limit,
  workPlan: limit,
  reports: object({ lead: cadence, implement: cadence }),
  contributionBefore: amount(1, ['wd', 'd']),
  firstPeriodAfter: amount(0, ['wd', 'd']),
  roundOpens: object({ day: number({ min: 1, max: 31, whole: true }), time }),
  milestone: object({ roll, cutoff }),
  completion: nullable(object({ ordinary: limit, complex: limit })),
  redo: limit,
  ladders: record(list(rung, 1)),
  ladderOf: object(Object.fromEntries(OBLIGATION_KINDS.map((kind) => [kind, slug]))),
  delivery: object({ windows: list(time, 1) }),
  lights: object({ dueSoon: amount(0, ['wd', 'd']), yellowFrom: points, redOver: points }),
  evaluation,
});

/** The document as a rule pack, or every fault of it with its JSON pointer and what to do about it. */
export function validateRulePack(document: unknown): Result<RulePack, RulePackInvalid> {
  const shape = rulePack(document, '');
  const faults = [...shape, ...crossFaults(document, new Set(shape.map(({ pointer }) => pointer)))];
  return faults.length === 0 ? accept(document as RulePack) : refuse({ code: 'rule-pack.invalid', faults });
}

/** The faults as lines for people, one per fault, each with its place. */
export function rulePackFaults(faults: readonly Fault[], language: 'zh' | 'en'): string[] {
  const whole = language === 'zh' ? '（整个规则包）' : '(the whole pack)';
  return faults.map(({ pointer, detail }) => `${pointer === '' ? whole : pointer}: ${detail[language]}`);
}
