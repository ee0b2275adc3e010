import {
  accept,
  type Calendar,
  chineseDate,
  type DerivationStep,
  type Due,
  dueOf,
  englishDate,
  explainDerivation,
  formatInstant,
  type Result,
} from '@duban/domain';
import type { Language } from '../language.js';
import { type AskedDue, type AskedRefusal, toRequest } from './due-request.js';

/** A due date as JSON shows it; `due` is an instant with the offset of the calendar's zone. */
export interface DueView {
  readonly id?: string | number;
  readonly due: string;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly derivation: readonly DerivationStep[];
}

/** The answer to one question, or why there is none. */
export function answer(asked: AskedDue, calendar: Calendar): Result<DueView, AskedRefusal> {
  const request = toRequest(asked);
  if (!request.ok) return request;
  const due = dueOf(request.value, calendar);
  return due.ok ? accept(view(due.value, asked, calendar)) : due;
}

function view({ dueAt, dueOn, provisional, derivation }: Due, { id }: AskedDue, calendar: Calendar): DueView {
  const due = formatInstant(dueAt, calendar.zone);
  return { ...(id !== undefined && { id }), due, dueOn, provisional, derivation };
}

/** The answer for people: the due date, and below it each step of its derivation. */
export function answerText({ due, dueOn, provisional, derivation }: DueView, language: Language): string {
  const head =
    language === 'zh'
      ? `到期：${chineseDate(dueOn)}${provisional ? '（暂定）' : ''}  ${due}`
      : `Due: ${englishDate(dueOn)}${provisional ? ' (provisional)' : ''}  ${due}`;
  const steps = explainDerivation(derivation, language).map((sentence, i) => `  ${i + 1}. ${sentence}`);
  return `${[head, ...steps].join('\n')}\n`;
}
