import type { DerivationSentences, DerivationStep } from './derivation.js';
import { englishSentences } from './sentences-en.js';
import { chineseSentences } from './sentences-zh.js';

/** A language that derivations are told in. */
export type ExplanationLanguage = 'zh' | 'en';

const SENTENCES: Readonly<Record<ExplanationLanguage, DerivationSentences>> = {
  zh: chineseSentences,
  en: englishSentences,
};

/** A derivation as sentences for people, one for each step. */
export function explainDerivation(steps: readonly DerivationStep[], language: ExplanationLanguage = 'zh'): string[] {
  const sentences = SENTENCES[language];
  return steps.map((step) => (sentences[step.rule] as (step: DerivationStep) => string)(step));
}
