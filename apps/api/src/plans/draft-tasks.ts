import type { PlanDraft, TaskDraft } from '@duban/ingestion';
import type { NewTask, PlanQuestion } from '@duban/persistence';
import { matchUnits } from './match-units.js';
import type { UnitBook } from './unit-book.js';

/** The tasks to write for a parsed plan, and everything a reviewer is asked, in the order of the document. */
export interface DraftTasks {
  readonly tasks: readonly NewTask[];
  readonly questions: readonly PlanQuestion[];
}

/** A parsed plan as draft tasks of this organisation; task numbers are places in the document, from 1. */
export function draftTasks(draft: PlanDraft, book: UnitBook): DraftTasks {
  const matched = draft.tasks.map((task, index) => ({ task, number: index + 1, ...matchUnits(task, book) }));
  const asked = matched.flatMap(({ task, number, questions }) =>
    questions.map(({ code, subject }) => ({ code, subject, task: number, line: task.source.lineFrom })),
  );
  const read = draft.questions.map(({ code, subject, task, line }) => ({
    code,
    subject,
    line,
    task: task === null ? null : task + 1,
  }));
  return {
    tasks: matched.map(({ task, number, assignments }) => ({ ...newTask(task, number), assignments })),
    questions: [...read, ...asked].sort((a, b) => a.line - b.line),
  };
}

function newTask(task: TaskDraft, number: number): Omit<NewTask, 'assignments'> {
  return {
    number,
    title: task.title === '' ? task.text.slice(0, 60) : task.title,
    content: task.text,
    path: task.path,
    complexity: 'ordinary',
    weight: 1,
    sourceFrom: task.source.lineFrom,
    sourceTo: task.source.lineTo,
    milestones: task.milestones.map(({ text, phrase, dueOn }) => ({ content: text, phrase, dueOn })),
  };
}
