import type { PlanDraft, TaskDraft } from '@duban/ingestion';
import type { NewMilestone, NewTask } from '@duban/persistence';
import { matchUnits } from './match-units.js';
import type { UnitBook } from './unit-book.js';

/** A question about one task of a draft, by its place in the document from 0, or about the whole plan. */
export interface DraftQuestion {
  readonly code: string;
  readonly subject: string;
  readonly task: number | null;
  readonly line: number;
}

/** The tasks to write for a parsed plan, and everything a reviewer is asked, in the order of the document. */
export interface DraftTasks {
  readonly tasks: readonly NewTask[];
  readonly questions: readonly DraftQuestion[];
}

/** A parsed plan as draft tasks of this organisation; task numbers are places in the document, from 1. */
export function draftTasks(draft: PlanDraft, book: UnitBook): DraftTasks {
  const matched = draft.tasks.map((task, index) => ({ task, index, ...matchUnits(task, book) }));
  const asked = matched.flatMap(({ task, index, questions }) =>
    questions.map(({ code, subject }) => ({ code, subject, task: index, line: task.source.lineFrom })),
  );
  const read = draft.questions.map(({ code, subject, task, line }) => ({ code, subject, task, line }));
  return {
    tasks: matched.map(({ task, index, assignments }) => ({ ...newTask(task, index + 1), assignments })),
    questions: [...read, ...asked].sort((a, b) => a.line - b.line),
  };
}

/** The milestones that the document gives a task; what only says that it goes on (长期坚持) is no date. */
export function draftMilestones(task: TaskDraft): NewMilestone[] {
  return task.milestones.map(({ text, phrase, dueOn }) => ({
    content: text,
    phrase,
    dueOn,
    isImported: dueOn !== null,
  }));
}

/** The title that the document gives a task, or the beginning of its words. */
export function draftTitle({ title, text }: TaskDraft): string {
  return title === '' ? text.slice(0, 60) : title;
}

/** Whether the document says that the task goes on without an end, and gives no day by which any of it is done. */
export function isToldContinuous({ milestones }: TaskDraft): boolean {
  return milestones.some(({ continuous }) => continuous) && milestones.every(({ dueOn }) => dueOn === null);
}

function newTask(task: TaskDraft, number: number): Omit<NewTask, 'assignments'> {
  return {
    number,
    title: draftTitle(task),
    content: task.text,
    path: task.path,
    complexity: 'ordinary',
    weight: 1,
    isContinuous: isToldContinuous(task),
    sources: [{ lineFrom: task.source.lineFrom, lineTo: task.source.lineTo }],
    drafts: [task],
    milestones: draftMilestones(task),
  };
}
