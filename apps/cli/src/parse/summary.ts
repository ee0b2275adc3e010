import type { PlanDraft, TaskDraft } from '@duban/ingestion';
import type { Language } from '../language.js';
import { questionWords } from './words.js';

/** What a reader wants to see of a parsed plan: its head, the counts, the tasks with their leads, and the questions. */
export function summaryOf(draft: PlanDraft, language: Language): string {
  const isChinese = language === 'zh';
  const questions = draft.questions.map((one) => `  ${place(one.line, language)} ${questionWords(one, language)}`);
  const lines = [
    draft.title,
    ...headOf(draft, language),
    countsOf(draft, language),
    '',
    ...draft.tasks.map((task, index) => taskLine(task, index, language)),
    ...(questions.length > 0 ? ['', isChinese ? '待确认的问题：' : 'Open questions:', ...questions] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function headOf({ issuer, issuedOn, number }: PlanDraft, language: Language): string[] {
  const told = [issuer, number, issuedOn].filter((one) => one !== undefined);
  return told.length > 0 ? [told.join(language === 'zh' ? '，' : ', ')] : [];
}

function countsOf({ tasks, units, questions }: PlanDraft, language: Language): string {
  const departments = units.filter(({ kind }) => kind === 'department').length;
  const milestones = tasks.reduce((sum, task) => sum + task.milestones.length, 0);
  return language === 'zh'
    ? `任务 ${tasks.length} 项，节点 ${milestones} 个，单位 ${departments} 家，问题 ${questions.length} 个`
    : `${tasks.length} tasks, ${milestones} milestones, ${departments} departments, ${questions.length} questions`;
}

function taskLine(task: TaskDraft, index: number, language: Language): string {
  const lead = task.leads.join('、') || (language === 'zh' ? '（未写明）' : '(not named)');
  const more = task.supporters.length > 0 ? ` +${task.supporters.length}` : '';
  const last = task.milestones.map(({ dueOn }) => dueOn ?? '').reduce((a, b) => (a > b ? a : b), '');
  const cells = [
    String(index + 1).padStart(4),
    place(task.source.lineFrom, language),
    task.title,
    `${lead}${more}`,
    last,
  ];
  return cells.filter((cell) => cell !== '').join('  ');
}

function place(line: number, language: Language): string {
  return language === 'zh' ? `第${line}行` : `line ${line}`;
}
