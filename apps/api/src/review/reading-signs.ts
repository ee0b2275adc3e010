import type { ReadingSigns } from '@duban/domain';
import type { TaskDraft } from '@duban/ingestion';
import type { TaskFacts } from '@duban/persistence';

/** Words that say who leads; without one of them the first unit of a list leads by custom. */
const LEADING = /牵头|主办|负责|承办/u;

/** What tells how sure the fields of a task are: how the document words it, what is still asked, and what a person decided. */
export function readingSigns(
  task: TaskFacts,
  { drafts, asked }: { readonly drafts: readonly TaskDraft[]; readonly asked: readonly string[] },
): ReadingSigns {
  const dated = drafts.flatMap(({ milestones }) => milestones.filter(({ continuous }) => !continuous));
  return {
    decided: task.decided,
    asked,
    isTitleFromText: drafts.some(({ title, text }) => text.startsWith(title)),
    areUnitsTold: drafts.every(({ departmentsRaw }) => departmentsRaw !== null),
    isLeadTold: drafts.every(({ departmentsRaw }) => LEADING.test(departmentsRaw ?? '')),
    leads: task.assignments.filter(({ part }) => part === 'lead').length,
    milestones: dated.map(({ dueOn, inheritedYear }) => ({ isDated: dueOn !== null, isYearInherited: inheritedYear })),
    isContinuous: task.isContinuous,
  };
}
