import type { Act, ObligationKind } from '@duban/domain';
import type { Language } from '../edge/index.js';

type Words = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<ObligationKind, Words>> = {
  'sign-for': { zh: '签收', en: 'sign-for' },
  'work-plan': { zh: '细化方案', en: 'work plan' },
  contribution: { zh: '配合材料', en: 'contribution' },
  report: { zh: '进展报告', en: 'report' },
  milestone: { zh: '节点', en: 'milestone' },
  'self-review': { zh: '自评', en: 'self-review' },
  verification: { zh: '核验', en: 'verification' },
  'appeal-decision': { zh: '申诉复核', en: 'appeal decision' },
};

const ACTS: Readonly<Record<Act, Words>> = {
  remind: { zh: '提醒', en: 'reminder' },
  due: { zh: '到期', en: 'falls due' },
  urge: { zh: '催办通知', en: 'urging notice' },
  'second-notice': { zh: '二次催办', en: 'second notice' },
  'draft-criticism': { zh: '拟通报批评（待批准）', en: 'criticism drafted for approval' },
  'propose-interview': { zh: '建议约谈（再次发生时）', en: 'interview proposed (if repeated)' },
};

/** The kind of an obligation in words. */
export function kindWords(kind: string, language: Language): string {
  return (KINDS as Readonly<Record<string, Words>>)[kind]?.[language] ?? kind;
}

/** An act of the ladder in words. */
export function actWords(act: string, language: Language): string {
  return (ACTS as Readonly<Record<string, Words>>)[act]?.[language] ?? act;
}
