import type { Question, TaskDraft } from '../plan-draft.js';
import { ITEM_RANK } from '../structure/heading-mark.js';
import { NOBODY } from '../responsibility/responsibility.js';
import type { FoundTask, MadeTask } from './task-draft.js';

type Asked = Omit<Question, 'line' | 'task'>;

/** What a reviewer must be asked about one task before it can be issued. */
export function questionsAbout(found: FoundTask, made: MadeTask, task: number): Question[] {
  const asked = [...aboutUnits(found, made.task), ...aboutPlace(found), ...made.ambiguousDates.map(ambiguous)];
  return asked.map((one) => ({ ...one, line: made.task.source.lineFrom, task }));
}

function* aboutUnits({ assignment }: FoundTask, task: TaskDraft): Generator<Asked> {
  const { repeated, unusual } = assignment.responsibility ?? NOBODY;
  if (task.departments.length === 0) yield { code: 'task.without-department', subject: task.title };
  if (task.leads.length > 1) yield { code: 'task.several-leads', subject: task.leads.join('、') };
  if (task.departmentsOpen) yield { code: 'task.open-list', subject: task.departmentsRaw ?? '' };
  for (const name of repeated) yield { code: 'unit.repeated', subject: name };
  for (const name of unusual) yield { code: 'unit.unusual-name', subject: name };
}

/** A task directly under a heading that otherwise holds numbered items has probably lost its own heading. */
function* aboutPlace({ clause, paragraph }: FoundTask): Generator<Asked> {
  if (clause.rank >= ITEM_RANK || !clause.clauses.some(({ rank }) => rank >= ITEM_RANK)) return;
  yield { code: 'item.without-heading', subject: paragraph.text.slice(0, 20) };
}

function ambiguous(phrase: string): Asked {
  return { code: 'limit.ambiguous', subject: phrase };
}
