import { milestonesOf } from '../limits/milestones.js';
import { limitMilestones } from '../limits/limit-milestone.js';
import type { TaskDraft } from '../plan-draft.js';
import { pipelineStepsOf } from '../projects/pipeline-steps.js';
import { quantitiesOf } from '../quantities/quantities.js';
import type { Assignment } from '../responsibility/assignments.js';
import { ancestry, type Clause, type Paragraph } from '../structure/clause-tree.js';
import { ITEM_RANK } from '../structure/heading-mark.js';
import { NOBODY } from '../responsibility/responsibility.js';
import { fold } from '../text/fold.js';
import type { TableTask } from './table-tasks.js';
import { taskTitle } from './task-title.js';

/** Where a task was found: its stretch of a paragraph, under its clause, with what holds for the whole section. */
export type FoundTask = {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  readonly assignment: Assignment;
  /** The task's own title: of the heading above it when nothing else stands there, run in, or of its row; null when it has none. */
  readonly title: string | null;
  /** The row of a task list in which it stands, or null. */
  readonly row: TableTask | null;
  readonly sharedGroups: readonly string[];
};

/** The draft of one task and whether one of its dates can be read in two ways. */
export type MadeTask = { readonly task: TaskDraft; readonly ambiguousDates: readonly string[] };

/** Reads one task out of its stretch of text; `planYear` settles dates without a year. */
export function taskDraft(found: FoundTask, planYear: number | null): MadeTask {
  const { clause, paragraph, assignment, sharedGroups } = found;
  const text = paragraph.text.slice(assignment.from, assignment.to).trimEnd();
  const folded = fold(text);
  const placed = milestonesOf(text, folded, planYear);
  const limits = (assignment.responsibility?.limits ?? []).flatMap((limit) => limitMilestones(limit, planYear));
  const task: TaskDraft = {
    ...placeOf(clause, found.row),
    title: found.title !== null && found.title !== '' ? found.title : taskTitle(text, folded),
    text: text.trim(),
    ...rolesOf(assignment, sharedGroups),
    quantities: quantitiesOf(outside(folded, placed)),
    milestones: [...placed.map(({ milestone }) => milestone), ...limits],
    steps: pipelineStepsOf(text, folded, planYear),
    source: { lineFrom: paragraph.lineFrom, lineTo: paragraph.lineTo },
  };
  return { task, ambiguousDates: placed.filter((one) => one.isAmbiguous).map(({ milestone }) => milestone.phrase) };
}

function placeOf(clause: Clause, row: TableTask | null): Pick<TaskDraft, 'path' | 'itemNo' | 'itemTitle'> {
  const all = ancestry(clause);
  if (row) {
    const above = all.filter(({ title }) => title !== '').map(({ heading }) => heading);
    return { path: row.group === null ? above : [...above, row.group], itemNo: row.no, itemTitle: null };
  }
  const item = all.find(({ rank }) => rank === ITEM_RANK) ?? all.find(({ rank }) => rank > ITEM_RANK);
  const path = all.filter((one) => one !== item && one.title !== '').map(({ heading }) => heading);
  return { path, itemNo: item?.no ?? null, itemTitle: item && item.title !== '' ? item.title : null };
}

function rolesOf({ raw, responsibility }: Assignment, sharedGroups: readonly string[]) {
  const given = responsibility ?? NOBODY;
  return {
    departments: given.departments,
    leads: given.leads,
    supporters: given.supporters,
    departmentsOpen: given.isOpen,
    aliases: given.aliases,
    departmentsRaw: raw,
    leaders: given.leaders,
    implementers: [...new Set([...sharedGroups, ...given.groups])],
  };
}

/** The text with its milestones blanked, so that no figure counts twice. */
function outside(folded: string, placed: readonly { from: number; to: number }[]): string {
  const inside = new Uint8Array(folded.length);
  for (const { from, to } of placed) inside.fill(1, from, to);
  return folded
    .split('')
    .map((sign, at) => (inside[at] === 1 ? '。' : sign))
    .join('');
}
