import type { Language } from '../edge/index.js';

/** What speaks for a unit. */
export interface Evidence {
  readonly name: string;
  readonly part: 'lead' | 'support';
  readonly count: number;
  readonly example: string | null;
  readonly isDuty: boolean;
}

/** The evidence for a suggestion in words. */
export function evidenceWords(evidence: Evidence, language: Language): string {
  return language === 'zh' ? inChinese(evidence) : inEnglish(evidence);
}

function inChinese({ name, part, count, example, isDuty }: Evidence): string {
  const did = part === 'lead' ? '牵头' : '配合';
  const tasks = count === 0 ? [] : [`${did}了 ${String(count)} 项相近任务，例如“${example ?? ''}”`];
  const words = [...tasks, ...(isDuty ? ['登记的职责与本任务相近'] : [])];
  return `${name}${words.join('；')}`;
}

function inEnglish({ name, part, count, example, isDuty }: Evidence): string {
  const tasks = `${part}s ${String(count)} similar task${count === 1 ? '' : 's'}, for example “${example ?? ''}”`;
  const words = [...(count === 0 ? [] : [tasks]), ...(isDuty ? ['states duties like this task'] : [])];
  return `${name} ${words.join('; ')}`;
}
